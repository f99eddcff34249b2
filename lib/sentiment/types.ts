import type { Mood, Risk } from '@/lib/ticket'

/** A stretch of a message, [start, end) in UTF-16 units of `text`. */
export type Span = { start: number; end: number; text: string }

/** The reading of one customer message. */
export type Reading = {
  messageId: string
  mood: Mood
  /** 0…1: how much the best mood stands out. */
  confidence: number
  /** Too close to call: the panel says "unsure" and names the best guess only as one. */
  unsure: boolean
  /** −1 (angry) … 1 (pleased): for the curve. */
  valence: number
  /** The words that made it, strongest first, at most 5. */
  words: Span[]
  risks: { id: Risk; quote: Span }[]
  /** `other` language or nothing to read: no mood is claimed. */
  read: boolean
}

/** The cue: what the panel shows of the customer's mood over the conversation. */
export type Cue = {
  /** Of the customer's latest message; null when the customer has written nothing. */
  latest: Reading | null
  /** Every risk that any message of the current turn names, latest first. */
  risks: { id: Risk; quote: string; messageId: string }[]
  /** One point per customer message, oldest first. */
  curve: { messageId: string; at: string | null; valence: number; mood: Mood; unsure: boolean }[]
  /** Where the conversation is going; null with fewer than two readable messages. */
  direction: 'rising' | 'falling' | 'steady' | null
  /** Indexes into `curve` of the lowest and the highest point (peak–end rule). */
  trough: number | null
  peak: number | null
}
