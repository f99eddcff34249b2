/** One read of a Freshdesk ticket: its document and conversations, then the page for what they did not give. */
import type { FactName } from '@/lib/ticket'
import { factNames } from '@/lib/ticket/ids'
import type { ReadContext, ReadResult } from '../contract'
import { fillFromPage, fromApi, missing, problem, result } from '../facts'
import { type Fields, idOf } from '../fields'
import type { Failure } from '../http'
import { remember } from '../watch-page'
import {
  askContact,
  askDirectory,
  askMe,
  askStatuses,
  type Contact,
  type Directory,
  forgetRefused,
} from './account'
import { askConversations } from './conversations'
import { description, toMessage } from './messages'
import { scope, shows } from './page'
import { type Account, askTicket, blank, fillTicket, isFailure } from './read-api'
import { albums, company, isFolded, itemTexts, pageReaders } from './read-page'
import { slaTargets } from './sla'

/** All that the ticket's own document gives. */
const ticketFacts = factNames.filter((fact) => fact !== 'messages' && fact !== 'me')

export async function read(id: string, context: ReadContext): Promise<ReadResult> {
  if (!/^\d+$/.test(id)) return problem({ why: 'not-found', retryAfter: null })
  const asked = askTicket(id, context)
  const people = askDirectory(context)
  const [answer, thread, me, directory, statuses, contact] = await Promise.all([
    asked,
    askConversations(id, context),
    askMe(context),
    people,
    askStatuses(context),
    profile(asked, people, context),
  ])
  const { document } = context
  const ticket = blank(id, context)
  const failures: Partial<Record<FactName, Failure>> = {}
  const account: Account = {
    me: isFailure(me) ? null : me,
    directory: isFailure(directory) ? null : directory,
    statuses: isFailure(statuses) ? null : statuses,
    contact,
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

  const page = shows(document, id) ? scope(document, id) : null
  const first = failed ? null : description(answer, account.directory)
  const { list } = thread
  const shown = new Map<Element, string>()
  const readers = pageReaders(id, document, account.statuses, shown)
  // Who is the requester decides who wrote what.
  if (failed) {
    readers.requester?.(ticket)
    forgetRefused()
  }
  if (list.length > 0 || !thread.failure) {
    const people = {
      requesterId: ticket.requester.id,
      requesterName: ticket.requester.name,
      requesterEmail: ticket.requester.email,
      directory: account.directory,
    }
    const later = list.map((entry) => toMessage(entry, people))
    ticket.messages = first ? [first, ...later] : later
    // The description comes with the ticket; without it the conversation has no beginning.
    if (thread.failure) missing(ticket, 'messages', thread.failure)
    else if (!first) missing(ticket, 'messages', failed ? answer : { why: 'unexpected', retryAfter: null })
    fromApi(ticket, 'messages')
  } else {
    failures.messages = thread.failure
    if (page) await itemTexts(page, shown, context.signal)
  }

  if (!failed) {
    ticket.slaTargets = slaTargets(answer, ticket.messages, account.statuses)
    fromApi(ticket, 'sla')
  }
  fillFromPage(ticket, readers, failures)
  if (page) ticket.requester.organization ??= company(page)
  if (first && !ticket.sources.messages) {
    // Better the beginning than nothing; that the rest is missing has been named.
    ticket.messages = [first]
    fromApi(ticket, 'messages')
  }
  if (ticket.sources.messages === 'page' && page && isFolded(page)) {
    missing(ticket, 'messages', failures.messages ?? { why: 'not-on-page', retryAfter: null })
  }
  remember(
    ticket.key,
    ticket.sources.messages === 'api'
      ? [`ticket_${id}`, ...list.map((entry) => `note_${entry.id}`)]
      : page
        ? albums(page)
        : [],
  )
  return result(ticket, failed ? answer : undefined)
}

/** The customer's own record, asked once an hour; agents have none. A missing one leaves its parts out. */
async function profile(
  asked: Promise<Fields | Failure>,
  people: Promise<Directory | Failure>,
  context: ReadContext,
): Promise<Contact | null> {
  const [answer, directory] = await Promise.all([asked, people])
  const id = isFailure(answer) ? null : idOf(answer.requester_id)
  if (!id || (!isFailure(directory) && directory.agents.has(id))) return null
  const contact = await askContact(id, context)
  return isFailure(contact) ? null : contact
}
