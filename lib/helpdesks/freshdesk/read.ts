/** One read of a Freshdesk ticket: its document and conversations, then the page for what they did not give. */
import type { FactName } from '@/lib/ticket'
import type { ReadContext, ReadResult } from '../contract'
import { fillFromPage, fromApi, missing, problem, result } from '../facts'
import type { Failure } from '../http'
import { remember } from '../watch-page'
import { askDirectory, askMe, askStatuses } from './account'
import { description, toMessages } from './messages'
import { shows } from './page'
import { type Account, askConversations, askTicket, blank, fillTicket, isFailure } from './read-api'
import { albumOf, isFolded, items, pageReaders } from './read-page'
import { slaTargets } from './sla'

const ticketFacts = [
  'subject',
  'status',
  'priority',
  'channel',
  'tags',
  'group',
  'assignee',
  'requester',
  'sla',
] as const

export async function read(id: string, context: ReadContext): Promise<ReadResult> {
  if (!/^\d+$/.test(id)) return problem({ why: 'not-found', retryAfter: null })
  const [answer, thread, me, directory, statuses] = await Promise.all([
    askTicket(id, context),
    askConversations(id, context),
    askMe(context),
    askDirectory(context),
    askStatuses(context),
  ])
  const { document } = context
  const ticket = blank(id, context)
  const failures: Partial<Record<FactName, Failure>> = {}
  const account: Account = {
    me: isFailure(me) ? null : me,
    directory: isFailure(directory) ? null : directory,
    statuses: isFailure(statuses) ? null : statuses,
  }

  if (isFailure(me)) failures.me = me
  else {
    ticket.me = { id: me.id, name: me.name, timeZone: me.timeZone }
    fromApi(ticket, 'me')
  }
  const failed = isFailure(answer)
  if (failed) for (const fact of ticketFacts) failures[fact] = answer
  else {
    fillTicket(ticket, answer, account)
    if (isFailure(directory)) failures.group = directory
  }

  const first = failed ? null : description(answer, account.directory)
  if (thread.list.length > 0 || !thread.failure) {
    const people = {
      requesterId: ticket.requester.id,
      requesterName: ticket.requester.name,
      requesterEmail: ticket.requester.email,
      directory: account.directory,
    }
    const later = await toMessages(thread.list, people, context.signal)
    ticket.messages = first ? [first, ...later] : later
    // The description comes with the ticket; without it the conversation has no beginning.
    if (thread.failure) missing(ticket, 'messages', thread.failure)
    else if (!first) missing(ticket, 'messages', failed ? answer : { why: 'unexpected', retryAfter: null })
    fromApi(ticket, 'messages')
  } else failures.messages = thread.failure

  if (!failed) {
    ticket.slaTargets = slaTargets(answer, ticket.messages, account.statuses)
    fromApi(ticket, 'sla')
  }
  fillFromPage(ticket, pageReaders(id, document), failures)
  if (first && !ticket.sources.messages) {
    // Better the beginning than nothing; that the rest is missing has been named.
    ticket.messages = [first]
    fromApi(ticket, 'messages')
  }
  if (ticket.sources.messages === 'page' && isFolded(document)) {
    missing(ticket, 'messages', failures.messages ?? { why: 'not-on-page', retryAfter: null })
  }
  remember(
    ticket.key,
    ticket.sources.messages === 'api'
      ? [`ticket_${id}`, ...ticket.messages.map((message) => `note_${message.id}`)]
      : pageMessages(id, document),
  )
  return result(ticket, failed ? answer : undefined)
}

/** The messages that the page shows now, by their marks; none while it shows another ticket. */
export function pageMessages(id: string, document: Document): string[] {
  return shows(document, id)
    ? items(document)
        .map(albumOf)
        .filter((album) => album !== null)
    : []
}
