/** What the log-odds of messages by unseen writers are worth: temperature, where to be sure, when to name a risk. */
import { MOOD_OUTPUTS } from '@/lib/sentiment/model/table'
import { badShare, bestMood, confidenceOf, type MoodShares, sharesOf } from '@/lib/sentiment/mood'
import { moods, risks } from '@/lib/ticket/ids'
import { rounded } from './pack'
import type { Row } from './rows'

/** By row, the log-odds of a table that was trained without its writer. */
export type OutOfFold = ReadonlyMap<Row, Float32Array>
export type Calibration = { temperature: number; sure: number; named: number[] }

/** The largest share of messages that may be called unsure. */
const UNSURE = 0.09
/** Every risk is named only where it is right as often as the least of these that keeps most others unflagged. */
const PRECISIONS = Array.from({ length: 16 }, (_, i) => 0.83 + i / 100)
/**
 * The largest share of the messages without any risk that may get one. Half of those here are near misses, written
 * to mislead: on what desks receive (cue.outside.tsv) it is a third to a half of this.
 */
const FLAGGED = { en: 0.065, zh: 0.045 }

export function calibrate(found: OutOfFold, lang: 'en' | 'zh'): Calibration {
  const temperature = bestTemperature(found)
  return {
    temperature,
    sure: sureFrom(found, temperature),
    named: namedAt(found, FLAGGED[lang]),
  }
}

export function sharesAt(logits: Float32Array, temperature: number): MoodShares {
  const table = { stored: { temperature } } as Parameters<typeof sharesOf>[0]['table']
  return sharesOf({ logits, table } as Parameters<typeof sharesOf>[0], { negative: 0, positive: 0 }, null)
}

/** The one that makes the side of the mood (bad, plain, good) most likely, over all messages. */
function bestTemperature(found: OutOfFold): number {
  let best = { temperature: 1, loss: Number.POSITIVE_INFINITY }
  for (let temperature = 0.4; temperature < 3; temperature += 0.05) {
    let loss = 0
    for (const [row, logits] of found) {
      const shares = sharesAt(logits, temperature)
      const mood = moods[row.mood] ?? 'neutral'
      loss -= Math.log(
        Math.max(1e-6, mood === 'neutral' || mood === 'pleased' ? shares[mood] : badShare(shares)),
      )
    }
    if (loss < best.loss) best = { temperature, loss }
  }
  return rounded(best.temperature)
}

function sureFrom(found: OutOfFold, temperature: number): number {
  const confidences = [...found.values()]
    .map((logits) => {
      const shares = sharesAt(logits, temperature)
      return confidenceOf(shares, bestMood(shares))
    })
    .sort((a, b) => a - b)
  return rounded(confidences[Math.floor(confidences.length * UNSURE)] ?? 0)
}

function namedAt(found: OutOfFold, most: number): number[] {
  let named: number[] = []
  for (const precision of PRECISIONS) {
    named = risks.map((_, k) => namedFrom(found, k, precision))
    if (flagged(found, named) <= most) break
  }
  return named
}

/** The share of messages without a risk that get one. */
function flagged(found: OutOfFold, named: readonly number[]): number {
  const none = [...found].filter(([row]) => row.risks.length === 0)
  const wrong = none.filter(([, logits]) =>
    named.some((from, k) => (logits[MOOD_OUTPUTS + k] as number) >= from),
  )
  return none.length === 0 ? 0 : wrong.length / none.length
}

/** The log-odds with the best F1 of those that are precise enough. */
function namedFrom(found: OutOfFold, risk: number, precision: number): number {
  const ranked = [...found]
    .map(([row, logits]) => ({
      odds: logits[MOOD_OUTPUTS + risk] as number,
      right: row.risks.includes(risk),
    }))
    .sort((a, b) => b.odds - a.odds)
  const wanted = ranked.filter(({ right }) => right).length
  let best = { from: 9, f1: 0 }
  let hits = 0
  for (const [i, { odds, right }] of ranked.entries()) {
    if (right) hits++
    const f1 = (2 * hits) / (i + 1 + wanted)
    if (hits / (i + 1) >= precision && f1 > best.f1) best = { from: odds, f1 }
  }
  return rounded(best.from)
}
