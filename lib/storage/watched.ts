/** Tickets with a running clock, for the popup: the last thing known of each. */
import { type DamageLog, readRow, setAside } from './damage'
import type { Connection } from './db'
import { watchedTicket } from './rows'
import type { Tx } from './tables'
import type { WatchedTicket } from './types'

/** A ticket not opened for so long is somebody else's by now, ms. */
export const FORGET_UNSEEN_MS = 14 * 24 * 60 * 60 * 1000

/** Keeps or replaces what is known of the ticket's most urgent clock; an older look never replaces a newer one. */
export function watch(
  connection: Connection,
  log: DamageLog,
  unchecked: WatchedTicket,
  now: number,
): Promise<void> {
  return connection.run(['watched', 'setAside'], 'readwrite', async (tx) => {
    const parsed = watchedTicket.parse(unchecked)
    // One form for all moments, because the index orders them as text.
    const ticket = { ...parsed, dueAt: inUtc(parsed.dueAt), seenAt: inUtc(parsed.seenAt) }
    const raw = await tx.objectStore('watched').get(ticket.key)
    const kept = readRow(log, 'watched', watchedTicket, raw)
    if (raw !== undefined && !kept) await setAside(tx, 'watched', raw, new Date(now).toISOString())
    if (!kept || kept.seenAt <= ticket.seenAt || Date.parse(kept.seenAt) > now) {
      await tx.objectStore('watched').put(ticket)
    }
    await forgetUnseen(tx, log, now)
  })
}

/** The ticket's clocks have all stopped. */
export function unwatch(connection: Connection, ticketKey: string): Promise<void> {
  return connection.run(['watched'], 'readwrite', (tx) => tx.objectStore('watched').delete(ticketKey))
}

/** The `most` tickets that are due first, overdue ones included. */
export function nearest(
  connection: Connection,
  log: DamageLog,
  most: number,
  now: number,
): Promise<WatchedTicket[]> {
  return connection.run(['watched'], 'readonly', async (tx) => {
    const oldest = new Date(now - FORGET_UNSEEN_MS).toISOString()
    const tickets: WatchedTicket[] = []
    let cursor = await tx.objectStore('watched').index('byDue').openCursor()
    while (cursor && tickets.length < most) {
      const ticket = readRow(log, 'watched', watchedTicket, cursor.value)
      if (ticket && ticket.seenAt >= oldest) tickets.push(ticket)
      cursor = await cursor.continue()
    }
    return tickets
  })
}

async function forgetUnseen(tx: Tx<'readwrite'>, log: DamageLog, now: number): Promise<void> {
  const store = tx.objectStore('watched')
  const old = IDBKeyRange.upperBound(new Date(now - FORGET_UNSEEN_MS).toISOString(), true)
  const rows = await store.index('bySeen').getAll(old)
  for (const row of rows) {
    const ticket = readRow(log, 'watched', watchedTicket, row)
    if (ticket) await store.delete(ticket.key)
  }
}

function inUtc(instant: string): string {
  return new Date(instant).toISOString()
}
