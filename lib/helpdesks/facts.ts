/** Filling a ticket fact by fact: where each came from, and why one is missing. */
import type { FactName, Ticket } from '@/lib/ticket'
import { factNames } from '@/lib/ticket/ids'
import type { ReadProblem, ReadResult } from './contract'
import type { Failure } from './http'
import { whileReading } from './watch-page'

/** Writes one fact of the page into the ticket; false when the page does not show it. */
export type PageReader = (ticket: Ticket) => boolean
export type PageReaders = Partial<Record<FactName, PageReader>>

/** Notes that these facts were read from the helpdesk's API. */
export function fromApi(ticket: Ticket, ...names: FactName[]) {
  for (const name of names) ticket.sources[name] = 'api'
}

/** Names a fact as not (or not completely) read. */
export function missing(ticket: Ticket, fact: FactName, failure: Failure) {
  if (ticket.missing.some((entry) => entry.fact === fact)) return
  ticket.missing.push({ fact, why: failure.why, retryAfter: failure.retryAfter })
}

/**
 * Reads every fact that the API did not give from the page, and names what the page does not give either,
 * with the API's reason where it failed for one: that is the one somebody can act on.
 */
export function fillFromPage(
  ticket: Ticket,
  readers: PageReaders,
  failures: Partial<Record<FactName, Failure>>,
) {
  for (const fact of factNames) {
    if (ticket.sources[fact]) continue
    if (tried(readers[fact], ticket)) ticket.sources[fact] = 'page'
    else missing(ticket, fact, failures[fact] ?? { why: 'not-on-page', retryAfter: null })
  }
}

function tried(reader: PageReader | undefined, ticket: Ticket): boolean {
  try {
    return reader?.(ticket) ?? false
  } catch {
    // A page whose markup has changed must not cost the other facts.
    return false
  }
}

/** A ticket of which something was read, or the problem that left nothing to show. */
export function result(ticket: Ticket, failure: Failure | undefined): ReadResult {
  const useful = (['subject', 'messages', 'requester'] as const).some((fact) => ticket.sources[fact])
  if (useful || !failure) return { kind: 'ticket', ticket }
  return problem(failure)
}

export function problem({ why, retryAfter }: Failure): ReadProblem {
  return { kind: 'problem', why, retryAfter }
}

/** Runs an adapter's `read` so that nothing but the context's abort is ever thrown. */
export async function guarded(signal: AbortSignal, read: () => Promise<ReadResult>): Promise<ReadResult> {
  try {
    const answer = await whileReading(read)
    signal.throwIfAborted()
    return answer
  } catch {
    signal.throwIfAborted()
    return problem({ why: 'unexpected', retryAfter: null })
  }
}
