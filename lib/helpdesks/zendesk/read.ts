/** One read of a Zendesk ticket: its document and its thread at once, then the page for what they did not give. */
import type { FactName } from '@/lib/ticket'
import { factNames } from '@/lib/ticket/ids'
import type { ReadContext, ReadResult } from '../contract'
import { fillFromPage, fromApi, missing, problem, result } from '../facts'
import { fields, idOf } from '../fields'
import type { Failure } from '../http'
import { mapInSlices } from '../in-slices'
import { remember } from '../watch-page'
import { speaker } from './messages'
import { askMe, askTicket, blank, type Found, fillTicket, type Me } from './read-api'
import { bubbleRoles, pageMessages, pageReaders, showsSla, statusLabel } from './read-page'
import { readThread, type ThreadAnswer } from './thread'

/** Asked once per page life and host; a failure is asked again with the next read. */
const signedIn = new Map<string, Me>()
/** By a ticket's key: is it read by its conversation log? By a host: false where the account has none. */
const byLog = new Map<string, boolean>()

export async function read(id: string, context: ReadContext): Promise<ReadResult> {
  if (!/^\d+$/.test(id)) return problem({ why: 'not-found', retryAfter: null })
  const { document } = context
  // What the page shows before we ask is in the answer, whatever it is called there.
  const shown = pageMessages(id, document)
  const ticket = blank(id, context)
  const { key } = ticket
  const [answer, first, me] = await Promise.all([
    askTicket(id, context),
    readThread(byLog.get(key) ? 'log' : 'comments', id, context),
    whoAmI(context),
  ])
  const failures: Partial<Record<FactName, Failure>> = {}
  if ('value' in answer) {
    fillTicket(ticket, answer.value, 'value' in me ? me.value : null)
    ticket.statusLabel = statusLabel(id, document) ?? ticket.statusLabel
  } else {
    if (answer.failure.why === 'signed-out') signedIn.delete(context.url.host)
    for (const fact of factNames) failures[fact] = answer.failure
  }
  if ('value' in me) {
    ticket.me = { id: me.value.id, name: me.value.name, timeZone: me.value.timeZone }
    fromApi(ticket, 'me')
  } else failures.me = me.failure

  const isChat = ticket.channel === 'messaging' || ticket.channel === 'chat'
  const thread = isChat && !byLog.get(key) ? await chatThread(first, key, id, context) : first
  const asked = 'value' in answer ? answer.value : null
  // A running chat of an account without the log is in no comment yet: the page knows more.
  const isOnPage =
    !byLog.get(key) &&
    (isChat || thread.list.length === 0) &&
    pageMessages(id, document).length > thread.list.length
  const known = [...shown]
  if (!isOnPage && (thread.list.length > 0 || !thread.failure)) {
    const messagesOf = speaker({
      users: [...thread.users, ...(asked?.users ?? [])],
      requesterId: idOf(asked?.ticket.requester_id),
      assigneeId: idOf(asked?.ticket.assignee_id),
      meId: ticket.me?.id ?? null,
      isAside: fields(asked?.ticket.via)?.channel === 'side_conversation',
      pageRole: bubbleRoles(id, document),
    })
    const messages = await mapInSlices(
      thread.list,
      (kept, index) => {
        // Articles without an id are known by their number only.
        known.push(`comment-${kept.audit}`, `message-${index}`)
        return messagesOf(kept)
      },
      context.signal,
    )
    ticket.messages = messages.flat()
    fromApi(ticket, 'messages')
    if (thread.failure) missing(ticket, 'messages', thread.failure)
  } else failures.messages = thread.failure ?? undefined

  if (ticket.slaTargets.length === 0 && showsSla(id, document)) {
    // The page counts down what the answer does not tell of: some roles are not told.
    delete ticket.sources.sla
    failures.sla ??= { why: 'unexpected', retryAfter: null }
  }
  fillFromPage(ticket, pageReaders(id, document), failures)
  if (ticket.sources.messages === 'api') remember(key, known, byLog.get(key) ? thread.list.length : 0)
  else remember(key, pageMessages(id, document))
  return result(ticket, 'failure' in answer ? answer.failure : undefined)
}

/**
 * What is said in a chat stands in the conversation log; the comments hold no more than its beginning until
 * it has ended. The log has a narrow limit of its own, so only chats are asked for it, and the next read of
 * this ticket asks for it alone.
 */
async function chatThread(
  comments: ThreadAnswer,
  key: string,
  id: string,
  context: ReadContext,
): Promise<ThreadAnswer> {
  const { host } = context.url
  if (byLog.get(key) === false || byLog.get(host) === false) return comments
  const { list, users, failure } = await readThread('log', id, context)
  const isWhole = list.length > 0 && list.length >= comments.list.length
  if (!failure || isWhole) byLog.set(key, isWhole)
  else if (failure.why === 'forbidden' || failure.why === 'not-found') byLog.set(host, false)
  // What an account has not got is no loss; what it gives later is.
  else comments.failure ??= failure
  return isWhole ? { list, users, failure } : comments
}

async function whoAmI(context: ReadContext): Promise<Found<Me>> {
  const { host } = context.url
  const known = signedIn.get(host)
  if (known) return { value: known }
  const me = await askMe(context)
  if ('value' in me) signedIn.set(host, me.value)
  return me
}
