/**
 * Freshdesk's SLA targets from a ticket with `include=stats`: three due moments that already contain the
 * business hours. The flags beside them (`is_escalated` …) are set by a job some time later and not used.
 */
import type { Message, SlaTarget } from '@/lib/ticket'
import { lastCustomerTurn } from '@/lib/ticket'
import { type Fields, fields, idOf, instant } from '../fields'
import type { StatusInfo } from './account'
import { goneAs } from './read-api'
import { OUTBOUND_EMAIL, shippedStatus } from './words'

export function slaTargets(
  ticket: Fields,
  messages: readonly Message[],
  statuses: Map<string, StatusInfo> | null,
): SlaTarget[] {
  const stats = fields(ticket.stats)
  const status = idOf(ticket.status) ?? ''
  const createdAt = instant(ticket.created_at)
  const ended = status === '4' || status === '5' || goneAs(ticket) !== null
  const paused = !ended && stopsClock(status, statuses)
  const targets: SlaTarget[] = []

  const add = (metric: SlaTarget['metric'], due: unknown, startedAt: string | null, metAt: string | null) => {
    const dueAt = instant(due)
    // A resolved ticket keeps its dates: only targets with their end on record are still worth telling.
    if (!dueAt || (ended && !metAt)) return
    const stage = metAt ? 'met' : paused ? 'paused' : 'active'
    targets.push({
      metric,
      stage,
      dueAt: stage === 'paused' ? null : dueAt,
      startedAt,
      metAt,
      targetMinutes: null,
      clock: null,
      source: 'Freshdesk',
      policy: null,
    })
  }

  const turn = lastCustomerTurn(messages)
  if (ticket.source !== OUTBOUND_EMAIL) {
    const firstReply = messages.find((m) => m.role === 'agent' && m.visibility === 'public')?.at ?? null
    add('first-reply', ticket.fr_due_by, createdAt, stats ? instant(stats.first_responded_at) : firstReply)
  }
  const asked = instant(stats?.requester_responded_at)
  const replied = instant(stats?.agent_responded_at)
  const inTime = replied && asked && Date.parse(replied) >= Date.parse(asked) ? replied : null
  // Without the stats the thread itself tells.
  const metAt = stats
    ? inTime
    : (turn.after.find((m) => m.role === 'agent' && m.visibility === 'public')?.at ?? null)
  add('next-reply', ticket.nr_due_by, asked ?? turn.customer[0]?.at ?? null, metAt)
  add(
    'resolution',
    ticket.due_by,
    createdAt,
    ended ? (instant(stats?.resolved_at) ?? instant(stats?.closed_at)) : null,
  )
  return targets
}

/** As the account's settings say; where they could not be read, as Freshdesk ships its statuses. */
function stopsClock(status: string, statuses: Map<string, StatusInfo> | null): boolean {
  const said = statuses?.get(status)?.stopsClock
  return said ?? (status !== '2' && shippedStatus(status) !== undefined)
}
