/**
 * Reading a ticket through Freshdesk's APIs with the agent's session, GETs only. The portal's own `/api/_/`
 * comes first: it does not count against the account's rate limit that other integrations live on. The
 * documented `/api/v2/` is the fallback.
 */
import { emptyTicket, type Ticket } from '@/lib/ticket'
import type { ReadContext } from '../contract'
import { customerKind, isVip } from '../customer'
import { fromApi } from '../facts'
import { type Fields, fields, idOf, instant, languageTag, number, text, texts } from '../fields'
import { type Failure, getJson } from '../http'
import type { Contact, Directory, Me, StatusInfo } from './account'
import { priorities, shippedStatus, sources } from './words'
import { profileZone } from './zones'

export const UNEXPECTED: Failure = { why: 'unexpected', retryAfter: null }

export async function askTicket(id: string, context: ReadContext): Promise<Fields | Failure> {
  const own = await oneTicket(`/api/_/tickets/${id}?include=requester,stats`, id, context)
  if (!isFailure(own) || isFinal(own)) return own
  const documented = await oneTicket(`/api/v2/tickets/${id}?include=requester,stats,company`, id, context)
  return documented
}

async function oneTicket(path: string, id: string, context: ReadContext): Promise<Fields | Failure> {
  const answer = await getJson(path, context)
  if (!answer.ok) return answer
  const body = fields(answer.body)
  const ticket = fields(body?.ticket) ?? body
  return ticket && idOf(ticket.id) === id ? ticket : UNEXPECTED
}

export function isFailure(value: object): value is Failure {
  return 'why' in value && 'retryAfter' in value
}

/** Asking the other API cannot help: nobody is signed in, or nothing answers. */
export function isFinal(failure: Failure): boolean {
  return failure.why === 'signed-out' || failure.why === 'offline'
}

/** What is known of the account beside the ticket; a failure leaves its part out. */
export type Account = {
  me: Me | null
  directory: Directory | null
  statuses: Map<string, StatusInfo> | null
  contact: Contact | null
}

/** Everything but messages and SLA, from the ticket's document. What it lacks or garbles stays unfilled. */
export function fillTicket(ticket: Ticket, read: Fields, account: Account) {
  ticket.createdAt = instant(read.created_at)
  ticket.updatedAt = instant(read.updated_at)
  ticket.subject = text(read.subject)
  if (ticket.subject) fromApi(ticket, 'subject')
  const status = idOf(read.status)
  if (status && /^\d+$/.test(status)) {
    Object.assign(ticket, statusOf(status, account.statuses))
    // Neither has a status of its own; nobody works on such a ticket any more.
    const gone = goneAs(read)
    if (gone) Object.assign(ticket, { status: 'closed', statusLabel: gone })
    fromApi(ticket, 'status')
  }
  const priority = priorities[(number(read.priority) ?? 0) - 1]
  ticket.priority = priority ?? null
  if (priority || read.priority === null) fromApi(ticket, 'priority')
  const source = number(read.source)
  if (source !== null) {
    ticket.channel = sources[source - 1] ?? 'other'
    fromApi(ticket, 'channel')
  }
  if (Array.isArray(read.tags)) {
    ticket.tags = texts(read.tags)
    fromApi(ticket, 'tags')
  }
  const group = idOf(read.group_id)
  ticket.group = group ? (account.directory?.groups.get(group) ?? null) : null
  if (ticket.group || read.group_id === null) fromApi(ticket, 'group')
  const agent = idOf(read.responder_id)
  if (agent) ticket.assignee = { id: agent, name: account.directory?.agents.get(agent) ?? null }
  if (agent || read.responder_id === null) fromApi(ticket, 'assignee')
  fillRequester(ticket, read, account)
}

/** Freshdesk's words for the two places where tickets go that nobody shall answer. */
export function goneAs(read: Fields): string | null {
  return read.deleted === true ? 'Trash' : read.spam === true ? 'Spam' : null
}

/**
 * A status by its number. Those of an account's own are never an end (only Resolved and Closed are): one
 * that stops the clock waits for somebody, another is worked on.
 */
export function statusOf(
  number: string,
  statuses: Account['statuses'],
): Pick<Ticket, 'status' | 'statusLabel'> {
  const [status, label] = shippedStatus(number) ?? []
  const info = statuses?.get(number)
  const stops = info?.stopsClock ?? null
  return {
    status: status ?? (stops === null ? 'unknown' : stops ? waitsFor(info?.label) : 'open'),
    statusLabel: info?.label ?? label ?? null,
  }
}

/** The customer, when the label says so; else somebody else. */
function waitsFor(label: string | null | undefined): Ticket['status'] {
  return /custom|client|kund|客户/i.test(label ?? '') ? 'pending' : 'hold'
}

function fillRequester(ticket: Ticket, read: Fields, { me, directory, contact }: Account) {
  const person = fields(read.requester)
  const id = idOf(read.requester_id) ?? idOf(person?.id)
  const email = text(person?.email)
  const tags = [...ticket.tags, ...texts(person?.tags), ...(contact?.tags ?? [])]
  ticket.requester = {
    id,
    name: text(person?.name),
    email,
    language: languageTag(person?.language) ?? contact?.language ?? null,
    timeZone: profileZone(person?.time_zone) ?? contact?.timeZone ?? null,
    kind: customerKind({
      staff: id && directory ? directory.agents.has(id) : null,
      email,
      agentEmail: me?.email ?? null,
      tags,
    }),
    vip: isVip(tags),
    organization: text(fields(read.company)?.name),
  }
  if (id && person) fromApi(ticket, 'requester')
}

export function blank(id: string, context: ReadContext): Ticket {
  const { url } = context
  return emptyTicket('freshdesk', url.host, id, `${url.origin}/a/tickets/${id}`)
}
