/** The running clocks of tickets seen lately, for the popup and the alerts: the last thing known of each. */
import { type DamageLog, readable, readRow, setAside } from './damage'
import type { Connection } from './db'
import { watchedClock } from './rows'
import type { Tx } from './tables'
import type { ClockFacts, TicketFacts, WatchedClock } from './types'

/** A ticket not opened for so long is somebody else's by now, ms. */
export const FORGET_UNSEEN_MS = 14 * 24 * 60 * 60 * 1000

/**
 * Keeps what runs on a ticket in place of what was known; nothing running forgets it. An older look never
 * replaces a newer one. `now` and the answer's moments: epoch ms and ISO instants.
 */
export function watch(
  connection: Connection,
  log: DamageLog,
  unchecked: { ticket: TicketFacts; clocks: readonly ClockFacts[]; seenAt: string },
  now: number,
): Promise<void> {
  return connection.run(['watched', 'setAside'], 'readwrite', async (tx) => {
    const store = tx.objectStore('watched')
    const seenAt = inUtc(unchecked.seenAt)
    const rows = unchecked.clocks.map((clock) => rowOf(unchecked.ticket, clock, seenAt))
    const before = new Map<string, WatchedClock>()
    for (const raw of await store.getAll(ofTicket(unchecked.ticket.key))) {
      const kept = readRow(log, 'watched', watchedClock, raw)
      if (kept) before.set(kept.clock, kept)
      else await setAside(tx, 'watched', raw, new Date(now).toISOString())
    }
    const newer = [...before.values()].some((kept) => kept.seenAt > seenAt && Date.parse(kept.seenAt) <= now)
    if (!newer) {
      await store.delete(ofTicket(unchecked.ticket.key))
      for (const row of rows) {
        const since = before.get(row.clock)?.since
        // A moment from a clock that was wrong would keep everything before it untold.
        await store.put(since && Date.parse(since) <= now ? { ...row, since } : row)
      }
    }
    await forgetUnseen(tx, log, now)
  })
}

/** The ticket's clocks have all stopped. */
export function unwatch(connection: Connection, ticketKey: string): Promise<void> {
  return connection.run(['watched'], 'readwrite', (tx) =>
    tx.objectStore('watched').delete(ofTicket(ticketKey)),
  )
}

/** The `most` clocks that are due first, overdue ones included; of two for the same metric the helpdesk's. */
export function nearest(
  connection: Connection,
  log: DamageLog,
  most: number,
  now: number,
): Promise<WatchedClock[]> {
  return connection.run(['watched'], 'readonly', async (tx) => {
    const clocks: WatchedClock[] = []
    let cursor = await tx.objectStore('watched').index('byDue').openCursor()
    while (cursor && clocks.length < most) {
      const clock = readRow(log, 'watched', watchedClock, cursor.value)
      if (clock && !clock.off && !clock.beside && clock.seenAt >= oldestSeen(now)) clocks.push(clock)
      cursor = await cursor.continue()
    }
    return clocks
  })
}

/** Those that are at risk or overdue by `now`, and the moment at which the next one will be. */
export async function clocksBy(
  tx: Tx<'readonly'> | Tx<'readwrite'>,
  log: DamageLog,
  now: number,
): Promise<{ clocks: WatchedClock[]; ahead: string | null }> {
  const byFrom = (tx as Tx<'readonly'>).objectStore('watched').index('byFrom')
  const at = new Date(now).toISOString()
  const [rows, next] = await Promise.all([
    byFrom.getAll(IDBKeyRange.upperBound(at)),
    byFrom.openKeyCursor(IDBKeyRange.lowerBound(at, true)),
  ])
  const clocks = readable(log, 'watched', watchedClock, rows).filter(
    ({ seenAt }) => seenAt >= oldestSeen(now),
  )
  return { clocks, ahead: next ? String(next.key) : null }
}

/** Shows or hides the clock of a promise that was decided about. */
export async function switchPromise(
  tx: Tx<'readwrite'>,
  ticketKey: string,
  promiseId: string,
  off: boolean,
): Promise<void> {
  const store = tx.objectStore('watched')
  for (const row of await store.getAll(ofTicket(ticketKey))) {
    if (row.promiseId === promiseId) await store.put({ ...row, off })
  }
}

function rowOf(ticket: TicketFacts, facts: ClockFacts, seenAt: string): WatchedClock {
  // One form for all moments, because the index orders them as text.
  const dueAt = inUtc(facts.dueAt)
  const riskAt = facts.riskAt === null ? null : inUtc(facts.riskAt)
  return watchedClock.parse({
    ...ticket,
    ...facts,
    dueAt,
    riskAt,
    from: riskAt !== null && riskAt < dueAt ? riskAt : dueAt,
    clock: `${facts.promiseId ?? facts.metric}|${facts.source}|${dueAt}`,
    since: seenAt,
    seenAt,
  })
}

async function forgetUnseen(tx: Tx<'readwrite'>, log: DamageLog, now: number): Promise<void> {
  const store = tx.objectStore('watched')
  const rows = await store.index('bySeen').getAll(IDBKeyRange.upperBound(oldestSeen(now), true))
  for (const row of rows) {
    const clock = readRow(log, 'watched', watchedClock, row)
    if (clock) await store.delete([clock.key, clock.clock])
  }
}

/** In key order every array comes after every string. */
function ofTicket(ticketKey: string): IDBKeyRange {
  return IDBKeyRange.bound([ticketKey], [ticketKey, []])
}

function oldestSeen(now: number): string {
  return new Date(now - FORGET_UNSEEN_MS).toISOString()
}

function inUtc(instant: string): string {
  // What is no instant is refused as such by the schema.
  const ms = Date.parse(instant)
  return Number.isNaN(ms) ? instant : new Date(ms).toISOString()
}
