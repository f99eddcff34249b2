/** Moods that agents corrected, each with what had been read instead. */
import type { Mood } from '@/lib/ticket'
import { type DamageLog, readable, readRow, setAside } from './damage'
import type { Connection } from './db'
import { moodCorrection } from './mood-row'
import type { Tx } from './tables'
import type { MoodCorrection } from './types'

/** How long a correction stays, ms: about a year. Older ones go when the next one is kept or all are read. */
export const KEEP_CORRECTIONS_MS = 365 * 24 * 60 * 60 * 1000
const PURGE_AT_ONCE = 200

/** The ticket's corrected moods, by message id. */
export function moodsOf(
  connection: Connection,
  log: DamageLog,
  ticketKey: string,
  now: number,
): Promise<Map<string, Mood>> {
  return connection.run(['moodCorrections'], 'readonly', async (tx) => {
    const rows = await tx
      .objectStore('moodCorrections')
      .getAll(IDBKeyRange.bound([ticketKey], [ticketKey, []]))
    const kept = readable(log, 'moodCorrections', moodCorrection, rows)
    return new Map(kept.filter(({ at }) => at >= oldest(now)).map(({ messageId, mood }) => [messageId, mood]))
  })
}

/** Keeps a correction in place of an earlier one of the same message; `mood` null takes that back. */
export function correctMood(
  connection: Connection,
  log: DamageLog,
  asked: Omit<MoodCorrection, 'mood' | 'at' | 'teaches'> & { mood: Mood | null },
  now: number,
): Promise<void> {
  const { ticketKey, messageId, mood } = asked
  return connection.run(['moodCorrections', 'setAside'], 'readwrite', async (tx) => {
    const store = tx.objectStore('moodCorrections')
    const at = new Date(now).toISOString()
    if (mood === null) await store.delete([ticketKey, messageId])
    else {
      const row = moodCorrection.parse({ ...asked, at, teaches: true })
      const raw = await store.get([ticketKey, messageId])
      if (raw !== undefined && !readRow(log, 'moodCorrections', moodCorrection, raw)) {
        await setAside(tx, 'moodCorrections', raw, at)
      }
      await store.put(row)
    }
    await purge(tx, now)
  })
}

/** All that are within their time, oldest first. */
export async function moodCorrections(
  connection: Connection,
  log: DamageLog,
  now: number,
): Promise<MoodCorrection[]> {
  const [rows, old] = await connection.run(['moodCorrections'], 'readonly', (tx) => {
    const byAt = tx.objectStore('moodCorrections').index('byAt')
    return Promise.all([byAt.getAll(IDBKeyRange.lowerBound(oldest(now))), byAt.getKey(tooOld(now))])
  })
  if (old !== undefined) await connection.run(['moodCorrections'], 'readwrite', (tx) => purge(tx, now))
  return readable(log, 'moodCorrections', moodCorrection, rows)
}

/** `learned`: corrections stay with their messages and teach no more. `all`: they go altogether. */
export function forgetMoods(connection: Connection, log: DamageLog, what: 'learned' | 'all'): Promise<void> {
  return connection.run(['moodCorrections'], 'readwrite', async (tx) => {
    const store = tx.objectStore('moodCorrections')
    if (what === 'all') {
      await store.clear()
      return
    }
    const rows = readable(log, 'moodCorrections', moodCorrection, await store.getAll())
    await Promise.all(rows.filter((row) => row.teaches).map((row) => store.put({ ...row, teaches: false })))
  })
}

async function purge(tx: Tx<'readwrite'>, now: number): Promise<void> {
  const store = tx.objectStore('moodCorrections')
  const old = await store.index('byAt').getAllKeys(tooOld(now), PURGE_AT_ONCE)
  await Promise.all(old.map((key) => store.delete(key)))
}

function tooOld(now: number): IDBKeyRange {
  return IDBKeyRange.upperBound(oldest(now), true)
}

function oldest(now: number): string {
  return new Date(now - KEEP_CORRECTIONS_MS).toISOString()
}
