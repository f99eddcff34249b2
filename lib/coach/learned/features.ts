/**
 * A draft → its features: its words, those it opens and ends with, what its sentences do and in which order,
 * how the customer is and whether the draft takes that up. Training and reading both come here. What a
 * feature means is nowhere in this file: it is learnt.
 */
import { folded, hashOf, mix } from '@/lib/linear'
import type { Draft } from '../draft'
import { moveNames } from '../moves'
import type { Found } from '../rules/found'
import { lengthOf } from '../rules/tone'
import type { CoachRule } from '../types'
import { dueOf, givenOf, personsOf } from './facts'
import { sentenceFeatures } from './sentence'
import { strangeWords } from './strange'
import { gramsOf, wordsOf } from './words'

/** Takes a feature: its number, its strength, and the sentence that shows it (−1: the draft as a whole). */
export type Put = (hash: number, value: number, sentence: number) => void

const kind = (name: string) => hashOf(`coach ${name}`)
const THEIRS = kind('customer')
const UNSEEN = kind('customer unseen')
const DOES = kind('does')
const DOES_FIRST = kind('does first')
const DOES_NEXT = kind('does next')
const BEFORE = kind('before')
const FACT = kind('fact')
const BOTH = kind('both')
const STRANGE = kind('strange')
const RULE = kind('rule')
const WHY = kind('why')

/** Strengths of the groups against each other. */
const TEXT = 5
const EDGE = 2
const CUSTOMER = 1
const MOVES = 0.4
const FACTS = 0.4
const PAIRS = 0.25
const RULES = 1
const CLASSED = 0.4
const CLASS_PAIRS = 0.2

/** Of exact rules: what they found is as true as a word that stands there. */
const EXACT: readonly CoachRule[] = ['placeholder', 'wrong-language', 'wrong-name', 'shouting']

/** `found`: what the written rules found; null: not told, so that training does not lean on them alone. */
export function fill(draft: Draft, found: ReadonlyMap<CoachRule, Found>, told: boolean, put: Put): void {
  addWords(draft, true, put)
  addMoves(draft, put)
  addFacts(draft, found, put)
  addStrange(draft, put)
  for (const [rule, { why, spans }] of found) {
    const exact = EXACT.includes(rule) || why === 'placeholder-robot' || why === 'repeated-verbatim'
    if (!exact && !told) continue
    const [first] = spans
    const at = first ? draft.sentences.findIndex(({ end }) => end > first.start) : -1
    put(folded(mix(RULE, hashOf(rule))), RULES, at)
    if (why) put(folded(mix(WHY, hashOf(why))), RULES, at)
  }
}

/** Of sentences outside a draft: nothing is known but their words. */
export function fillWords(draft: Draft, put: Put): void {
  addWords(draft, false, put)
}

/** Words, and classes of words that do the same, alone and in their order. */
function addWords({ sentences, zh, facts, has }: Draft, edges: boolean, put: Put): void {
  const all = sentences.map(({ text }) => sentenceFeatures(text, zh))
  const count = all.reduce((sum, sentence) => sum + sentence.count, 0)
  const strength = TEXT / Math.sqrt(Math.max(20, count))
  const opening = openingOf(sentences)
  const seen = new Set<number>()
  const once = (numbers: readonly number[], value: number, at: number) => {
    for (const number of numbers) {
      if (seen.has(number)) continue
      seen.add(number)
      put(number, value, at)
    }
  }
  for (const [at, sentence] of all.entries()) {
    const edge = EDGE / Math.sqrt(Math.max(8, sentence.count))
    once(sentence.words, strength, at)
    once(sentence.classes, CLASSED, at)
    once(sentence.pairs, CLASS_PAIRS, at)
    if (at === opening && edges) {
      const { words, classes, clauses } = sentence.first()
      once(words, edge, at)
      once(classes, CLASSED, at)
      once(clauses, CLASSED, at)
    }
    if (at === all.length - 1 && edges) once(sentence.last(), edge, at)
  }
  if (!edges) return
  const theirs = customerFeatures(facts.customer, zh)
  const share = CUSTOMER / Math.sqrt(Math.max(20, theirs.count))
  once(theirs.said, share / 2, -1)
  if (!has('apology', 'empathy')) once(theirs.unseen, share, -1)
}

