/**
 * What a definition reads on a page right now, part by part: for the table "what I can read now" on the
 * options page. Types only so far as other rooms are concerned; the reading is shared with the adapter.
 */
import type { Message } from '@/lib/ticket'
import type { Composer } from '../contract'

export type ProbeWhy =
  /** The definition leaves this part out. */
  | 'not-set'
  | 'invalid-selector'
  | 'not-found'
  /** Found, but without text or without the attribute or what stands around it. */
  | 'empty'
  /** Found, but none is visible (root, composers, the button that opens one). */
  | 'hidden'
  /** A value was read that is no moment with a zone. */
  | 'not-a-time'
  /** A value was read that `words` does not translate; it is shown as it is. */
  | 'unknown-word'
  /** Found and visible, but nothing can be written there. */
  | 'not-editable'
  /** The address fits none of the patterns. */
  | 'wrong-address'

/** One part of the definition on the page. */
export type Probed = {
  /** The selector (or address pattern) that hit; null: none did. */
  selector: string | null
  /** Elements that it matches: of a message's part, items that have it. */
  found: number
  /** Up to three values as they are read, in the page's order, each cut to 200 characters. */
  samples: string[]
  /** What the first sample means to us: "open" for "Neu", "2026-11-22T09:41:07Z" for a time, "public". */
  meaning: string | null
  /** Why there is nothing (or nothing usable); null: it works. */
  why: ProbeWhy | null
  /** Those of its selectors that are no CSS. */
  invalid: string[]
}

export type Probe = {
  url: string
  /** Null: no ticket is open, or it is not recognised; then only what stands in the whole page was looked at. */
  ticketId: string | null
  /**
   * By path in the definition: "ticketUrls", "ticketId", "marks", "root", "facts.subject" … "facts.me",
   * "messages.item", "messages.text", "messages.author", "messages.at", "messages.id", "messages.without",
   * "messages.roles.0" …, "messages.internal.0" …, "composers.0" …, "openComposer".
   */
  parts: Record<string, Probed>
  /** All messages, oldest first, as the panel would get them: at most the first two and the last eight. */
  messages: Message[]
  messageCount: number
  /** The editor that the panel would write into. */
  composer: { audience: Composer['audience']; plain: boolean } | null
}
