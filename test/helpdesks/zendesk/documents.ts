/** Zendesk's API documents of a ticket, its people and its comments. */
import { escapeHtml } from '../desk/text.ts'
import type { DeskMessage, DeskTicket, Group, Person } from '../desk/types.ts'
import { metricEvents, policyMetrics, seconds } from './sla.ts'

/** Zendesk still names zones after cities of its own list; only the IANA field is dependable. */
const cityOf = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone

const channels = {
  email: 'email',
  web: 'web',
  chat: 'chat',
  messaging: 'native_messaging',
  phone: 'voice',
  social: 'facebook',
  api: 'api',
} as const

export const VIP_ORGANIZATION = 360363695492
const ACCOUNT_TAG_FIELD = 27642

export function ticketDocument(ticket: DeskTicket, origin: string): Record<string, unknown> {
  const first = ticket.messages[0]
  return {
    url: `${origin}/api/v2/tickets/${ticket.id}.json`,
    id: ticket.id,
    external_id: null,
    via: via(ticket, first, ticket.requester),
    created_at: seconds(ticket.createdAt),
    updated_at: seconds(ticket.updatedAt),
    type: 'incident',
    subject: ticket.subject,
    raw_subject: ticket.subject,
    description: first?.text ?? '',
    priority: ticket.priority,
    status: ticket.status,
    recipient: ticket.channel === 'email' ? 'support@acme.zendesk.com' : null,
    requester_id: ticket.requester.id,
    submitter_id: first?.author.id ?? ticket.requester.id,
    assignee_id: ticket.assignee?.id ?? null,
    organization_id: ticket.requester.vip ? VIP_ORGANIZATION : null,
    group_id: ticket.group?.id ?? null,
    collaborator_ids: [],
    follower_ids: [],
    email_cc_ids: [],
    forum_topic_id: null,
    problem_id: null,
    has_incidents: false,
    is_public: ticket.messages.some((m) => m.public),
    due_at: null,
    tags: ticket.tags,
    custom_fields: [{ id: ACCOUNT_TAG_FIELD, value: null }],
    fields: [{ id: ACCOUNT_TAG_FIELD, value: null }],
    satisfaction_rating: null,
    sharing_agreement_ids: [],
    custom_status_id: customStatusId(ticket),
    followup_ids: [],
    ticket_form_id: 360000389592,
    brand_id: 360002256672,
    allow_channelback: false,
    allow_attachments: true,
    from_messaging_channel: ticket.channel === 'messaging',
  }
}

/** What `include` adds to the ticket itself. */
export function inlineSideloads(
  ticket: DeskTicket,
  include: ReadonlySet<string>,
  now: number,
): Record<string, unknown> {
  return {
    ...(include.has('slas') && { slas: { policy_metrics: policyMetrics(ticket, now) } }),
    ...(include.has('metric_sets') && { metric_set: metricSet(ticket) }),
    ...(include.has('metric_events') && { metric_events: metricEvents(ticket) }),
  }
}

export function metricSet(ticket: DeskTicket): Record<string, unknown> {
  const reply = ticket.messages.find((m) => m.from === 'agent' && m.public)
  const minutes = reply ? Math.round((reply.at - ticket.createdAt) / 60_000) : null
  return {
    id: ticket.id + 9000,
    ticket_id: ticket.id,
    created_at: seconds(ticket.createdAt),
    updated_at: seconds(ticket.updatedAt),
    group_stations: 1,
    assignee_stations: ticket.assignee ? 1 : 0,
    reopens: 0,
    replies: ticket.messages.filter((m) => m.from === 'agent' && m.public).length,
    status_updated_at: seconds(ticket.updatedAt),
    solved_at: ticket.solvedAt === null ? null : seconds(ticket.solvedAt),
    latest_comment_added_at: seconds(ticket.messages.at(-1)?.at ?? ticket.createdAt),
    reply_time_in_minutes: { calendar: minutes, business: minutes },
    full_resolution_time_in_minutes: { calendar: null, business: null },
  }
}

export function userDocument(person: Person, origin: string): Record<string, unknown> {
  const agent = person.role !== 'end-user'
  return {
    id: person.id,
    url: `${origin}/api/v2/users/${person.id}.json`,
    name: person.name,
    email: person.email,
    created_at: '2024-01-02T10:00:00Z',
    updated_at: '2026-01-02T10:00:00Z',
    time_zone: cityOf(person.timeZone),
    iana_time_zone: person.timeZone,
    phone: null,
    photo: null,
    locale_id: 1,
    locale: person.locale,
    organization_id: person.vip ? VIP_ORGANIZATION : null,
    // Automations run under an administrator's account; only `via` tells them from a person.
    role: person.role === 'bot' ? 'admin' : person.role,
    verified: true,
    external_id: null,
    tags: person.vip ? ['vip'] : [],
    alias: null,
    active: true,
    shared: false,
    shared_agent: false,
    signature: null,
    details: null,
    notes: null,
    role_type: agent ? 0 : null,
    custom_role_id: null,
    moderator: agent,
    ticket_restriction: agent ? null : 'requested',
    only_private_comments: false,
    restricted_agent: !agent,
    suspended: false,
    default_group_id: null,
    user_fields: {},
  }
}

export function groupDocument(group: Group, origin: string): Record<string, unknown> {
  return {
    id: group.id,
    url: `${origin}/api/v2/groups/${group.id}.json`,
    name: group.name,
    is_public: true,
    deleted: false,
  }
}

export function organizationDocument(origin: string): Record<string, unknown> {
  return {
    id: VIP_ORGANIZATION,
    url: `${origin}/api/v2/organizations/${VIP_ORGANIZATION}.json`,
    name: 'Key accounts',
    tags: ['vip'],
  }
}

export function commentDocument(message: DeskMessage, ticket: DeskTicket): Record<string, unknown> {
  const plain = plainBody(message)
  return {
    id: message.id,
    type: 'Comment',
    author_id: message.author.id,
    body: plain,
    html_body: `<div class="zd-comment" dir="auto">${message.html}${quote(message)}</div>`,
    plain_body: plain,
    public: message.public,
    attachments: [],
    audit_id: message.auditId,
    via: via(ticket, message, message.author),
    created_at: seconds(message.at),
    metadata: { system: { client: 'Mozilla/5.0', ip_address: '192.0.2.7', location: null }, custom: {} },
  }
}

function plainBody(message: DeskMessage): string {
  if (message.quoted === null) return message.text
  const lines = message.quoted.split('\n').map((line) => `> ${line}`)
  return `${message.text}\n\n${lines.join('\n')}`
}

function quote(message: DeskMessage): string {
  if (message.quoted === null) return ''
  return `<blockquote>${escapeHtml(message.quoted).replaceAll('\n', '<br>')}</blockquote>`
}

function via(ticket: DeskTicket, message: DeskMessage | undefined, author: Person): Record<string, unknown> {
  if (message?.from === 'bot') {
    return { channel: 'rule', source: { from: { id: 360001, title: 'Auto reply' }, to: {}, rel: 'trigger' } }
  }
  if (message?.from === 'agent' && ticket.channel !== 'messaging' && ticket.channel !== 'chat') {
    return { channel: 'web', source: { from: {}, to: {}, rel: null } }
  }
  const from = ticket.channel === 'email' ? { address: author.email, name: author.name } : {}
  return { channel: channels[ticket.channel], source: { from, to: {}, rel: null } }
}

function customStatusId(ticket: DeskTicket): number {
  return 12480498776781 + (ticket.customStatus === null ? 0 : ticket.id)
}
