import type { MissingReason, Ticket } from '@/lib/ticket'

/** Why nothing at all could be read; a partly readable ticket is a Ticket with `missing` facts. */
export type ReadProblem = {
  kind: 'problem'
  why: MissingReason
  /** Seconds, from Retry-After; null when the helpdesk did not say. */
  retryAfter: number | null
}

export type ReadResult = { kind: 'ticket'; ticket: Ticket } | ReadProblem

/** The place where the agent's answer is written, found anew each time it is needed: pages re-create it. */
export type Composer = {
  /** The editable itself: textarea, input, contenteditable, or the body of a same-origin iframe. */
  element: HTMLElement
  /** `unknown` when the page does not tell: said to the agent, never guessed. */
  audience: 'public' | 'internal' | 'unknown'
  /** The helpdesk's word for the channel ("web", "internal", "native_messaging"), for the record. */
  channel: string | null
  /** Plain text only (chat editors): no paragraphs, bold or links. */
  plain: boolean
}

/**
 * One landmark of the page and whether it is there now: the adapter's health report. `invalid`: a selector
 * that a person wrote is no CSS.
 */
export type Landmark = { name: string; selector: string; found: number; invalid?: boolean }

/**
 * A helpdesk: how to recognise it, read a ticket, watch it change and find its composer.
 * Adapters report and never throw; every one runs in the content script, on the helpdesk's own page.
 */
export type Helpdesk = {
  id: string
  name: string
  /** Is this page of this helpdesk's agent interface? Cheap: called on every navigation. */
  matches(url: URL, document: Document): boolean
  /** The open ticket's id, or null: none, a new unsaved one, or the page is between two tickets. */
  activeTicketId(document: Document, url: URL): string | null
  /** Reads the whole ticket, API first, page field by field. Rejects only with the signal's AbortError. */
  read(id: string, context: ReadContext): Promise<ReadResult>
  /**
   * Calls `changed` when the ticket may have changed on the page (new message, sent reply, status),
   * throttled; stops when the signal aborts.
   */
  watch(id: string, context: ReadContext, changed: () => void): void
  /** The visible composer of exactly this ticket, or null. */
  composer(id: string, document: Document): Composer | null
  /** Presses the helpdesk's own "reply" control so that a composer appears; false when there is none. */
  openComposer?(id: string, document: Document): boolean
  health(id: string | null, document: Document): Landmark[]
  /** The page's own theme, or null to follow the system. */
  theme?(document: Document): 'light' | 'dark' | null
}

export type ReadContext = {
  document: Document
  url: URL
  signal: AbortSignal
  /** The page's fetch, same origin, with the agent's session; a parameter so that tests need no network. */
  fetch: typeof fetch
  now: () => number
}
