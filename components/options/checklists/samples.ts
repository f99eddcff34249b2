/** Made-up tickets to try checklists on. */
import {
  type ConditionFacts,
  emptyTicket,
  type Mood,
  type Risk,
  type Scenario,
  type Ticket,
} from '@/lib/ticket'

export const sampleIds = ['question', 'angry', 'refund', 'colleague', 'solved', 'emergency'] as const
export type SampleId = (typeof sampleIds)[number]

type Sample = {
  ticket?: Partial<Ticket>
  requester?: Partial<Ticket['requester']>
  mood?: Mood
  risks?: Risk[]
  scenarios?: Scenario[]
  messages: number
}

const samples: Record<SampleId, Sample> = {
  question: { ticket: { channel: 'email', status: 'new', priority: 'normal' }, messages: 1 },
  angry: {
    ticket: { channel: 'email', status: 'open', priority: 'high' },
    mood: 'upset',
    risks: ['repeated'],
    messages: 5,
  },
  refund: {
    ticket: { channel: 'chat', status: 'open', tags: ['vip', 'refund'], group: 'Billing' },
    requester: { vip: true },
    mood: 'worried',
    risks: ['refund'],
    messages: 2,
  },
  colleague: {
    ticket: { channel: 'email', status: 'open' },
    requester: { kind: 'internal' },
    messages: 1,
  },
  solved: { ticket: { channel: 'web', status: 'solved' }, mood: 'pleased', messages: 9 },
  emergency: {
    ticket: { channel: 'phone', status: 'open', priority: 'urgent' },
    mood: 'worried',
    risks: ['urgent', 'safety'],
    scenarios: ['emergency'],
    messages: 2,
  },
}

/** What conditions ask of a sample. `language`: what its customer writes. */
export function sampleFacts(id: SampleId, language: string): ConditionFacts {
  const { ticket, requester, mood, risks, scenarios, messages } = samples[id]
  const empty = emptyTicket('zendesk', 'example.zendesk.com', '1', 'https://example.zendesk.com')
  return {
    ticket: { ...empty, ...ticket, requester: { ...empty.requester, kind: 'external', ...requester } },
    language,
    mood: mood ?? 'neutral',
    risks: risks ?? [],
    scenarios: scenarios ?? [],
    messages,
  }
}
