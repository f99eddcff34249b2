/** SLA as Zendesk tells it: distance fields, stages, and the metric events that hold the target. */
import type { DeskSla, DeskTicket } from '../desk/types.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A resolution target is counted as requester wait or as agent work: accounts differ, and so do our samples. */
function metricName(sla: DeskSla, ticket: DeskTicket): string {
  switch (sla.metric) {
    case 'first-reply':
      return 'first_reply_time'
    case 'next-reply':
      return 'next_reply_time'
    case 'periodic-update':
      return 'periodic_update_time'
    case 'resolution':
      return ticket.id % 2 === 0 ? 'requester_wait_time' : 'agent_work_time'
  }
}

/** `policy_metrics`: not ordered by urgency, the distance rounded in exactly one unit. */
export function policyMetrics(ticket: DeskTicket, now: number): Record<string, unknown>[] {
  return ticket.sla.map((sla) => {
    const metric = metricName(sla, ticket)
    if (sla.dueAt === null) return { breach_at: null, stage: sla.stage, metric }
    return { breach_at: seconds(sla.dueAt), stage: sla.stage, metric, ...distance(sla.dueAt - now) }
  })
}

/** `metric_events` of a ticket: the only place where an agent can see a target's length. */
export function metricEvents(ticket: DeskTicket): Record<string, Record<string, unknown>[]> {
  const events: Record<string, Record<string, unknown>[]> = {
    reply_time: [],
    requester_wait_time: [],
    agent_work_time: [],
    periodic_update_time: [],
  }
  let id = ticket.id * 100
  let replies = 0
  for (const sla of ticket.sla) {
    const reply = sla.metric === 'first-reply' || sla.metric === 'next-reply'
    const metric = reply ? 'reply_time' : metricName(sla, ticket)
    const common = { ticket_id: ticket.id, metric, instance_id: reply ? ++replies : 1 }
    const time = seconds(sla.startedAt)
    const list = events[metric] ?? []
    events[metric] = list
    list.push({ id: ++id, ...common, type: 'activate', time })
    if (sla.targetMinutes !== null)
      list.push({ id: ++id, ...common, type: 'apply_sla', time, sla: applied(sla) })
    if (sla.stage === 'achieved' && sla.metAt !== null) {
      list.push({ id: ++id, ...common, type: 'fulfill', time: seconds(sla.metAt) })
    }
    if (sla.stage === 'paused')
      list.push({ id: ++id, ...common, type: 'pause', time: seconds(ticket.updatedAt) })
  }
  return events
}

function applied(sla: DeskSla): Record<string, unknown> {
  return {
    target: sla.targetMinutes,
    business_hours: false,
    policy: { id: 36, title: 'Standard support', description: 'Targets for every customer' },
  }
}

function distance(ms: number): Record<string, number> {
  const size = Math.abs(ms)
  if (size < HOUR) return { minutes: Math.round(ms / MINUTE) }
  if (size < DAY) return { hours: Math.round(ms / HOUR) }
  return { days: Math.round(ms / DAY) }
}

/** An instant as both APIs write it: whole seconds, "Z". */
export function seconds(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`
}
