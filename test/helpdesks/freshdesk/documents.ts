/** Freshdesk's API documents; the private API wraps the same fields. */
import type { Desk } from '../desk/desk.ts'
import { escapeHtml } from '../desk/text.ts'
import type { DeskMessage, DeskSla, DeskTicket, Person } from '../desk/types.ts'
import { priorityNumber, sourceNumber, statusOf } from './statuses.ts'

const SUPPORT = 'support@acme.freshdesk.com'
const COMPANY = { id: 80000567392, name: 'Key accounts' }

const instant = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`
const orNull = (at: number | null | undefined): string | null =>
  at === null || at === undefined ? null : instant(at)

/** The ticket with what `include` asks for; at most the first ten conversations come along. */
export function ticketDocument(
  ticket: DeskTicket,
  desk: Desk,
  include: ReadonlySet<string>,
): Record<string, unknown> {
  const first = ticket.messages[0]
  const due = (metric: DeskSla['metric']): DeskSla | undefined => ticket.sla.find((s) => s.metric === metric)
  return {
    id: ticket.id,
    subject: ticket.subject,
    type: 'Problem',
    status: statusOf(ticket, desk).id,
    priority: priorityNumber(ticket.priority),
    source: sourceNumber(ticket.channel),
    source_additional_info: null,
    requester_id: ticket.requester.id,
    responder_id: ticket.assignee?.id ?? null,
    group_id: ticket.group?.id ?? null,
    company_id: ticket.requester.vip ? COMPANY.id : null,
    product_id: null,
    email_config_id: null,
    support_email: SUPPORT,
    to_emails: [SUPPORT],
    cc_emails: [],
    fwd_emails: [],
    reply_cc_emails: [],
    ticket_cc_emails: [],
    ticket_bcc_emails: [],
    description: first ? bodyHtml(first) : '',
    description_text: first?.text ?? '',
    structured_description: null,
    custom_fields: { cf_order_number: null, cf_region: null },
    tags: ticket.tags,
    attachments: [],
    spam: false,
    association_type: null,
    associated_tickets_count: null,
    form_id: 80000009001,
    created_at: instant(ticket.createdAt),
    updated_at: instant(ticket.updatedAt),
    fr_due_by: orNull(due('first-reply')?.dueAt),
    nr_due_by: orNull(due('next-reply')?.dueAt),
    due_by: orNull(due('resolution')?.dueAt),
    fr_escalated: late(due('first-reply')),
    nr_escalated: late(due('next-reply')),
    is_escalated: late(due('resolution')),
    ...(include.has('requester') && { requester: requesterDocument(ticket.requester) }),
    ...(include.has('company') && { company: ticket.requester.vip ? COMPANY : {} }),
    ...(include.has('stats') && { stats: stats(ticket) }),
    ...(include.has('conversations') && {
      conversations: ticket.messages.slice(1, 11).map((m) => conversationDocument(m, ticket)),
    }),
  }
}

/** Later messages only: the description is the ticket's own field. */
export function conversationDocument(message: DeskMessage, ticket: DeskTicket): Record<string, unknown> {
  const incoming = message.from === 'requester' || message.from === 'third-party'
  const { author } = message
  return {
    id: message.id,
    body: bodyHtml(message),
    body_text: message.text,
    incoming,
    private: !message.public,
    user_id: author.id,
    support_email: SUPPORT,
    source: message.public ? 0 : 2,
    category: incoming ? 1 : message.public ? 3 : 2,
    ticket_id: ticket.id,
    to_emails: message.public ? [incoming ? SUPPORT : ticket.requester.email] : [],
    from_email: incoming
      ? `${author.name} <${author.email}>`
      : message.public
        ? `"Acme Support" <${SUPPORT}>`
        : null,
    cc_emails: [],
    bcc_emails: null,
    email_failure_count: null,
    outgoing_failures: null,
    thread_id: null,
    thread_message_id: null,
    created_at: instant(message.at),
    updated_at: instant(message.at),
    last_edited_at: null,
    last_edited_user_id: null,
    attachments: [],
    automation_id: message.from === 'bot' ? 80000004411 : null,
    automation_type_id: message.from === 'bot' ? 1 : null,
    auto_response: message.from === 'bot',
    source_additional_info: null,
  }
}

export function requesterDocument(person: Person): Record<string, unknown> {
  return { id: person.id, name: person.name, email: person.email, mobile: null, phone: null }
}

/** A contact has the language and the zone that the ticket's `requester` lacks. */
export function contactDocument(person: Person): Record<string, unknown> {
  return {
    ...requesterDocument(person),
    active: true,
    language: person.locale.split('-')[0] === 'zh' ? 'zh-CN' : 'en',
    time_zone: person.timeZone,
    tags: person.vip ? ['vip'] : [],
    company_id: person.vip ? COMPANY.id : null,
  }
}

export function agentDocument(person: Person): Record<string, unknown> {
  return {
    id: person.id,
    type: 'support_agent',
    available: true,
    contact: {
      id: person.id,
      name: person.name,
      email: person.email,
      language: 'en',
      time_zone: person.timeZone,
      active: true,
    },
  }
}

function bodyHtml(message: DeskMessage): string {
  const quote =
    message.quoted === null
      ? ''
      : `<blockquote class="freshdesk_quote">${escapeHtml(message.quoted).replaceAll('\n', '<br>')}</blockquote>`
  return `<div>${message.html}</div>${quote}`
}

function stats(ticket: DeskTicket): Record<string, string | null> {
  const replies = ticket.messages.filter((m) => m.from === 'agent' && m.public)
  const asked = ticket.messages.findLast((m) => m.from === 'requester')
  return {
    agent_responded_at: orNull(replies.at(-1)?.at),
    requester_responded_at: orNull(asked?.at),
    first_responded_at: orNull(replies[0]?.at),
    status_updated_at: instant(ticket.updatedAt),
    reopened_at: null,
    resolved_at: orNull(ticket.solvedAt),
    closed_at: ticket.status === 'closed' ? orNull(ticket.solvedAt) : null,
    pending_since: ticket.status === 'pending' ? instant(ticket.updatedAt) : null,
  }
}

/** The escalation flags come from a background job; it has always run here. */
function late(sla: DeskSla | undefined): boolean {
  return sla?.stage === 'active' && sla.dueAt !== null && sla.dueAt < Date.now()
}
