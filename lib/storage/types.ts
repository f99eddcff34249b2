/** What is kept in IndexedDB, as the rest of the product sees it. */

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

/** A ticket whose clocks the popup lists, as last seen. */
export type WatchedTicket = {
  key: string
  url: string
  id: string
  subject: string | null
  requester: string | null
  /** The most urgent running target. */
  metric: string
  dueAt: string
  source: string
  /** From when on the clock is at risk if nothing happens, and the length of the whole target, ms; where known. */
  riskAt?: string | null | undefined
  lengthMs?: number | null | undefined
  seenAt: string
}
