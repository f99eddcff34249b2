/** One read of a Zendesk ticket: three requests at once, then the page for what they did not give. */
import type { FactName } from '@/lib/ticket'
import type { ReadContext, ReadResult } from '../contract'
import { fillFromPage, fromApi, missing, problem, result } from '../facts'
import { idOf } from '../fields'
import type { Failure } from '../http'
import { remember } from '../watch-page'
import { toMessages } from './messages'
import { askComments, askMe, askTicket, blank, type Found, fillTicket, type Me } from './read-api'
import { articles, bubbleRole, pageReaders, statusLabel } from './read-page'
import { activeRoot } from './root'

/** Asked once per page life and host; a failure is asked again with the next read. */
const signedIn = new Map<string, Me>()

export async function read(id: string, context: ReadContext): Promise<ReadResult> {
  if (!/^\d+$/.test(id)) return problem({ why: 'not-found', retryAfter: null })
  const { document } = context
  const [answer, thread, me] = await Promise.all([
    askTicket(id, context),
    askComments(id, context),
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
    signedIn.delete(context.url.host)
    const { failure } = answer
    for (const fact of ['subject', 'status', 'priority', 'channel', 'tags', 'group', 'assignee'] as const) {
      failures[fact] = failure
    }
    failures.requester = failure
    failures.sla = failure
  }

  const asked = 'value' in answer ? answer.value : null
  if (thread.comments.length > 0 || !thread.failure) {
    const people = {
      users: [...(asked?.users ?? []), ...thread.users],
      requesterId: idOf(asked?.ticket.requester_id),
      assigneeId: idOf(asked?.ticket.assignee_id),
      meId: ticket.me?.id ?? null,
      pageRole: (auditId: string | null) => bubbleRole(id, document, auditId),
    }
    ticket.messages = await toMessages(thread.comments, people, context.signal)
    fromApi(ticket, 'messages')
    if (thread.failure) missing(ticket, 'messages', thread.failure)
  } else failures.messages = thread.failure

  fillFromPage(ticket, pageReaders(id, document), failures)
  remember(
    ticket.key,
    ticket.sources.messages === 'api'
      ? // Articles without an id are known by their number only.
        thread.comments.flatMap((comment, index) => [`comment-${idOf(comment.audit_id)}`, `message-${index}`])
      : pageMessages(id, document),
  )
  return result(ticket, 'failure' in answer ? answer.failure : undefined)
}

/** The messages that the page shows now, by the ids of their articles; without ids, by their number. */
export function pageMessages(id: string, document: Document): string[] {
  const root = activeRoot(document, id)
  return root ? articles(root).map((article, index) => article.id || `message-${index}`) : []
}

async function whoAmI(context: ReadContext): Promise<Found<Me>> {
  const { host } = context.url
  const known = signedIn.get(host)
  if (known) return { value: known }
  const me = await askMe(context)
  if ('value' in me) signedIn.set(host, me.value)
  return me
}
