/** One target of the helpdesk → one clock at one moment. */
import type { SlaTarget, Ticket } from '@/lib/ticket'
import type { Clock } from './types'

const MINUTE = 60_000
/** When the length of a target is not known, this much time left (ms) is called "at risk". */
export const LAST_STRETCH = 30 * MINUTE

/** Epoch ms of an ISO instant; null for none and for one that cannot be read. */
export function instantMs(instant: string | null): number | null {
  const ms = instant === null ? Number.NaN : Date.parse(instant)
  return Number.isNaN(ms) ? null : ms
}

/**
 * The target as it stands at `now` (epoch ms), or null when nobody runs it any more: a ticket that is
 * solved or closed has answered or dropped its reply targets, and only the resolution one has an end to show.
 */
export function clockOf(
  target: SlaTarget,
  ticket: Pick<Ticket, 'status' | 'statusLabel'>,
  now: number,
  atRiskShare: number,
): Clock | null {
  const clock: Clock = {
    metric: target.metric,
    state: 'unknown',
    dueAt: null,
    leftMs: null,
    usedShare: null,
    metAt: null,
    sparedMs: null,
    source: target.source,
    policy: target.policy,
    pausedBy: null,
  }
  const due = instantMs(target.dueAt)
  const over = ticket.status === 'solved' || ticket.status === 'closed'

  if (target.stage === 'met' || (over && target.metric === 'resolution')) {
    const met = instantMs(target.metAt)
    clock.state = 'met'
    clock.dueAt = due === null ? null : target.dueAt
    clock.metAt = met === null ? null : target.metAt
    clock.sparedMs = due === null || met === null ? null : due - met
    return clock
  }
  if (over) return null
  if (target.stage === 'paused') {
    // Helpdesks leave a stale due moment on a stopped clock, and none of them tells what remains.
    clock.state = 'paused'
    clock.pausedBy = ticket.statusLabel
    return clock
  }
  if (due === null) return clock

  const left = due - now
  const length = lengthMs(target, due)
  clock.dueAt = target.dueAt
  clock.leftMs = left
  clock.lengthMs = length
  clock.usedShare = length === null ? null : Math.max(0, 1 - left / length)
  if (left < 0) clock.state = 'breached'
  else if (clock.usedShare === null ? left < LAST_STRETCH : clock.usedShare >= atRiskShare)
    clock.state = 'at-risk'
  else clock.state = 'on-track'
  return clock
}

/**
 * Length of the target in calendar ms, or null when it cannot be told. On a calendar clock the stated
 * length holds even after pauses, which move the due moment. A business clock without its schedule can
 * be drawn only when no closed hour lies between start and due, that is, when both lengths agree.
 */
function lengthMs(target: SlaTarget, due: number): number | null {
  const stated = target.targetMinutes === null ? null : target.targetMinutes * MINUTE
  const started = instantMs(target.startedAt)
  const span = started === null ? null : due - started
  let length: number | null
  if (target.clock === 'calendar') length = stated ?? span
  else if (stated === null) length = target.clock === 'business' ? null : span
  else length = span !== null && Math.abs(span - stated) < MINUTE ? stated : null
  return length !== null && length > 0 ? length : null
}
