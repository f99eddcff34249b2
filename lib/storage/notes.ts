/** Notes about tickets and customers: saved so that no tab's text is ever lost to another's. */
import { type DamageLog, readable, readRow } from './damage'
import type { Connection } from './db'
import { StorageError } from './errors'
import { applyChanges, type Changes, noteChange } from './postings'
import { type NoteRow, noteDraft, noteRow } from './rows'
import type { Tx } from './tables'
import { indexTokens } from './tokens'
import type { Note, NoteDraft, NoteSaved } from './types'

/** How long a deletion can be undone, ms. */
export const KEEP_DELETED_MS = 30 * 24 * 60 * 60 * 1000
/** Old deletions removed at a time, so that no save ever waits long for it. */
const PURGE_AT_ONCE = 100

/** Whose notes the asker may touch: those of this ticket and of this customer. */
export type NoteScope = { ticketKey: string | null; customerKey: string | null }

/** Numbers are kept in 32 bits, and never given twice while the note with the highest one is kept. */
const MOST_NOTES = 0xffff_fffe

const STORES = ['notes' as const, 'noteTokens' as const]

/** The notes of a ticket and of its customer, pinned first, then newest first by creation. */
export function notesFor(connection: Connection, log: DamageLog, scope: NoteScope): Promise<Note[]> {
  return connection.run(['notes'], 'readonly', async (tx) => {
    const store = tx.objectStore('notes')
    const [ofTicket, ofCustomer] = await Promise.all([
      scope.ticketKey ? store.index('byTicket').getAll(scope.ticketKey) : [],
      scope.customerKey ? store.index('byCustomer').getAll(scope.customerKey) : [],
    ])
    const rows = new Map(
      readable(log, 'notes', noteRow, [...ofTicket, ...ofCustomer]).map((row) => [row.id, row]),
    )
    return [...rows.values()]
      .filter((row) => row.deletedAt === null)
      .sort((a, b) => Number(b.pinned) - Number(a.pinned) || b.num - a.num)
      .map(asNote)
  })
}

/**
 * Saves several notes in one transaction: all or none. Throws StorageError: `bad-request` for a draft
 * that is no note, `forbidden` for one that names the id of a note of another ticket and customer.
 */
export async function saveNotes(
  connection: Connection,
  log: DamageLog,
  drafts: readonly NoteDraft[],
  now: number,
): Promise<NoteSaved[]> {
  const at = new Date(now).toISOString()
  return connection.run(STORES, 'readwrite', async (tx) => {
    const changes: Changes = new Map()
    const saved: NoteSaved[] = []
    let num = await highestNum(tx)
    const create = async (draft: NoteDraft, id: string): Promise<Note> => {
      const { ticketKey, customerKey, text, pinned } = draft
      const row: NoteRow = {
        id,
        ticketKey,
        customerKey,
        text,
        createdAt: at,
        updatedAt: at,
        deletedAt: null,
        pinned,
        rev: 1,
        num: ++num,
      }
      await put(tx, changes, null, row)
      return asNote(row)
    }
    for (const unchecked of drafts) {
      const draft = noteDraft.parse(unchecked)
      const raw = await tx.objectStore('notes').get(draft.id)
      const kept = readRow(log, 'notes', noteRow, raw)
      if (kept) requireScope(kept, draft)
      if (raw === undefined) saved.push({ note: await create(draft, draft.id), kept: 'saved' })
      else if (!kept || (draft.baseRev !== kept.rev && draft.text !== kept.text)) {
        saved.push({ note: await beside(tx, log, draft, create), kept: 'both' })
      } else saved.push({ note: await overwrite(tx, changes, kept, draft, at), kept: 'saved' })
    }
    await applyChanges(tx, changes)
    return saved
  })
}

/** Takes a note out of sight; it can be restored for 30 days. A note that is not there is deleted enough. */
export function deleteNote(
  connection: Connection,
  log: DamageLog,
  id: string,
  scope: NoteScope,
  now: number,
): Promise<void> {
  return connection.run(STORES, 'readwrite', async (tx) => {
    const row = readRow(log, 'notes', noteRow, await tx.objectStore('notes').get(id))
    if (row && row.deletedAt === null) {
      requireScope(row, scope)
      await putAndIndex(tx, row, { ...row, deletedAt: new Date(now).toISOString(), rev: row.rev + 1 })
    }
    await purge(tx, log, now)
  })
}

