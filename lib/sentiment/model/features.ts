/**
 * A message → its features: words and pairs of words, the classes of words it holds, what the curated
 * patterns found, how loud and how long it is, how it ends. Training and reading both come here, so that
 * a feature is the same number to both. What a feature means is nowhere in this file: it is learnt.
 */
import type { Hits } from '../hits'
import { negatedTokens } from '../negation'
import type { MoodRule } from '../rules'
import type { SignHit } from '../signs'
import type { Tokens } from '../tokens'
import { add, addOnce, type Bag } from './bag'
import { folded, hashOf, mix } from './hash'
import { type Find, lookUp, type WordFacts } from './words'

/** A message made ready: one per message, whatever is asked of it. */
export type Prepared = {
  lang: 'en' | 'zh'
  /** Without quotes, signatures and logs. */
  body: string
  tokens: Tokens
  hits: Hits
  signs: SignHit[]
}

const kind = (name: string) => hashOf(`feature ${name}`)
const PAIR = kind('pair')
const TRIPLE = kind('triple')
const SKIP = kind('skip')
const DENIED = kind('denied')
const LAST = kind('last')
const LAST_PAIR = kind('last pair')
const SIGN = kind('sign')
const SIGN_TWICE = kind('sign twice')
const SIGN_OFTEN = kind('sign often')
const SIGN_LAST = kind('sign last')
const SIGN_DENIED = kind('sign denied')
const SIGN_ASKED = kind('sign asked')
const SIGN_CALLED = kind('sign called')
const SHAPE = kind('shape')
const HIT = kind('hit')
const ANY_HIT = kind('any hit')
const LAST_HIT = kind('last hit')
const RISK = kind('risk')
const DENIED_RISK = kind('denied risk')

/** Strengths of the groups against each other, chosen on messages of writers left out. */
const TEXT = 3
const CLASS = 0.3
const SHAPES = 0.5
const HITS = 0.5
const MOST_OF_HITS = 1.5
/** Of a risk that a pattern found: so strong that its weight needs no more steps than those of words. */
const RISKS = 2

export function fill(bag: Bag, message: Prepared, find: Find): void {
  const { words, facts } = message.tokens
  const last = lastSentence(words)
  const negated = negatedTokens(words)
  const strength = TEXT / Math.sqrt(Math.max(1, countOfText(facts, message.lang)))
  addWords(bag, message, facts, negated, last, strength, find)
  addSigns(bag, message, negated, last, find)
  addHits(bag, message, last, find)
  addShape(bag, message, find)
}

/** Where the last sentence begins. */
function lastSentence(words: readonly string[]): number {
  let at = words.length - 1
  while (at >= 0 && endsSentence(words[at])) at--
  while (at >= 0 && !endsSentence(words[at])) at--
  return at + 1
}

function endsSentence(word: string | undefined): boolean {
  return word === '.' || word === '!' || word === '?'
}

/** How many features of text there are, known to the table or not: a long message is not a louder one. */
function countOfText(facts: readonly WordFacts[], lang: 'en' | 'zh'): number {
  let count = facts.length * (lang === 'en' ? 5 : 3)
  if (lang === 'en') for (const { grams } of facts) count += grams.length
  return count
}

function addWords(
  bag: Bag,
  { lang }: Prepared,
  facts: readonly WordFacts[],
  negated: Uint8Array,
  last: number,
  strength: number,
  find: Find,
): void {
  const english = lang === 'en'
  const once = (hash: number, from: number, to: number) =>
    addOnce(bag, find(folded(hash)), strength, from, to)
  for (let at = 0; at < facts.length; at++) {
    const here = facts[at] as WordFacts
    const next = facts[at + 1]
    const second = facts[at + 2]
    const third = facts[at + 3]
    lookUp(here, find)
    addOnce(bag, here.index, strength, at, at + 1)
    const pair = next ? mix(here.hash, next.hash) : 0
    if (next) once(mix(PAIR, pair), at, at + 2)
    if (second) once(mix(TRIPLE, mix(pair, second.hash)), at, at + 3)
    if (english) {
      if (second) once(mix(SKIP, mix(here.hash, second.hash)), at, at + 3)
      if (third) once(mix(SKIP, mix(here.hash, third.hash)), at, at + 4)
      for (const index of here.letters) addOnce(bag, index, strength, at, at + 1)
    }
    if (here.mark) continue
    if (at >= last) {
      once(mix(LAST, here.hash), at, at + 1)
      if (next) once(mix(LAST_PAIR, pair), at, at + 2)
    }
    if (negated[at] === 1) once(mix(DENIED, here.hash), at, at + 1)
  }
}

