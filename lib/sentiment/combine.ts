/** Evidence → how likely each mood is, and which words carried it. */
import type { Mood } from '@/lib/ticket'
import { adjust, BAD, type Carrier, MOODS, strength, type Weighed } from './adjust'
import type { Evidence } from './evidence'
import { isPlainTalk } from './plainness'
import type { Loudness, Tokens } from './tokens'

export type MoodReading = {
  shares: Record<Mood, number>
  /** Best mood first among the words' effect on it. */
  carriers: Carrier[]
  unsure: boolean
}

/** What speaks for "nothing special": one clear sign outweighs it, small ones have to come together. */
const PLAIN = 0.95
const SHARPNESS = 2.2
const SHARPNESS_WITHIN = 2
/** The second sign of a mood says less than the first, the fifth next to nothing. */
const DIMINISHING = [1, 0.6, 0.4, 0.3, 0.2, 0.15, 0.1]
/** A sign of this weight speaks for itself: hints beside it are not asked. */
const CLEAR = 0.8
const CLOSE_VALENCE = 0.16
const CLOSE_MOOD = 0.1
/** Words of leaving, suing, telling others, going over heads: with a grievance they are a threat. */
const THREATS = new Set(['cancel', 'legal', 'public', 'manager'])

/** How far a hint leans the guess, and all of them: a little further than nothing special weighs. */
const LEAN = 0.9
const MOST_OF_HINTS = 1.3

export function combine(evidence: Evidence, tokens: Tokens): MoodReading {
  const weighed = weigh(evidence)
  const { accused } = adjust(weighed, tokens.words)
  const sums = { angry: 0, upset: 0, worried: 0, pleased: 0 }
  for (const mood of MOODS) sums[mood] = total(weighed, mood)
  const grievance = Math.max(sums.angry, sums.upset)
  const threats = evidence.risks.filter((r) => THREATS.has(r.rule.id)).length
  // A risk alone is no grievance: one can leave, or ask for the manager, in all calm.
  if (threats > 0 && grievance > 1.1 && weighed.some((w) => w.kind !== 'risk' && strength(w) > 1))
    sums.angry += (accused ? 0.9 : 0.5) * threats
  const found = weighed.some((w) => w.kind !== 'thanks' && w.kind !== 'hint')
  const clear = weighed.some((w) => Math.max(strength(w), w.weights.pleased ?? 0) >= CLEAR)
  const hinted = !clear && addHints(sums, weighed)
  const loud = applyLoudness(sums, tokens.loud, tokens.words.length)
  if (sums.upset > 2.6) sums.angry += (sums.upset - 2.6) * 0.6
  const shares = toShares(sums)
  return {
    shares,
    carriers: weighed.filter((w) => w.kind !== 'hint'),
    unsure: isClose(shares) || hinted || (!found && (loud || !isPlainTalk(tokens.words))),
  }
}

function weigh(evidence: Evidence): Weighed[] {
  const weighed: Weighed[] = []
  for (const hit of evidence.moods) {
    const { kind } = hit.rule
    if (kind === 'plain') continue
    let { weights } = hit.rule
    if (hit.negated && kind === 'feeling') continue
    if (hit.negated && (kind === 'praise' || kind === 'relief'))
      weights = { upset: (weights.pleased ?? 1) * 0.8 }
    weighed.push({
      from: hit.from,
      to: hit.to,
      weights,
      kind: hit.negated && kind === 'praise' ? 'fact' : kind,
    })
  }
  for (const { rule, from, to } of evidence.risks)
    weighed.push({ from, to, weights: rule.weights, kind: 'risk' })
  return weighed
}

function total(weighed: readonly Weighed[], mood: 'angry' | 'upset' | 'worried' | 'pleased'): number {
  const values: number[] = []
  let thanks = 0
  for (const w of weighed) {
    const value = w.weights[mood]
    if (value === undefined || w.kind === 'hint') continue
    if (w.kind === 'thanks') thanks = Math.max(thanks, value)
    else values.push(value)
  }
  if (thanks > 0) values.push(thanks)
  values.sort((a, b) => b - a)
  return values.reduce((sum, value, i) => sum + value * (DIMINISHING[i] ?? 0.05), 0)
}

