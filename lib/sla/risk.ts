/** When a clock will be at risk, for who looks at it later without the ticket. */
import { instantMs, LAST_STRETCH } from './clock'
import type { Clock } from './types'

/** ISO instant from which a running clock is at risk if nothing happens; null for one that does not run. */
export function riskAtOf(clock: Clock, atRiskShare: number): string | null {
  if (clock.own) return clock.own.riskAt
  const due = instantMs(clock.dueAt)
  if (due === null || clock.leftMs === null) return null
  const last = clock.lengthMs ? clock.lengthMs * (1 - atRiskShare) : LAST_STRETCH
  return new Date(due - last).toISOString()
}

/** Length of the whole target, ms; null when not known. */
export function lengthOf(clock: Clock): number | null {
  return clock.own?.lengthMs ?? clock.lengthMs ?? null
}
