/**
 * Reading a ticket through Freshdesk's APIs with the agent's session, GETs only. The portal's own `/api/_/`
 * comes first: it does not count against the account's rate limit that other integrations live on. The
 * documented `/api/v2/` is the fallback.
 */
import { emptyTicket, type Ticket } from '@/lib/ticket'
import type { ReadContext } from '../contract'
import { customerKind, isVip } from '../customer'
import { fromApi } from '../facts'
import {
  type Fields,
  fields,
  fieldsList,
  idOf,
  instant,
  languageTag,
  number,
  text,
  texts,
  timeZone,
} from '../fields'
import { type Failure, getJson } from '../http'
import type { Directory, Me, StatusInfo } from './account'
import { channelNumbers, priorityNumbers, statusNumbers } from './words'

const UNEXPECTED: Failure = { why: 'unexpected', retryAfter: null }
const PAGE = 100
const MOST_PAGES = 50

export async function askTicket(id: string, context: ReadContext): Promise<Fields | Failure> {
  const own = await oneTicket(`/api/_/tickets/${id}?include=requester,stats`, id, context)
  if (!isFailure(own) || isFinal(own)) return own
  const documented = await oneTicket(`/api/v2/tickets/${id}?include=requester,stats,company`, id, context)
  return documented
}

async function oneTicket(path: string, id: string, context: ReadContext): Promise<Fields | Failure> {
  const answer = await getJson(path, context)
  if (!answer.ok) return { why: answer.why, retryAfter: answer.retryAfter }
  const body = fields(answer.body)
  const ticket = fields(body?.ticket) ?? body
  return ticket && idOf(ticket.id) === id ? ticket : UNEXPECTED
}

/** All conversations oldest first, without the description; `failure` beside some: the later ones are missing. */
export async function askConversations(
  id: string,
  context: ReadContext,
): Promise<{ list: Fields[]; failure: Failure | null }> {
  const own = await pages(`/api/_/tickets/${id}/conversations?order_type=asc&include=requester`, context)
  if (!own.failure || isFinal(own.failure)) return own
  const documented = await pages(`/api/v2/tickets/${id}/conversations?`, context)
  return documented.failure && own.list.length > documented.list.length ? own : documented
}

async function pages(
  path: string,
  context: ReadContext,
): Promise<{ list: Fields[]; failure: Failure | null }> {
  const found = new Map<string, Fields>()
  let failure: Failure | null = null
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer = await getJson(`${path}&per_page=${PAGE}&page=${page}`, context)
    const body = answer.ok ? answer.body : null
    const list = Array.isArray(body) ? body : fields(body)?.conversations
    if (!Array.isArray(list)) {
      failure = answer.ok ? UNEXPECTED : { why: answer.why, retryAfter: answer.retryAfter }
      break
    }
    const before = found.size
    for (const entry of fieldsList(list)) found.set(idOf(entry.id) ?? `conversation-${found.size}`, entry)
    // The last page is the short one. A server that ignores `page` would send the same for ever.
    if (list.length < PAGE || found.size === before) break
  }
  const sorted = [...found.values()]
  if (sorted.every((entry) => instant(entry.created_at))) {
    sorted.sort((a, b) => Date.parse(String(a.created_at)) - Date.parse(String(b.created_at)))
  }
  return { list: sorted, failure }
}

export function isFailure(value: object): value is Failure {
  return 'why' in value && 'retryAfter' in value
}

/** Asking the other API cannot help: nobody is signed in, or nothing answers. */
function isFinal(failure: Failure): boolean {
  return failure.why === 'signed-out' || failure.why === 'offline'
}

/** What is known of the account beside the ticket; a failure leaves its part out. */
export type Account = { me: Me | null; directory: Directory | null; statuses: Map<string, StatusInfo> | null }

/** Everything but messages and SLA, from the ticket's document. What it lacks or garbles stays unfilled. */
export function fillTicket(ticket: Ticket, read: Fields, account: Account) {
  ticket.createdAt = instant(read.created_at)
  ticket.updatedAt = instant(read.updated_at)
  ticket.subject = text(read.subject)
  if (ticket.subject) fromApi(ticket, 'subject')
  const status = idOf(read.status)
  if (status && /^\d+$/.test(status)) {
    const shipped = own(statusNumbers, status)
    ticket.status = shipped?.status ?? 'unknown'
    ticket.statusLabel = account.statuses?.get(status)?.label ?? shipped?.label ?? null
    fromApi(ticket, 'status')
  }
  const priority = own(priorityNumbers, idOf(read.priority))
  ticket.priority = priority ?? null
  if (priority || read.priority === null) fromApi(ticket, 'priority')
  const source = number(read.source)
  if (source !== null) {
    ticket.channel = own(channelNumbers, String(source)) ?? 'other'
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

function fillRequester(ticket: Ticket, read: Fields, { me, directory }: Account) {
  const person = fields(read.requester)
  const id = idOf(read.requester_id) ?? idOf(person?.id)
  const email = text(person?.email)
  const tags = [...ticket.tags, ...texts(person?.tags)]
  ticket.requester = {
    id,
    name: text(person?.name),
    email,
    language: languageTag(person?.language),
    timeZone: timeZone(person?.time_zone),
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

function own<T>(record: Record<string, T>, key: string | null): T | undefined {
  return key !== null && Object.hasOwn(record, key) ? record[key] : undefined
}

export function blank(id: string, context: ReadContext): Ticket {
  const { url } = context
  return emptyTicket('freshdesk', url.host, id, `${url.origin}/a/tickets/${id}`)
}