/**
 * What hints say where nothing else speaks clearly; true when there are any. They only lean
 * the guess: the story of a fault and a plain report of one use the same small words.
 */
function addHints(sums: Sums, weighed: readonly Weighed[]): boolean {
  const hints = weighed.filter((w) => w.kind === 'hint')
  // A request for money, a way out or a superior is no mood, but no small talk either.
  if (hints.length === 0 && !weighed.some((w) => w.kind === 'risk')) return false
  for (const mood of MOODS) {
    const sum = hints.reduce((all, w) => all + (w.weights[mood] ?? 0), 0)
    sums[mood] += Math.min(MOST_OF_HINTS, sum * LEAN)
  }
  return true
}

type Sums = Record<'angry' | 'upset' | 'worried' | 'pleased', number>

/** Shouting, stress and wild punctuation strengthen what is there; true when the text is loud at all. */
function applyLoudness(sums: Sums, loud: Loudness, length: number): boolean {
  const shouting = loud.latinWords >= 4 && loud.capitalWords / loud.latinWords > 0.5
  const bad = Math.max(sums.angry, sums.upset, sums.worried)
  if (bad >= sums.pleased) {
    if (shouting) sums.angry += 0.9
    if (bad > 0.3) {
      sums.angry += Math.min(0.75, loud.stressedWords * 0.25)
      if (loud.exclamationRun > 1) sums.angry += loud.exclamationRun > 2 ? 0.6 : 0.4
      else if (loud.exclamations > 1) sums.angry += 0.25
    }
    if (loud.wildQuestions > 0) {
      sums.upset += 0.45
      sums.angry += 0.25
    }
  } else if (loud.exclamations > 0 || loud.drawnOut > 0) sums.pleased *= 1.2
  return (
    shouting ||
    loud.exclamationRun > 1 ||
    loud.wildQuestions > 0 ||
    loud.stressedWords > 1 ||
    (loud.exclamations > 2 && length > 40)
  )
}

function toShares(sums: Sums): Record<Mood, number> {
  const power = 1.6
  const bad = BAD.reduce((sum, mood) => sum + sums[mood] ** power, 0) ** (1 / power)
  const weights = [bad, PLAIN, sums.pleased].map((value) => Math.exp(SHARPNESS * value))
  const all = weights.reduce((a, b) => a + b, 0)
  const [badShare = 0, plainShare = 0, goodShare = 0] = weights.map((weight) => weight / all)
  const within = BAD.map((mood) => Math.exp(SHARPNESS_WITHIN * sums[mood]))
  const allWithin = within.reduce((a, b) => a + b, 0)
  const [angry = 0, upset = 0, worried = 0] = within.map((weight) => (weight / allWithin) * badShare)
  return { angry, upset, worried, neutral: plainShare, pleased: goodShare }
}

function isClose(shares: Record<Mood, number>): boolean {
  const bad = shares.angry + shares.upset + shares.worried
  const [first = 0, second = 0] = [bad, shares.neutral, shares.pleased].sort((a, b) => b - a)
  if (first - second < CLOSE_VALENCE) return true
  const [best = 0, next = 0] = Object.values(shares).sort((a, b) => b - a)
  return best - next < CLOSE_MOOD
}

/** The most likely mood: of the likeliest side (bad, plain, good) the likeliest one. */
export function bestMood(shares: Record<Mood, number>): Mood {
  const bad = shares.angry + shares.upset + shares.worried
  if (shares.neutral >= bad && shares.neutral >= shares.pleased) return 'neutral'
  if (shares.pleased > bad) return 'pleased'
  return BAD.reduce<Mood>((best, mood) => (shares[mood] > shares[best] ? mood : best), 'upset')
}
