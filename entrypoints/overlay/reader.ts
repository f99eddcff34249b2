/**
 * Reads the open ticket and has it looked at by the background: one read per opened ticket, one more
 * per change of the thread, none while the tab is hidden (what was due then is done when it is seen
 * again), none before Retry-After has passed.
 */
import type { Helpdesk, ReadResult } from '@/lib/helpdesks/contract'
import type { Problem, TicketLook } from '@/lib/messaging'
import { ask, ProblemError } from '@/lib/messaging'
import type { Ticket } from '@/lib/ticket'

export type ReaderEvents = {
  read(result: ReadResult): void
  looked(look: TicketLook): void
  failed(problem: Problem): void
}

export type Reader = { refresh(): void; lookAgain(): void }

/** Shortest and longest wait before an answer "too many requests" or "server error" is tried again, ms. */
const RETRY_FLOOR = 5_000
const RETRY_CEILING = 10 * 60_000

/** Reading, drawing and sending a thread of thousands are each short; in one task they would not be. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

export function readTicket(
  helpdesk: Helpdesk,
  ticketId: string,
  url: URL,
  document: Document,
  signal: AbortSignal,
  events: ReaderEvents,
): Reader {
  const context = {
    document,
    url,
    signal,
    fetch: (...args: Parameters<typeof fetch>) => fetch(...args),
    now: () => Date.now(),
  }
  let running = false
  let again = false
  let ticket: Ticket | null = null
  let looks = 0
  let retry: ReturnType<typeof setTimeout> | undefined
  signal.addEventListener('abort', () => clearTimeout(retry))

  async function look(): Promise<void> {
    const of = ticket
    if (!of || signal.aborted) return
    const mine = ++looks
    // Of several looks under way only the last one asked for knows everything.
    const isLatest = () => !signal.aborted && mine === looks && of === ticket
    try {
      const answer = await ask('ticket/look', { ticket: of })
      if (isLatest() && answer.ticketKey === of.key) events.looked(answer)
    } catch (error) {
      if (!isLatest()) return
      events.failed(
        error instanceof ProblemError ? error.problem : { kind: 'unexpected', detail: String(error) },
      )
    }
  }

  async function read(): Promise<void> {
    if (signal.aborted) return
    if (running || document.hidden) {
      again = true
      return
    }
    running = true
    again = false
    clearTimeout(retry)
    try {
      const result = await helpdesk.read(ticketId, context).catch(unexpected)
      await nextTask()
      if (signal.aborted) return
      if (result.kind === 'ticket') ticket = result.ticket
      events.read(result)
      planRetry(result)
      if (result.kind === 'ticket') void nextTask().then(look)
    } catch (error) {
      if (signal.aborted) return
      events.failed({ kind: 'unexpected', detail: error instanceof Error ? error.message : String(error) })
    } finally {
      running = false
      if (again) void read()
    }
  }

  /** An adapter reports and does not throw; one that does all the same has not read the ticket. */
  function unexpected(error: unknown): ReadResult {
    if (!signal.aborted) console.warn('Outside First could not read this ticket:', error)
    return { kind: 'problem', why: 'unexpected', retryAfter: null }
  }

  /** Only what passes by itself is tried again by itself: a full rate limit and a server in trouble. */
  function planRetry(result: ReadResult): void {
    const reasons = result.kind === 'problem' ? [result] : result.ticket.missing
    const passing = reasons.filter((r) => r.why === 'rate-limited' || r.why === 'server-error')
    if (!passing.length) return
    const asked = Math.max(...passing.map((r) => (r.retryAfter ?? 30) * 1000))
    retry = setTimeout(() => void read(), Math.min(RETRY_CEILING, Math.max(RETRY_FLOOR, asked)))
  }

  document.addEventListener('visibilitychange', () => again && void read(), { signal })
  void read()
  // On its own: with the panel's arrival and the read's first look at a page of thousands it makes a long task.
  void nextTask().then(() => {
    if (!signal.aborted) helpdesk.watch(ticketId, context, () => void read())
  })
  return { refresh: () => void read(), lookAgain: () => void look() }
}
