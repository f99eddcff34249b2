/** One read of a Zendesk ticket: its document and its thread at once, then the page for what they did not give. */
import type { FactName } from '@/lib/ticket'
import type { ReadContext, ReadResult } from '../contract'
import { fillFromPage, fromApi, missing, problem, result } from '../facts'
import { fields, idOf } from '../fields'
import type { Failure } from '../http'
import { remember } from '../watch-page'
import { toMessages } from './messages'
import { askMe, askTicket, blank, type Found, fillTicket, type Me } from './read-api'
import { bubbleRoles, pageMessages, pageReaders, statusLabel } from './read-page'
import { forget, isKept, readThread, type Source, type ThreadAnswer } from './thread'

/** Asked once per page life and host; a failure is asked again with the next read. */
const signedIn = new Map<string, Me>()

export async function read(id: string, context: ReadContext): Promise<ReadResult> {
  if (!/^\d+$/.test(id)) return problem({ why: 'not-found', retryAfter: null })
  const { document } = context
  // What the page shows before we ask is in the answer, whatever it is called there.
  const shown = pageMessages(id, document)
  const usual: Source = isKept('log', id, context) ? 'log' : 'comments'
  const [answer, first, me] = await Promise.all([
    askTicket(id, context),
    readThread(usual, id, context),
    whoAmI(context),
  ])
  const ticket = blank(id, context)
  const failures: Partial<Record<FactName, Failure>> = {}

  if ('value' in me) {
    ticket.me = { id: me.value.id, name: me.value.name, timeZone: me.value.timeZone }
    fromApi(ticket, 'me')
  } else failures.me = me.failure

  if ('value' in answer) {
    fillTicket(ticket, answer.value, 'value' in me ? me.value : null)
    ticket.statusLabel = statusLabel(id, document) ?? ticket.statusLabel
  } else {
    const { failure } = answer
    if (failure.why === 'signed-out') signedIn.delete(context.url.host)
    for (const fact of ['subject', 'status', 'priority', 'channel', 'tags', 'group', 'assignee'] as const) {
      failures[fact] = failure
    }
    failures.requester = failure
    failures.sla = failure
  }

  const isChat = ticket.channel === 'messaging' || ticket.channel === 'chat'
  const thread = isChat && usual === 'comments' ? await chatThread(first, id, context) : first
  const asked = 'value' in answer ? answer.value : null
  // A running chat of an account without the log is in no comment yet: the page knows more.
  const isOnPage =
    !isKept('log', id, context) &&
    (isChat || thread.list.length === 0) &&
    pageMessages(id, document).length > thread.list.length
  if (!isOnPage && (thread.list.length > 0 || !thread.failure)) {
    ticket.messages = toMessages(thread.list, {
      users: [...thread.users, ...(asked?.users ?? [])],
      requesterId: idOf(asked?.ticket.requester_id),
      assigneeId: idOf(asked?.ticket.assignee_id),
      meId: ticket.me?.id ?? null,
      isAside: fields(asked?.ticket.via)?.channel === 'side_conversation',
      pageRole: bubbleRoles(id, document),
    })
    fromApi(ticket, 'messages')
    if (thread.failure) missing(ticket, 'messages', thread.failure)
  } else failures.messages = thread.failure ?? undefined

  fillFromPage(ticket, pageReaders(id, document), failures)
  if (ticket.sources.messages === 'api') {
    remember(
      ticket.key,
      // Articles without an id are known by their number only.
      [...shown, ...thread.list.flatMap(({ audit }, index) => [`comment-${audit}`, `message-${index}`])],
      isKept('log', id, context) ? thread.list.length : 0,
    )
  } else remember(ticket.key, pageMessages(id, document))
  return result(ticket, 'failure' in answer ? answer.failure : undefined)
}

/**
 * What is said in a chat stands in the conversation log; the comments hold no more than its beginning until
 * it has ended. The log has a narrow limit of its own, so only chats are asked for it, and the next read of
 * this ticket asks for it alone.
 */
async function chatThread(comments: ThreadAnswer, id: string, context: ReadContext): Promise<ThreadAnswer> {
  const log = await readThread('log', id, context)
  if (log.list.length > 0 && log.list.length >= comments.list.length) return log
  forget('log', id, context)
  return log.failure && !comments.failure && log.failure.why === 'rate-limited'
    ? { ...comments, failure: log.failure }
    : comments
}

async function whoAmI(context: ReadContext): Promise<Found<Me>> {
  const { host } = context.url
  const known = signedIn.get(host)
  if (known) return { value: known }
  const me = await askMe(context)
  if ('value' in me) signedIn.set(host, me.value)
  return me
}
