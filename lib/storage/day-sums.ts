/** A day's sums, moved in the transaction of what moves them, and added up anew where they cannot be read. */
import {
  applyCounts,
  applyFacts,
  applyNotice,
  applySkip,
  type CountChange,
  type DayAggregate,
  emptyDay,
  type SkipFacts,
} from '@/lib/stats'
import { noticeRow } from './course-rows'
import { type DamageLog, readable, readRow, setAside } from './damage'
import { dayAggregate, ticketDayRow } from './rows'
import type { StoreName, Tx } from './tables'

/** The stores that a transaction needs which moves a day's sums: what they are made of, and where damage goes. */
export const dayStores = [
  'days',
  'ticketDays',
  'notices',
  'events',
  'setAside',
] as const satisfies StoreName[]

/**
 * Moves the sums of a day by `step`, after everything that it tells of was written in the same transaction.
 * Without the old sums a difference means nothing, nor without an old share (`whole` false): then all is added up again.
 */
export async function moveDay(
  tx: Tx<'readwrite'>,
  log: DamageLog,
  { day, at, whole = true }: { day: string; at: string; whole?: boolean },
  step: (sums: DayAggregate) => DayAggregate,
): Promise<void> {
  const raw = await tx.objectStore('days').get(day)
  const sums = raw === undefined ? emptyDay(day) : readRow(log, 'days', dayAggregate, raw)
  if (!sums) await setAside(tx, 'days', raw, at)
  const next = whole && sums?.counts ? step(sums) : await addedUp(tx, log, day)
  await tx.objectStore('days').put(next)
}

/** A day's sums from what they are made of; inside a transaction over `dayStores`. */
export async function addedUp(
  tx: Tx<'readonly'> | Tx<'readwrite'>,
  log: DamageLog,
  day: string,
): Promise<DayAggregate> {
  const read = tx as Tx<'readonly'>
  const rows = await read.objectStore('ticketDays').getAll(IDBKeyRange.bound([day], [day, []]))
  const shown = await read.objectStore('notices').index('byDay').getAll(day)
  let sums = emptyDay(day)
  for (const { facts } of readable(log, 'ticketDays', ticketDayRow, rows))
    sums = applyFacts(sums, null, facts)
  for (const notice of readable(log, 'notices', noticeRow, shown)) sums = applyNotice(sums, null, notice)
  for (const skip of await skipsOf(read, day)) sums = applySkip(sums, null, skip)
  return applyCounts(sums, await playbooksOf(read, day))
}

/** What was skipped on a day and stayed so that day, from its events in their order. */
async function skipsOf(tx: Tx<'readonly'>, day: string): Promise<SkipFacts[]> {
  const last = new Map<string, SkipFacts | null>()
  for (const event of await tx.objectStore('events').index('byKindAndDay').getAll(['item-set', day])) {
    if (event.kind !== 'item-set') continue
    const { ticketKey, itemId, state, reason } = event
    last.set(JSON.stringify([ticketKey, itemId]), state === 'skipped' ? { itemId, reason } : null)
  }
  return [...last.values()].filter((skip) => skip !== null)
}

const happenings = ['proposed', 'opened', 'dismissed', 'finished'] as const

/** What became of playbooks on a day, from its events. */
async function playbooksOf(tx: Tx<'readonly'>, day: string): Promise<CountChange[]> {
  const changes: CountChange[] = []
  for (const what of happenings) {
    const group = `playbook-${what}` as const
    for (const event of await tx.objectStore('events').index('byKindAndDay').getAll([group, day]))
      if (event.kind === group) changes.push({ group, name: event.playbook, by: 1 })
  }
  return changes
}
