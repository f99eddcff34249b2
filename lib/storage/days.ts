/** What each day came to: events, the facts of each ticket that day, and the day's sums, always together. */
import { applyFacts, type DayAggregate, type ItemFact, type Span, type TicketDayFacts } from '@/lib/stats'
import { type DamageLog, readRow, setAside } from './damage'
import { addedUp, dayStores, moveDay } from './day-sums'
import type { Connection } from './db'
import { dayAggregate, dayKey, ticketDayFacts, ticketDayRow } from './rows'

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
  return connection.run([...dayStores], 'readwrite', async (tx) => {
    const at = new Date(now).toISOString()
    const day = dayKey.parse(unchecked.day)
    const told = ticketDayFacts.parse(unchecked.facts)
    const { ticketKey } = unchecked
    const raw = await tx.objectStore('ticketDays').get([day, ticketKey])
    const before = readRow(log, 'ticketDays', ticketDayRow, raw)?.facts ?? null
    // Which items were due, and what became of findings, cannot be told at every look: what was known stays.
    const facts = {
      ...told,
      items: told.items ?? before?.items ?? null,
      findings: told.findings ?? before?.findings ?? null,
    }
    const items = changedItems(before?.items ?? [], facts.items ?? [])
    if (before && items.length === 0 && sameFacts(before, facts)) return

    const { items: _, ...others } = facts
    await tx.objectStore('events').add({ kind: 'facts', at, day, ticketKey, facts: others, items })
    if (raw !== undefined && !before) await setAside(tx, 'ticketDays', raw, at)
    await tx.objectStore('ticketDays').put({ day, ticketKey, facts })
    const whole = raw === undefined || before !== null
    await moveDay(tx, log, { day, at, whole }, (sums) => applyFacts(sums, before, facts))
  })
}

/** The day's sums, or null when nothing was recorded. Damaged sums are added up anew from what they are made of. */
export function readDay(connection: Connection, log: DamageLog, day: string): Promise<DayAggregate | null> {
  return connection.run([...dayStores], 'readonly', async (tx) => {
    const raw = await tx.objectStore('days').get(day)
    if (raw === undefined) return null
    return readRow(log, 'days', dayAggregate, raw) ?? addedUp(tx, log, day)
  })
}

/** The sums of every day of a span on which anything was recorded, the first day first. */
export function readDays(
  connection: Connection,
  log: DamageLog,
  { from, until }: Span,
): Promise<DayAggregate[]> {
  return connection.run([...dayStores], 'readonly', async (tx) => {
    const range = IDBKeyRange.bound(dayKey.parse(from), dayKey.parse(until))
    const [keys, rows] = await Promise.all([
      tx.objectStore('days').getAllKeys(range),
      tx.objectStore('days').getAll(range),
    ])
    const days: DayAggregate[] = []
    for (const [place, day] of keys.entries()) {
      const sums = readRow(log, 'days', dayAggregate, rows[place])
      days.push(sums?.counts ? sums : await addedUp(tx, log, day))
    }
    return days
  })
}

/** Items that are new or changed, and, with `done` null, those that are no longer due. */
function changedItems(
  before: readonly ItemFact[],
  after: readonly ItemFact[],
): (Omit<ItemFact, 'done'> & { done: boolean | null })[] {
  const known = new Map(before.map((item) => [item.id, item]))
  const still = new Set(after.map(({ id }) => id))
  const changed = after.filter(({ id, done, dimension }) => {
    const was = known.get(id)
    return !was || was.done !== done || was.dimension !== dimension
  })
  return [...changed, ...before.filter(({ id }) => !still.has(id)).map((item) => ({ ...item, done: null }))]
}

function sameFacts(a: TicketDayFacts, b: TicketDayFacts): boolean {
  const keys = Object.keys(b) as (keyof TicketDayFacts)[]
  return keys.every((key) => key === 'items' || a[key] === b[key])
}
