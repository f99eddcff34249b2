/** A thread as a definition describes it: who said what to whom, oldest first. */
import type { Message } from '@/lib/ticket'
import { nodeToText } from '../html-text'
import { mapInSlices } from '../in-slices'
import type { HelpdeskDefinition } from './definition'
import { findAll, hits, isSelector } from './find'
import { momentOf, readValue } from './values'

type Parts = HelpdeskDefinition['messages']

/** The ids of so many latest messages are compared at a look: pages are looked at often. */
const LOOKED_AT = 200

/** All messages that the page shows, read a slice at a time. */
export async function readMessages(parts: Parts, root: ParentNode, signal: AbortSignal): Promise<Message[]> {
  const dropped = droppedOf(parts)
  const read = await mapInSlices(itemsOf(parts, root), (item) => messageOf(item, parts, dropped), signal)
  const timed = read.every((message) => message.at !== null)
  // People can turn the order round in their own settings; where every message has its time, that decides.
  if (timed) read.sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : a.at === b.at ? 0 : 1))
  const ids = numbered(read.map((message) => message.id))
  return read.map((message, index) => ({ ...message, id: ids[index] ?? '' }))
}

/** The ids of the latest messages and of the first: enough to tell news, and earlier ones that were loaded. */
export function messageIds(parts: Parts, root: ParentNode): string[] {
  const [first, ...rest] = itemsOf(parts, root)
  const looked = first ? [first, ...rest.slice(-LOOKED_AT)] : []
  return numbered(looked.map((item) => idOf(item, parts, textsOf(item, parts))))
}

/** The id of the thread's first message, by which one ticket's page is told from another's. */
export function firstMessageId(parts: Parts, root: ParentNode): string | null {
  const first = itemsOf(parts, root)[0]
  return first ? idOf(first, parts, textsOf(first, parts)) : null
}

/** The items, oldest first. */
export function itemsOf({ item, order }: Parts, root: ParentNode): Element[] {
  const items = item === null ? [] : findAll(root, item)
  return order === 'oldest-first' ? items : items.reverse()
}

/** What is left out of texts, as one selector. */
export function droppedOf({ without }: Parts): string {
  return without.filter(isSelector).join(',')
}

export function messageOf(item: Element, parts: Parts, dropped: string): Message {
  const written = textsOf(item, parts)
  const matches = matcherOf(item, parts, written)
  const role = parts.roles.find((rule) => matches(rule.selector))?.role
  return {
    id: idOf(item, parts, written),
    at: momentOf(readValue(parts.at, item, written)),
    role: role ?? 'other',
    authorName: readValue(parts.author, item, written),
    authorId: null,
    visibility: parts.internal.some(matches) ? 'internal' : 'public',
    text: (parts.text === null ? [item] : written)
      .map((body) => nodeToText(body, dropped))
      .filter(Boolean)
      .join('\n\n'),
  }
}

/** Asks an item for a mark. What its author wrote may look like anything: it tells neither who wrote nor who may read it. */
export function matcherOf(item: Element, parts: Parts, written = textsOf(item, parts)) {
  return (selector: string) => hits(item, selector, written)
}

/** Where the text stands; a match within another is part of that one. None where the item as a whole is the text. */
function textsOf(item: Element, { text }: Parts): Element[] {
  const found = text === null ? [] : findAll(item, text)
  return found.filter((body) => !found.some((other) => other !== body && other.contains(body)))
}

/** The helpdesk's id, or one made of author and text: neither depends on where in the thread the item stands. */
function idOf(item: Element, parts: Parts, written: readonly Element[]): string {
  const own = readValue(parts.id, item, written)
  if (own) return own
  const texts = (parts.text === null ? [item] : written).map((element) => element.textContent)
  const said = [readValue(parts.author, item, written), ...texts].join('\n')
  return `made-${hash(said.replace(/\s+/g, ' '))}`
}

/** Two messages alike are still two. */
function numbered(ids: string[]): string[] {
  const seen = new Map<string, number>()
  return ids.map((id) => {
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return times > 1 ? `${id}~${times}` : id
  })
}

function hash(text: string): string {
  let value = 0
  for (let at = 0; at < text.length; at++) value = (Math.imul(value, 31) + text.charCodeAt(at)) | 0
  return (value >>> 0).toString(36) + text.length.toString(36)
}
