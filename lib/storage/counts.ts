/** How much is kept, and how much of it no longer reads: for the options page, on request only. */
import { type DamageLog, readRow } from './damage'
import type { Connection } from './db'
import { countPhrases } from './library'
import { countPlaybooks } from './playbooks'
import { noteRow } from './rows'

const AT_ONCE = 1_000

export type Counts = {
  /** Notes in sight: neither deleted nor damaged. */
  notes: number
  events: number
  /** Corrected moods. */
  corrections: number
  /** Tickets with a playbook that was not deleted. */
  playbooks: number
  /** Phrases of the team, and built-in ones that it changed. */
  phrases: number
  /** Notes that are kept and cannot be read. */
  damaged: number
}

/** Reads every note once, a thousand at a time, so that it neither fills the memory nor holds up a save for long. */
export async function counts(connection: Connection, log: DamageLog): Promise<Counts> {
  const [events, corrections] = await connection.run(['events', 'moodCorrections'], 'readonly', (tx) =>
    Promise.all([tx.objectStore('events').count(), tx.objectStore('moodCorrections').count()]),
  )
  const playbooks = await countPlaybooks(connection, log)
  const phrases = await countPhrases(connection)
  const result: Counts = { notes: 0, events, corrections, playbooks, phrases, damaged: 0 }
  let after: IDBKeyRange | null = null
  for (;;) {
    const { keys, rows } = await nextNotes(connection, after)
    for (const row of rows) {
      const note = readRow(log, 'notes', noteRow, row)
      if (!note) result.damaged++
      else if (note.deletedAt === null) result.notes++
    }
    const last = keys.at(-1)
    if (last === undefined || rows.length < AT_ONCE) return result
    after = IDBKeyRange.lowerBound(last, true)
  }
}

function nextNotes(
  connection: Connection,
  after: IDBKeyRange | null,
): Promise<{ keys: string[]; rows: unknown[] }> {
  return connection.run(['notes'], 'readonly', async (tx) => {
    const store = tx.objectStore('notes')
    const [keys, rows] = await Promise.all([store.getAllKeys(after, AT_ONCE), store.getAll(after, AT_ONCE)])
    return { keys, rows }
  })
}
