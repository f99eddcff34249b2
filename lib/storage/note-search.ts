/** Finding notes by their words. */
import { type DamageLog, readRow } from './damage'
import type { Connection } from './db'
import { asNote } from './notes'
import { intersection, readPostings } from './postings'
import { noteRow } from './rows'
import type { Tx } from './tables'
import { lookups, matches, queryTerms, type Term } from './tokens'
import type { Note } from './types'

/** Reading up to this many rows for each one wanted is quicker than asking for each by itself. */
const DENSE = 8

/**
 * Notes that hold every term of the query, newest first, at most `limit`; deleted ones are never
 * found. Words are found by their beginning, Chinese anywhere. An empty query gives the newest notes.
 */
export function searchNotes(
  connection: Connection,
  log: DamageLog,
  query: string,
  limit: number,
): Promise<Note[]> {
  const terms = queryTerms(query)
  return connection.run(['notes', 'noteTokens'], 'readonly', async (tx) => {
    if (terms.length > 0) return found(tx, log, terms, limit)
    return query.trim() === '' ? newest(tx, log, limit) : []
  })
}

async function found(tx: Tx<'readonly'>, log: DamageLog, terms: Term[], limit: number): Promise<Note[]> {
  const lists = await Promise.all(lookups(terms).map((lookup) => readPostings(tx, lookup)))
  const candidates = intersection(lists)
  const notes: Note[] = []
  for (let end = candidates.length; end > 0 && notes.length < limit; end -= limit) {
    for (const row of await rowsOf(tx, candidates.subarray(Math.max(0, end - limit), end))) {
      const note = readRow(log, 'notes', noteRow, row)
      if (note && note.deletedAt === null && matches(note.text, terms)) notes.push(asNote(note))
      if (notes.length === limit) break
    }
  }
  return notes
}

/** The rows of ascending numbers, newest first; in one read where they lie close together, as frequent words do. */
async function rowsOf(tx: Tx<'readonly'>, nums: Uint32Array): Promise<unknown[]> {
  const byNum = tx.objectStore('notes').index('byNum')
  const first = nums[0] ?? 0
  const last = nums.at(-1) ?? 0
  if (last - first >= nums.length * DENSE) {
    return Promise.all([...nums].reverse().map((num) => byNum.get(num)))
  }
  const wanted = new Set(nums)
  const rows = await byNum.getAll(IDBKeyRange.bound(first, last))
  return rows.filter((row) => wanted.has(row.num)).reverse()
}

async function newest(tx: Tx<'readonly'>, log: DamageLog, limit: number): Promise<Note[]> {
  const notes: Note[] = []
  let cursor = await tx.objectStore('notes').index('byNum').openCursor(null, 'prev')
  while (cursor && notes.length < limit) {
    const note = readRow(log, 'notes', noteRow, cursor.value)
    if (note && note.deletedAt === null) notes.push(asNote(note))
    cursor = await cursor.continue()
  }
  return notes
}
