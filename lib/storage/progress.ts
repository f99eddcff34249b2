/** What is done of each ticket's checklist, and which order notices were sent away. */
import type { ItemProgress } from '@/lib/checklist/types'
import { type DamageLog, readable, readRow, setAside } from './damage'
import { dayStores } from './day-sums'
import type { Connection } from './db'
import { keepAgentStep } from './items'
import { localDay } from './local-day'
import { endNotice } from './notices'
import { dismissalRow, itemProgress } from './rows'
import { countSkip, skipAfter, skipIn } from './skips'
import type { StoreName, Tx } from './tables'

/** A clock that was wrong once must not win for ever: moments further ahead than this count as long past, ms. */
const CLOCK_SLACK_MS = 60_000

export function progressOf(
  connection: Connection,
  log: DamageLog,
  ticketKey: string,
): Promise<ItemProgress[]> {
  return connection.run(['progress'], 'readonly', (tx) => rowsOf(tx, log, ticketKey))
}

/**
 * Merges one item in and answers with all of the ticket's. The latest `at` wins, compared inside the
 * transaction, so two tabs end with the same list in whatever order their messages arrive; of the
 * same moment, what the agent did counts more than what the thread shows.
 */
export function setProgress(
  connection: Connection,
  log: DamageLog,
  ticketKey: string,
  unchecked: ItemProgress,
  now: number,
): Promise<ItemProgress[]> {
  return connection.run(['progress', 'itemSteps', ...dayStores], 'readwrite', async (tx) => {
    const item = itemProgress.parse(unchecked)
    const raw = await tx.objectStore('progress').get([ticketKey, item.itemId])
    const kept = readRow(log, 'progress', itemProgress, raw)
    const at = new Date(now).toISOString()
    if (raw !== undefined && !kept) await setAside(tx, 'progress', raw, at)
    if (!kept || wins(item, kept, now)) {
      const again = kept !== null && isSame(item, kept)
      const day = localDay(now)
      const before = skipIn(raw)
      const after = again ? before : skipAfter(item, before, day)
      await tx.objectStore('progress').put({ ...item, ticketKey, ...(after && { skip: after }) })
      if (!again && item.by === 'agent') {
        await keepAgentStep(tx, ticketKey, item, day)
        const whole = raw === undefined || kept !== null
        await countSkip(tx, log, { itemId: item.itemId, before, after, whole }, { day, at })
      }
    }
    return rowsOf(tx, log, ticketKey)
  })
}

/** Ids of the order notices that were sent away for this ticket. */
export function dismissedOf(connection: Connection, log: DamageLog, ticketKey: string): Promise<string[]> {
  return connection.run(['dismissals'], 'readonly', async (tx) => {
    const rows = await tx.objectStore('dismissals').getAll(allOf(ticketKey))
    return readable(log, 'dismissals', dismissalRow, rows).map((row) => row.noticeId)
  })
}

/** Sends a notice or a gate away for good; the first dismissal and its reason stay, a repeated one changes nothing. */
export function dismiss(
  connection: Connection,
  log: DamageLog,
  unchecked: { ticketKey: string; noticeId: string; reason: string | null },
  now: number,
): Promise<void> {
  const stores: StoreName[] = ['dismissals', ...dayStores]
  return connection.run(stores, 'readwrite', async (tx) => {
    const at = new Date(now).toISOString()
    const row = dismissalRow.parse({ ...unchecked, at })
    const raw = await tx.objectStore('dismissals').get([row.ticketKey, row.noticeId])
    if (readRow(log, 'dismissals', dismissalRow, raw)) return
    if (raw !== undefined) await setAside(tx, 'dismissals', raw, at)
    await tx.objectStore('dismissals').put(row)
    await tx.objectStore('events').add({ kind: 'notice-dismissed', ...row })
    await endNotice(tx, log, { ...row, end: 'dismissed', at })
  })
}

async function rowsOf(
  tx: Tx<'readonly'> | Tx<'readwrite'>,
  log: DamageLog,
  ticketKey: string,
): Promise<ItemProgress[]> {
  const rows = await (tx as Tx<'readonly'>).objectStore('progress').getAll(allOf(ticketKey))
  return readable(log, 'progress', itemProgress, rows)
}

/** In key order every array comes after every string. */
function allOf(ticketKey: string): IDBKeyRange {
  return IDBKeyRange.bound([ticketKey], [ticketKey, []])
}

function wins(item: ItemProgress, kept: ItemProgress, now: number): boolean {
  const ofItem = moment(item, now)
  const ofKept = moment(kept, now)
  if (ofItem !== ofKept) return ofItem > ofKept
  return item.by === 'agent' || kept.by === 'thread'
}

/** Told a second time: the same step, not another one. */
function isSame(a: ItemProgress, b: ItemProgress): boolean {
  return a.at === b.at && a.state === b.state && a.by === b.by && a.reason === b.reason
}

function moment(item: ItemProgress, now: number): number {
  const at = Date.parse(item.at)
  return at > now + CLOCK_SLACK_MS ? 0 : at
}
