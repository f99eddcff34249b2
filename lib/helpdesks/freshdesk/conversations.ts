/**
 * A ticket's conversations, to the end, each asked once. Both APIs give them oldest first in pages of at
 * most 100; what was read is kept, so that a changed ticket costs its last page and a broken-off reading
 * goes on where it stopped.
 */
import { ticketKey } from '@/lib/ticket'
import type { ReadContext } from '../contract'
import { type Fields, fields, fieldsList, idOf } from '../fields'
import { type Failure, getJson } from '../http'
import { mapInSlices } from '../in-slices'
import { type Entry, toEntry } from './messages'
import { isFinal, UNEXPECTED } from './read-api'

const PAGE = 100
/** 5,000 conversations; of longer tickets the newest hundred are read too, and the gap is told. */
const MOST_PAGES = 50
/** Tickets whose conversations are kept. */
const TICKETS = 10

type Entries = Map<string, Entry>
export type Thread = { list: Entry[]; failure: Failure | null }

/** Entries by ticket, in the order in which the helpdesk pages them. */
const kept = new Map<string, Entries>()

/** Oldest first, without the description; a `failure` beside some: others are missing. */
export async function askConversations(id: string, context: ReadContext): Promise<Thread> {
  const key = ticketKey('freshdesk', context.url.host, id)
  const entries = kept.get(key) ?? new Map()
  kept.delete(key)
  kept.set(key, entries)
  for (const old of kept.keys()) if (kept.size > TICKETS) kept.delete(old)

  let failure = await readOn(`/api/_/tickets/${id}/conversations?include=requester&`, true, entries, context)
  if (failure && !isFinal(failure) && failure.why !== 'too-long') {
    failure = await readOn(`/api/v2/tickets/${id}/conversations?`, false, entries, context)
  }
  const list = [...entries.values()]
  // Instants of one form: their order is the alphabet's.
  if (list.every((entry) => entry.at))
    list.sort((a, b) => (a.at === b.at ? 0 : String(a.at) < String(b.at) ? -1 : 1))
  return { list, failure }
}

/**
 * Reads from the page that held the latest known entry to the last, which is the short one. `ordered`: the
 * API takes an order; the documented one refuses parameters that it does not know.
 */
async function readOn(
  path: string,
  ordered: boolean,
  entries: Entries,
  context: ReadContext,
): Promise<Failure | null> {
  const ask = (page: number, order = 'asc') =>
    onePage(`${path}${ordered ? `order_type=${order}&` : ''}per_page=${PAGE}&page=${page}`, context)
  for (let page = Math.max(1, Math.ceil(entries.size / PAGE)); page <= MOST_PAGES; page++) {
    const list = await ask(page)
    if ('why' in list) return list
    const known = [...entries.keys()]
    const start = (page - 1) * PAGE
    if (start > 0 && start < known.length && idOf(list[0]?.id) !== known[start]) {
      // Something before has gone, and all that follows has moved up: from the beginning.
      entries.clear()
      page = 0
      continue
    }
    for (const id of known.slice(start)) entries.delete(id)
    const before = entries.size
    await add(list, entries, context)
    // A server that ignores `page` would send the same for ever.
    if (list.length < PAGE || entries.size === before) return null
  }
  if (entries.size <= MOST_PAGES * PAGE) {
    const beyond = await ask(MOST_PAGES + 1)
    if ('why' in beyond || beyond.length === 0) return 'why' in beyond ? beyond : null
  }
  const newest = ordered ? await ask(1, 'desc') : []
  if ('why' in newest) return newest
  await add(newest, entries, context)
  return { why: 'too-long', retryAfter: null }
}

async function onePage(path: string, context: ReadContext): Promise<Fields[] | Failure> {
  const answer = await getJson(path, context)
  if (!answer.ok) return answer
  const list = fields(answer.body)?.conversations ?? answer.body
  return Array.isArray(list) ? fieldsList(list) : UNEXPECTED
}

async function add(list: Fields[], entries: Entries, context: ReadContext) {
  for (const entry of await mapInSlices(list, toEntry, context.signal)) {
    entry.id ||= `conversation-${entries.size}`
    entries.set(entry.id, entry)
  }
}
