/** What each day came to: events, the facts of each ticket that day, and the day's sums, always together. */
import { applyFacts, applyNotice, type DayAggregate, emptyDay, type TicketDayFacts } from '@/lib/stats'
import { noticeRow } from './course-rows'
import { type DamageLog, readable, readRow, setAside } from './damage'
import type { Connection } from './db'
import { dayAggregate, dayKey, ticketDayFacts, ticketDayRow } from './rows'
import type { Tx } from './tables'

/**
 * Records what a ticket contributes to a day so far; the last facts of the day count. In one
 * transaction the event is added, the facts are replaced and the sums move by the difference.
 * Facts that have not changed leave no trace. `day` is the agent's local date, "2026-11-22".
 */
export function recordDay(
  connection: Connection,
  log: DamageLog,
  unchecked: { day: string; ticketKey: string; facts: TicketDayFacts },
  now: number,
): Promise<void> {
  return connection.run(['events', 'ticketDays', 'notices', 'days', 'setAside'], 'readwrite', async (tx) => {
    const at = new Date(now).toISOString()
    const day = dayKey.parse(unchecked.day)
    const facts = ticketDayFacts.parse(unchecked.facts)
    const { ticketKey } = unchecked
    const rawFacts = await tx.objectStore('ticketDays').get([day, ticketKey])
    const before = readRow(log, 'ticketDays', ticketDayRow, rawFacts)?.facts ?? null
    if (before && sameFacts(before, facts)) return
    const rawDay = await tx.objectStore('days').get(day)
    const sums = readRow(log, 'days', dayAggregate, rawDay)

    await tx.objectStore('events').add({ kind: 'facts', at, day, ticketKey, facts })
    if (rawFacts !== undefined && !before) await setAside(tx, 'ticketDays', rawFacts, at)
    if (rawDay !== undefined && !sums) await setAside(tx, 'days', rawDay, at)
    await tx.objectStore('ticketDays').put({ day, ticketKey, facts })
    // Without the old share of this ticket, or the old sums, a difference means nothing: add all up again.
    const whole = (rawFacts === undefined || before !== null) && sums !== null
    const next = whole ? applyFacts(sums, before, facts) : await addedUp(tx, log, day)
    await tx.objectStore('days').put(next)
  })
}

/** The day's sums, or null when nothing was recorded. Damaged sums are added up anew from the tickets' facts. */
export function readDay(connection: Connection, log: DamageLog, day: string): Promise<DayAggregate | null> {
  return connection.run(['days', 'ticketDays', 'notices'], 'readonly', async (tx) => {
    const raw = await tx.objectStore('days').get(day)
    if (raw === undefined) return null
    return readRow(log, 'days', dayAggregate, raw) ?? addedUp(tx, log, day)
  })
}

/** A day's sums from what they are made of; inside a transaction over ticketDays and notices. */
export async function addedUp(
  tx: Tx<'readonly'> | Tx<'readwrite'>,
  log: DamageLog,
  day: string,
): Promise<DayAggregate> {
  const read = tx as Tx<'readonly'>
  const rows = await read.objectStore('ticketDays').getAll(IDBKeyRange.bound([day], [day, []]))
  const shown = await read.objectStore('notices').index('byDay').getAll(day)
  const sums = readable(log, 'ticketDays', ticketDayRow, rows).reduce(
    (all, row) => applyFacts(all, null, row.facts),
    emptyDay(day),
  )
  return readable(log, 'notices', noticeRow, shown).reduce((all, row) => applyNotice(all, null, row), sums)
}

function sameFacts(a: TicketDayFacts, b: TicketDayFacts): boolean {
  return (Object.keys(a) as (keyof TicketDayFacts)[]).every((key) => a[key] === b[key])
}
