/** How the SLA targets of a ticket move when something happens: as both products do, simplified. */
import type { SampleSla } from '../tickets/types.ts'
import type { DeskSla, DeskTicket, Status } from './types.ts'

const MINUTE = 60_000
/** Where a sample does not tell the length of its target. */
const usualTarget: Record<SampleSla['metric'], number> = {
  'first-reply': 60,
  'next-reply': 120,
  'periodic-update': 240,
  resolution: 1440,
}

export function slaFromSample(sample: SampleSla, start: number, createdAt: number): DeskSla {
  const dueAt = sample.dueInMinutes === null ? null : start + sample.dueInMinutes * MINUTE
  const startedAt =
    dueAt !== null && sample.targetMinutes !== undefined
      ? Math.max(createdAt, dueAt - sample.targetMinutes * MINUTE)
      : createdAt
  return {
    metric: sample.metric,
    stage: sample.stage,
    dueAt,
    startedAt,
    metAt: sample.stage === 'achieved' ? Math.min(start, dueAt ?? start) : null,
    targetMinutes: sample.targetMinutes ?? null,
  }
}

/** A public reply of an agent: reply targets are met, the next update is due from now. */
export function slaAfterReply(ticket: DeskTicket, at: number): void {
  for (const sla of ticket.sla) {
    if (sla.stage !== 'active') continue
    if (sla.metric === 'first-reply' || sla.metric === 'next-reply') {
      sla.stage = 'achieved'
      sla.metAt = at
    } else if (sla.metric === 'periodic-update') {
      restart(sla, at)
    }
  }
}

/** A message of the requester: the clock of the next reply starts, unless one is already running. */
export function slaAfterRequest(ticket: DeskTicket, at: number): void {
  const running = ticket.sla.some((s) => isReply(s) && s.stage === 'active')
  if (running || ticket.sla.length === 0) return
  const known = ticket.sla.find((s) => s.metric === 'next-reply')
  if (known) {
    restart(known, at)
    return
  }
  const first = ticket.sla.find((s) => s.metric === 'first-reply')
  const targetMinutes = first?.targetMinutes ?? usualTarget['next-reply']
  const next: DeskSla = {
    metric: 'next-reply',
    stage: 'active',
    dueAt: null,
    startedAt: at,
    metAt: null,
    targetMinutes,
  }
  restart(next, at)
  ticket.sla.push(next)
}

/** Waiting for the customer stops the long clocks; solving meets them; opening again lets them run on. */
export function slaAfterStatus(ticket: DeskTicket, status: Status, at: number): void {
  const waiting = status === 'pending' || status === 'hold'
  const done = status === 'solved' || status === 'closed'
  for (const sla of ticket.sla) {
    if (done && sla.stage !== 'achieved') {
      sla.stage = 'achieved'
      sla.metAt = at
    } else if (!isReply(sla) && waiting && sla.stage === 'active') {
      sla.stage = 'paused'
    } else if (!isReply(sla) && !waiting && !done && sla.stage === 'paused') {
      sla.stage = 'active'
      if (sla.dueAt === null) restart(sla, at)
    }
  }
}

function isReply(sla: DeskSla): boolean {
  return sla.metric === 'first-reply' || sla.metric === 'next-reply'
}

function restart(sla: DeskSla, at: number): void {
  const minutes = sla.targetMinutes ?? usualTarget[sla.metric]
  sla.stage = 'active'
  sla.startedAt = at
  sla.metAt = null
  sla.targetMinutes = minutes
  sla.dueAt = at + minutes * MINUTE
}