function addSigns(
  bag: Bag,
  { tokens, signs }: Prepared,
  negated: Uint8Array,
  last: number,
  find: Find,
): void {
  if (signs.length === 0) return
  const ends = sentenceEnds(tokens.words)
  const count = new Map<number, number>()
  for (const { sign, from, to } of signs) {
    const times = (count.get(sign) ?? 0) + 1
    count.set(sign, times)
    const once = (of: number, strength: number) =>
      addOnce(bag, find(folded(mix(of, sign))), strength, from, to)
    once(SIGN, CLASS)
    if (times === 2) once(SIGN_TWICE, CLASS / 2)
    else if (times === 3) once(SIGN_OFTEN, CLASS / 2)
    if (from >= last) once(SIGN_LAST, CLASS * 0.7)
    if (negated[from] === 1) once(SIGN_DENIED, CLASS)
    if (ends[from] === '?') once(SIGN_ASKED, CLASS * 0.7)
    else if (ends[from] === '!') once(SIGN_CALLED, CLASS * 0.7)
  }
}

/** By token, the mark that ends its sentence; an empty text where none does. */
function sentenceEnds(words: readonly string[]): string[] {
  const ends: string[] = []
  let end = ''
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] ?? ''
    if (endsSentence(word)) end = word
    ends[at] = end
  }
  return ends
}

/** The numbers of a rule, as said and as denied. */
type RuleFacts = { last: number; moods: { key: number; weight: number }[] }
const rulesKnown = new Map<MoodRule, readonly [RuleFacts, RuleFacts]>()

function ruleFacts(rule: MoodRule, negated: boolean): RuleFacts {
  let known = rulesKnown.get(rule)
  if (!known) {
    const facts = (denied: 0 | 1): RuleFacts => {
      const last = mix(hashOf(rule.kind), denied)
      return {
        last: folded(mix(LAST_HIT, last)),
        moods: Object.entries(rule.weights).map(([mood, weight]) => ({
          key: mix(last, hashOf(mood)),
          weight,
        })),
      }
    }
    known = [facts(0), facts(1)]
    rulesKnown.set(rule, known)
  }
  return known[negated ? 1 : 0]
}

function addHits(bag: Bag, { hits }: Prepared, last: number, find: Find): void {
  const used = new Map<number, number>()
  for (const { rule, negated, from, to } of hits.moods) {
    if (rule.kind === 'plain') continue
    const facts = ruleFacts(rule, negated)
    for (const { key, weight } of facts.moods) {
      const before = used.get(key) ?? 0
      const counted = Math.min(weight, MOST_OF_HITS - before)
      if (before === 0) addOnce(bag, find(folded(mix(ANY_HIT, key))), CLASS, from, to)
      if (counted <= 0) continue
      used.set(key, before + counted)
      add(bag, find(folded(mix(HIT, key))), counted * HITS, from, to)
    }
    if (from >= last) add(bag, find(facts.last), CLASS, from, to)
  }
  for (const { rule, from, to } of hits.risks)
    addOnce(bag, find(folded(mix(RISK, hashOf(rule.id)))), RISKS, from, to)
  for (const { risk } of hits.denied) addOnce(bag, find(folded(mix(DENIED_RISK, hashOf(risk)))), RISKS, 0, 0)
}

function addShape(bag: Bag, { body, tokens }: Prepared, find: Find): void {
  const { words, loud } = tokens
  const put = (name: number, value: number) =>
    addOnce(bag, find(folded(mix(SHAPE, mix(name, value)))), SHAPES, 0, 0)
  const ended = body.trimEnd()
  const end = ended.charAt(ended.length - 1)
  put(LENGTH, Math.min(6, Math.floor(Math.log2(words.length + 1))))
  put(SENTENCES, Math.min(6, words.filter(endsSentence).length))
  put(CALLS, Math.min(4, loud.exclamations))
  put(CALLS_IN_A_ROW, Math.min(3, loud.exclamationRun))
  put(QUESTIONS, Math.min(3, words.filter((word) => word === '?').length))
  put(CAPITALS, Math.min(4, loud.capitalWords))
  put(STRESSES, Math.min(3, loud.stressedWords))
  put(END, /[.?!。！？…~]/.test(end) ? end.charCodeAt(0) : 0)
  if (loud.wildQuestions > 0) put(WILD, 1)
  if (loud.drawnOut > 0) put(DRAWN_OUT, 1)
  if (/^\s*[a-z]/.test(body)) put(SMALL_START, 1)
  if (ended.includes('\n')) put(LINES, 1)
  if (/["“]/.test(body)) put(QUOTES, 1)
  if (/\d/.test(body)) put(FIGURES, 1)
}

const LENGTH = hashOf('length')
const SENTENCES = hashOf('sentences')
const CALLS = hashOf('calls')
const CALLS_IN_A_ROW = hashOf('calls in a row')
const QUESTIONS = hashOf('questions')
const CAPITALS = hashOf('capitals')
const STRESSES = hashOf('stresses')
const END = hashOf('end')
const WILD = hashOf('wild')
const DRAWN_OUT = hashOf('drawn out')
const SMALL_START = hashOf('small start')
const LINES = hashOf('lines')
const QUOTES = hashOf('quotes')
const FIGURES = hashOf('figures')
