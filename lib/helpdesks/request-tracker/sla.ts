/**
 * RT's one due date as an SLA target.
 *
 * RT keeps a single `Due`. Its SLA feature sets it to the earlier of two moments: when the customer's message
 * must be answered ("Response") and when the ticket must be resolved ("Resolve"); after the agent's answer
 * only the second remains. Which of the two it is, is stored nowhere. While the customer waits, an answer is
 * due by then in either case, so it is told as the reply target; otherwise as the resolution. Without an SLA
 * on the ticket `Due` is a date that somebody entered: the resolution.
 */
import type { SlaTarget, Ticket } from '@/lib/ticket'
import { lastCustomerTurn } from '@/lib/ticket'
import { type Fields, text } from '../fields'
import { date } from './read-api'

export function slaTargets(
  ticket: Fields,
  { status, messages }: Pick<Ticket, 'status' | 'messages'>,
): SlaTarget[] {
  const dueAt = date(ticket.Due)
  if (!dueAt) return []
  const policy = text(ticket.SLA)
  const ended = status === 'solved' || status === 'closed'
  const metAt = status === 'solved' ? date(ticket.Resolved) : null
  // Rejected and deleted tickets keep their date, but nothing is due any more.
  if (ended && !metAt) return []
  const turn = lastCustomerTurn(messages)
  const waiting = !ended && policy !== null && turn.customer.length > 0 && !turn.answered
  const replied = messages.some((m) => m.role === 'agent' && m.visibility === 'public')
  return [
    {
      metric: waiting ? (replied ? 'next-reply' : 'first-reply') : 'resolution',
      stage: metAt ? 'met' : 'active',
      dueAt,
      startedAt: waiting ? (turn.customer[0]?.at ?? null) : date(ticket.Created),
      metAt,
      targetMinutes: null,
      clock: null,
      source: 'Request Tracker',
      policy,
    },
  ]
}
