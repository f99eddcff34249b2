/** One day's sums, kept up to date by differences so that no event is ever counted twice or scanned again. */
import type { DayAggregate, TicketDayFacts } from './types'

/**
 * Mood changes are rounded to this fraction, a power of two: sums of such numbers are exact in
 * floating point, so taking a ticket's old share out again leaves no residue.
 */
const MOOD_STEP = 1 / 1024

/** A day on which nothing happened yet. `day` is a local date, "2026-11-22". */
export function emptyDay(day: string): DayAggregate {
  return {
    day,
    handled: 0,
    itemsDone: 0,
    itemsTotal: 0,
    outsideFirst: 0,
    outsideFirstOf: 0,
    slaKept: 0,
    slaOf: 0,
    moodChange: 0,
    moodOf: 0,
    thanks: 0,
  }
}

/**
 * The day after one ticket's facts changed from `before` (null: the ticket was not seen that day) to
 * `after`. The result depends only on the last facts of each ticket, not on the way there.
 *
 * Every figure is about tickets this agent answered that day: a ticket that was only opened and read
 * lowers nothing and earns nothing.
 */
export function applyFacts(
  day: DayAggregate,
  before: TicketDayFacts | null,
  after: TicketDayFacts,
): DayAggregate {
  const old = contribution(before)
  const now = contribution(after)
  const result = { ...day }
  for (const key of sums) result[key] += now[key] - old[key]
  return result
}

type Sums = Omit<DayAggregate, 'day'>
const nothing: Sums = emptyDay('')
const sums = Object.keys(nothing).filter((key) => key !== 'day') as (keyof Sums)[]

function contribution(facts: TicketDayFacts | null): Sums {
  if (!facts?.handled) return nothing
  const mood = facts.moodFirst !== null && facts.moodLast !== null
  return {
    handled: 1,
    itemsDone: facts.itemsDone,
    itemsTotal: facts.itemsTotal,
    outsideFirst: facts.outsideFirst === true ? 1 : 0,
    outsideFirstOf: facts.outsideFirst === null ? 0 : 1,
    slaKept: facts.sla === 'kept' ? 1 : 0,
    slaOf: facts.sla === null ? 0 : 1,
    moodChange: mood ? roundMood((facts.moodLast ?? 0) - (facts.moodFirst ?? 0)) : 0,
    moodOf: mood ? 1 : 0,
    thanks: facts.thanked ? 1 : 0,
  }
}

function roundMood(change: number): number {
  return Math.round(change / MOOD_STEP) * MOOD_STEP
}
