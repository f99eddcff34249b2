/** Reminders that agents set for tickets, and what they decided about promises. */
import { type DamageLog, readable, readRow, setAside } from './damage'
import type { Connection } from './db'
import { StorageError } from './errors'
import { followUp, promiseDecisionRow } from './rows'
import type { Tx } from './tables'
import type { FollowUp, PromiseDecision } from './types'
import { switchPromise } from './watched'

/** All of the ticket's, done ones included; what is due first comes first. */
export function followUpsOf(connection: Connection, log: DamageLog, ticketKey: string): Promise<FollowUp[]> {
  return connection.run(['followUps'], 'readonly', (tx) => ofTicket(tx, log, ticketKey))
}

/** Keeps a new follow-up or replaces the one with its id; answers with all of the ticket's. */
export function saveFollowUp(
  connection: Connection,
  log: DamageLog,
  unchecked: FollowUp,
  now: number,
): Promise<FollowUp[]> {
  return connection.run(['followUps', 'setAside'], 'readwrite', async (tx) => {
    const parsed = followUp.parse(unchecked)
    const store = tx.objectStore('followUps')
    const raw: { ticketKey?: unknown } | undefined = await store.get(parsed.id)
    if (raw && raw.ticketKey !== parsed.ticketKey) throw otherTicket()
    if (raw && !readRow(log, 'followUps', followUp, raw)) {
      await setAside(tx, 'followUps', raw, new Date(now).toISOString())
    }
    await store.put(rowOf(parsed))
    return ofTicket(tx, log, parsed.ticketKey)
  })
}

/** Ticks a follow-up off, or opens it again. One that is gone meanwhile stays gone. */
export function setFollowUpDone(
  connection: Connection,
  log: DamageLog,
  { ticketKey, id, done }: { ticketKey: string; id: string; done: boolean },
  now: number,
): Promise<FollowUp[]> {
  return connection.run(['followUps'], 'readwrite', async (tx) => {
    const store = tx.objectStore('followUps')
    const kept = readRow(log, 'followUps', followUp, await store.get(id))
    if (kept && kept.ticketKey !== ticketKey) throw otherTicket()
    if (kept && done !== (kept.doneAt !== null)) {
      await store.put(rowOf({ ...kept, doneAt: done ? new Date(now).toISOString() : null }))
    }
    return ofTicket(tx, log, ticketKey)
  })
}

/** Saving it again undoes this. */
export function deleteFollowUp(
  connection: Connection,
  log: DamageLog,
  { ticketKey, id }: { ticketKey: string; id: string },
): Promise<FollowUp[]> {
  return connection.run(['followUps'], 'readwrite', async (tx) => {
    const store = tx.objectStore('followUps')
    const kept = await store.get(id)
    if (kept && kept.ticketKey !== ticketKey) throw otherTicket()
    await store.delete(id)
    return ofTicket(tx, log, ticketKey)
  })
}

/** Those not done and due before `until` (ISO instant in UTC), the first one first; without it, all. */
export async function openFollowUps(
  tx: Tx<'readonly'> | Tx<'readwrite'>,
  log: DamageLog,
  until?: string,
): Promise<FollowUp[]> {
  const range = until === undefined ? null : IDBKeyRange.upperBound(until, true)
  const rows = await (tx as Tx<'readonly'>).objectStore('followUps').index('byOpenAt').getAll(range)
  return readable(log, 'followUps', followUp, rows)
}

/** What was decided about the ticket's promises, by their ids. */
export function promiseDecisions(
  connection: Connection,
  log: DamageLog,
  ticketKey: string,
): Promise<Record<string, PromiseDecision>> {
  return connection.run(['promiseDecisions'], 'readonly', async (tx) => {
    const rows = await tx
      .objectStore('promiseDecisions')
      .getAll(IDBKeyRange.bound([ticketKey], [ticketKey, []]))
    const read = readable(log, 'promiseDecisions', promiseDecisionRow, rows)
    return Object.fromEntries(read.map(({ promiseId, decision }) => [promiseId, decision]))
  })
}

/** Keeps what was decided, null takes it back; the promise's clock follows at once. */
export function decidePromise(
  connection: Connection,
  asked: { ticketKey: string; promiseId: string; decision: PromiseDecision | null },
  now: number,
): Promise<void> {
  const { ticketKey, promiseId, decision } = asked
  return connection.run(['promiseDecisions', 'watched'], 'readwrite', async (tx) => {
    const store = tx.objectStore('promiseDecisions')
    if (decision === null) await store.delete([ticketKey, promiseId])
    else await store.put(promiseDecisionRow.parse({ ...asked, at: new Date(now).toISOString() }))
    await switchPromise(tx, ticketKey, promiseId, decision === 'dismissed')
  })
}

async function ofTicket(
  tx: Tx<'readonly'> | Tx<'readwrite'>,
  log: DamageLog,
  ticketKey: string,
): Promise<FollowUp[]> {
  const rows = await (tx as Tx<'readonly'>).objectStore('followUps').index('byTicket').getAll(ticketKey)
  return readable(log, 'followUps', followUp, rows).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

function rowOf(one: FollowUp) {
  // One form for all moments, because the index orders them as text.
  const at = new Date(one.at).toISOString()
  return { ...one, at, ...(one.doneAt === null && { openAt: at }) }
}

function otherTicket(): StorageError {
  return new StorageError('forbidden', 'this follow-up is of another ticket')
}
