import { lastCustomerTurn, type Ticket } from '@/lib/ticket'
import { customerWords, evidenceInText, namesOf } from './reply-evidence'
import { handoffWords, isPublicReply } from './thread-evidence'
import type { Evidence, EvidenceId } from './types'

/** How many replies, and how many notes, before the current turn are read: the latest ones. */
const MOST = 20

/**
 * What was proven before the customer's current turn, for items that are done once for a ticket and to
 * say of the others that they are to be done again. Oldest first; the first proof of each id is enough.
 */
export function earlierEvidence(ticket: Ticket, wanted: ReadonlySet<EvidenceId>): Evidence[] {
  const [first] = lastCustomerTurn(ticket.messages).customer
  const before = first ? ticket.messages.slice(0, ticket.messages.indexOf(first)) : []
  const replies = before.flatMap((message, at) => (isPublicReply(message) ? [at] : [])).slice(-MOST)
  if (wanted.size === 0 || before.length === 0) return []
  const names = namesOf(ticket)
  const missing = new Set(wanted)
  const found: Evidence[] = []
  for (const at of replies) {
    const message = before[at]
    if (!message || missing.size === 0) continue
    const context = { customer: customerWords(before.slice(0, at)), names }
    for (const piece of evidenceInText(message.text, context, message, missing)) {
      missing.delete(piece.id)
      found.push({ ...piece, earlier: true })
    }
  }
  if (wanted.has('handoff-made')) {
    const notes = before.filter(({ role, visibility }) => role === 'agent' && visibility === 'internal')
    for (const note of notes.slice(-MOST)) {
      const quote = handoffWords(note)
      if (quote === null) continue
      found.push({ id: 'handoff-made', quote, messageId: note.id, at: note.at, earlier: true })
      break
    }
  }
  return found
}
