/** Evidence → how likely each mood is, and which words carried it. */
import type { Mood } from '@/lib/ticket'
import type { Evidence } from './evidence'
import { isPlainTalk } from './plainness'
import type { RuleKind, Weights } from './rules'
import { CLAUSE_END, type Loudness, type Tokens } from './tokens'

export type Carrier = { from: number; to: number; weights: Weights }
export type MoodReading = {
  shares: Record<Mood, number>
  /** Best mood first among the words' effect on it. */
  carriers: Carrier[]
  unsure: boolean
}

const BAD = ['angry', 'upset', 'worried'] as const
/** What speaks for "nothing special": one clear sign outweighs it, small ones have to come together. */
const PLAIN = 0.95
const SHARPNESS = 2.2
const SHARPNESS_WITHIN = 2
/** The second sign of a mood says less than the first, the fifth next to nothing. */
const DIMINISHING = [1, 0.6, 0.4, 0.3, 0.2, 0.15, 0.1]
const CLOSE_VALENCE = 0.16
const CLOSE_MOOD = 0.04
const CONTRASTS = new Set(['but', 'however', 'except', 'nevertheless', 'nonetheless', '但', '却'])
const HAN_CONTRASTS = new Set(['可是', '不过', '然而', '只是', '就是'])
/** Words of leaving, suing, telling others, going over heads: with a grievance they are a threat. */
const THREATS = new Set(['cancel', 'legal', 'public', 'manager'])

type Weighed = Carrier & { kind: RuleKind | 'risk' }

export function combine(evidence: Evidence, tokens: Tokens): MoodReading {
  const weighed = weigh(evidence)
  const turn = lastContrast(tokens.words)
  applyContrast(weighed, turn)
  applyRelief(weighed)
  const ironic = applyIrony(weighed)
  dampPraise(weighed, ironic)
  const sums = { angry: 0, upset: 0, worried: 0, pleased: 0 }
  for (const mood of ['angry', 'upset', 'worried', 'pleased'] as const) sums[mood] = total(weighed, mood)
  const grievance = Math.max(sums.angry, sums.upset)
  const threats = evidence.risks.filter((r) => THREATS.has(r.rule.id)).length
  if (threats > 0 && grievance > 1.1) sums.angry += 0.5 * threats
  const found = weighed.some((w) => w.kind !== 'thanks')
  const loud = applyLoudness(sums, tokens.loud, tokens.words.length)
  if (sums.upset > 2.6) sums.angry += (sums.upset - 2.6) * 0.6
  const shares = toShares(sums)
  return {
    shares,
    carriers: weighed,
    unsure: isClose(shares) || (!found && (loud || !isPlainTalk(tokens.words))),
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

/** Index of the last word that turns the sentence around ("but", "但是"), or −1. */
function lastContrast(words: readonly string[]): number {
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] ?? ''
    if (CONTRASTS.has(word)) return at
    const next = words[at + 1] ?? ''
    if (HAN_CONTRASTS.has(word + next)) return at
    // "…，可我…": alone it turns the sentence only at the head of a clause.
    if (word === '可' && words[at - 1] === CLAUSE_END && next !== '以' && next !== '能') return at
  }
  return -1
}

function isBad(w: Weighed): boolean {
  return w.weights.pleased === undefined
}

function scale(w: Weighed, factor: number): void {
  const weights: Weights = {}
  for (const mood of [...BAD, 'pleased'] as const) {
    const value = w.weights[mood]
    if (value !== undefined) weights[mood] = value * factor
  }
  w.weights = weights
}

/** What comes after "but" is what the customer still wants dealt with. */
function applyContrast(weighed: Weighed[], turn: number): void {
  if (turn < 0) return
  const after = weighed.filter((w) => w.from > turn)
  const badAfter = after.some((w) => strength(w) > 0.3)
  const goodAfter = after.some((w) => (w.weights.pleased ?? 0) > 1)
  for (const w of weighed) {
    if (w.from > turn) continue
    if (!isBad(w) && !goodAfter) scale(w, badAfter ? 0.2 : 0.35)
    else if (isBad(w) && goodAfter && !badAfter) scale(w, 0.35)
  }
}

/** Once it works again, the trouble before it is a story. */
function applyRelief(weighed: Weighed[]): void {
  const relief = weighed.findLast((w) => w.kind === 'relief')
  if (!relief) return
  const clearAfter = weighed.some((w) => w.from > relief.from && isBad(w) && strength(w) > 1)
  if (clearAfter) scale(relief, 0.2)
  else for (const w of weighed) if (isBad(w)) scale(w, 0.3)
}

function strength(w: Weighed): number {
  return Math.max(w.weights.angry ?? 0, w.weights.upset ?? 0, w.weights.worried ?? 0)
}

/** Beside mock praise every good word is mock praise. */
function applyIrony(weighed: Weighed[]): boolean {
  if (!weighed.some((w) => w.kind === 'irony')) return false
  for (const w of weighed) {
    if (w.kind === 'praise')
      w.weights = { angry: (w.weights.pleased ?? 0) * 0.3, upset: (w.weights.pleased ?? 0) * 0.3 }
    else if (w.kind === 'thanks') w.weights = {}
  }
  return true
}

/** A good word beside a told grievance is courtesy, a concession or mockery: what is still to be dealt with counts. */
function dampPraise(weighed: Weighed[], ironic: boolean): void {
  if (ironic || weighed.some((w) => w.kind === 'relief')) return
  const grievance = weighed.reduce((most, w) => Math.max(most, isBad(w) ? strength(w) : 0), 0)
  if (grievance < 1) return
  for (const w of weighed) {
    if (w.kind === 'thanks') w.weights = {}
    else if (w.kind === 'praise') scale(w, 0.4)
  }
}

function total(weighed: readonly Weighed[], mood: 'angry' | 'upset' | 'worried' | 'pleased'): number {
  const values: number[] = []
  let thanks = 0
  for (const w of weighed) {
    const value = w.weights[mood]
    if (value === undefined) continue
    if (w.kind === 'thanks') thanks = Math.max(thanks, value)
    else values.push(value)
  }
  if (thanks > 0) values.push(thanks)
  values.sort((a, b) => b - a)
  return values.reduce((sum, value, i) => sum + value * (DIMINISHING[i] ?? 0.05), 0)
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
