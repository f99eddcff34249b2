/** Small questions about a ticket that several rooms ask. */
import type { Message, Ticket } from './index'

/** The key under which everything about a ticket is kept: `helpdesk:host:id`. */
export function ticketKey(helpdesk: string, host: string, id: string): string {
  return `${helpdesk}:${host}:${id}`
}

/**
 * The key under which a customer's notes are kept, or null when nothing identifies the customer.
 * The helpdesk's id is preferred over the address: addresses change and are shared.
 */
export function customerKey(ticket: Pick<Ticket, 'helpdesk' | 'host' | 'requester'>): string | null {
  const { id, email } = ticket.requester
  if (id) return `${ticket.helpdesk}:${ticket.host}:user:${id}`
  if (email) return `${ticket.helpdesk}:${ticket.host}:mail:${email.toLowerCase()}`
  return null
}

/**
 * The current turn: the customer's latest public messages without an agent's public reply between
 * them, and all that came after. `answered` tells whether a public reply of an agent followed.
 */
export function lastCustomerTurn(messages: readonly Message[]): {
  customer: Message[]
  after: Message[]
  answered: boolean
} {
  let end = messages.length - 1
  while (end >= 0 && !isCustomer(messages[end])) end--
  if (end < 0) return { customer: [], after: [...messages], answered: false }
  let start = end
  for (let i = end - 1; i >= 0; i--) {
    const message = messages[i]
    if (message?.role === 'agent' && message.visibility === 'public') break
    if (isCustomer(message)) start = i
  }
  const after = messages.slice(start).filter((m) => !isCustomer(m))
  return {
    customer: messages.slice(start, end + 1).filter(isCustomer),
    after,
    answered: after.some((m) => m.role === 'agent' && m.visibility === 'public'),
  }
}

function isCustomer(message: Message | undefined): boolean {
  return message?.role === 'requester' && message.visibility === 'public'
}

/** A ticket of which only its place is known: what adapters fill in, fact by fact. */
export function emptyTicket(helpdesk: string, host: string, id: string, url: string): Ticket {
  return {
    key: ticketKey(helpdesk, host, id),
    helpdesk,
    host,
    id,
    url,
    subject: null,
    status: 'unknown',
    statusLabel: null,
    priority: null,
    channel: 'unknown',
    tags: [],
    group: null,
    assignee: null,
    createdAt: null,
    updatedAt: null,
    requester: {
      id: null,
      name: null,
      email: null,
      language: null,
      timeZone: null,
      kind: 'unknown',
      vip: false,
      organization: null,
    },
    me: null,
    messages: [],
    slaTargets: [],
    sources: {},
    missing: [],
  }
}
