/** Tickets, policies and schedules for the engine's tests. */
import type { Schedule, SlaPolicy } from '@/lib/settings/types'
import type { SlaEvidence, SlaRules } from '@/lib/sla'
import { ALWAYS, emptyTicket, type Message, type SlaTarget, type Ticket } from '@/lib/ticket'

export const office: Schedule = {
  id: 'office',
  name: 'Office hours',
  timeZone: 'Europe/Berlin',
  week: {
    mon: [['09:00', '18:00']],
    tue: [['09:00', '18:00']],
    wed: [['09:00', '18:00']],
    thu: [['09:00', '18:00']],
    fri: [['09:00', '18:00']],
    sat: [],
    sun: [],
  },
  holidays: [],
}

export function policy(patch: Partial<SlaPolicy> = {}): SlaPolicy {
  return {
    id: 'standard',
    name: 'Standard',
    enabled: true,
    when: ALWAYS,
    targets: [
      { metric: 'first-reply', clock: 'business', schedule: 'office', minutes: { normal: 240, none: 240 } },
    ],
    pauseStatuses: ['pending', 'hold'],
    atRiskShare: null,
    beside: true,
    ...patch,
  }
}

/** A policy of one target for every priority. */
export function target(
  metric: SlaTarget['metric'],
  minutes: number,
  clock: 'business' | 'calendar' = 'business',
): SlaPolicy['targets'][number] {
  return {
    metric,
    clock,
    schedule: 'office',
    minutes: { urgent: minutes, high: minutes, normal: minutes, low: minutes, none: minutes },
  }
}

export function rules(policies: SlaPolicy[], patch: Partial<SlaRules> = {}): SlaRules {
  return { policies, schedules: [office], timeZone: 'Asia/Shanghai', atRiskShare: 0.75, ...patch }
}

export const nothing: SlaEvidence = { language: null, handoffs: [] }

export function ticket(patch: Partial<Ticket> = {}): Ticket {
  const empty = emptyTicket(
    'zendesk',
    'acme.zendesk.com',
    '4021',
    'https://acme.zendesk.com/agent/tickets/4021',
  )
  return { ...empty, status: 'open', statusLabel: 'Open', createdAt: '2026-11-23T09:00:00Z', ...patch }
}

export function message(
  role: Message['role'],
  at: string | null,
  visibility: Message['visibility'] = 'public',
  authorId: string | null = '9',
): Message {
  return { id: `${role} ${at}`, at, role, authorName: null, authorId, visibility, text: 'Text' }
}
