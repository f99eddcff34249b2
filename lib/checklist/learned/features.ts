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
import { bonesOf, edgesOf, gramsOf, type Token, tokensOf } from './words'

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
  const facts = factsOf(sentence, tokens).map(hashOf)
  for (const [at, fact] of facts.entries()) {
    put(folded(mix(FACT, fact)), STRENGTH.facts)
    for (const other of facts.slice(at + 1)) put(folded(mix(BOTH, mix(fact, other))), STRENGTH.pairs)
  }
}

function group(kind: number, grams: readonly number[], strength: number, put: Put): void {
  const value = strength / Math.sqrt(Math.max(12, grams.length))
  for (const gram of new Set(grams)) put(folded(mix(kind, gram)), value)
}

function factsOf({ text, asks }: Sentence, tokens: readonly Token[]): string[] {
  return [
    ...(asks ? ['asks'] : []),
    ...(timeIn(text) ? ['time'] : []),
    ...(/\d/.test(text) ? ['figures'] : []),
    ...(/\bI\b|我(?!们)/.test(text) ? ['I'] : []),
    ...(/\b(?:we|our|us)\b|我们|咱/i.test(text) ? ['we'] : []),
    ...(/\byou\b|[您你]/i.test(text) ? ['you'] : []),
    ...(tokens.some(({ bone }) => bone === '_N') ? ['a name'] : []),
    `long ${Math.min(6, Math.floor(Math.log2(tokens.length + 1)))}`,
  ]
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
    `place ${PLACES[place]}`,
    `same ${Math.min(4, same)}`,
    `share ${words.size === 0 ? 0 : Math.round((same / words.size) * 4)}`,
    `taken up ${Math.min(3, shared(words, asked.taken))}`,
  ].map(hashOf)
  const about = [asks ? 'asks' : 'says', ...(timeIn(text) ? ['time'] : [])].map(hashOf)
  for (const [i, fact] of facts.entries()) {
    put(folded(mix(FACT, fact)), STRENGTH.facts)
    for (const other of [...facts.slice(i + 1), ...about])
      put(folded(mix(BOTH, mix(fact, other))), STRENGTH.pairs)
  }
  // "Yes" and "能" answer one kind of question only.
  const opens = tokensOf(text.slice(0, 60), HAN.test(text)).slice(0, 2)
  for (const one of asked.kinds) {
    put(folded(mix(FACT, one)), STRENGTH.facts)
    for (const other of [...facts, ...about]) put(folded(mix(BOTH, mix(one, other))), STRENGTH.pairs)
    for (const { word } of opens) put(folded(mix(AFTER_ASK, mix(one, hashOf(word)))), STRENGTH.facts)
  }
}
