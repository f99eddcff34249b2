/** A ticket as events, with what had to be guessed where the helpdesk does not tell. */
import type { Message, SlaMetric, Status, Ticket } from '@/lib/ticket'
import { instantMs } from './clock'
import { isEnded, type SlaEvent } from './course'
import type { Guess, Handoff } from './types'

export type Told = { events: SlaEvent[]; guesses: (metric: SlaMetric) => Guess[] }

/** `handoffs`: where the thread shows that work was handed to somebody inside. */
export function eventsOf(ticket: Ticket, handoffs: readonly Handoff[], now: number): Told {
  const events: SlaEvent[] = []
  const messages = ticket.messages.flatMap((message) => messageEvent(message) ?? [])
  const unreadThread =
    ticket.missing.some((missing) => missing.fact === 'messages') ||
    ticket.messages.some((message) => message.at === null && message.role !== 'bot')

  const told = instantMs(ticket.createdAt)
  // Without a creation the ticket is at least as old as its first message.
  const created = told ?? messages[0]?.at ?? null
  if (created !== null) events.push({ type: 'created', at: created })
  events.push(...messages)
  for (const handoff of handoffs) {
    const at = instantMs(handoff.at)
    if (at !== null) events.push({ type: 'handoff', at, by: handoff.by })
  }
  const statuses = statusEvents(ticket, messages, created, now)
  events.push(...statuses.events)

  return {
    events,
    guesses: (metric) => {
      const all: Guess[] = []
      if (told === null && (metric === 'first-reply' || metric === 'resolution')) all.push('created')
      if (unreadThread && metric !== 'resolution') all.push('messages')
      if (statuses.guessed && metric === 'resolution') all.push('status-history')
      return all
    },
  }
}

function messageEvent(message: Message): SlaEvent | null {
  const at = instantMs(message.at)
  if (at === null) return null
  if (message.role === 'requester')
    return message.visibility === 'public' ? { type: 'requester-message', at } : null
  if (message.role !== 'agent') return null
  if (message.visibility === 'public') return { type: 'agent-public', at }
  return { type: 'agent-internal', at, by: message.authorId ?? message.authorName }
}

/**
 * The status's changes. Without a history only the present status is known: it is taken to have come with
 * the last public reply (agents answer and set "pending" or "solved" in one go), and all before as open.
 */
function statusEvents(
  ticket: Ticket,
  messages: readonly SlaEvent[],
  created: number | null,
  now: number,
): { events: SlaEvent[]; guessed: boolean } {
  const event = (at: number, status: Status): SlaEvent => ({ type: 'status', at, status })
  const updated = instantMs(ticket.updatedAt)
  const history = (ticket.statusHistory ?? []).flatMap(({ at, status }) => {
    const ms = instantMs(at)
    return ms === null ? [] : [{ at: ms, status }]
  })
  const present = ticket.status
  const last = history.reduce<(typeof history)[number] | null>(
    (latest, one) => (latest && latest.at > one.at ? latest : one),
    null,
  )
  const events = history.map(({ at, status }) => event(at, status))
  if (last && (last.status === present || present === 'unknown')) return { events, guessed: false }
  if (present === 'unknown') return { events, guessed: true }
  if (last) return { events: [...events, event(Math.max(last.at, updated ?? now), present)], guessed: true }
  const resolved = isEnded(present) ? metAtOf(ticket) : null
  const replied = messages.findLast((message) => message.type === 'agent-public')?.at ?? null
  const at = resolved ?? replied ?? updated ?? created ?? now
  return { events: [event(at, present)], guessed: true }
}

/** The helpdesk may tell when its own resolution target was met. */
function metAtOf(ticket: Ticket): number | null {
  const target = ticket.slaTargets.find((one) => one.metric === 'resolution' && one.stage === 'met')
  return target ? instantMs(target.metAt) : null
}
