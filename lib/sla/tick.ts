/** The second hand of our own clocks. Runs in the page: additions, no calendar. */
import type { Clock, LiveClock } from './types'

/**
 * The clock at `second` (epoch ms), exact from the moment it was computed to the end of the hours it was given.
 * A page whose second began before that moment is shown it as computed.
 */
export function tick(live: LiveClock, second: number): Clock {
  const { stage, own } = live
  const now = Math.max(second, live.at)
  if (stage === 'met') return { ...live, state: stage, leftMs: null, usedShare: null }
  let leftMs = live.leftMs
  let standsUntil: string | null = null
  let state: Clock['state'] = stage === 'paused' ? stage : 'on-track'
  if (stage === 'running') {
    if (!live.open) leftMs -= now - live.at
    for (const [from, to] of live.open ?? []) {
      if (from > now) {
        standsUntil = new Date(from).toISOString()
        break
      }
      leftMs -= Math.min(to, now) - from
      if (now < to) break
    }
    if (own.riskAt && now >= Date.parse(own.riskAt)) state = 'at-risk'
    if (live.dueAt && now > Date.parse(live.dueAt)) state = 'breached'
  }
  return { ...live, state, leftMs, usedShare: Math.max(0, 1 - leftMs / own.lengthMs), standsUntil }
}
