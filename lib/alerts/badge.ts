/** The number on the toolbar's button. */
import type { AlertClock, AlertFacts, AlertSettings, BadgeCount } from './types'

/**
 * So long after its due moment, or after the agent last saw the ticket, a breached clock counts: a number
 * that never goes down again is looked at by nobody, ms.
 */
const STALE = 24 * 60 * 60_000

type Wanted = Pick<AlertSettings, 'promises' | 'followUps'>
type Facts = Pick<AlertFacts, 'clocks' | 'followUps'>

/** Tickets with a breached clock, others with one at risk, and follow-ups that are due. `now`: epoch ms. */
export function badgeOf(facts: Facts, settings: Wanted, now: number): BadgeCount {
  const breached = new Set<string>()
  const atRisk = new Set<string>()
  for (const clock of counted(facts, settings)) {
    const { risk, due, stale } = momentsOf(clock)
    if (now >= stale) continue
    if (now > due) breached.add(clock.key)
    else if (now >= risk) atRisk.add(clock.key)
  }
  return {
    breached: breached.size,
    atRisk: [...atRisk].filter((key) => !breached.has(key)).length,
    followUps: settings.followUps ? facts.followUps.filter(({ at }) => Date.parse(at) <= now).length : 0,
  }
}

/** Every moment at which the number may change by itself, epoch ms. */
export function* badgeMoments(facts: Facts, settings: Wanted): Generator<number> {
  for (const clock of counted(facts, settings)) {
    const { risk, due, stale } = momentsOf(clock)
    yield risk
    yield due + 1
    yield stale
  }
  if (settings.followUps) for (const { at } of facts.followUps) yield Date.parse(at)
}

function counted(facts: Facts, settings: Wanted): AlertClock[] {
  return facts.clocks.filter(({ off, promiseId }) => !off && (promiseId === null || settings.promises))
}

function momentsOf(clock: AlertClock) {
  const due = Date.parse(clock.dueAt)
  const risk = clock.riskAt === null ? due + 1 : Date.parse(clock.riskAt)
  return { risk, due, stale: Math.max(due, Date.parse(clock.seenAt)) + STALE }
}
