/** A promise as it stands now, and in words. */
import { formatDue, formatDuration } from '@/lib/i18n'
import type { TicketPromise } from '@/lib/messaging/protocol'
import type { Lang, Ticket } from '@/lib/ticket'
import { thereWords } from '../clock/clock-words'
import type { T } from '../context'

/** The last half hour of a promise, but no more than its last quarter, is its risk. */
const LAST_STRETCH = 30 * 60_000

export type PromiseNow = {
  state: 'open' | 'at-risk' | 'broken' | 'kept' | 'kept-late'
  /** Negative once due has passed; of a kept one as it stood then. */
  leftMs: number
  /** 0…1+ of the time between promise and due. */
  share: number
}

/** The background saw it some time ago: what is owed goes on here. `now` in epoch ms. */
export function promiseNow(promise: TicketPromise, now: number): PromiseNow {
  const due = Date.parse(promise.dueAt)
  const length = Math.max(1, due - Date.parse(promise.madeAt))
  if (promise.state === 'kept' || promise.state === 'kept-late') {
    return { state: promise.state, leftMs: promise.leftMs, share: 1 - promise.leftMs / length }
  }
  const leftMs = due - now
  const late = leftMs < Math.min(LAST_STRETCH, length / 4)
  return {
    state: leftMs < 0 ? 'broken' : late ? 'at-risk' : 'open',
    leftMs,
    share: Math.max(0, 1 - leftMs / length),
  }
}

/** Hedged, and the agent has not said yet whether it was meant. */
export const isAsked = (promise: TicketPromise) => promise.certainty === 'likely' && promise.decision === null

/** "due 14:20", "21:20 for Mara"; first in the customer's time where it was promised in that. */
export function promiseDue(
  promise: TicketPromise,
  requester: Ticket['requester'],
  now: number,
  t: T,
  lang: Lang,
): string[] {
  const here = formatDue(promise.dueAt, now, lang)
  const there = thereWords(promise.dueAt, requester, t, lang)
  if (there && promise.inCustomerTime) return [t('promise.theirs', { there, here })]
  const due = t(isAsked(promise) ? 'promise.wasBy' : 'promise.due', { due: here })
  return there ? [due, there] : [due]
}

/** "Kept, 2 h to spare". */
export function promiseEnd({ state, leftMs }: PromiseNow, t: T, lang: Lang): string {
  const time = formatDuration(leftMs, lang)
  if (state === 'kept') return t('promise.keptEarly', { time })
  return t(state === 'kept-late' ? 'promise.keptLate' : 'promise.brokenBy', { time })
}

/**
 * What stands in sight, and what folds: owed or asked about first, by its due moment; then what is over,
 * the latest first. On an `ended` ticket a broken promise is over too. Dismissed ones are gone; so is a
 * hedged one nobody confirmed, once it is kept.
 */
export function sortPromises(promises: readonly TicketPromise[], now: number, ended: boolean) {
  const known = promises.filter(({ decision }) => decision !== 'dismissed')
  const isOwed = (promise: TicketPromise) => {
    const { state } = promiseNow(promise, now)
    return state === 'open' || state === 'at-risk' || (state === 'broken' && !ended)
  }
  const owed = known.filter(isOwed).sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt))
  const over = known.filter((promise) => !isOwed(promise) && !isAsked(promise)).reverse()
  return { owed, over }
}
