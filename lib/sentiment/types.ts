import type { Mood, Risk } from '@/lib/ticket'

/** A stretch of a message, [start, end) in UTF-16 units of `text`. */
export type Span = { start: number; end: number; text: string }

/** How much each side stood for itself as read, before any leaning; together 1. */
export type Shares = { negative: number; neutral: number; positive: number }

/** What had been read where an agent then said otherwise: `mood` null where nothing could be read. */
export type EngineSaid = { mood: Mood | null; confidence: number; shares: Shares | null }

/** The reading of one customer message. */
export type Reading = {
  messageId: string
  mood: Mood
  /** 0…1: how likely the side of the mood (bad, plain, good) is right; .9 is right about nine times in ten. */
  confidence: number
  /** Too close to call: the panel says "unsure" and names the best guess only as one. */
  unsure: boolean
  /** −1 (angry) … 1 (pleased): for the curve. */
  valence: number
  /** Null where nothing was read. */
  shares: Shares | null
  /** The words that made it, strongest first, at most 5. */
  words: Span[]
  risks: { id: Risk; quote: Span }[]
  /** `other` language or nothing to read: no mood is claimed. */
  read: boolean
  /** Set when an agent has corrected the mood, which then is what they said. */
  corrected?: EngineSaid
}

/** One customer message on the curve; one that is not `read` has no place on the line. */
export type CurvePoint = {
  messageId: string
  at: string | null
  valence: number
  mood: Mood
  unsure: boolean
  read: boolean
  /** The mood is what an agent said. */
  corrected: boolean
}

/**
 * Since when it goes where it goes. `after`: the step came with the customer's answer to our last public
 * reply. `since`: it has held from a message at this instant on, through later ones.
 */
export type Course = { kind: 'after' } | { kind: 'since'; at: string }

/** The cue: what the panel shows of the customer's mood over the conversation. */
export type Cue = {
  /** Of the customer's latest message; null when the customer has written nothing. */
  latest: Reading | null
  /** Every risk that any message of the current turn names, latest first. */
  risks: { id: Risk; quote: string; messageId: string }[]
  /** One point per customer message, oldest first. */
  curve: CurvePoint[]
  /** Where the conversation is going; null with fewer than two readable messages. */
  direction: 'rising' | 'falling' | 'steady' | null
  /** Of a rising or falling one; null where neither can be said. */
  course: Course | null
  /** Indexes into `curve` of the lowest and the highest point (peak–end rule). */
  trough: number | null
  peak: number | null
}
