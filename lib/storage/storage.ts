/** Everything that can be kept and read, as one object. */
import type { ItemProgress } from '@/lib/checklist/types'
import { type DayAggregate, emptyDay, type TicketDayFacts } from '@/lib/stats'
import { type Counts, counts } from './counts'
import { damageLog } from './damage'
import { readDay, recordDay } from './days'
import { connect } from './db'
import { searchNotes } from './note-search'
import { deleteNote, type NoteScope, notesFor, restoreNote, saveNotes } from './notes'
import { countPhrase, usedPhrases } from './phrase-use'
import { dismiss, dismissedOf, progressOf, setProgress } from './progress'
import type { Note, NoteDraft, NoteSaved, WatchedTicket } from './types'
import { nearest, unwatch, watch } from './watched'

/** Every method throws StorageError and nothing else, and may be repeated without harm. */
export type Storage = {
  /** Opens the database: fails with `newer-database` or `storage` when there is none to work with. */
  ready(): Promise<void>
  close(): void

  notesFor(ticketKey: string | null, customerKey: string | null): Promise<Note[]>
  saveNote(draft: NoteDraft): Promise<NoteSaved>
  /** All or none; for imports. */
  saveNotes(drafts: readonly NoteDraft[]): Promise<NoteSaved[]>
  deleteNote(id: string, scope: NoteScope): Promise<void>
  restoreNote(id: string, scope: NoteScope): Promise<Note>
  searchNotes(query: string, limit: number): Promise<Note[]>

  progress(ticketKey: string): Promise<ItemProgress[]>
  setProgress(ticketKey: string, item: ItemProgress): Promise<ItemProgress[]>
  /** Ids of the order notices that were sent away. */
  dismissed(ticketKey: string): Promise<string[]>
  dismiss(ticketKey: string, noticeId: string, reason: string | null): Promise<void>

  recordDay(day: string, ticketKey: string, facts: TicketDayFacts): Promise<void>
  day(day: string): Promise<DayAggregate>
  /** Null when nothing was recorded that day. */
  dayIfAny(day: string): Promise<DayAggregate | null>

  watch(ticket: WatchedTicket): Promise<void>
  unwatch(ticketKey: string): Promise<void>
  nearest(most: number): Promise<WatchedTicket[]>

  countPhrase(phraseId: string): Promise<void>
  usedPhrases(): Promise<Record<string, number>>

  counts(): Promise<Counts>
  /** Damaged rows met so far, by any method, since this storage was made. */
  damagedSeen(): number
}

/**
 * The storage over one database; opened when first used. Several may stand on the same database: a
 * stopped worker's successor, or two pages. `clock` gives epoch milliseconds.
 */
export function openStorage(
  factory: IDBFactory = globalThis.indexedDB,
  clock: () => number = Date.now,
): Storage {
  const db = connect(factory)
  const log = damageLog()
  return {
    ready: () => db.ready(),
    close: () => db.close(),

    notesFor: (ticketKey, customerKey) => notesFor(db, log, { ticketKey, customerKey }),
    async saveNote(draft) {
      const [saved] = await saveNotes(db, log, [draft], clock())
      return saved as NoteSaved
    },
    saveNotes: (drafts) => saveNotes(db, log, drafts, clock()),
    deleteNote: (id, scope) => deleteNote(db, log, id, scope, clock()),
    restoreNote: (id, scope) => restoreNote(db, log, id, scope),
    searchNotes: (query, limit) => searchNotes(db, log, query, limit),

    progress: (ticketKey) => progressOf(db, log, ticketKey),
    setProgress: (ticketKey, item) => setProgress(db, log, ticketKey, item, clock()),
    dismissed: (ticketKey) => dismissedOf(db, log, ticketKey),
    dismiss: (ticketKey, noticeId, reason) => dismiss(db, log, { ticketKey, noticeId, reason }, clock()),

    recordDay: (day, ticketKey, facts) => recordDay(db, log, { day, ticketKey, facts }, clock()),
    day: async (day) => (await readDay(db, log, day)) ?? emptyDay(day),
    dayIfAny: (day) => readDay(db, log, day),

    watch: (ticket) => watch(db, log, ticket, clock()),
    unwatch: (ticketKey) => unwatch(db, ticketKey),
    nearest: (most) => nearest(db, log, most, clock()),

    countPhrase: (phraseId) => countPhrase(db, log, phraseId, clock()),
    usedPhrases: () => usedPhrases(db, log),

    counts: () => counts(db, log),
    damagedSeen: () => log.count(),
  }
}
