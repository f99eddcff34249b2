/** Our own policies' clocks of a ticket: (ticket, policies, schedules, now) → clocks that the page can go on with. */
import type { PolicyTarget, Schedule, SlaPolicy } from '@/lib/settings/types'
import { meets, type SlaMetric, type Status, type Ticket } from '@/lib/ticket'
import { courseOf, isEnded } from './course'
import { eventsOf } from './events'
import { DAY, MINUTE, type ZonedSchedule } from './hours'
import { reach, readTarget, type TargetSpec } from './reading'
import { nextOpening, openIntervals } from './schedule'
import type { Handoff, LiveClock } from './types'

/** Open hours are told so far ahead; the page asks anew long before. */
const WINDOW = 10 * DAY

export type SlaRules = {
  /** In order; the first enabled one whose conditions the ticket meets holds. */
  policies: readonly SlaPolicy[]
  /** The first is taken where a policy names none, or one that is gone. */
  schedules: readonly Schedule[]
  /** For schedules without a zone of their own: the machine's. */
  timeZone: string
  /** For policies without a share of their own. */
  atRiskShare: number
}

export type SlaEvidence = {
  /** The language the customer writes, for conditions; null: the profile's. */
  language: string | null
  handoffs: readonly Handoff[]
}

/** The policy that holds for a ticket; null when none does. */
export function policyFor(
  ticket: Ticket,
  policies: readonly SlaPolicy[],
  language: string | null,
): SlaPolicy | null {
  return policies.find((policy) => policy.enabled && meets(policy.when, { ticket, language })) ?? null
}

/**
 * The clocks of our policy for this ticket at `now` (epoch ms), in the policy's order. A metric for which the
 * helpdesk states a target stays the helpdesk's: ours is marked `beside`, or left out where the policy says so.
 * On a solved or closed ticket nothing runs any more; what was met is told.
 */
export function policyClocks(
  ticket: Ticket,
  rules: SlaRules,
  evidence: SlaEvidence,
  now: number,
): LiveClock[] {
  const policy = policyFor(ticket, rules.policies, evidence.language)
  if (!policy) return []
  const told = eventsOf(ticket, evidence.handoffs, now)
  const zoned = scheduleReader(rules)
  const windows = new Map<ZonedSchedule, [number, number][]>()
  return policy.targets.flatMap((target) => {
    const minutes = target.minutes[ticket.priority ?? 'none']
    const beside = statedByHelpdesk(ticket, target.metric)
    if (minutes === undefined || (beside && !policy.beside)) return []
    const schedule = target.clock === 'business' ? zoned(target.schedule) : null
    const { pauseStatuses } = policy
    const spec: TargetSpec = { metric: target.metric, lengthMs: minutes * MINUTE, schedule, pauseStatuses }
    const course = courseOf(target.metric, told.events, pauseStatuses, now)
    const reading = readTarget(told.events, spec, now)
    if (!course || reading.state === 'none' || reading.leftMs === null) return []
    const stage = reading.state === 'met' || reading.state === 'paused' ? reading.state : 'running'
    if (isEnded(ticket.status) && stage !== 'met') return []

    const atRiskShare = policy.atRiskShare ?? rules.atRiskShare
    const runs = stage === 'running'
    const riskAt = runs ? reach(course, schedule, Math.ceil(spec.lengthMs * atRiskShare)) : null
    let open: [number, number][] | null = null
    if (runs && schedule) {
      open = windows.get(schedule) ?? openAhead(schedule, now)
      windows.set(schedule, open)
    }
    const clock: LiveClock = {
      metric: target.metric,
      stage,
      dueAt: isoOf(reading.dueAt),
      metAt: isoOf(reading.metAt),
      sparedMs: stage === 'met' ? reading.leftMs : null,
      source: policy.name,
      policy: null,
      pausedBy: stage === 'paused' ? (ticket.statusLabel ?? reading.pausedIn) : null,
      at: now,
      leftMs: reading.leftMs,
      open,
      own: {
        kind: target.clock,
        startedAt: isoOf(reading.startedAt),
        lengthMs: spec.lengthMs,
        pausedIn: reading.pausedIn,
        waitsFor: waitsFor(reading.pausedIn),
        guesses: told.guesses(target.metric),
        beside,
        atRiskShare,
        riskAt: isoOf(riskAt),
      },
    }
    return [clock]
  })
}

/** Does the policy look at hand-offs? Finding them reads every internal note. */
export function wantsHandoffs(targets: readonly PolicyTarget[]): boolean {
  return targets.some((target) => target.metric === 'internal-answer')
}

/** A target without a due moment, that neither stands nor is met, tells nothing: ours is better. */
function statedByHelpdesk(ticket: Ticket, metric: SlaMetric): boolean {
  return ticket.slaTargets.some(
    (target) => target.metric === metric && (target.stage !== 'active' || target.dueAt !== null),
  )
}

function waitsFor(status: Status | null): 'customer' | 'third-party' | null {
  return status === 'pending' ? 'customer' : status === 'hold' ? 'third-party' : null
}

/** One zoned schedule per schedule, so that its preparation is done once. */
function scheduleReader(rules: SlaRules): (id: string | null) => ZonedSchedule {
  const none: ZonedSchedule = {
    timeZone: rules.timeZone,
    week: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
    holidays: [],
  }
  const made = new Map<Schedule, ZonedSchedule>()
  return (id) => {
    const schedule = rules.schedules.find((one) => one.id === id) ?? rules.schedules[0]
    if (!schedule) return none
    const zoned = made.get(schedule) ?? { ...schedule, timeZone: schedule.timeZone ?? rules.timeZone }
    made.set(schedule, zoned)
    return zoned
  }
}

/** The open spans of the window and the first that begins after it. */
function openAhead(schedule: ZonedSchedule, now: number): [number, number][] {
  const spans = openIntervals(schedule, now, now + WINDOW)
  const next = nextOpening(schedule, now + WINDOW - 1)
  if (next !== null) spans.push([next, next + 1])
  return spans
}

function isoOf(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString().replace('.000Z', 'Z')
}
