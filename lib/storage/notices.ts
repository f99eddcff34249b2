/**
 * Notices that were shown, and how each ended: every step an event, and the day's sums move with it in the
 * same transaction. A notice counts for the day on which it was first shown, its end too.
 */
import { applyNotice } from '@/lib/stats'
import { type NoticeRow, noticeRow } from './course-rows'
import { type DamageLog, readable, readRow, setAside } from './damage'
import { dayStores, moveDay } from './day-sums'
import type { Connection } from './db'
import type { Tx } from './tables'

/** A notice as it is shown for the first time; told again it changes nothing. */
export type NoticeShown = Pick<NoticeRow, 'noticeId' | 'what' | 'kind' | 'day' | 'lastMessageId'>

type Write = Tx<'readwrite'>

/** Notices of a ticket that nothing has come of yet. */
export function openNotices(connection: Connection, log: DamageLog, ticketKey: string): Promise<NoticeRow[]> {
  return connection.run(['notices'], 'readonly', async (tx) => {
    const rows = await tx.objectStore('notices').getAll(IDBKeyRange.bound([ticketKey], [ticketKey, []]))
    return readable(log, 'notices', noticeRow, rows).filter(({ end }) => end === null)
  })
}

export function noticeShown(
  connection: Connection,
  log: DamageLog,
  { ticketKey, shown }: { ticketKey: string; shown: NoticeShown },
  now: number,
): Promise<void> {
  return connection.run([...dayStores], 'readwrite', async (tx) => {
    const at = new Date(now).toISOString()
    const raw = await tx.objectStore('notices').get([ticketKey, shown.noticeId])
    if (readRow(log, 'notices', noticeRow, raw)) return
    if (raw !== undefined) await setAside(tx, 'notices', raw, at)
    const row = noticeRow.parse({ ...shown, ticketKey, shownAt: at, end: null, endedAt: null, reason: null })
    const { noticeId, what, kind } = row
    await tx.objectStore('events').add({ kind: 'notice-shown', at, ticketKey, noticeId, what, of: kind })
    await count(tx, log, null, row, at)
  })
}

export function noticeEnded(
  connection: Connection,
  log: DamageLog,
  { ticketKey, noticeId, end }: { ticketKey: string; noticeId: string; end: 'heeded' | 'passed-over' },
  now: number,
): Promise<void> {
  return connection.run([...dayStores], 'readwrite', async (tx) => {
    const at = new Date(now).toISOString()
    if (await endNotice(tx, log, { ticketKey, noticeId, end, at }))
      await tx.objectStore('events').add({ kind: `notice-${end}`, at, ticketKey, noticeId })
  })
}

/** Ends a notice inside a transaction over all of its stores; false when it was not open. */
export async function endNotice(
  tx: Write,
  log: DamageLog,
  {
    ticketKey,
    noticeId,
    end,
    at,
    reason = null,
  }: Pick<NoticeRow, 'ticketKey' | 'noticeId' | 'end'> & { at: string; reason?: string | null },
): Promise<boolean> {
  const raw = await tx.objectStore('notices').get([ticketKey, noticeId])
  const before = readRow(log, 'notices', noticeRow, raw)
  if (before?.end !== null) return false
  await count(tx, log, before, { ...before, end, endedAt: at, reason }, at)
  return true
}

/** Puts the row and moves its day's sums. */
async function count(
  tx: Write,
  log: DamageLog,
  before: NoticeRow | null,
  after: NoticeRow,
  at: string,
): Promise<void> {
  await tx.objectStore('notices').put(after)
  await moveDay(tx, log, { day: after.day, at }, (sums) => applyNotice(sums, before, after))
}
