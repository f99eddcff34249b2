/** The classes of en.ts and zh.ts found in a text, in one walk over its tokens. */
import { append, createLists, firstEntry, type Lists } from '../lists'
import { hashOf } from '../model/hash'
import { type WordFacts, wordFacts } from '../model/words'
import { FACTOR, NO_LETTERS, numberFrom, numberWithin, SUM_MOST, withWord } from '../numbers'
import { isHan } from '../tokens'
import { HAN_NUMBER } from '../wordforms'
import { englishSigns } from './en'
import { chineseSigns } from './zh'

/** The tokens [from, to) belong to a class; `sign` is the number of the class's name. */
export type SignHit = { sign: number; from: number; to: number }

/** Classes by the numbers of their phrases, and of stems; what only begins a phrase is there with the class NONE. */
type Signs = { phrases: Lists; stems: Lists; lengths: number[]; ended: Map<string, readonly number[]> }

const signs: { en: Signs | null; zh: Signs | null } = { en: null, zh: null }
const NONE = 0
/** The number of a phrase without words. */
const PHRASE = 7
/** About so many characters of a class make an entry. */
const PER_ENTRY = 4
/** Different words whose stems are remembered. */
const REMEMBERED = 20_000

const SPACE = 32
const SEMICOLON = 59
const STAR = 42
const SMALL_A = 97
const SMALL_Z = 122

function read(classes: Readonly<Record<string, string>>): Signs {
  let units = 0
  for (const phrases of Object.values(classes)) units += phrases.length
  const into: Signs = {
    phrases: createLists(units / PER_ENTRY),
    stems: createLists(256),
    lengths: [],
    ended: new Map(),
  }
  for (const [name, phrases] of Object.entries(classes)) readClass(into, hashOf(name), phrases)
  return into
}

/**
 * The phrases are written as tokenize() gives them, which a test holds: here no text is cut. One loop without
 * calls for a letter: it runs before the browser has compiled anything.
 */
function readClass(into: Signs, sign: number, phrases: string): void {
  let phrase = PHRASE
  let sum = NO_LETTERS
  let from = 0
  let word = 0
  for (let at = 0; at <= phrases.length; at++) {
    const code = at < phrases.length ? phrases.charCodeAt(at) : SEMICOLON
    if (code >= SMALL_A && code <= SMALL_Z && (sum === NO_LETTERS || !isHan(phrases.charCodeAt(at - 1)))) {
      sum = (sum * FACTOR + code) & SUM_MOST
      continue
    }
    const ends = code === SEMICOLON
    if (code === STAR) {
      append(into.stems, numberFrom(sum, phrases, word, at), sign)
      if (!into.lengths.includes(at - from)) into.lengths.push(at - from)
      sum = NO_LETTERS
      phrase = PHRASE
    } else if (ends || code === SPACE || (sum !== NO_LETTERS && parts(phrases, at, code))) {
      if (sum !== NO_LETTERS) {
        phrase = withWord(phrase, numberFrom(sum, phrases, word, at))
        if (!ends) begin(into.phrases, phrase)
        else append(into.phrases, phrase, sign)
      }
      sum = ends || code === SPACE ? NO_LETTERS : code
      word = ends || code === SPACE ? at + 1 : at
      if (ends) {
        phrase = PHRASE
        from = at + 1
      }
    } else sum = (sum * FACTOR + code) & SUM_MOST
  }
}

/** Does a token begin here, within Chinese or between it and letters? */
function parts(text: string, at: number, code: number): boolean {
  const before = text.charCodeAt(at - 1)
  if (!isHan(code)) return isHan(before)
  return !(isHan(before) && HAN_NUMBER.includes(text.charAt(at)) && HAN_NUMBER.includes(text.charAt(at - 1)))
}

function begin(phrases: Lists, key: number): void {
  if (firstEntry(phrases, key) === 0) append(phrases, key, NONE)
}

/** Of each class the longest phrase at every token; `words` are the tokens of the text. */
export function findSigns(
  words: readonly string[],
  lang: 'en' | 'zh',
  facts: readonly WordFacts[] = words.map(wordFacts),
): SignHit[] {
  signs[lang] ??= read(lang === 'en' ? englishSigns : chineseSigns)
  const known = signs[lang]
  const { values, next } = known.phrases
  const hits: SignHit[] = []
  for (let from = 0; from < words.length; from++) {
    const first = hits.length
    let phrase = PHRASE
    for (let to = from; to < words.length; to++) {
      phrase = withWord(phrase, (facts[to] as WordFacts).number)
      let entry = firstEntry(known.phrases, phrase)
      if (entry === 0) break
      for (; entry > 0; entry = next[entry - 1] as number) {
        const sign = values[entry - 1] as number
        if (sign !== NONE) record(hits, first, sign >>> 0, from, to + 1)
      }
    }
    if (known.lengths.length > 0)
      for (const sign of stemsOf(known, words[from] ?? '')) record(hits, first, sign, from, from + 1)
  }
  return hits
}

function record(hits: SignHit[], first: number, sign: number, from: number, to: number): void {
  for (let at = first; at < hits.length; at++) {
    const hit = hits[at]
    if (hit?.sign !== sign) continue
    if (hit.to < to) hit.to = to
    return
  }
  hits.push({ sign, from, to })
}

const NO_STEMS: readonly number[] = []

function stemsOf({ stems, lengths, ended }: Signs, word: string): readonly number[] {
  if (word.length < 3) return NO_STEMS
  const known = ended.get(word)
  if (known) return known
  const found: number[] = []
  // In the order of `lengths`, not of the letters: it is the order in which they count.
  for (const length of lengths) {
    if (length > word.length) continue
    for (let entry = firstEntry(stems, numberWithin(word, 0, length)); entry > 0; ) {
      const sign = (stems.values[entry - 1] as number) >>> 0
      if (!found.includes(sign)) found.push(sign)
      entry = stems.next[entry - 1] as number
    }
  }
  if (ended.size >= REMEMBERED) ended.clear()
  ended.set(word, found.length > 0 ? found : NO_STEMS)
  return found
}
