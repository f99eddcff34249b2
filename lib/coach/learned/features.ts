/**
 * A draft → its features: its words, those it opens and ends with, what its sentences do and in which order,
 * how the customer is and whether the draft takes that up. Training and reading both come here. What a
 * feature means is nowhere in this file: it is learnt.
 */
import { folded, hashOf, mix } from '@/lib/linear'
import type { Draft } from '../draft'
import { saysFeeling, showsFeeling } from '../feeling'
import { overlap } from '../likeness'
import { moveNames } from '../moves'
import type { Found } from '../rules/found'
import { isUpset, lengthOf } from '../rules/tone'
import { stanceNames } from '../stances'
import type { CoachRule } from '../types'
import { classesOf } from './classes'
import { coverOf, gramsOf, wordsOf } from './words'

/** Takes a feature: its number, its strength, and the sentence that shows it (−1: the draft as a whole). */
export type Put = (hash: number, value: number, sentence: number) => void

const kind = (name: string) => hashOf(`coach ${name}`)
const WORD = kind('word')
const FIRST = kind('first')
const LAST = kind('last')
const THEIRS = kind('customer')
const UNSEEN = kind('customer unseen')
const DOES = kind('does')
const DOES_FIRST = kind('does first')
const DOES_NEXT = kind('does next')
const BEFORE = kind('before')
const FACT = kind('fact')
const BOTH = kind('both')
const CLASS = kind('class')
const CLASSES = kind('classes')
const FIRST_CLASS = kind('first class')
const RULE = kind('rule')
const WHY = kind('why')

/** Strengths of the groups against each other. */
const TEXT = 3
const EDGE = 1.5
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
  addWords(draft, put)
  addClasses(draft, put)
  addMoves(draft, put)
  addFacts(draft, found, put)
  for (const [rule, { why, spans }] of found) {
    const exact = EXACT.includes(rule) || why === 'placeholder-robot' || why === 'repeated-verbatim'
    if (!exact && !told) continue
    const [first] = spans
    const at = first ? draft.sentences.findIndex(({ end }) => end > first.start) : -1
    put(folded(mix(RULE, hashOf(rule))), RULES, at)
    if (why) put(folded(mix(WHY, hashOf(why))), RULES, at)
  }
}

function addWords({ sentences, zh, facts, has }: Draft, put: Put): void {
  const all = sentences.map(({ text }) => gramsOf(wordsOf(text, zh), zh))
  const count = all.reduce((sum, { length }) => sum + length, 0)
  const strength = TEXT / Math.sqrt(Math.max(20, count))
  const opening = openingOf(sentences)
  const seen = new Set<number>()
  const once = (hash: number, value: number, at: number) => {
    const number = folded(hash)
    if (seen.has(number)) return
    seen.add(number)
    put(number, value, at)
  }
  for (const [at, grams] of all.entries()) {
    const edge = EDGE / Math.sqrt(Math.max(8, grams.length))
    for (const gram of grams) {
      once(mix(WORD, gram), strength, at)
      if (at === opening) once(mix(FIRST, gram), edge, at)
      if (at === all.length - 1) once(mix(LAST, gram), edge, at)
    }
  }
  const theirs = gramsOf(wordsOf(facts.customer.slice(0, 2_000), zh), zh)
  const unseen = !has('apology', 'empathy')
  const share = CUSTOMER / Math.sqrt(Math.max(20, theirs.length))
  for (const gram of theirs) {
    once(mix(THEIRS, gram), share / 2, -1)
    if (unseen) once(mix(UNSEEN, gram), share, -1)
  }
}

