/** One read of a ticket: REST 2.0, then the page for what it did not give. */
import { type FactName, type Ticket, ticketKey } from '@/lib/ticket'
import { factNames } from '@/lib/ticket/ids'
import type { ReadContext, ReadResult } from '../contract'
import { customerKind } from '../customer'
import { fillFromPage, fromApi, missing, problem, result } from '../facts'
import { type Fields, fields, idOf, instant, text } from '../fields'
import type { Failure } from '../http'
import { remember } from '../watch-page'
import { askHistory } from './history'
import { isMessage, toMessage, unknownAuthors } from './messages'
import { pageUser, reference } from './page'
import { askPerson, askTicket, blank, date, isFailure, members, type Person } from './read-api'
import { pageMessages, pageReaders } from './read-page'
import { slaTargets } from './sla'
import { askTexts } from './texts'
import { endedByHistory, priority, statusOf } from './words'

/** People do not change within a page's life: each is asked once. */
const people = new Map<string, Person>()

/** All that the ticket's own document gives. */
const ticketFacts = factNames.filter((fact) => fact !== 'messages' && fact !== 'me')

export async function read(id: string, context: ReadContext): Promise<ReadResult> {
  if (!/^\d+$/.test(id)) return problem({ why: 'not-found', retryAfter: null })
  const user = pageUser(context.document)
  const [answer, history, me] = await Promise.all([
    askTicket(id, context),
    askHistory(id, context),
    user ? person(user.id, context) : null,
  ])
  const transactions = history.list.filter(isMessage)
  const ticket = blank(id, context)
  const failures: Partial<Record<FactName, Failure>> = {}

  const agent = me && !isFailure(me) ? me : null
  if (agent) {
    ticket.me = { id: agent.id, name: agent.name, timeZone: agent.timeZone }
    fromApi(ticket, 'me')
  } else if (me && isFailure(me)) failures.me = me

  const requesters = isFailure(answer) ? [] : members(answer.Requestor)
  const [first, texts, ...authors] = await Promise.all([
    requesters[0] === undefined ? null : person(requesters[0], context),
    askTexts(
      transactions.map((entry) => idOf(entry.id) ?? ''),
      context,
    ),
    ...unknownAuthors(transactions, requesters).map(
      async (name) => [name, await person(name, context)] as const,
    ),
  ])
  if (isFailure(answer)) for (const fact of ticketFacts) failures[fact] = answer
  else {
    fillTicket(ticket, answer, history.list)
    fillRequester(ticket, requesters[0] ?? null, first, agent)
  }

  if (!isFailure(answer) && (transactions.length > 0 || !history.failure)) {
    const staff = new Map(authors.map(([name, who]) => [name, isFailure(who) ? null : who.privileged]))
    ticket.messages = transactions.map((entry) => toMessage(entry, texts.texts, { requesters, staff }))
    fromApi(ticket, 'messages')
    const partly = history.failure ?? texts.failure
    if (partly) missing(ticket, 'messages', partly)
  } else failures.messages = history.failure ?? (isFailure(answer) ? answer : undefined)

  fillFromPage(ticket, pageReaders(id, context.document), failures)
  if (!isFailure(answer)) ticket.slaTargets = slaTargets(answer, ticket)
  remember(
    ticketKey('request-tracker', context.url.host, id),
    ticket.sources.messages === 'api'
      ? transactions.map((entry) => idOf(entry.id) ?? '')
      : pageMessages(context.document),
  )
  return result(ticket, isFailure(answer) ? answer : undefined)
}

function fillTicket(ticket: Ticket, read: Fields, history: Fields[]) {
  ticket.createdAt = date(read.Created)
  ticket.updatedAt = instant(read.LastUpdated)
  ticket.subject = text(read.Subject)
  if ('Subject' in read) fromApi(ticket, 'subject')
  const status = text(read.Status)
  if (status) {
    ticket.status = statusOf(status)
    if (ticket.status === 'unknown' && endedByHistory(read, history)) ticket.status = 'solved'
    ticket.statusLabel = status
    fromApi(ticket, 'status')
  }
  const level = priority(idOf(read.Priority) ?? '')
  if (level) {
    ticket.priority = level
    fromApi(ticket, 'priority')
  }
  ticket.group = text(fields(read.Queue)?.Name)
  if (ticket.group) fromApi(ticket, 'group')
  const owner = reference(read.Owner)
  if (owner && owner !== 'Nobody') {
    ticket.assignee = { id: owner, name: text(fields(read.Owner)?.RealName) ?? owner }
  }
  // RT has neither tags nor a channel of its own: known to be none, not unread.
  if (owner) fromApi(ticket, 'assignee')
  fromApi(ticket, 'tags', 'channel', 'sla')
}

function fillRequester(
  ticket: Ticket,
  name: string | null,
  who: Person | Failure | null,
  agent: Person | null,
) {
  const known = who && !isFailure(who) ? who : null
  const email = known?.email ?? (name?.includes('@') ? name : null)
  ticket.requester = {
    ...ticket.requester,
    id: name,
    name: known?.name ?? null,
    email,
    language: known?.language ?? null,
    timeZone: known?.timeZone ?? null,
    kind: customerKind({
      staff: known?.privileged ?? null,
      email,
      agentEmail: agent?.email ?? null,
      tags: [],
    }),
  }
  if (name && (known || email)) fromApi(ticket, 'requester')
}

async function person(name: string, context: ReadContext): Promise<Person | Failure> {
  const key = `${context.url.host}:${name}`
  const known = people.get(key)
  if (known) return known
  const answer = await askPerson(name, context)
  if (!isFailure(answer)) people.set(key, answer)
  return answer
}
