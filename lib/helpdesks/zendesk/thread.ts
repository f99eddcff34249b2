/**
 * A ticket's thread, read once and from then on only where it grew. What was read is kept for the page's
 * life: a later read asks for the newest page, and goes on only until it meets what it knows.
 */
import { ticketKey } from '@/lib/ticket'
import type { ReadContext } from '../contract'
import { type Fields, fields, fieldsList, idOf, text } from '../fields'
import { type Failure, getJson } from '../http'
import { mapInSlices } from '../in-slices'
import { type Kept, keptComment, keptEvent } from './messages'

/** Zendesk keeps at most 5,000 comments per ticket; no more is read of a longer log. */
const MOST = 5_000
/** How many messages are kept of all tickets of a page; the open ticket's are always. */
const KEPT = 10_000
/** The newest page is read afresh each time. What is changed or redacted further back is seen after so long, ms. */
const STALE = 60 * 60_000
/** With a smaller share of the account's requests left, the rest of a long thread waits: others need them. */
const RESERVE = 0.2

/** Comments, or the log that holds a messaging ticket's messages too; each as its path and its list are called. */
const sources = {
  comments: { list: 'comments', path: 'comments.json?include=users&', keep: keptComment },
  log: { list: 'events', path: 'conversation_log?', keep: keptEvent },
}
type Source = keyof typeof sources

type Thread = {
  kept: Map<string, Kept>
  users: Map<string | null, Fields>
  /** Cursor before the older messages that were not read yet; null: all were. */
  rest: string | null
  readAt: number
}
/** Oldest first. `failure` beside messages: some are missing. */
export type ThreadAnswer = { list: Kept[]; users: Fields[]; failure: Failure | null }

const threads = new Map<string, Thread>()

/** The thread as it is now, its HTML read in slices between the pages. Throws only the context's abort. */
export async function readThread(source: Source, id: string, context: ReadContext): Promise<ThreadAnswer> {
  const { now, signal } = context
  const { list, path, keep } = sources[source]
  const key = source + ticketKey('zendesk', context.url.host, id)
  let thread = threads.get(key)
  if (!thread || now() - thread.readAt > STALE) {
    thread = { kept: new Map(), users: new Map(), rest: null, readAt: now() }
  }
  const { kept, users } = thread
  makeRoom(key, thread)
  const had = new Set(kept.keys())
  /** Reading at the old end of the thread; before that, from the newest to what is known. */
  let older = had.size === 0
  let failure: Failure | null = null
  let wait = 0
  try {
    for (let cursor: string | null = ''; cursor !== null && !failure; ) {
      if (older && cursor && kept.size >= MOST) failure = { why: 'too-long', retryAfter: null }
      else if (older && wait) failure = { why: 'rate-limited', retryAfter: wait }
      if (failure) break
      // Newest first, so that a page that fails costs the oldest messages and not the current ones.
      const answer = await getJson(
        `/api/v2/tickets/${id}/${path}page[size]=100&sort=-created_at` +
          (cursor && `&page[after]=${encodeURIComponent(cursor)}`),
        context,
      )
      const body = answer.ok ? fields(answer.body) : null
      const entries = body?.[list]
      if (!answer.ok || !body || !Array.isArray(entries)) {
        failure = answer.ok ? { why: 'unexpected', retryAfter: null } : answer
        break
      }
      const from = cursor
      const page = await mapInSlices(fieldsList(entries), (raw, at) => keep(raw, from + at), signal)
      // A message that arrives meanwhile shifts the pages: each is kept once, as it was read last.
      for (const one of page) kept.set(one.id, one)
      for (const user of fieldsList(body.users)) users.set(idOf(user.id), user)
      // `links.next` is there even on the last page: only `has_more` tells.
      const meta = fields(body.meta)
      const next = meta?.has_more === true ? text(meta.after_cursor) : null
      wait = pause(answer.headers)
      // Where pages do not come newest first as asked, a known message says nothing about what follows.
      const newestFirst = (page[0]?.at ?? '') >= (page.at(-1)?.at ?? '')
      if (!older && newestFirst && page.some((one) => had.has(one.id))) {
        older = true
        cursor = thread.rest
      } else {
        cursor = next === cursor ? null : next
        if (older) thread.rest = cursor
      }
    }
  } finally {
    // Left off between the newest and what was known: the gap could never be found again.
    if (!older && kept.size > had.size) threads.delete(key)
  }
  return { list: inOrder([...kept.values()]), users: [...users.values()], failure }
}

/** By time, then by id: both count upwards. */
function inOrder(list: Kept[]): Kept[] {
  const timed = list.every((one) => one.at)
  return list.sort((a, b) => {
    if (timed && a.at !== b.at) return String(a.at) < String(b.at) ? -1 : 1
    return a.id.length - b.id.length || (a.id < b.id ? -1 : 1)
  })
}

/** Seconds until the account has enough requests again; 0 when it has. A list's own limit counts before the account's. */
function pause(headers: Headers): number {
  const own = [...headers].find(([name]) => name.startsWith('zendesk-ratelimit'))?.[1].match(/\d+/g)
  const [total, left, reset] =
    own ?? ['limit', 'remaining', 'reset'].map((name) => headers.get(`ratelimit-${name}`))
  return left && Number(left) < Number(total) * RESERVE ? Number(reset) || 60 : 0
}

/** Puts the open ticket's thread last, and lets go of those that were open longest ago. */
function makeRoom(key: string, thread: Thread) {
  threads.delete(key)
  threads.set(key, thread)
  let size = 0
  for (const [old, { kept }] of [...threads].reverse()) {
    size += kept.size
    if (size > KEPT && old !== key) threads.delete(old)
  }
}
