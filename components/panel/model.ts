/**
 * What the panel shows and what it can do. The overlay owns both: it fills the state, the components
 * only read it, and every action goes back through `PanelActions`. No component reads the page.
 */
import type { ReadonlySignal } from '@preact/signals'
import type { InsertResult } from '@/lib/composer/contract'
import type { ReadProblem } from '@/lib/helpdesks/contract'
import type { PanelWords } from '@/lib/i18n/words/panel'
import type { DraftLook, PageRequests, Problem, TicketLook } from '@/lib/messaging/protocol'
import type { Missing, Recommendation } from '@/lib/phrasing/types'
import type { PanelSettings } from '@/lib/settings/types'
import type { SlaView } from '@/lib/sla/types'
import type { Note } from '@/lib/storage/types'
import type { Lang, Ticket } from '@/lib/ticket'
import type { LateParts } from './late'

/** `idle`: no ticket on this page. `reading`: a ticket is open and not yet read; nothing of the last one is shown. */
export type Phase =
  | { kind: 'idle' }
  | { kind: 'reading'; ticketId: string }
  | { kind: 'failed'; ticketId: string; problem: ReadProblem }
  | { kind: 'ready'; ticket: Ticket }

/** A note as the panel edits it: what is kept, what is being typed, and whether that is safe yet. */
export type NoteState = {
  note: Note
  saving: 'saved' | 'saving' | 'failed'
  problem: Problem | null
}

export type PanelState = {
  locale: ReadonlySignal<Lang>
  /** The panel's words in `locale`; they come with the session, not with the code. */
  words: ReadonlySignal<PanelWords>
  theme: ReadonlySignal<'light' | 'dark'>
  panel: ReadonlySignal<PanelSettings>
  phase: ReadonlySignal<Phase>
  /** Epoch ms, once a second; stands still while the tab is hidden. */
  now: ReadonlySignal<number>
  /** Recomputed with `now`; null until the ticket is read. */
  sla: ReadonlySignal<SlaView | null>
  /** Null until the background has answered for the ticket in `phase`. */
  look: ReadonlySignal<TicketLook | null>
  /** Of the reply being written; null without one. */
  draft: ReadonlySignal<DraftLook | null>
  /** Where an insertion would go at this moment; null: no reply editor is open. */
  target: ReadonlySignal<{ audience: 'public' | 'internal' | 'unknown'; plain: boolean } | null>
  notes: ReadonlySignal<NoteState[]>
  /** Results of a phrase search; null while none is running. */
  found: ReadonlySignal<Recommendation[] | null>
  /** The parts whose code comes when first wanted; null: not here yet. */
  late: ReadonlySignal<LateParts | 'failed' | null>
  /** The extension was updated or reloaded under this page: one calm line with a reload button. */
  invalidated: ReadonlySignal<boolean>
  /** The helpdesk's page has changed under us: what is missing on it, in words; null: nothing. */
  changed: ReadonlySignal<string | null>
  /** Background or storage trouble that concerns the whole panel. */
  problem: ReadonlySignal<Problem | null>
  /** The latest message to say aloud and show for a few seconds, with an optional undo. */
  toast: ReadonlySignal<Toast | null>
}

export type Toast = { id: number; text: string; undo: (() => void) | null }

/** Requests that change what stands below the clocks. */
export type ChangeName =
  | 'follow-up/save'
  | 'follow-up/done'
  | 'follow-up/delete'
  | 'promise/decide'
  | 'cue/correct'
  | 'playbook/save'
  | 'coach/wrong'
  | 'coach/switch'

/** Requests that late parts make themselves. */
export type PartRequest =
  | 'progress/fill'
  | 'progress/history'
  | 'playbook/save'
  | 'playbook/phrases'
  | 'panel/playbook'
  | 'phrases/list'
  | 'phrases/fill'
  | 'phrases/shortcuts'
  | 'follow-up/save'
  | 'follow-up/delete'

export type PanelActions = {
  collapse(collapsed: boolean): void
  dock(patch: Partial<Pick<PanelSettings, 'side' | 'mode'>>): void
  /** During a drag `done` is false: the width is shown, not yet remembered. */
  resize(width: number, done: boolean): void
  setItem(itemId: string, state: 'open' | 'done' | 'skipped', reason: string | null): void
  dismissNotice(noticeId: string, reason: string | null): void
  /** Inserts, or answers with what has to be filled in first. Never inserts a gap. */
  insert(phrase: Recommendation, values: Record<string, string>): Promise<InsertOutcome>
  search(query: string): void
  /** Opens the helpdesk's own reply editor. */
  openComposer(): void
  /**
   * Changes the follow-ups of a ticket, what is decided about its promises, or a mood. Once that is kept, `told` is
   * said, with its undo; the look that follows shows it.
   */
  change<N extends ChangeName>(name: N, change: PageRequests[N]['in'], told: string, undo?: () => void): void
  /** Rejects with a ProblemError; the part says it where it stands. */
  request<N extends PartRequest>(name: N, payload: PageRequests[N]['in']): Promise<PageRequests[N]['out']>
  /** Has the background look at the ticket anew: something of it was kept past the panel's own state. */
  lookAgain(): void
  /** A line for a few seconds, said aloud, with an undo where it can be undone. */
  say(text: string, undo?: () => void): void
  /** Into an open internal note; where none is open, on the clipboard. Never into a public reply. */
  insertNote(text: string): void
  addNote(text: string, about: 'ticket' | 'customer'): string
  editNote(id: string, text: string): void
  pinNote(id: string, pinned: boolean): void
  /** A note is ended: it is saved at once, because the tab may be closed next. */
  saveNotes(): void
  deleteNote(id: string): void
  /** Has the code of the late parts come, if it is not here or on its way. */
  loadLate(): void
  retry(): void
  reloadPage(): void
  openOptions(section: string | null): void
  copy(text: string): Promise<boolean>
  /** Escape: back to the reply editor. */
  leave(): void
}

export type InsertOutcome = { kind: 'needs'; missing: Missing[] } | { kind: 'done'; result: InsertResult }
