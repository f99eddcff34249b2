/** Short ways to write tickets down in tests. */
import { emptyTicket, type Message, type Ticket } from '@/lib/ticket'

let count = 0

/** A message at a minute of the same morning: `said('requester', 'Where is it?', 5)` is 09:05. */
export function said(
  role: Message['role'],
  text: string,
  minute: number,
  visibility: Message['visibility'] = 'public',
): Message {
  const at = new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString()
  return { id: `m${++count}`, at, role, authorName: null, authorId: null, visibility, text }
}

export const asks = (text: string, minute: number) => said('requester', text, minute)
export const replies = (text: string, minute: number) => said('agent', text, minute)
export const notes = (text: string, minute: number) => said('agent', text, minute, 'internal')

export function ticketWith(messages: Message[], patch: Partial<Ticket> = {}): Ticket {
  const ticket = emptyTicket(
    'zendesk',
    'acme.zendesk.com',
    '4021',
    'https://acme.zendesk.com/agent/tickets/4021',
  )
  return { ...ticket, status: 'open', messages, ...patch }
}

export function requester(
  name: string | null,
  kind: Ticket['requester']['kind'] = 'external',
): Ticket['requester'] {
  return {
    id: '7',
    name,
    email: null,
    language: null,
    timeZone: null,
    kind,
    vip: false,
    organization: null,
  }
}
