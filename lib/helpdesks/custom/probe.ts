/**
 * What a definition reads on a page right now, part by part: for the table "what I can read now" on the
 * options page. Types only so far as other rooms are concerned; the reading is shared with the adapter.
 */
import type { Message } from '@/lib/ticket'
import { channels, priorities, statuses } from '@/lib/ticket/ids'
import type { Composer } from '../contract'
import { ticketIn } from './address'
import { composer, editorOf } from './composer'
import type { HelpdeskDefinition } from './definition'
import { droppedOf, itemsOf, messageOf } from './messages'
import { rootOf, shownTicket, withId } from './page'
import { date, fact, inItems, NOTHING, presence, SAMPLES, translate } from './probe-parts'
import { wordOf } from './values'

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
   * "messages.roles.0" …, "messages.internal.0" …, "messages.more", "composers.0" …, "openComposer".
   */
  parts: Record<string, Probed>
  /** All messages, oldest first, as the panel would get them: at most the first two and the last eight. */
  messages: Message[]
  messageCount: number
  /** The editor that the panel would write into. */
  composer: { audience: Composer['audience']; plain: boolean } | null
}

/** Of long threads so many latest messages are looked at part by part. */
const MOST_ITEMS = 300

/** Everything that this definition reads in this page now. Never throws for what is wrong with the definition. */
export function probe(definition: HelpdeskDefinition, document: Document, url: URL): Probe {
  const { facts, words, messages } = definition
  const named = ticketIn(definition.ticketUrls, url)
  const shown = shownTicket(definition, document, url)
  const root = shown?.root ?? rootOf(definition, document, named?.id ?? '') ?? document
  const items = itemsOf(messages, root)
  const parts: Record<string, Probed> = {
    ticketUrls: {
      ...NOTHING,
      selector: named?.pattern ?? null,
      found: named ? 1 : 0,
      samples: named ? [named.id] : [],
      why: named ? null : 'wrong-address',
    },
    marks: presence(
      definition.marks.map((mark) => withId(mark, named?.id ?? '')),
      document,
    ),
    root: presence(
      definition.root === null ? [] : [withId(definition.root, named?.id ?? '')],
      document,
      true,
    ),
    ticketId: fact(definition.ticketId, root),
    ...inItems(definition, items.slice(-MOST_ITEMS), root),
    'messages.more': presence(messages.more ? [messages.more] : [], root, true),
    openComposer: presence(definition.openComposer === null ? [] : [definition.openComposer], root, true),
  }
  for (const [name, reading] of Object.entries(facts)) {
    const part = fact(reading, name === 'me' ? document : root, name === 'tags' ? SAMPLES : 1)
    const said = part.samples[0]
    if (said && name === 'status') translate(part, wordOf(said, words.status, statuses))
    if (said && name === 'priority') translate(part, wordOf(said, words.priority, priorities))
    if (said && name === 'channel') translate(part, wordOf(said, {}, channels))
    if (said && (name === 'createdAt' || name === 'slaDueAt')) date(part)
    parts[`facts.${name}`] = part
  }
  definition.composers.forEach((place, index) => {
    const part = presence([place.selector], root, true)
    if (!part.why && !editorOf(place, root)) part.why = 'not-editable'
    parts[`composers.${index}`] = part
  })
  const open = shown && composer(definition, shown.id, document)
  const ends = items.length > 10 ? [...items.slice(0, 2), ...items.slice(-8)] : items
  const dropped = droppedOf(messages)
  return {
    url: url.href,
    ticketId: shown?.id ?? null,
    parts,
    messages: ends.map((item) => messageOf(item, messages, dropped)),
    messageCount: items.length,
    composer: open && { audience: open.audience, plain: open.plain },
  }
}
