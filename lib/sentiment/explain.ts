/**
 * The words that made a reading. Each feature's share of the log-odds goes to the tokens that showed it;
 * what is shown are whole words and phrases: those that a class or a pattern knows, else the words themselves.
 */
import type { Mood } from '@/lib/ticket'
import type { Prepared } from './model/features'
import { OUTPUTS, weightOf } from './model/table'
import type { Scored } from './model/tables'
import { saysSomething } from './small-words'
import { isHan } from './tokens'
import type { Trade } from './trade'
import { wordSpans } from './word-spans'

/** The tokens [from, to). */
export type TokenSpan = { from: number; to: number }

const SHOWN = 5
/** So many known phrases, and the browser is not asked to cut the text into words. */
const ENOUGH = 2
/** A phrase of more tokens is a sentence, and says less. */
const LONGEST = { en: 7, zh: 12 }
/** Log-odds: a phrase that gives less has not made anything; a word that no class and no pattern knows has to give more. */
const LEAST = 0.12
const LEAST_OF_WORD = 0.4
/** Of what the strongest word gives. */
const LEAST_SHARE = 0.2
/** How much the side counts beside the mood: a word may speak for "bad" more than for "upset". */
const SIDE = 0.35
/** And how much what it says for "pleased" takes from it: the praise in "great app, but …" is no reason for "upset". */
const AGAINST = 0.7
/** The weight of a pattern for a mood from which on it speaks for it alone. */
const CLEARLY = 0.8
const PLEASED = OUTPUTS.indexOf('pleased')

/** Strongest first, at most 5, none within another. */
export function tellingSpans(
  message: Prepared,
  scored: Scored,
  wanted: Exclude<Mood, 'neutral'>,
  trade: Trade | null,
): TokenSpan[] {
  const given = givenByToken(message, scored, wanted)
  for (const { from, to, meaning } of trade?.hits ?? [])
    for (let at = from; at < to; at++)
      given[at] = meaning === 'nothing' ? 0 : meaning === wanted ? 1 : (given[at] as number)
  const spans = knownSpans(message, trade)
  const chosen = chosenOf(message, given, spans)
  if (chosen.length >= ENOUGH) return chosen
  const found =
    message.lang === 'en'
      ? chosen
      : chosenOf(message, given, [...spans, ...wordSpans(message).map((span) => ({ ...span, known: false }))])
  return found.length > 0 ? found : curatedSpans(message, wanted)
}

/**
 * The patterns that speak for the mood by themselves. Where the table spreads a reason over features that take from
 * each other (the letters of "ignored" from "ignored me"), no phrase is left that gives enough, and these are shown.
 */
function curatedSpans({ hits, tokens }: Prepared, wanted: Exclude<Mood, 'neutral'>): TokenSpan[] {
  return hits.moods
    .filter(
      ({ rule, negated, from, to }) =>
        !negated && (rule.weights[wanted] ?? 0) >= CLEARLY && saysSomething(tokens.words, from, to),
    )
    .slice(0, ENOUGH)
    .map(({ from, to }) => ({ from, to }))
}

/** `known`: to a class, a pattern or the team. */
type Candidate = TokenSpan & { known: boolean }

/** The best of the spans that do not overlap. */
function chosenOf({ tokens, lang }: Prepared, given: Float32Array, spans: readonly Candidate[]): TokenSpan[] {
  const candidates: (TokenSpan & { gives: number })[] = []
  for (const { from, to, known } of spans) {
    if (to - from > LONGEST[lang]) continue
    let gives = 0
    for (let at = from; at < to; at++) gives += given[at] as number
    if (gives < (known ? LEAST : LEAST_OF_WORD) || !saysSomething(tokens.words, from, to)) continue
    candidates.push({ from, to, gives })
  }
  candidates.sort((a, b) => b.gives - a.gives || b.to - b.from - (a.to - a.from) || a.from - b.from)
  const chosen: (TokenSpan & { gives: number })[] = []
  for (const candidate of candidates) {
    if (chosen.length === SHOWN || candidate.gives < LEAST_SHARE * (candidates[0]?.gives ?? 0)) break
    if (!chosen.some((span) => candidate.from < span.to && candidate.to > span.from)) chosen.push(candidate)
  }
  return chosen
}

/** The clause that speaks most for an output of the table (a risk): words alone would not show what is said. */
export function tellingClause(message: Prepared, scored: Scored, output: number): TokenSpan | null {
  const { words } = message.tokens
  const given = givenByToken(message, scored, output)
  let best: (TokenSpan & { gives: number }) | null = null
  let gives = 0
  for (let at = 0, from = 0; at <= words.length; at++) {
    if (at < words.length && !endsClause(words[at])) gives += Math.max(0, given[at] as number)
    else {
      if (at > from && gives > (best?.gives ?? 0)) best = { from, to: at, gives }
      from = at + 1
      gives = 0
    }
  }
  return best
}

function endsClause(word: string | undefined): boolean {
  return word === '.' || word === ',' || word === '!' || word === '?'
}

/** `wanted`: a mood, or the number of an output. */
function givenByToken(
  { tokens }: Prepared,
  { bag, table }: Scored,
  wanted: Exclude<Mood, 'neutral'> | number,
): Float32Array {
  const given = new Float32Array(tokens.words.length)
  const mood = typeof wanted === 'string'
  const main = mood ? (OUTPUTS as readonly string[]).indexOf(wanted) : wanted
  const sided = mood && main < 3
  for (let i = 0; i < bag.size; i++) {
    const from = bag.from[i] as number
    const to = bag.to[i] as number
    if (from >= to) continue
    const index = bag.index[i] as number
    let weight = weightOf(table, index, main)
    if (sided) {
      const side = (weightOf(table, index, 0) + weightOf(table, index, 1) + weightOf(table, index, 2)) / 3
      weight = weight * (1 - SIDE) + side * SIDE - Math.max(0, weightOf(table, index, PLEASED)) * AGAINST
    }
    const each = (weight * (bag.value[i] as number)) / (to - from)
    for (let token = from; token < to; token++) given[token] = (given[token] as number) + each
  }
  return given
}

/** Phrases of the classes and the patterns, words of the trade, single words of letters. */
function knownSpans({ tokens, signs, hits }: Prepared, trade: Trade | null): Candidate[] {
  const spans: Candidate[] = []
  const know = ({ from, to }: TokenSpan) => spans.push({ from, to, known: true })
  signs.forEach(know)
  for (const hit of hits.moods) if (hit.rule.kind !== 'plain') know(hit)
  trade?.hits.forEach(know)
  for (let at = 0; at < tokens.words.length; at++)
    if (!isHan((tokens.words[at] ?? '').charCodeAt(0))) spans.push({ from: at, to: at + 1, known: false })
  return spans
}
