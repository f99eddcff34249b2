/** Clocks and follow-ups of one morning, minutes counted from nine. */
import type { AlertClock, AlertFacts, AlertFollowUp, AlertSettings } from '@/lib/alerts'

export const NINE = Date.parse('2026-11-23T09:00:00Z')
export const MINUTE = 60_000
export const minute = (n: number) => NINE + n * MINUTE
export const iso = (n: number) => new Date(minute(n)).toISOString()

export const settings = (more: Partial<AlertSettings> = {}): AlertSettings => ({
  notify: 'risk',
  promises: true,
  followUps: true,
  quietHours: null,
  badge: true,
  showNames: false,
  ...more,
})

export function clock(
  id: string,
  due: number,
  more: Partial<AlertClock> & { risk?: number } = {},
): AlertClock {
  const { risk = due - 15, ...rest } = more
  return {
    key: `zendesk:acme.zendesk.com:${id}`,
    url: `https://acme.zendesk.com/agent/tickets/${id}`,
    id,
    subject: 'Third time',
    requester: 'Mara Lind',
    clock: `next-reply|Zendesk|${iso(due)}`,
    metric: 'next-reply',
    dueAt: iso(due),
    riskAt: iso(risk),
    promiseId: null,
    off: false,
    since: iso(-60),
    seenAt: iso(-60),
    ...rest,
  }
}

export const promise = (id: string, due: number, more: Partial<AlertClock> = {}) =>
  clock(id, due, { metric: 'promise', promiseId: 'p1', clock: `p1||${iso(due)}`, ...more })

export function followUp(id: string, at: number): AlertFollowUp {
  return {
    id,
    ticketKey: 'zendesk:acme.zendesk.com:7',
    url: 'https://acme.zendesk.com/agent/tickets/7',
    ticketId: '7',
    subject: null,
    requester: null,
    at: iso(at),
    text: 'call back',
    createdAt: iso(-60),
  }
}

export const facts = (more: Partial<AlertFacts> = {}): AlertFacts => ({
  clocks: [],
  followUps: [],
  told: new Set(),
  before: settings(),
  ...more,
})