/** Undoes a deletion. Throws StorageError `bad-request` when the note is gone for good. */
export function restoreNote(
  connection: Connection,
  log: DamageLog,
  id: string,
  scope: NoteScope,
): Promise<Note> {
  return connection.run(STORES, 'readwrite', async (tx) => {
    const row = readRow(log, 'notes', noteRow, await tx.objectStore('notes').get(id))
    if (!row) throw new StorageError('bad-request', 'this note is no longer kept')
    requireScope(row, scope)
    if (row.deletedAt === null) return asNote(row)
    const restored = { ...row, deletedAt: null, rev: row.rev + 1 }
    await putAndIndex(tx, row, restored)
    return asNote(restored)
  })
}

/** A row without what only storage knows of it. */
export function asNote(row: NoteRow): Note {
  const { num: _, ...note } = row
  return note
}

/** A save that brings nothing new is a repeated one, and is answered with what is there. */
async function overwrite(
  tx: Tx<'readwrite'>,
  changes: Changes,
  kept: NoteRow,
  draft: NoteDraft,
  at: string,
): Promise<Note> {
  const { ticketKey, customerKey, text, pinned } = draft
  const same =
    kept.text === text &&
    kept.pinned === pinned &&
    kept.ticketKey === ticketKey &&
    kept.customerKey === customerKey
  if (same) return asNote(kept)
  // New text brings a deleted note back: what somebody is writing is never kept out of sight.
  const deletedAt = kept.text === text ? kept.deletedAt : null
  const row = { ...kept, ticketKey, customerKey, text, pinned, deletedAt, updatedAt: at, rev: kept.rev + 1 }
  await put(tx, changes, kept, row)
  return asNote(row)
}

/** The id is made from the text, so that the same save sent twice makes one second note. */
async function beside(
  tx: Tx<'readwrite'>,
  log: DamageLog,
  draft: NoteDraft,
  create: (draft: NoteDraft, id: string) => Promise<Note>,
): Promise<Note> {
  for (let attempt = 0; ; attempt++) {
    const id = `${draft.id}~${hash(draft.text + attempt)}`
    const raw = await tx.objectStore('notes').get(id)
    if (raw === undefined) return create(draft, id)
    const there = readRow(log, 'notes', noteRow, raw)
    if (there?.text === draft.text) return asNote(there)
  }
}

async function putAndIndex(tx: Tx<'readwrite'>, before: NoteRow, after: NoteRow): Promise<void> {
  const changes: Changes = new Map()
  await put(tx, changes, before, after)
  await applyChanges(tx, changes)
}

async function put(
  tx: Tx<'readwrite'>,
  changes: Changes,
  before: NoteRow | null,
  after: NoteRow,
): Promise<void> {
  noteChange(changes, after.num, before ? tokensOf(before) : new Set(), tokensOf(after))
  await tx.objectStore('notes').put(after)
}

function tokensOf(row: NoteRow): Set<string> {
  return row.deletedAt === null ? indexTokens(row.text) : new Set()
}

async function highestNum(tx: Tx<'readwrite'>): Promise<number> {
  // Bounded, because a damaged row may hold anything in the place of its number.
  const range = IDBKeyRange.bound(0, MOST_NOTES)
  const last = await tx.objectStore('notes').index('byNum').openKeyCursor(range, 'prev')
  return last ? Number(last.key) : 0
}

function requireScope(row: NoteRow, scope: NoteScope): void {
  const shares =
    (row.ticketKey !== null && row.ticketKey === scope.ticketKey) ||
    (row.customerKey !== null && row.customerKey === scope.customerKey)
  if (!shares) throw new StorageError('forbidden', 'the note belongs to another ticket')
}

/** Removes deletions that can no longer be undone; rows that do not read stay. */
async function purge(tx: Tx<'readwrite'>, log: DamageLog, now: number): Promise<void> {
  const store = tx.objectStore('notes')
  const old = IDBKeyRange.upperBound(new Date(now - KEEP_DELETED_MS).toISOString(), true)
  const rows = await store.index('byDeletedAt').getAll(old, PURGE_AT_ONCE)
  await Promise.all(readable(log, 'notes', noteRow, rows).map((row) => store.delete(row.id)))
}

/** FNV-1a, 32 bits: tells texts apart; nothing relies on it being secret or without collisions. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value >>> 0).toString(36)
}
