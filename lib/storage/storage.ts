/** Everything that can be kept and read, as one object. */
import type { ItemFields, ItemProgress, ItemStep } from '@/lib/checklist/types'
import type { CoachRule } from '@/lib/coach/types'
import type { KeptPhrase, LibraryStep } from '@/lib/library/types'
import type { Part, PlaybookKind } from '@/lib/playbooks'
import { type DayAggregate, emptyDay, type Span, type TicketDayFacts } from '@/lib/stats'
import type { Mood } from '@/lib/ticket'
import {
  type AlertRecords,
  alertById,
  alertRecords,
  alertsShown,
  claimAlerts,
  releaseAlerts,
  unshownAlerts,
} from './alerts'
import {
  type CoachDayRow,
  coachDays,
  coachSeen,
  coachSent,
  coachWrong,
  countCoachOff,
  markCoachWrong,
} from './coach'
import { type Counts, counts } from './counts'
import type { NoticeRow } from './course-rows'
import { damageLog } from './damage'
import { readDay, readDays, recordDay } from './days'
import { connect } from './db'
import {
  decidePromise,
  deleteFollowUp,
  followUpsOf,
  openFollowUps,
  promiseDecisions,
  saveFollowUp,
  setFollowUpDone,
} from './follow-ups'
import { allHabits, forgetHabits, type HabitRow, type Insertion, noteHabit, settleHabits } from './habits'
import { fieldsOf, fillItem, itemHistory, keepSteps } from './items'
import {
  changePhrases,
  keptPhrases,
  type LibraryChanged,
  type LibraryOrder,
  lastStep,
  phraseVersions,
  undoStep,
} from './library'
import type { PhraseVersionRow } from './library-rows'
import { correctMood, forgetMoods, moodCorrections, moodsOf } from './moods'
import { searchNotes } from './note-search'
import { deleteNote, type NoteScope, notesFor, restoreNote, saveNotes } from './notes'
import { type NoticeShown, noticeEnded, noticeShown, openNotices } from './notices'
import { countPhrase, phraseUses, usedPhrases } from './phrase-use'
import { playbookOf, proposePlaybook, savePlaybook } from './playbooks'
import { dismiss, dismissedOf, progressOf, setProgress } from './progress'
import type { PhraseUseRow } from './rows'
import type {
  AlertState,
  ClockFacts,
  FollowUp,
  MoodCorrection,
  Note,
  NoteDraft,
  NoteSaved,
  PromiseDecision,
  TicketFacts,
  ToldAlert,
  WatchedClock,
} from './types'
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
  /** What was written down with the items of a ticket. */
  itemFields(ticketKey: string): Promise<ItemFields[]>
  fillItem(ticketKey: string, fields: ItemFields): Promise<void>
  /** What became of an item, the first step first. The agent's own steps are kept with `setProgress`. */
  itemHistory(ticketKey: string, itemId: string): Promise<ItemStep[]>
  keepSteps(ticketKey: string, steps: readonly ItemStep[]): Promise<void>
  /** Notices of the ticket that nothing has come of yet. */
  openNotices(ticketKey: string): Promise<NoticeRow[]>
  noticeShown(ticketKey: string, shown: NoticeShown): Promise<void>
  noticeEnded(ticketKey: string, noticeId: string, end: 'heeded' | 'passed-over'): Promise<void>

  recordDay(day: string, ticketKey: string, facts: TicketDayFacts): Promise<void>
  day(day: string): Promise<DayAggregate>
  /** Null when nothing was recorded that day. */
  dayIfAny(day: string): Promise<DayAggregate | null>
  /** Of every day of the span on which anything was recorded. */
  days(span: Span): Promise<DayAggregate[]>

  /** What runs on a ticket at this look; nothing forgets the ticket. */
  watch(ticket: TicketFacts, clocks: readonly ClockFacts[], seenAt: string): Promise<void>
  unwatch(ticketKey: string): Promise<void>
  nearest(most: number): Promise<WatchedClock[]>

  /** All of the ticket's, by their moment; every change answers with the same. */
  followUps(ticketKey: string): Promise<FollowUp[]>
  saveFollowUp(followUp: FollowUp): Promise<FollowUp[]>
  setFollowUpDone(ticketKey: string, id: string, done: boolean): Promise<FollowUp[]>
  deleteFollowUp(ticketKey: string, id: string): Promise<FollowUp[]>
  /** Those of all tickets that are not done and due before `until` (ISO instant in UTC). */
  followUpsUntil(until: string): Promise<FollowUp[]>

  promiseDecisions(ticketKey: string): Promise<Record<string, PromiseDecision>>
  decidePromise(ticketKey: string, promiseId: string, decision: PromiseDecision | null): Promise<void>

  /** The ticket's corrected moods, by message id. */
  moods(ticketKey: string): Promise<Map<string, Mood>>
  /** `mood` null takes a correction back. */
  correctMood(asked: Omit<MoodCorrection, 'mood' | 'at' | 'teaches'> & { mood: Mood | null }): Promise<void>
  /** Of all tickets, oldest first. */
  moodCorrections(): Promise<MoodCorrection[]>
  forgetMoods(what: 'learned' | 'all'): Promise<void>

  alertRecords(): Promise<AlertRecords>
  claimAlerts(alerts: readonly ToldAlert[], state: AlertState): Promise<string[]>
  alertsShown(ids: readonly string[]): Promise<void>
  releaseAlerts(ids: readonly string[]): Promise<void>
  unshownAlerts(): Promise<ToldAlert[]>
  alertById(id: string): Promise<ToldAlert | null>

  /** All parts of the ticket's playbook, gone ones included. */
  playbook(ticketKey: string): Promise<Part[]>
  /** Merges parts in, latest wins; answers with all of the ticket's, and records what became of the playbook. */
  savePlaybook(ticketKey: string, parts: readonly Part[]): Promise<Part[]>
  /** The thread looks like this kind: recorded the first time. */
  proposePlaybook(ticketKey: string, kind: PlaybookKind): Promise<void>

  countPhrase(phraseId: string): Promise<void>
  usedPhrases(): Promise<Record<string, number>>
  phraseUses(): Promise<PhraseUseRow[]>
  noteHabit(insertion: Insertion): Promise<void>
  /** The customer wrote again: did what was inserted before help? */
  settleHabits(answer: { ticketKey: string; messageId: string; valence: number }): Promise<void>
  habits(): Promise<HabitRow[]>
  /** All of it, and how often each phrase was used. */
  forgetHabits(): Promise<void>

  /** Rules whose findings were called wrong on this ticket. */
  coachWrong(ticketKey: string): Promise<CoachRule[]>
  /** What of the coach's findings stands in the panel, on this local day. */
  coachSeen(ticketKey: string, turn: string, standing: readonly CoachRule[], day: string): Promise<void>
  /** This turn of the customer's was answered; what became of all findings on the ticket's replies of that day. */
  coachSent(ticketKey: string, turn: string, day: string): Promise<'heeded' | 'left' | null>
  markCoachWrong(ticketKey: string, rule: CoachRule, wrong: boolean, day: string): Promise<void>
  countCoachOff(ticketKey: string | null, rule: CoachRule, day: string): Promise<void>
  /** Counts per rule and day, both days included. */
  coachDays(from: string, until: string): Promise<CoachDayRow[]>

  /** A team's own phrases and what it changed of built-in ones; all, or those with these ids. */
  keptPhrases(ids?: readonly string[]): Promise<KeptPhrase[]>
  /** One step, however many phrases it touches: all of it or nothing. */
  changePhrases(order: LibraryOrder): Promise<LibraryChanged>
  undoStep(stepId: string): Promise<LibraryChanged>
  /** The last one that can still be undone. */
  lastStep(): Promise<LibraryStep | null>
  /** The latest first. */
  phraseVersions(id: string): Promise<PhraseVersionRow[]>

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

    itemFields: (ticketKey) => fieldsOf(db, log, ticketKey),
    fillItem: (ticketKey, fields) => fillItem(db, log, ticketKey, fields, clock()),
    itemHistory: (ticketKey, itemId) => itemHistory(db, log, ticketKey, itemId),
    keepSteps: (ticketKey, steps) => keepSteps(db, ticketKey, steps),
    openNotices: (ticketKey) => openNotices(db, log, ticketKey),
    noticeShown: (ticketKey, shown) => noticeShown(db, log, { ticketKey, shown }, clock()),
    noticeEnded: (ticketKey, noticeId, end) => noticeEnded(db, log, { ticketKey, noticeId, end }, clock()),

    recordDay: (day, ticketKey, facts) => recordDay(db, log, { day, ticketKey, facts }, clock()),
    day: async (day) => (await readDay(db, log, day)) ?? emptyDay(day),
    dayIfAny: (day) => readDay(db, log, day),
    days: (span) => readDays(db, log, span),

    watch: (ticket, clocks, seenAt) => watch(db, log, { ticket, clocks, seenAt }, clock()),
    unwatch: (ticketKey) => unwatch(db, ticketKey),
    nearest: (most) => nearest(db, log, most, clock()),

    followUps: (ticketKey) => followUpsOf(db, log, ticketKey),
    saveFollowUp: (followUp) => saveFollowUp(db, log, followUp, clock()),
    setFollowUpDone: (ticketKey, id, done) => setFollowUpDone(db, log, { ticketKey, id, done }, clock()),
    deleteFollowUp: (ticketKey, id) => deleteFollowUp(db, log, { ticketKey, id }),
    followUpsUntil: (until) => db.run(['followUps'], 'readonly', (tx) => openFollowUps(tx, log, until)),

    promiseDecisions: (ticketKey) => promiseDecisions(db, log, ticketKey),
    decidePromise: (ticketKey, promiseId, decision) =>
      decidePromise(db, { ticketKey, promiseId, decision }, clock()),

    moods: (ticketKey) => moodsOf(db, log, ticketKey, clock()),
    correctMood: (asked) => correctMood(db, log, asked, clock()),
    moodCorrections: () => moodCorrections(db, log, clock()),
    forgetMoods: (what) => forgetMoods(db, log, what),

    alertRecords: () => alertRecords(db, log, clock()),
    claimAlerts: (alerts, state) => claimAlerts(db, log, { alerts, state }, clock()),
    alertsShown: (ids) => alertsShown(db, ids, clock()),
    releaseAlerts: (ids) => releaseAlerts(db, ids),
    unshownAlerts: () => unshownAlerts(db, log),
    alertById: (id) => alertById(db, log, id),

    playbook: (ticketKey) => playbookOf(db, log, ticketKey),
    savePlaybook: (ticketKey, parts) => savePlaybook(db, log, { ticketKey, parts }, clock()),
    proposePlaybook: (ticketKey, kind) => proposePlaybook(db, log, { ticketKey, kind }, clock()),

    countPhrase: (phraseId) => countPhrase(db, log, phraseId, clock()),
    usedPhrases: () => usedPhrases(db, log),
    phraseUses: () => phraseUses(db, log),
    noteHabit: (insertion) => noteHabit(db, log, insertion, clock()),
    settleHabits: (answer) => settleHabits(db, log, answer),
    habits: () => allHabits(db, log),
    forgetHabits: () => forgetHabits(db),

    coachWrong: (ticketKey) => coachWrong(db, log, ticketKey),
    coachSeen: (ticketKey, turn, standing, day) =>
      coachSeen(db, log, { ticketKey, turn, standing }, { day, at: instant(clock()) }),
    coachSent: (ticketKey, turn, day) =>
      coachSent(db, log, { ticketKey, turn }, { day, at: instant(clock()) }),
    markCoachWrong: (ticketKey, rule, wrong, day) =>
      markCoachWrong(db, log, { ticketKey, rule, wrong }, { day, at: instant(clock()) }),
    countCoachOff: (ticketKey, rule, day) =>
      countCoachOff(db, log, { ticketKey, rule }, { day, at: instant(clock()) }),
    coachDays: (from, until) => coachDays(db, log, from, until),

    keptPhrases: (ids) => keptPhrases(db, log, ids),
    changePhrases: (order) => changePhrases(db, log, order, clock()),
    undoStep: (stepId) => undoStep(db, log, stepId, clock()),
    lastStep: () => lastStep(db, log),
    phraseVersions: (id) => phraseVersions(db, log, id),

    counts: () => counts(db, log),
    damagedSeen: () => log.count(),
  }
}

const instant = (at: number) => new Date(at).toISOString()