/** Words that do the same, alone and in order; `MOST_CLASSES` to a sentence. */
function addClasses({ sentences, zh }: Draft, put: Put): void {
  const opening = openingOf(sentences)
  const seen = new Set<number>()
  const once = (hash: number, value: number, at: number) => {
    const number = folded(hash)
    if (seen.has(number)) return
    seen.add(number)
    put(number, value, at)
  }
  for (const [at, { text }] of sentences.entries()) {
    const classes = classesOf(text, zh ? [] : wordsOf(text, zh), zh).slice(0, MOST_CLASSES)
    for (const [i, one] of classes.entries()) {
      once(mix(CLASS, one), CLASSED, at)
      if (at === opening) once(mix(FIRST_CLASS, one), CLASSED, at)
      for (const other of classes.slice(i + 1)) once(mix(CLASSES, mix(one, other)), CLASS_PAIRS, at)
    }
  }
}
const MOST_CLASSES = 14

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
  const given = givenOf(draft, found).map(hashOf)
  for (const fact of due) {
    put(folded(mix(FACT, fact)), FACTS, -1)
    for (const other of given) put(folded(mix(BOTH, mix(fact, other))), PAIRS, -1)
  }
  for (const fact of given) put(folded(mix(FACT, fact)), FACTS, -1)
}

function dueOf(draft: Draft): string[] {
  const { mood, questions, customer, lastReply, chat } = draft.facts
  return [
    `mood ${mood?.mood ?? 'unread'}${mood?.unsure ? '?' : ''}`,
    isUpset(draft) ? 'upset' : 'calm',
    ...(saysFeeling(customer) ? ['says'] : []),
    ...(showsFeeling(customer) ? ['shows'] : []),
    `asks ${Math.min(2, questions.length)}`,
    `marks ${Math.min(2, customer.match(/[?？]/g)?.length ?? 0)}`,
    ...(lastReply === null ? [] : ['answered before']),
    ...(chat ? ['chat'] : []),
  ]
}

function givenOf(draft: Draft, found: ReadonlyMap<CoachRule, Found>): string[] {
  const { facts, sentences, written, zh } = draft
  const length = lengthOf(written)
  const cover = coverOf(facts.customer.slice(0, 2_000), written, zh)
  const asked = facts.questions.map(({ text, answered }) => [
    `answered ${answered}`,
    `taken up ${step(coverOf(text, written, zh))}`,
  ])
  const again = facts.lastReply === null ? null : overlap(written, facts.lastReply)
  return [
    ...(again ? againOf(again) : []),
    ...moveNames.map((name) => (draft.has(name) ? name : `no ${name}`)),
    draft.has('apology', 'empathy') ? 'recognises' : 'no word of it',
    ...stanceNames.flatMap((name) => (draft.stance(name).length > 0 ? [`is ${name}`] : [])),
    facts.promised() ? 'promised' : 'no time',
    ...(/\d/.test(written) ? ['figures'] : []),
    ...(/\b(?:I|I'm|I've|I'll|my)\b|我(?!们)/.test(written) ? ['I'] : []),
    ...(/\b(?:we|our|us)\b|我们|咱/i.test(written) ? ['we'] : []),
    ...(sentences.some(({ asks }) => asks) ? ['asks back'] : []),
    ...facts.evidence.map(({ id }) => `proves ${id}`),
    ...(found.has('placeholder') ? ['made by rote'] : []),
    ...new Set(asked.flat()),
    `long ${Math.min(8, Math.floor(Math.log2(length + 1) * 1.5))}`,
    `sentences ${Math.min(6, sentences.length)}`,
    `a sentence ${Math.min(6, Math.floor(length / Math.max(1, sentences.length) / 4))}`,
    `cover ${step(cover)}`,
  ]
}

function againOf({ said, old, fresh }: ReturnType<typeof overlap>): string[] {
  const tenths = [0.15, 0.25, 0.35, 0.45, 0.55, 0.65]
  return [
    ...tenths.flatMap((least) => (said > least ? [`said ${least}`] : [])),
    ...tenths.flatMap((least) => (old > least ? [`old ${least}`] : [])),
    ...tenths.flatMap((least) => (said > least && old > least - 0.1 ? [`both ${least} ${fresh}`] : [])),
    fresh ? 'new figures' : 'no new figure',
  ]
}

function step(share: number): number {
  return [0, 0.1, 0.2, 0.35, 0.5].filter((least) => share > least).length
}
