/** How often each phrase was inserted: the agent's favourites come up sooner. */
import { type DamageLog, readable, readRow, setAside } from './damage'
import type { Connection } from './db'
import { type PhraseUseRow, phraseUseRow } from './rows'

/** A message that was lost on its way is sent again within this time, ms: the same insertion, counted once. */
const SAME_INSERTION_MS = 1_000

export function countPhrase(
  connection: Connection,
  log: DamageLog,
  phraseId: string,
  now: number,
): Promise<void> {
  return connection.run(['phraseUse', 'events', 'setAside'], 'readwrite', async (tx) => {
    const at = new Date(now).toISOString()
    const raw = await tx.objectStore('phraseUse').get(phraseId)
    const kept = readRow(log, 'phraseUse', phraseUseRow, raw)
    if (kept && Math.abs(now - Date.parse(kept.lastAt)) < SAME_INSERTION_MS) return
    if (raw !== undefined && !kept) await setAside(tx, 'phraseUse', raw, at)
    const row = phraseUseRow.parse({ phraseId, count: (kept?.count ?? 0) + 1, lastAt: at })
    await tx.objectStore('phraseUse').put(row)
    await tx.objectStore('events').add({ kind: 'phrase-inserted', at, phraseId })
  })
}

/** Insertions by phrase id; phrases never used are absent. */
export function usedPhrases(connection: Connection, log: DamageLog): Promise<Record<string, number>> {
  return connection.run(['phraseUse'], 'readonly', async (tx) => {
    const rows = readable(log, 'phraseUse', phraseUseRow, await tx.objectStore('phraseUse').getAll())
    return Object.fromEntries(rows.map((row) => [row.phraseId, row.count]))
  })
}

/** All that is kept of the use of phrases, for those who ask when as well. */
export function phraseUses(connection: Connection, log: DamageLog): Promise<PhraseUseRow[]> {
  return connection.run(['phraseUse'], 'readonly', async (tx) =>
    readable(log, 'phraseUse', phraseUseRow, await tx.objectStore('phraseUse').getAll()),
  )
}
