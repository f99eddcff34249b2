/** What is to be told now, and when to look again. Pure: the records, the settings and the moment decide. */
import { badgeMoments } from './badge'
import { everyAlert, isTold } from './moments'
import { inQuietHours, quietUntil } from './quiet'
import type { Alert, AlertFacts, AlertSettings } from './types'

/** Browsers keep no alarm nearer than this, ms. */
const FLOOR = 30_000
/** Looked at least so often while anything is ahead: the clock or the zone may have been set meanwhile, ms. */
const CEILING = 60 * 60_000

const ORDER = { breach: 0, due: 1, risk: 2 }

export type Due = {
  /** To be told, the most urgent first: in one note, however many. */
  tell: Alert[]
  /** Passed over for good: not wanted when it came about, or overtaken by the breach of the same clock. */
  skip: Alert[]
  /** Wait for the end of the quiet hours. */
  held: Alert[]
}

/**
 * Everything that has come about by `now` (epoch ms) and was not told. Told is what the settings want now
 * and wanted at the last check: switching notes on does not bring up what passed before.
 */
export function dueAlerts(facts: AlertFacts, settings: AlertSettings, now: number, zone: string): Due {
  const due = everyAlert(facts).filter((alert) => alert.at <= now && !facts.told.has(alert.id))
  const before = facts.before
  const wanted = due.filter((alert) => isTold(alert, settings) && before !== null && isTold(alert, before))
  const breached = new Set(
    wanted.filter(({ stage }) => stage === 'breach').map(({ id }) => id.slice('breach'.length)),
  )
  const overtaken = (alert: Alert) => alert.stage === 'risk' && breached.has(alert.id.slice('risk'.length))
  const tell = wanted.filter((alert) => !overtaken(alert)).sort(byUrgency)
  const kept = new Set(tell)
  const skip = due.filter((alert) => !kept.has(alert))
  const quiet = inQuietHours(settings.quietHours, now, zone)
  return quiet ? { tell: [], skip, held: tell } : { tell, skip, held: [] }
}

/**
 * When to look again, epoch ms: the next moment at which anything is to be told or the badge changes, or the
 * end of the quiet hours when something waits for it. Null: nothing is ahead.
 */
export function nextAlarm(
  facts: AlertFacts,
  settings: AlertSettings,
  now: number,
  zone: string,
): number | null {
  let next = Number.POSITIVE_INFINITY
  const consider = (at: number) => {
    if (at > now && at < next) next = at
  }
  for (const alert of everyAlert(facts)) {
    if (isTold(alert, settings) && !facts.told.has(alert.id)) consider(alert.at)
  }
  if (settings.badge) for (const at of badgeMoments(facts, settings)) consider(at)
  if (dueAlerts(facts, settings, now, zone).held.length > 0) {
    consider(quietUntil(settings.quietHours, now, zone))
  }
  return Number.isFinite(next) ? next : null
}

/** The moment to give the browser for it. */
export function alarmFor(next: number | null, now: number): number | null {
  return next === null ? null : Math.min(Math.max(next, now + FLOOR), now + CEILING)
}

function byUrgency(a: Alert, b: Alert): number {
  return ORDER[a.stage] - ORDER[b.stage] || a.at - b.at || (a.id < b.id ? -1 : 1)
}
