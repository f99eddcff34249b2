/**
 * Evidence: what a thread or a draft proves of good service. The ids and their definitions are those
 * of the label set; every piece carries the words that prove it.
 */
import { lastCustomerTurn, type Ticket } from '@/lib/ticket'
import { contextOf, evidenceInText } from './reply-evidence'
import { isPublicReply, threadEvidence } from './thread-evidence'
import type { Evidence } from './types'

/**
 * Evidence of the thread: from the words of every public agent reply since the customer's current
 * turn began (all of them while the customer has not written), and from the thread's course.
 * Oldest reply first; at most one piece per id and reply.
 */
export function findEvidence(ticket: Ticket): Evidence[] {
  const context = contextOf(ticket)
  const replies = lastCustomerTurn(ticket.messages).after.filter(isPublicReply)
  return [
    ...replies.flatMap((message) => evidenceInText(message.text, context, message)),
    ...threadEvidence(ticket),
  ]
}

/** Evidence of a reply that is being written; `messageId` is null: it is true once sent. */
export function findDraftEvidence(draft: string, ticket: Ticket): Evidence[] {
  return evidenceInText(draft, contextOf(ticket), null)
}
