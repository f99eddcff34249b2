/** How signs change each other: contrast, relief, named feelings, accusations, irony, courtesy. */
import type { RuleKind, Weights } from './rules'
import { CLAUSE_END } from './tokens'

export type Carrier = { from: number; to: number; weights: Weights }
export type Weighed = Carrier & { kind: RuleKind | 'risk' }

export const BAD = ['angry', 'upset', 'worried'] as const
export const MOODS = [...BAD, 'pleased'] as const
const CONTRASTS = new Set(['but', 'however', 'except', 'nevertheless', 'nonetheless', '但', '却'])
const HAN_CONTRASTS = new Set(['可是', '不过', '然而', '只是', '就是'])
/** From this weight on a sign of anger is meant for somebody. */
const ACCUSING = 1.4
/** Weight of a feeling named outright, against a story that only may have left one. */
const NAMED = 1.9

/** Changes the weights in place. `accused`: the house is openly accused. The order matters: irony sees what is left of praise. */
export function adjust(weighed: Weighed[], words: readonly string[]): { accused: boolean } {
  applyContrast(weighed, lastContrast(words))
  applyRelief(weighed)
  applyNamedWorry(weighed)
  const accused = applyAccusation(weighed)
  dampPraise(weighed, applyIrony(weighed))
  return { accused }
}

/** How much a sign speaks for the worst of its bad moods. */
export function strength(w: Weighed): number {
  return Math.max(w.weights.angry ?? 0, w.weights.upset ?? 0, w.weights.worried ?? 0)
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
  const after = weighed.filter((w) => w.from > turn && w.kind !== 'hint')
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

/** "I am so worried" said outright outweighs the story of what went wrong, unless another feeling is said too. */
function applyNamedWorry(weighed: Weighed[]): void {
  const worried = weighed.some((w) => w.kind === 'feeling' && (w.weights.worried ?? 0) >= NAMED)
  const other = weighed.some(
    (w) => w.kind === 'feeling' && Math.max(w.weights.angry ?? 0, w.weights.upset ?? 0) > 1,
  )
  if (!worried || other) return
  for (const w of weighed) {
    const mild = w.kind === 'fact' && (w.weights.angry ?? 0) < 1
    if (mild && isBad(w) && w.weights.worried === undefined) scale(w, 0.4)
  }
}

/** Beside an open accusation the story of what went wrong is told in anger; true when there is one. */
function applyAccusation(weighed: Weighed[]): boolean {
  if (!weighed.some((w) => (w.weights.angry ?? 0) >= ACCUSING)) return false
  for (const w of weighed) {
    const { upset, angry } = w.weights
    if (w.kind === 'fact' && upset !== undefined && upset > (angry ?? 0))
      w.weights = { ...w.weights, upset: upset * 0.7, angry: (angry ?? 0) + upset * 0.2 }
  }
  return true
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
  // A date that presses, or a fright, is no grievance.
  const grievance = weighed.reduce(
    (most, { weights }) => Math.max(most, weights.angry ?? 0, weights.upset ?? 0),
    0,
  )
  if (grievance < 1) return
  for (const w of weighed) {
    if (w.kind === 'thanks') w.weights = {}
    else if (w.kind === 'praise') scale(w, 0.4)
  }
}
