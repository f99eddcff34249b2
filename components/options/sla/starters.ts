/** Policies to begin with. Lengths in minutes; a working day is nine hours, as in the built-in schedule. */
import type { PolicyTarget, SlaPolicy } from '@/lib/settings'
import { ALWAYS, type Condition, type SlaMetric } from '@/lib/ticket'

export const starterIds = ['standard', 'vip', 'chat', 'outage', 'colleagues'] as const
export type StarterId = (typeof starterIds)[number]

const HOUR = 60
const WORKDAY = 9 * HOUR

type Lengths = PolicyTarget['minutes']
const each = (urgent: number, high: number, normal: number, low: number): Lengths => ({
  urgent,
  high,
  normal,
  low,
  none: normal,
})
const all = (minutes: number) => each(minutes, minutes, minutes, minutes)
const target = (metric: SlaMetric, clock: PolicyTarget['clock'], minutes: Lengths): PolicyTarget => ({
  metric,
  clock,
  schedule: null,
  minutes,
})
const is = (fact: 'vip' | 'channel' | 'priority' | 'kind', ...values: string[]): Condition => ({
  when: 'all',
  of: [{ when: 'is', fact, values }],
})

const starters: Record<StarterId, { when: Condition; targets: PolicyTarget[] }> = {
  standard: {
    when: ALWAYS,
    targets: [
      target('first-reply', 'business', each(HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR)),
      target('next-reply', 'business', each(2 * HOUR, 4 * HOUR, 8 * HOUR, WORKDAY)),
      target('resolution', 'business', each(WORKDAY, 2 * WORKDAY, 3 * WORKDAY, 5 * WORKDAY)),
    ],
  },
  vip: {
    when: is('vip', 'yes'),
    targets: [
      target('first-reply', 'business', each(30, HOUR, HOUR, 2 * HOUR)),
      target('next-reply', 'business', each(HOUR, 2 * HOUR, 2 * HOUR, 4 * HOUR)),
      target('resolution', 'business', each(4 * HOUR, WORKDAY, WORKDAY, 2 * WORKDAY)),
    ],
  },
  chat: {
    when: is('channel', 'chat', 'messaging'),
    targets: [
      target('first-reply', 'business', all(2)),
      target('next-reply', 'business', all(5)),
      target('resolution', 'business', all(WORKDAY)),
    ],
  },
  outage: {
    when: is('priority', 'urgent'),
    targets: [
      target('first-reply', 'calendar', { urgent: 30 }),
      target('periodic-update', 'calendar', { urgent: 2 * HOUR }),
      target('resolution', 'calendar', { urgent: 8 * HOUR }),
    ],
  },
  colleagues: {
    when: is('kind', 'internal'),
    targets: [
      target('first-reply', 'business', all(WORKDAY)),
      target('internal-answer', 'business', all(4 * HOUR)),
    ],
  },
}

export function starterPolicy(starter: StarterId, id: string, name: string): SlaPolicy {
  return { ...blankPolicy(id, name), ...structuredClone(starters[starter]), enabled: true }
}

/** Starts switched off, so that nobody works with half a policy. */
export function blankPolicy(id: string, name: string): SlaPolicy {
  return {
    id,
    name,
    enabled: false,
    when: ALWAYS,
    targets: [],
    pauseStatuses: ['pending', 'hold'],
    atRiskShare: null,
    beside: true,
  }
}
