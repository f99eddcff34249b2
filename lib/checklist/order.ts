import type { Checklist } from '@/lib/settings/types'
import { lastCustomerTurn, type Message, type Ticket } from '@/lib/ticket'
import { blankQuotedMail } from './evidence/quoted-mail'
import { sentencesOf } from './evidence/read'
import { quoteAround } from './evidence/rules'
import { causeWords, policyWords } from './inner-words'
import { instantMs } from './progress'
import { handoffWords } from './thread-evidence'
import type { ItemProgress, OrderNotice } from './types'

/**
 * The order guard: inner work in the customer's current turn while no agent has answered in public.
 * Inner work is an agent's internal note (one that hands over, analyses a cause or checks a rule is named
 * as such), or an inner item the agent ticked since the customer wrote. Null when answered, closed, dismissed, or nothing inner was done.
 * The id names ticket and turn, not the kind: a dismissed notice does not come back as another.
 */
export function orderNotice(
  ticket: Ticket,
  checklist: Pick<Checklist, 'items'> | null,
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
  const kind =
    notes.length > 0
      ? kindOf(notes)
      : innerItemTicked(checklist, progress, oldest.at)
        ? 'inner-item-before-answer'
        : null
  return kind && { id, kind, waitingFor: waitingFor(latest), waitingSince: oldest.at }
}

/** What the notes are, the furthest from the customer first. */
function kindOf(notes: readonly Message[]): OrderNotice['kind'] {
  if (notes.some((note) => handoffWords(note) !== null)) return 'handoff-before-answer'
  if (notes.some(({ text }) => causeWords(text) !== null)) return 'cause-before-answer'
  if (notes.some(({ text }) => policyWords(text) !== null)) return 'policy-before-answer'
  return 'note-before-answer'
}

/** Did the agent tick an inner item at this moment or later? */
export function innerItemTicked(
  checklist: Pick<Checklist, 'items'> | null,
  progress: readonly ItemProgress[],
  since: string | null,
): boolean {
  const inner = new Set(checklist?.items.filter(({ side }) => side === 'inner').map(({ id }) => id))
  return progress.some(
    ({ itemId, state, by, at }) =>
      inner.has(itemId) && state === 'done' && by === 'agent' && instantMs(at) >= instantMs(since),
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
