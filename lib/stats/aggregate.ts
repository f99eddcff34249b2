/** One day's sums, kept up to date by differences so that no event is ever counted twice or scanned again. */
import { type CountChange, changeCounts, reasonName, reversed } from './counts'
import type { DayAggregate, NoticeFacts, SkipFacts, TicketDayFacts } from './types'

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
    counts: {},
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
  return counted(result, [...reversed(countsOfFacts(before)), ...countsOfFacts(after)])
}

/** The day after a notice was first shown (`before` null) or ended; it depends on the last state only. */
export function applyNotice(day: DayAggregate, before: NoticeFacts | null, after: NoticeFacts): DayAggregate {
  const old = noticeSums(before)
  const now = noticeSums(after)
  const result = { ...day }
  for (const key of Object.keys(noNotices) as (keyof NoticeSums)[]) result[key] += now[key] - old[key]
  return counted(result, [...reversed(countsOfNotice(before)), ...countsOfNotice(after)])
}

/** The day after an item of a ticket was skipped, or a skip of that day was taken back (`after` null). */
export function applySkip(
  day: DayAggregate,
  before: SkipFacts | null,
  after: SkipFacts | null,
): DayAggregate {
  return counted(day, [...reversed(countsOfSkip(before)), ...countsOfSkip(after)])
}

/** The day after something that only ever adds to it. */
export function applyCounts(day: DayAggregate, changes: readonly CountChange[]): DayAggregate {
  return counted(day, changes)
}

function counted(day: DayAggregate, changes: readonly CountChange[]): DayAggregate {
  return day.counts === null ? day : { ...day, counts: changeCounts(day.counts, changes) }
}

function countsOfNotice(notice: NoticeFacts | null): CountChange[] {
  if (!notice) return []
  const { what, kind, end, reason } = notice
  const why: CountChange[] =
    end === 'dismissed' ? [{ group: `${what}-why`, name: reasonName(reason), by: 1 }] : []
  if (what === 'gate') return why
  const ended: CountChange[] = end === null ? [] : [{ group: 'order-end', name: end, by: 1 }]
  return [{ group: 'order-kind', name: kind, by: 1 }, ...ended, ...why]
}

function countsOfSkip(skip: SkipFacts | null): CountChange[] {
  if (!skip) return []
  return [
    { group: 'skip', name: skip.itemId, by: 1 },
    { group: 'skip-why', name: reasonName(skip.reason), by: 1 },
  ]
}

function countsOfFacts(facts: TicketDayFacts | null): CountChange[] {
  if (!facts?.handled) return []
  const changes: CountChange[] = []
  const add = (group: CountChange['group'], name: string, by = 1) => changes.push({ group, name, by })
  for (const { id, done, dimension } of facts.items ?? []) {
    add('due', id)
    if (done) add('done', id)
    if (!dimension) continue
    add('due-in', dimension)
    if (done) add('done-in', dimension)
  }
  const mood = moodChange(facts)
  if (mood === null) return changes
  const { outsideFirst, findings } = facts
  const groups = [
    outsideFirst === null ? null : outsideFirst ? 'outside-first' : 'inside-first',
    findings ? `findings-${findings}` : null,
  ]
  for (const name of groups) {
    if (name === null) continue
    add('mood-of', name)
    add('mood-sum', name, mood)
  }
  return changes
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

type Sums = Omit<DayAggregate, 'day' | 'counts' | keyof NoticeSums>
const nothing: Sums = emptyDay('')
const sums = Object.keys(nothing).filter(
  (key) => key !== 'day' && key !== 'counts' && !(key in noNotices),
) as (keyof Sums)[]

function contribution(facts: TicketDayFacts | null): Sums {
  if (!facts?.handled) return nothing
  const mood = moodChange(facts)
  return {
    handled: 1,
    itemsDone: facts.itemsDone,
    itemsTotal: facts.itemsTotal,
    outsideFirst: facts.outsideFirst === true ? 1 : 0,
    outsideFirstOf: facts.outsideFirst === null ? 0 : 1,
    slaKept: facts.sla === 'kept' ? 1 : 0,
    slaOf: facts.sla === null ? 0 : 1,
    moodChange: mood ?? 0,
    moodOf: mood === null ? 0 : 1,
    thanks: facts.thanked ? 1 : 0,
  }
}

function moodChange({ moodFirst, moodLast }: TicketDayFacts): number | null {
  if (moodFirst === null || moodLast === null) return null
  return Math.round((moodLast - moodFirst) / MOOD_STEP) * MOOD_STEP
}
