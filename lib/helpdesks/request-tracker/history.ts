/**
 * A ticket's transactions, newest first, so that a changed ticket costs its first page. Those that say
 * something are kept by ticket for the page's life; transactions are never taken back.
 */
import type { ReadContext } from '../contract'
import { type Fields, idOf } from '../fields'
import type { Failure } from '../http'
import { askItems, isFailure, rest } from './read-api'

const PAGE = 100
/** 10,000 transactions, and a page to see whether that is all. Half are messages, the rest mails and changes. */
const MOST_PAGES = 101

/** `failure` is null, or `too-long`, where everything was read that is read at all. */
type Kept = { found: Map<string, Fields>; failure: Failure | null }
const kept = new Map<string, Kept>()

/**
 * All transactions, oldest first, also those of tickets merged into this one. `failure`: the earlier ones are
 * missing, or all.
 */
export async function askHistory(
  id: string,
  context: ReadContext,
): Promise<{ list: Fields[]; failure: Failure | null }> {
  const path = `${rest(context)}/ticket/${id}/history?fields=Type,Creator,Created&fields[Creator]=RealName,EmailAddress&orderby=id&order=DESC`
  const key = context.url.host + path
  const before = kept.get(key)
  const found = new Map<string, Fields>()
  let failure: Failure | null = null
  let done = false
  for (let page = 1; page <= MOST_PAGES && !done; page++) {
    const items = await askItems(`${path}&per_page=${PAGE}&page=${page}`, context)
    if (isFailure(items)) {
      failure = items
      break
    }
    const size = found.size
    const ids = items.map((item) => Number(item.id))
    for (const item of items) found.set(idOf(item.id) ?? '', item)
    // An installation that gives them oldest first has its news on the last page.
    const newestFirst = (ids[0] ?? 0) >= (ids.at(-1) ?? 0)
    const whole = before && (!before.failure || before.failure.why === 'too-long') ? before : null
    const known = newestFirst && ids.some((number) => whole?.found.has(String(number)))
    if (known) failure = whole?.failure ?? null
    // RT does not say how many pages there are: the last is the short one. It repeats itself if it ignores `page`.
    done = known || items.length < PAGE || found.size === size
  }
  for (const [number, item] of before?.found ?? []) if (!found.has(number)) found.set(number, item)
  found.delete('')
  if (!done && !failure) failure = { why: 'too-long', retryAfter: null }
  kept.set(key, { found, failure })
  return { list: [...found.values()].sort((a, b) => Number(a.id) - Number(b.id)), failure }
}
