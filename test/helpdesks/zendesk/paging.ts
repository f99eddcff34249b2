/** Zendesk's two ways of paging a list of comments. */
import type { Call, Reply } from '../server/exchange.ts'
import { badRequest } from './errors.ts'

const MAX = 100

export type Page<T> = { items: T[]; envelope: Record<string, unknown> }

/** One page of `items` (oldest first as given), by cursor where `page[size]` is asked for, else by offset. */
export function page<T extends { id: number }>(items: readonly T[], call: Call): Page<T> | Reply {
  const query = call.url.searchParams
  return query.has('page[size]') || query.has('page[after]') || query.has('page[before]')
    ? byCursor(items, call)
    : byOffset(items, call)
}

function byCursor<T extends { id: number }>(items: readonly T[], call: Call): Page<T> | Reply {
  const query = call.url.searchParams
  const size = Number(query.get('page[size]') ?? MAX)
  if (!Number.isInteger(size) || size < 1 || size > MAX)
    return badRequest('page[size] must be between 1 and 100')
  const ordered = query.get('sort')?.startsWith('-') ? items.toReversed() : items
  const after = cursorAt(query.get('page[after]'), ordered)
  const before = cursorAt(query.get('page[before]'), ordered)
  if (after === null || before === null) return badRequest('invalid cursor')
  const start = before !== undefined ? Math.max(0, before - size) : (after ?? -1) + 1
  const end = before !== undefined ? before : start + size
  const shown = ordered.slice(start, end)
  const first = cursor(shown[0])
  const last = cursor(shown.at(-1))
  const hasMore = before !== undefined ? start > 0 : end < ordered.length
  const empty = shown.length === 0
  return {
    items: shown,
    envelope: {
      meta: { has_more: hasMore, after_cursor: empty ? null : last, before_cursor: empty ? null : first },
      // Links are there even on the last page; only `has_more` tells the end.
      links: {
        prev: empty ? null : link(call, 'page[before]', first, size),
        next: empty ? null : link(call, 'page[after]', last, size),
      },
    },
  }
}

function byOffset<T>(items: readonly T[], call: Call): Page<T> | Reply {
  const query = call.url.searchParams
  const size = Math.min(MAX, Number(query.get('per_page') ?? MAX) || MAX)
  const number = Math.max(1, Number(query.get('page') ?? 1) || 1)
  if (number * size > 10_000) return badRequest('Offset paging ends at 10000 records')
  const descending = query.get('sort_order') === 'desc' || query.get('sort')?.startsWith('-')
  const ordered = descending ? items.toReversed() : items
  const shown = ordered.slice((number - 1) * size, number * size)
  const to = (n: number): string => withQuery(call, { page: String(n) })
  return {
    items: shown,
    envelope: {
      next_page: number * size < ordered.length ? to(number + 1) : null,
      previous_page: number > 1 ? to(number - 1) : null,
      count: ordered.length,
    },
  }
}

/** A cursor names a record and not its place: it holds when others are added before it. */
function cursor(item: { id: number } | undefined): string {
  return Buffer.from(JSON.stringify({ o: 'created_at', v: item?.id })).toString('base64url')
}

/** undefined: none given; null: not one of ours. */
function cursorAt(text: string | null, items: readonly { id: number }[]): number | null | undefined {
  if (text === null) return undefined
  try {
    const { v } = JSON.parse(Buffer.from(text, 'base64url').toString()) as { v?: unknown }
    const index = items.findIndex((item) => item.id === v)
    return index < 0 ? null : index
  } catch {
    return null
  }
}

function link(call: Call, name: string, value: string, size: number): string {
  return withQuery(call, {
    'page[after]': null,
    'page[before]': null,
    [name]: value,
    'page[size]': String(size),
  })
}

function withQuery(call: Call, changes: Record<string, string | null>): string {
  const url = new URL(call.url)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) url.searchParams.delete(name)
    else url.searchParams.set(name, value)
  }
  return url.href
}
