/** All clocks of a ticket in order of urgency. Runs every second in the page: no allocation beyond the clocks. */
import type { Ticket } from '@/lib/ticket'
import { clockOf, instantMs } from './clock'
import { tick } from './tick'
import type { Clock, ClockState, LiveClock, SlaView } from './types'

/** A reply due in half an hour is nearer than a resolution at risk that has a day: what runs is ordered by time alone. */
const URGENCY: Record<ClockState, number> = {
  breached: 0,
  'at-risk': 1,
  'on-track': 1,
  paused: 2,
  met: 3,
  unknown: 4,
}

/**
 * The helpdesk's own targets and our policies' clocks (`own`, from the background) at `now` (epoch ms), most
 * urgent first. `atRiskShare` (0…1): from this share of a helpdesk's target on, its clock is at risk. A target
 * without a known length is at risk for its last half hour. Due exactly now is still kept; a clock is breached
 * from the next millisecond.
 */
export function slaView(
  ticket: Ticket,
  now: number,
  options: { atRiskShare: number; own?: readonly LiveClock[] | undefined },
): SlaView {
  const clocks: Clock[] = []
  for (const target of ticket.slaTargets) {
    const clock = clockOf(target, ticket, now, options.atRiskShare)
    if (clock) clocks.push(clock)
  }
  for (const live of options.own ?? []) clocks.push(tick(live, now))
  clocks.sort(byUrgency)
  return { clocks, waitingMs: waitingMs(ticket, now) }
}

/** The most urgent clock that runs, or null when none does. What stands beside a helpdesk's target does not lead. */
export function nextDue(view: SlaView): Clock | null {
  return view.clocks.find((clock) => urgency(clock) <= URGENCY['on-track']) ?? null
}

/** By state; running clocks by their due moment, which puts the longest breach first; ended ones as they came. */
function byUrgency(a: Clock, b: Clock): number {
  return urgency(a) - urgency(b) || dueMs(a) - dueMs(b)
}

/** Not by what is left: two working hours may end tomorrow, three hours of the calendar today. */
function dueMs({ state, dueAt }: Clock): number {
  return URGENCY[state] <= URGENCY['on-track'] ? (instantMs(dueAt) ?? 9e15) : 0
}

function urgency({ state, own }: Clock): number {
  return URGENCY[state] + (own?.beside ? 9 : 0)
}

/**
 * Since when the customer has been without a public answer: their oldest public message after the last
 * public one of an agent (a bot's receipt answers nobody). Null when answered, ended, or when the helpdesk
 * gave that message no time; the opening message then counts from the ticket's creation.
 */
function waitingMs(ticket: Ticket, now: number): number | null {
  if (ticket.status === 'solved' || ticket.status === 'closed') return null
  let oldest = -1
  for (let i = ticket.messages.length - 1; i >= 0; i--) {
    const message = ticket.messages[i]
    if (message?.visibility !== 'public') continue
    if (message.role === 'agent') break
    if (message.role === 'requester') oldest = i
  }
  const first = ticket.messages[oldest]
  if (!first) return null
  const since = instantMs(first.at) ?? (oldest === 0 ? instantMs(ticket.createdAt) : null)
  return since === null ? null : Math.max(0, now - since)
}
