/** What is known of a word by its letters alone; remembered, as most words come again and again. */
import { numberOf } from '../numbers'
import { folded, hashOf, hashWithin, mix } from './hash'

/** The number of a feature → its index in the table, or −1. */
export type Find = (hash: number) => number

export type WordFacts = {
  /** The word itself; always the same piece of memory, so that it is found quickly wherever it is looked up. */
  word: string
  /** Its number in the tables, and the smaller one of patterns and classes. */
  hash: number
  number: number
  /** Letter sequences of a longer Latin word, its ends marked: they know "unhelpfulness" by its relatives. */
  grams: readonly number[]
  /** The table's indexes of the word and of those letters that it knows; of the table that `by` searches. */
  by: Find | null
  index: number
  letters: readonly number[]
  /** A mark of punctuation, not a word. */
  mark: boolean
}

const GRAM = hashOf('letters')
const WORD = hashOf('feature word')
const LETTERS = hashOf('feature letters')
const NO_GRAMS: readonly number[] = []
const SHORTEST = 4
const LONGEST = 24
/** More different words than this are forgotten together. */
const REMEMBERED = 20_000
const MARKS = new Set(['.', ',', '!', '?', '"'])

const remembered = new Map<string, WordFacts>()

export function wordFacts(word: string): WordFacts {
  const known = remembered.get(word)
  if (known) return known
  const facts: WordFacts = {
    word,
    hash: hashOf(word),
    number: numberOf(word),
    grams: gramsOf(word),
    by: null,
    index: -1,
    letters: NO_GRAMS,
    mark: MARKS.has(word),
  }
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(word, facts)
  return facts
}

/** Of 4 and of 5 letters. */
function gramsOf(word: string): readonly number[] {
  if (word.length < SHORTEST || word.length > LONGEST || !isSmallLetter(word.charCodeAt(0))) return NO_GRAMS
  const ended = `<${word}>`
  const grams: number[] = []
  for (let length = 4; length <= 5; length++)
    for (let at = 0; at + length <= ended.length; at++) {
      const gram = mix(GRAM, hashWithin(ended, at, at + length))
      if (!grams.includes(gram)) grams.push(gram)
    }
  return grams
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

/** Looks the word up, unless the same table was asked last. */
export function lookUp(facts: WordFacts, find: Find): void {
  if (facts.by === find) return
  facts.by = find
  facts.index = find(folded(mix(WORD, facts.hash)))
  facts.letters = facts.grams.map((gram) => find(folded(mix(LETTERS, gram)))).filter((index) => index >= 0)
}
