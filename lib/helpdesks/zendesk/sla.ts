/**
 * Zendesk's SLA targets from a ticket with `include=slas,metric_events`.
 *
 * `breach_at` drives everything: it already contains the business hours. The `minutes`/`hours`/`days` beside
 * it are the rounded distance to it, never the target. An overdue target stays `active`. The target's length
 * and start are only in the metric's events.
 */
import type { SlaTarget } from '@/lib/ticket'
import { type Fields, fields, fieldsList, instant, number, text } from '../fields'
import { slaWords } from './words'

/** One target per metric of ours; null when the answer's shape is not understood. */
export function slaTargets(ticket: Fields): SlaTarget[] | null {
  if (ticket.slas === undefined || ticket.slas === null) return []
  const metrics = fields(ticket.slas)?.policy_metrics
  if (metrics === undefined || metrics === null) return fields(ticket.slas) ? [] : null
  if (!Array.isArray(metrics)) return null
  const events = fields(ticket.metric_events) ?? {}
  const best = new Map<SlaTarget['metric'], SlaTarget>()
  const list = fieldsList(metrics)
  const firstReply = list.some((metric) => metric.metric === 'first_reply_time')
  for (const metric of list) {
    const target = readTarget(metric, events, firstReply)
    const rival = target && best.get(target.metric)
    if (target && (!rival || urgency(target) < urgency(rival))) best.set(target.metric, target)
  }
  return [...best.values()]
}

function readTarget(metric: Fields, events: Fields, firstReply: boolean): SlaTarget | null {
  const name = text(metric.metric)
  const known = name && Object.hasOwn(slaWords, name) ? slaWords[name] : undefined
  if (!known) return null
  const history = latestRound(fieldsList(events[known.events]), name ?? '', firstReply)
  const applied = history.findLast((e) => e.type === 'apply_sla' || e.type === 'apply_group_sla')
  const sla = fields(applied?.sla) ?? fields(applied?.group_sla) ?? {}
  // Group targets are given in seconds, all others in minutes.
  const length = number(sla.target)
  const minutes = length !== null && applied?.type === 'apply_group_sla' ? length / 60 : length
  const stage = metric.stage === 'achieved' ? 'met' : metric.stage === 'paused' ? 'paused' : 'active'
  return {
    metric: known.metric,
    stage,
    dueAt: stage === 'paused' ? null : instant(metric.breach_at),
    startedAt: instant(history.find((e) => e.type === 'activate')?.time),
    metAt: stage === 'met' ? instant(history.findLast((e) => e.type === 'fulfill')?.time) : null,
    targetMinutes: minutes !== null && minutes > 0 ? minutes : null,
    clock: typeof sla.business_hours === 'boolean' ? (sla.business_hours ? 'business' : 'calendar') : null,
    source: 'Zendesk',
    policy: text(fields(sla.policy)?.title),
  }
}

/**
 * The events of the metric's latest round. Both reply metrics share one list: its first round is the first
 * reply, every later one a next reply.
 */
function latestRound(all: Fields[], metric: string, firstReply: boolean): Fields[] {
  const valid = all.filter((event) => event.deleted !== true)
  const round = (event: Fields) => number(event.instance_id) ?? 1
  // Round 0 and below are measures, not rounds.
  const rounds = valid.map(round).filter((n) => n > 0)
  const first = Math.min(...rounds)
  const last = Math.max(...rounds)
  if (rounds.length === 0 || (metric === 'next_reply_time' && firstReply && last === first)) return []
  const wanted = metric === 'first_reply_time' ? first : last
  return valid
    .filter((event) => round(event) === wanted)
    .sort((a, b) => (instant(a.time) ?? '').localeCompare(instant(b.time) ?? ''))
}

/** For choosing among several metrics of one kind: running ones by due moment, then paused, then met. */
function urgency(target: SlaTarget): number {
  if (target.stage === 'met') return Number.MAX_SAFE_INTEGER
  if (target.stage === 'paused' || target.dueAt === null) return Number.MAX_SAFE_INTEGER - 1
  return Date.parse(target.dueAt)
}
