/** What the course of the thread proves, whatever its words. */
import { lastCustomerTurn, type Message, type Ticket } from '@/lib/ticket'
import { handoffMade } from './evidence/handoff'
import { sentencesOf } from './evidence/read'
import { quoteAround } from './evidence/rules'
import type { Evidence, EvidenceId } from './types'

/**
 * first-reply-sent: an agent has answered in public, ever. The others are of the customer's current
 * turn, like the evidence of its replies, so that what counts as done starts anew together:
 * handoff-made: an agent's internal note hands the matter to someone; updated-since-handoff: a public
 * reply of this turn came after the latest hand-off, even one of an earlier turn;
 * internal-note-first: an agent wrote internally before anything public.
 */
export function threadEvidence(ticket: Ticket): Evidence[] {
  const found: Evidence[] = []
  const add = (id: EvidenceId, message: Message | undefined, quote?: string | null) => {
    if (message) found.push({ id, quote: quote ?? opening(message), messageId: message.id, at: message.at })
  }
  add('first-reply-sent', ticket.messages.find(isPublicReply))

  const { customer, after } = lastCustomerTurn(ticket.messages)
  const handoff = lastHandoff(ticket.messages)
  if (handoff) {
    if (after.includes(handoff.message)) add('handoff-made', handoff.message, handoff.quote)
    const later = ticket.messages.slice(handoff.index + 1)
    add(
      'updated-since-handoff',
      later.find((message) => isPublicReply(message) && after.includes(message)),
    )
  }
  if (customer.length > 0) {
    const first = after.find((message) => message.role === 'agent')
    if (first?.visibility === 'internal') add('internal-note-first', first)
  }
  return found
}

/** The words by which a note hands the matter over, or null. */
export function handoffWords(note: Message): string | null {
  return handoffMade({ sentences: sentencesOf(note.text), customer: '', names: [] })
}

export function isPublicReply(message: Message): boolean {
  return message.role === 'agent' && message.visibility === 'public'
}

/** Every hand-off that an internal note of an agent makes, oldest first, with its author. */
export function handoffs(messages: readonly Message[]): { at: string; by: string | null }[] {
  return messages.flatMap((message) => {
    const { role, visibility, at } = message
    if (role !== 'agent' || visibility !== 'internal' || at === null) return []
    return handoffWords(message) === null ? [] : [{ at, by: message.authorId ?? message.authorName }]
  })
}

function lastHandoff(
  messages: readonly Message[],
): { message: Message; index: number; quote: string } | null {
  for (let index = messages.length - 1; index >= 0; index--) {
    const message = messages[index]
    if (message?.role !== 'agent' || message.visibility !== 'internal') continue
    const quote = handoffWords(message)
    if (quote !== null) return { message, index, quote }
  }
  return null
}

function opening(message: Message): string {
  const first = sentencesOf(message.text)[0]
  return first ? quoteAround(first.raw, 0) : ''
}
