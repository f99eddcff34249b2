import { lastCustomerTurn, type Ticket } from '@/lib/ticket'
import { isDue } from './due'
import type { ChecklistView, Gate } from './types'
import { isLacking, strictest } from './view'

/** Shorter drafts are only begun: what is missing in them is about to be written. */
const BEGUN = { han: 20, other: 60 }

/**
 * What a reply that is being written leaves open, by the checklists that warn or ask for a reason. Due with
 * a reply are required outer items that the draft does not do: those of every turn, and those of the first
 * three moments; the others once the ticket is solved. Null when nothing is open, the draft is only begun,
 * or the agent has said "send anyway" in this turn. `views` are those of the draft.
 */
export function gateOf(
  ticket: Ticket,
  views: readonly ChecklistView[],
  draft: string,
  dismissedIds: readonly string[],
): Gate | null {
  const asking = views.filter(({ checklist }) => checklist.gating !== 'show')
  const gating = strictest(asking)
  const [first] = lastCustomerTurn(ticket.messages).customer
  const id = `${ticket.key}#${first?.id ?? ''}#gate`
  if (gating === null || gating === 'show' || onlyBegun(draft) || dismissedIds.includes(id)) return null
  const finished = ticket.status === 'solved' || ticket.status === 'closed'
  const open = asking
    .flatMap(({ moments }) => moments)
    .flatMap(({ items }) =>
      items.filter((view) => {
        const due = view.item.side === 'outer' && isDue(view, finished)
        return due && isLacking(view) && (view.by !== 'draft' || view.lacks !== undefined)
      }),
    )
  return open.length > 0
    ? {
        id,
        gating,
        open: open.map(({ item, lacks = [] }) => ({ itemId: item.id, title: item.title, lacks })),
      }
    : null
}

function onlyBegun(draft: string): boolean {
  const text = draft.trim()
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return han < BEGUN.han && text.length < BEGUN.other
}
