/** What is kept in IndexedDB, as the rest of the product sees it. */
import type { EngineSaid } from '@/lib/sentiment/types'
import type { Mood } from '@/lib/ticket'

export type Note = {
  id: string
  ticketKey: string | null
  /** Set: the note is about the customer and shows with each of the customer's tickets. */
  customerKey: string | null
  text: string
  /** ISO instants. */
  createdAt: string
  updatedAt: string
  /** Set while a deletion can still be undone. */
  deletedAt: string | null
  pinned: boolean
  /** Raised by every save; a save that names an older one keeps both texts. */
  rev: number
}

/** A save of a note as the panel sends it. */
export type NoteDraft = {
  /** Made by the panel, so that a repeated save is the same note. */
  id: string
  ticketKey: string | null
  customerKey: string | null
  text: string
  pinned: boolean
  /** The `rev` the text was edited from; 0 for a new note. */
  baseRev: number
}

/** `both`: another tab had changed the note meanwhile; its text was kept and this one saved as `note`, a second note. */
export type NoteSaved = { note: Note; kept: 'saved' | 'both' }

/** What is known of a watched ticket, as last seen. */
export type TicketFacts = {
  key: string
  url: string
  id: string
  subject: string | null
  requester: string | null
}

/** A running clock of a ticket: a target of the helpdesk's or of our own policies, or an open promise. */
export type ClockFacts = {
  /** A metric of the SLA, or `promise`. */
  metric: string
  dueAt: string
  source: string
  /** From when on it is at risk if nothing happens, and the length of the whole target, ms; where known. */
  riskAt: string | null
  lengthMs: number | null
  /** Of our own policy, beside the helpdesk's target for the same metric: it does not lead. */
  beside: boolean
  promiseId: string | null
  /** A dismissed promise: kept, so that it comes back when the decision is taken back, and not shown. */
  off: boolean
}

export type WatchedClock = TicketFacts &
  ClockFacts & {
    /** Which clock of the ticket, its due moment included: with another due moment it is another clock. */
    clock: string
    /** The first of its moments: before that it is neither at risk nor overdue. */
    from: string
    /** First seen; what had passed by then was before the agent's eyes. */
    since: string
    seenAt: string
  }

/** A reminder that an agent sets for a ticket. */
export type FollowUp = {
  /** Made by who sets it, so that a repeated save is the same one. */
  id: string
  ticketKey: string
  url: string
  /** The helpdesk's number. */
  ticketId: string
  subject: string | null
  requester: string | null
  /** When to be reminded. ISO instants. */
  at: string
  text: string
  doneAt: string | null
  createdAt: string
}

export type PromiseDecision = 'confirmed' | 'dismissed'

/** What was told, or is about to be; `shownAt` is null until the browser has taken it. */
export type ToldAlert = {
  id: string
  at: string
  /** Address of the ticket. */
  url: string
  shownAt: string | null
}

/** What was to be told at the last check: what passed before it was switched on is not told afterwards. */
export type AlertState = { notify: 'off' | 'risk' | 'breach'; promises: boolean; followUps: boolean }

/** The mood that an agent gave to a message, and what had been read of it. */
export type MoodCorrection = {
  ticketKey: string
  messageId: string
  read: EngineSaid
  mood: Mood
  /** The customer's language, two or three letters. */
  lang: string
  at: string
  /** False once what was learned has been reset. */
  teaches: boolean
}
