/**
 * A sentence of a reply → its features: what it says by itself, and how it stands to the customer's words
 * and to its neighbours. Training and reading both come here. What a feature means is nowhere in this
 * file: it is learnt.
 */
import { folded, hashOf, mix } from '@/lib/linear'
import { contentWords, shared } from '../evidence/content-words'
import { customerQuestions } from '../evidence/questions'
import type { Sentence } from '../evidence/read'
import { HAN } from '../evidence/rules'
import { timeIn } from '../evidence/times'
import { Once } from './once'
import type { Token } from './tokens'
import { bonesOf, edgesOf, gramsOf, tokensOf } from './words'

/** Takes a feature: its number and its strength. */
export type Put = (hash: number, value: number) => void

const kind = (name: string) => hashOf(`evidence ${name}`)
const WORD = kind('word')
const BONE = kind('bone')
const EDGE = kind('edge')
const FACT = kind('fact')
const BOTH = kind('both')
const AFTER_ASK = kind('to a question')

/** Strengths of the groups against each other. */
const STRENGTH = { words: 2.5, bones: 2.5, edges: 1.5, facts: 0.4, pairs: 0.3 }

/** What a sentence says by itself: the same wherever it stands. */
export function sayings(sentence: Sentence, put: Put): void {
  const zh = HAN.test(sentence.text)
  const tokens = tokensOf(sentence.text, zh)
  group(WORD, gramsOf(tokens, zh), STRENGTH.words, put)
  group(BONE, bonesOf(tokens, zh), STRENGTH.bones, put)
  group(EDGE, edgesOf(tokens), STRENGTH.edges, put)
  const facts = factsOf(sentence, tokens)
  for (let at = 0; at < facts.length; at++) {
    const fact = facts[at] as number
    put(folded(mix(FACT, fact)), STRENGTH.facts)
    for (let more = at + 1; more < facts.length; more++)
      put(folded(mix(BOTH, mix(fact, facts[more] as number))), STRENGTH.pairs)
  }
}

/** Each once, in the order in which they stand. */
function group(kind: number, grams: readonly number[], strength: number, put: Put): void {
  const value = strength / Math.sqrt(Math.max(12, grams.length))
  const once = new Once(grams.length)
  for (let i = 0; i < grams.length; i++) {
    const gram = grams[i] as number
    if (once.isNew(gram)) put(folded(mix(kind, gram)), value)
  }
}

const ASKS = hashOf('asks')
const SAYS = hashOf('says')
const TIME = hashOf('time')
const FIGURES = hashOf('figures')
const I = hashOf('I')
const WE = hashOf('we')
const YOU = hashOf('you')
const A_NAME = hashOf('a name')
const upTo = (name: string, most: number) =>
  Array.from({ length: most + 1 }, (_, n) => hashOf(`${name} ${n}`))
const LONG = upTo('long', 6)
const SAME = upTo('same', 4)
const SHARE = upTo('share', 4)
const TAKEN_UP = upTo('taken up', 3)

function factsOf({ text, asks }: Sentence, tokens: readonly Token[]): number[] {
  const facts: number[] = []
  if (asks) facts.push(ASKS)
  if (timeIn(text)) facts.push(TIME)
  if (/\d/.test(text)) facts.push(FIGURES)
  if (/\bI\b|我(?!们)/.test(text)) facts.push(I)
  if (/\b(?:we|our|us)\b|我们|咱/i.test(text)) facts.push(WE)
  if (/\byou\b|[您你]/i.test(text)) facts.push(YOU)
  if (tokens.some(({ bone }) => bone === '_N')) facts.push(A_NAME)
  facts.push(LONG[Math.min(6, Math.floor(Math.log2(tokens.length + 1)))] as number)
  return facts
}

/** What a customer wrote, read once for all sentences and all versions of a draft. */
export type Asked = {
  words: ReadonlySet<string>
  /** Of the questions alone. */
  taken: ReadonlySet<string>
  kinds: readonly number[]
  /** Whether there is anything to answer. */
  open: boolean
  /** By place, what a sentence's odds are remembered by. */
  places: readonly object[]
}

export function askedBy(customer: string): Asked {
  const questions = customerQuestions(customer)
  const kinds = [...questions.map(({ kind }) => `asked ${kind}`), `asked ${Math.min(2, questions.length)}`]
  return {
    words: contentWords(customer),
    taken: contentWords(questions.map(({ text }) => text).join('\n')),
    kinds: [...new Set(kinds)].map(hashOf),
    open: questions.length > 0 || /[?？]/.test(customer),
    places: PLACES.map(() => ({})),
  }
}

/** Where a sentence may stand among the others. */
const PLACES = ['first', 'between', 'last', 'alone', 'after a question', 'last, after a question'] as const
const PLACE = PLACES.map((place) => hashOf(`place ${place}`))

export function placeOf(sentences: readonly Sentence[], at: number): number {
  const last = at === sentences.length - 1
  if (at === 0) return last ? 3 : 0
  return (last ? 2 : 1) + (sentences[at - 1]?.asks ? 3 : 0)
}

/** How a sentence stands to the customer's words and to its neighbours. */
export function standing({ text, asks }: Sentence, place: number, asked: Asked, put: Put): void {
  const words = contentWords(text)
  const same = shared(words, asked.words)
  const facts = [
    PLACE[place],
    SAME[Math.min(4, same)],
    SHARE[words.size === 0 ? 0 : Math.round((same / words.size) * 4)],
    TAKEN_UP[Math.min(3, shared(words, asked.taken))],
  ] as number[]
  const about = [asks ? ASKS : SAYS, ...(timeIn(text) ? [TIME] : [])]
  for (let i = 0; i < facts.length; i++) {
    const fact = facts[i] as number
    put(folded(mix(FACT, fact)), STRENGTH.facts)
    for (let more = i + 1; more < facts.length; more++)
      put(folded(mix(BOTH, mix(fact, facts[more] as number))), STRENGTH.pairs)
    for (const other of about) put(folded(mix(BOTH, mix(fact, other))), STRENGTH.pairs)
  }
  // "Yes" and "能" answer one kind of question only.
  const opens = tokensOf(text.slice(0, 60), HAN.test(text), 2)
  for (const one of asked.kinds) {
    put(folded(mix(FACT, one)), STRENGTH.facts)
    for (const other of [...facts, ...about]) put(folded(mix(BOTH, mix(one, other))), STRENGTH.pairs)
    for (const { hash } of opens) put(folded(mix(AFTER_ASK, mix(one, hash))), STRENGTH.facts)
  }
}
