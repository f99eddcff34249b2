/** Every moment at which something comes about, with the alert it makes. */
import type { Alert, AlertClock, AlertFacts, AlertFollowUp, AlertKinds } from './types'

/** Ids of all alerts that a clock can make. */
export function clockAlertIds(ticketKey: string, clock: string): string[] {
  return [idOf('risk', ticketKey, clock), idOf('breach', ticketKey, clock)]
}

export function followUpAlertId({ id, at }: { id: string; at: string }): string {
  return `due|${id}|${at}`
}

function idOf(stage: 'risk' | 'breach', ticketKey: string, clock: string): string {
  return `${stage}|${ticketKey}|${clock}`
}

/** At risk, and breached: due exactly now is still kept, so that one is a millisecond later. */
export function clockAlerts(clock: AlertClock): { risk: Alert | null; breach: Alert } {
  const due = Date.parse(clock.dueAt)
  const risk = clock.riskAt === null ? null : Date.parse(clock.riskAt)
  const { key, url, id, subject, requester } = clock
  const of = (stage: 'risk' | 'breach', at: number): Alert => ({
    id: idOf(stage, key, clock.clock),
    kind: clock.promiseId === null ? 'clock' : 'promise',
    stage,
    at,
    ticket: { key, url, id, subject, requester },
    metric: clock.metric,
    dueAt: clock.dueAt,
    seenAt: clock.seenAt,
  })
  return { risk: risk === null || risk > due ? null : of('risk', risk), breach: of('breach', due + 1) }
}

/** Moved to another moment it is another alert. */
export function followUpAlert(one: AlertFollowUp): Alert {
  return {
    id: followUpAlertId(one),
    kind: 'follow-up',
    stage: 'due',
    at: Date.parse(one.at),
    ticket: {
      key: one.ticketKey,
      url: one.url,
      id: one.ticketId,
      subject: one.subject,
      requester: one.requester,
    },
    metric: null,
    dueAt: one.at,
    seenAt: null,
  }
}

/** Is this kind told, with these settings? */
export function isTold({ kind, stage }: Pick<Alert, 'kind' | 'stage'>, kinds: AlertKinds): boolean {
  if (kinds.notify === 'off') return false
  if (kind === 'follow-up') return kinds.followUps
  if (kind === 'promise' && !kinds.promises) return false
  return stage !== 'risk' || kinds.notify === 'risk'
}

/** All alerts of the facts, past and ahead, less what had passed when it was first seen. */
export function everyAlert(facts: Pick<AlertFacts, 'clocks' | 'followUps'>): Alert[] {
  const alerts: Alert[] = []
  for (const clock of facts.clocks) {
    if (clock.off) continue
    const since = Date.parse(clock.since)
    const { risk, breach } = clockAlerts(clock)
    for (const alert of [risk, breach]) if (alert && alert.at > since) alerts.push(alert)
  }
  for (const one of facts.followUps) alerts.push(followUpAlert(one))
  return alerts
}
