/** A made-up ticket, what the policies make of it, and why. Pure: the real engine does the sums. */
import type { SlaPolicy } from '@/lib/settings'
import { type LiveClock, policyClocks, type SlaRules } from '@/lib/sla'
import {
  type Channel,
  type Condition,
  emptyTicket,
  type Message,
  meets,
  type Priority,
  type Ticket,
} from '@/lib/ticket'

/** How far the ticket has come: just written; answered, and written again; answered, and waiting; handed inside. */
export const stories = ['new', 'again', 'waiting', 'inside'] as const
export type Story = (typeof stories)[number]

export type Sample = {
  helpdesk: string
  priority: Priority | null
  /** As typed, with commas between. */
  tags: string
  group: string
  channel: Channel
  kind: 'external' | 'internal'
  vip: boolean
  language: string
  /** When the ticket was created, epoch ms. */
  createdAt: number
  story: Story
}

const MINUTE = 60_000
/** When the agent answers, and when the next thing happens after that. */
const ANSWERED = 20 * MINUTE
const NEXT = 40 * MINUTE

export type Outcome = {
  ticket: Ticket
  /** The moment that the story has come to, epoch ms. */
  now: number
  policy: SlaPolicy | null
  /** Enabled policies before it that the ticket does not meet, each with the part that it misses. */
  passed: { policy: SlaPolicy; misses: Condition }[]
  clocks: LiveClock[]
  /** Targets that give this ticket no clock now: no length for its priority, or nothing to wait for yet. */
  without: { metric: SlaPolicy['targets'][number]['metric']; why: 'priority' | 'later' }[]
}

export function outcomeOf(sample: Sample, rules: SlaRules): Outcome {
  const { ticket, handoffs, now } = ticketOf(sample)
  const language = sample.language || null
  const passed: Outcome['passed'] = []
  let policy: SlaPolicy | null = null
  for (const one of rules.policies) {
    if (!one.enabled) continue
    const misses = missing(one.when, ticket, language)
    if (misses === null) {
      policy = one
      break
    }
    passed.push({ policy: one, misses })
  }
  const clocks = policyClocks(ticket, rules, { language, handoffs }, now)
  const without = (policy?.targets ?? [])
    .filter((target) => !clocks.some((clock) => clock.metric === target.metric))
    .map(({ metric, minutes }) => ({
      metric,
      why: minutes[ticket.priority ?? 'none'] === undefined ? ('priority' as const) : ('later' as const),
    }))
  return { ticket, now, policy, passed, clocks, without }
}

/** The smallest part of the condition that the ticket does not meet; null when it meets the whole. */
export function missing(condition: Condition, ticket: Ticket, language: string | null): Condition | null {
  if (meets(condition, { ticket, language })) return null
  if (condition.when === 'all') {
    for (const part of condition.of) {
      const found = missing(part, ticket, language)
      if (found) return found
    }
  }
  return condition
}

export function ticketOf(sample: Sample): {
  ticket: Ticket
  handoffs: { at: string; by: string | null }[]
  now: number
} {
  const at = (ms: number) => new Date(sample.createdAt + ms).toISOString()
  const blank = emptyTicket(sample.helpdesk, 'example.com', '1', 'https://example.com')
  const answered = sample.story !== 'new'
  const messages = [message('1', 'requester', at(0))]
  if (answered) messages.push(message('2', 'agent', at(ANSWERED)))
  if (sample.story === 'again') messages.push(message('3', 'requester', at(NEXT)))
  const waits = sample.story === 'waiting'
  const ticket: Ticket = {
    ...blank,
    status: waits ? 'pending' : answered ? 'open' : 'new',
    priority: sample.priority,
    channel: sample.channel,
    tags: sample.tags
      .split(/[,，、;；]/)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
    group: sample.group.trim() || null,
    createdAt: at(0),
    updatedAt: at(answered ? NEXT : 0),
    statusHistory: [
      { at: at(0), status: 'new' },
      ...(answered ? [{ at: at(ANSWERED), status: waits ? ('pending' as const) : ('open' as const) }] : []),
    ],
    requester: { ...blank.requester, kind: sample.kind, vip: sample.vip },
    messages,
  }
  const handoffs = sample.story === 'inside' ? [{ at: at(NEXT), by: 'agent' }] : []
  return { ticket, handoffs, now: sample.createdAt + (answered ? NEXT : 0) }
}

function message(id: string, role: Message['role'], at: string): Message {
  return { id, at, role, authorName: null, authorId: role, visibility: 'public', text: '' }
}
