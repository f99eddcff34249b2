/** Reading a ticket through Zendesk's own API with the agent's session: GETs only. */
import { emptyTicket, type Ticket } from '@/lib/ticket'
import type { ReadContext } from '../contract'
import { customerKind, isVip } from '../customer'
import { fromApi } from '../facts'
import { type Fields, fields, fieldsList, idOf, instant, languageTag, text, texts, timeZone } from '../fields'
import { type Failure, getJson } from '../http'
import { slaTargets } from './sla'
import { channelWords, priorityWords, statusWords, word } from './words'

const UNEXPECTED: Failure = { why: 'unexpected', retryAfter: null }

export type Me = {
  id: string
  name: string | null
  email: string | null
  organization: string | null
  timeZone: string | null
}
export type Found<T> = { value: T } | { failure: Failure }

/** The ticket's own document with its people, as received. */
export type TicketAnswer = { ticket: Fields; users: Fields[]; groups: Fields[]; organizations: Fields[] }

/** With all that belongs to it in one question; without the SLA where an account refuses that part. */
export async function askTicket(
  id: string,
  context: ReadContext,
  sla = ',slas,metric_events',
): Promise<Found<TicketAnswer>> {
  const answer = await getJson(`/api/v2/tickets/${id}.json?include=users,groups,organizations${sla}`, context)
  if (!answer.ok) return sla && answer.why === 'unexpected' ? askTicket(id, context, '') : { failure: answer }
  const body = fields(answer.body)
  const ticket = fields(body?.ticket)
  if (!body || !ticket || idOf(ticket.id) !== id) return { failure: UNEXPECTED }
  return {
    value: {
      // Not asked is not "none".
      ticket: sla ? ticket : { ...ticket, slas: false },
      users: fieldsList(body.users),
      groups: fieldsList(body.groups),
      organizations: fieldsList(body.organizations),
    },
  }
}

/** The signed-in agent. Guests are answered too, with a made-up account: that is no login. */
export async function askMe(context: ReadContext): Promise<Found<Me>> {
  const answer = await getJson('/api/v2/users/me.json', context)
  if (!answer.ok) return { failure: answer }
  const user = fields(fields(answer.body)?.user)
  if (!user) return { failure: UNEXPECTED }
  const id = idOf(user.id)
  if (!id || (user.role !== 'agent' && user.role !== 'admin')) {
    return { failure: { why: 'signed-out', retryAfter: null } }
  }
  return {
    value: {
      id,
      name: text(user.name),
      email: text(user.email),
      organization: idOf(user.organization_id),
      timeZone: timeZone(user.iana_time_zone),
    },
  }
}

/** Everything but the messages, from the ticket's document. What it lacks or garbles stays unfilled. */
export function fillTicket(ticket: Ticket, answer: TicketAnswer, me: Me | null) {
  const { ticket: read, users, groups, organizations } = answer
  ticket.createdAt = instant(read.created_at)
  ticket.updatedAt = instant(read.updated_at)
  ticket.subject = text(read.subject) ?? text(read.raw_subject)
  if (ticket.subject !== null || 'subject' in read) fromApi(ticket, 'subject')
  const status = text(read.status)
  if (status) {
    ticket.status = word(statusWords, status) ?? 'unknown'
    ticket.statusLabel = status
    fromApi(ticket, 'status')
  }
  const priority = text(read.priority)
  const known = priority === null ? null : word(priorityWords, priority)
  if (known !== undefined && (priority !== null || read.priority === null)) {
    ticket.priority = known
    fromApi(ticket, 'priority')
  }
  const channel = text(fields(read.via)?.channel)
  if (channel) {
    ticket.channel =
      read.from_messaging_channel === true ? 'messaging' : (word(channelWords, channel) ?? 'other')
    fromApi(ticket, 'channel')
  }
  if (Array.isArray(read.tags)) {
    ticket.tags = texts(read.tags)
    fromApi(ticket, 'tags')
  }
  if (read.group_id === null) fromApi(ticket, 'group')
  ticket.group = text(byId(groups, read.group_id)?.name)
  if (ticket.group) fromApi(ticket, 'group')
  const assignee = idOf(read.assignee_id)
  if (assignee) ticket.assignee = { id: assignee, name: text(byId(users, read.assignee_id)?.name) }
  if (assignee || read.assignee_id === null) fromApi(ticket, 'assignee')
  fillRequester(ticket, read, users, organizations, me)
  const targets = slaTargets(read)
  if (targets) {
    ticket.slaTargets = targets
    fromApi(ticket, 'sla')
  }
}

function fillRequester(
  ticket: Ticket,
  read: Fields,
  users: Fields[],
  organizations: Fields[],
  me: Me | null,
) {
  const id = idOf(read.requester_id)
  const user = byId(users, read.requester_id)
  const organizationId = idOf(user?.organization_id) ?? idOf(read.organization_id)
  const organization = organizationId ? byId(organizations, organizationId) : undefined
  const tags = [...ticket.tags, ...texts(user?.tags), ...texts(organization?.tags)]
  const role = text(user?.role)
  ticket.requester = {
    id,
    name: text(user?.name),
    email: text(user?.email),
    language: languageTag(user?.locale),
    timeZone: timeZone(user?.iana_time_zone),
    kind: customerKind({
      staff: role === null ? null : role === 'agent' || role === 'admin',
      email: text(user?.email),
      agentEmail: me?.email ?? null,
      organizationId,
      agentOrganizationId: me?.organization ?? null,
      tags,
    }),
    vip: isVip(tags),
    organization: text(organization?.name),
  }
  if (id && user) fromApi(ticket, 'requester')
}

export function byId(list: Fields[], id: unknown): Fields | undefined {
  const wanted = idOf(id)
  return wanted === null ? undefined : list.find((entry) => idOf(entry.id) === wanted)
}

/** An empty ticket of this page. */
export function blank(id: string, context: ReadContext): Ticket {
  const { url } = context
  return emptyTicket('zendesk', url.host, id, `${url.origin}/agent/tickets/${id}`)
}