let lastCustomer: { text: string; zh: boolean; made: ReturnType<typeof readCustomer> } | null = null
/** Read once per message, not with every key. */
function customerFeatures(text: string, zh: boolean) {
  if (lastCustomer?.text !== text || lastCustomer.zh !== zh)
    lastCustomer = { text, zh, made: readCustomer(text, zh) }
  return lastCustomer.made
}

function readCustomer(text: string, zh: boolean) {
  const grams = gramsOf(wordsOf(text.slice(0, 2_000), zh), zh)
  const each = [...new Set(grams)]
  return {
    count: grams.length,
    said: each.map((gram) => folded(mix(THEIRS, gram))),
    unseen: each.map((gram) => folded(mix(UNSEEN, gram))),
  }
}

/** The first sentence that is not only a greeting. */
function openingOf(sentences: Draft['sentences']): number {
  return Math.max(
    0,
    sentences.findIndex(({ at, text }) => !(at.has('greeting') && lengthOf(text) <= 5)),
  )
}

const MOVE = new Map(moveNames.map((name) => [name, hashOf(name)] as const))
const NOTHING = hashOf('nothing')

function addMoves(draft: Draft, put: Put): void {
  const { sentences } = draft
  const opening = openingOf(sentences)
  const seen = new Map<number, number>()
  const some = (hash: number, at: number) => {
    const times = seen.get(hash) ?? 0
    seen.set(hash, times + 1)
    if (times < 2) put(folded(mix(hash, times)), MOVES / (times + 1), at)
  }
  let before: number[] = []
  for (const [at, sentence] of sentences.entries()) {
    const moves = [...sentence.at.keys()].map((name) => MOVE.get(name) as number)
    if (moves.length === 0) moves.push(sentence.asks ? mix(NOTHING, 1) : NOTHING)
    for (const move of moves) {
      some(mix(DOES, move), at)
      if (at === opening) some(mix(DOES_FIRST, move), at)
      for (const other of before) some(mix(DOES_NEXT, mix(other, move)), at)
    }
    before = moves
  }
  const firsts = moveNames.flatMap((name) => {
    const span = draft.first(name)
    return span ? [[MOVE.get(name) as number, span.start] as const] : []
  })
  for (const [one, start] of firsts)
    for (const [other, later] of firsts)
      if (start < later) put(folded(mix(BEFORE, mix(one, other))), PAIRS, -1)
}

/** What is true of customer and draft, alone and two by two: a recognition is missing only where it is due. */
function addFacts(draft: Draft, found: ReadonlyMap<CoachRule, Found>, put: Put): void {
  const due = dueOf(draft).map(hashOf)
  const opening = draft.sentences[openingOf(draft.sentences)]
  const given = [...givenOf(draft, found), ...(opening ? personsOf('opens', opening.text) : [])].map(hashOf)
  for (const fact of due) {
    put(folded(mix(FACT, fact)), FACTS, -1)
    for (const other of given) put(folded(mix(BOTH, mix(fact, other))), PAIRS, -1)
  }
  for (const fact of given) put(folded(mix(FACT, fact)), FACTS, -1)
}

/** Where words stand that look like those of the house. */
function addStrange({ written, facts, sentences }: Draft, put: Put): void {
  for (const [n, { start }] of strangeWords(written, facts.customer).slice(0, 4).entries()) {
    const at = sentences.findIndex(({ end }) => end > start)
    put(folded(mix(STRANGE, n)), FACTS, at)
  }
}
