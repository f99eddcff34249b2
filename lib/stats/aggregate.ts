/** One day's sums, kept up to date by differences so that no event is ever counted twice or scanned again. */
import type { DayAggregate, NoticeFacts, TicketDayFacts } from './types'

/**
 * Mood changes are rounded to this fraction, a power of two: sums of such numbers are exact in
 * floating point, so taking a ticket's old share out again leaves no residue.
 */
const MOOD_STEP = 1 / 1024

const noNotices = {
  noticesShown: 0,
  noticesHeeded: 0,
  noticesDismissed: 0,
  gatesShown: 0,
  gatesPassed: 0,
}
type NoticeSums = typeof noNotices

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
    ...noNotices,
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

/** The day after a notice was first shown (`before` null) or ended; it depends on the last state only. */
export function applyNotice(day: DayAggregate, before: NoticeFacts | null, after: NoticeFacts): DayAggregate {
  const old = noticeSums(before)
  const now = noticeSums(after)
  const result = { ...day }
  for (const key of Object.keys(noNotices) as (keyof NoticeSums)[]) result[key] += now[key] - old[key]
  return result
}

function noticeSums(notice: NoticeFacts | null): NoticeSums {
  if (!notice) return noNotices
  const { what, end } = notice
  if (what === 'gate') return { ...noNotices, gatesShown: 1, gatesPassed: end === 'dismissed' ? 1 : 0 }
  return {
    ...noNotices,
    noticesShown: 1,
    noticesHeeded: end === 'heeded' ? 1 : 0,
    noticesDismissed: end === 'dismissed' ? 1 : 0,
  }
}

type Sums = Omit<DayAggregate, 'day' | keyof NoticeSums>
const nothing: Sums = emptyDay('')
const sums = Object.keys(nothing).filter((key) => key !== 'day' && !(key in noNotices)) as (keyof Sums)[]

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
