/**
 * From corrections to the two leanings of this machine. Counted and not trained: each correction pulls the
 * sides it names by a little, so that the result is the same in whatever order they were made, opposite
 * ones cancel, and nobody can push a reading further than LEARNED_LIMIT.
 */
import type { Mood } from '@/lib/ticket'
import type { Bias } from './options'
import type { EngineSaid, Shares } from './types'
import { sideOf } from './valence'

/** What was read, and what it was by the agent's word. */
export type Correction = Pick<EngineSaid, 'mood' | 'shares'> & { said: Mood }

/** So many corrections one way before a side moves at all: fewer may be one customer's manner. */
export const HANDFUL = 5
/** Log-odds; no number of corrections moves a side further. */
export const LEARNED_LIMIT = 1
/** Full pulls that move a side half of the way. */
const HALF_WAY = 20
/** Pulls are whole hundredths: sums of those are exact, in any order. */
const FULL = 100
const LEAST = 25

type Pull = { sum: number; up: number; down: number }

/**
 * 0 for a side until HANDFUL corrections pull it one way and the pulls of all corrections agree. One more
 * correction towards a side never lowers its leaning, one more away from it never raises it.
 */
export function learnBias(corrections: readonly Correction[]): Bias {
  const sides = { negative: none(), positive: none() }
  for (const correction of corrections) {
    for (const side of ['negative', 'positive'] as const) {
      const pull = pullOn(side, correction)
      sides[side].sum += pull
      if (pull > 0) sides[side].up++
      if (pull < 0) sides[side].down++
    }
  }
  return { negative: leaning(sides.negative), positive: leaning(sides.positive) }
}

/** Corrections that taught something: those from one side to another. */
export function learnedFrom(corrections: readonly Correction[]): number {
  return corrections.filter((one) => one.mood !== null && sideOf(one.mood) !== sideOf(one.said)).length
}

function none(): Pull {
  return { sum: 0, up: 0, down: 0 }
}

function leaning({ sum, up, down }: Pull): number {
  if ((sum > 0 ? up : down) < HANDFUL || sum === 0) return 0
  return (LEARNED_LIMIT * sum) / (Math.abs(sum) + HALF_WAY * FULL)
}

/**
 * Up where the message was of that side and not read so, down where it was read so and was not. A message
 * that was nearly read right tells much about where the line should be; one that was read plainly wrong
 * was wrong for its words.
 */
function pullOn(side: 'negative' | 'positive', { mood, shares, said }: Correction): number {
  if (mood === null) return 0
  const read = sideOf(mood)
  const right = sideOf(said)
  if (read === right || (side !== read && side !== right)) return 0
  const weight = shares ? closeness(shares, read, right) : LEAST
  return side === right ? weight : -weight
}

/** FULL when the right side was as strong as the one read, LEAST when it had nothing. */
function closeness(shares: Shares, read: keyof Shares, right: keyof Shares): number {
  const both = shares[read] + shares[right]
  const share = both > 0 ? Math.min(1, (2 * shares[right]) / both) : 0
  return Math.round(LEAST + (FULL - LEAST) * share)
}
