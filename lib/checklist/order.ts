import type { Checklist } from '@/lib/settings/types'
import { lastCustomerTurn, type Message, type Ticket } from '@/lib/ticket'
import { blankQuotedMail } from './evidence/quoted-mail'
import { sentencesOf } from './evidence/read'
import { quoteAround } from './evidence/rules'
import { instantMs } from './progress'
import { handoffWords } from './thread-evidence'
import type { ItemProgress, OrderNotice } from './types'

/**
 * The order guard: inner work in the customer's current turn while no agent has answered in public.
 * Inner work is an agent's internal note, one that hands over, or an inner item the agent ticked since
 * the customer wrote. Null when answered, closed, dismissed, or nothing inner was done.
 * The id names ticket and turn, not the kind: a dismissed notice does not come back as another.
 */
export function orderNotice(
  ticket: Ticket,
  checklist: Checklist | null,
  progress: readonly ItemProgress[],
  dismissedIds: readonly string[],
): OrderNotice | null {
  if (ticket.status === 'solved' || ticket.status === 'closed') return null
  const { customer, after, answered } = lastCustomerTurn(ticket.messages)
  const oldest = customer[0]
  const latest = customer.at(-1)
  if (answered || !oldest || !latest) return null

  const id = `${ticket.key}#${oldest.id}`
  if (dismissedIds.includes(id)) return null

  const notes = after.filter((m) => m.role === 'agent' && m.visibility === 'internal')
  const kind = notes.some((note) => handoffWords(note) !== null)
    ? 'handoff-before-answer'
    : notes.length > 0
      ? 'note-before-answer'
      : innerItemTicked(checklist, progress, oldest)
        ? 'inner-item-before-answer'
        : null
  return kind && { id, kind, waitingFor: waitingFor(latest), waitingSince: oldest.at }
}

function innerItemTicked(
  checklist: Checklist | null,
  progress: readonly ItemProgress[],
  since: Message,
): boolean {
  const inner = new Set(checklist?.items.filter(({ side }) => side === 'inner').map(({ id }) => id))
  return progress.some(
    ({ itemId, state, by, at }) =>
      inner.has(itemId) && state === 'done' && by === 'agent' && instantMs(at) >= instantMs(since.at),
  )
}

/** The last question of a message, or its first sentence that says more than hello. */
function waitingFor(message: Message): string {
  const sentences = sentencesOf(blankQuotedMail(message.text))
  const asked = sentences.findLast((s) => s.asks)
  const said = sentences.find((s) => s.text.trim().length > 12) ?? sentences[0]
  const chosen = asked ?? said
  return chosen ? quoteAround(chosen.raw, 0) : ''
}
