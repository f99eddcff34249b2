import type { Checklist, ChecklistItem } from '@/lib/settings/types'
import { moments } from '@/lib/ticket/ids'
import { instantMs } from './progress'
import type { ChecklistView, Evidence, ItemFields, ItemProgress, ItemView, MomentView } from './types'

/** What else is known: when the customer's current turn began (ISO, null: not known), and what was filled in. */
export type ViewMore = { since?: string | null; fields?: readonly ItemFields[] }

/**
 * The checklist of one ticket as the panel shows it: kept progress joined with what the thread and
 * the draft prove. What the agent set stands, unless the agent left the item open or skipped it and
 * a later message proved it. Items of every turn start anew with the customer's turn; the others stay.
 * Draft evidence only announces (`by: 'draft'`): the item stays open.
 * Skipped items are out of `done` and `total`. Only moments with items are listed.
 */
export function checklistView(
  checklist: Checklist,
  progress: readonly ItemProgress[],
  evidence: readonly Evidence[],
  { since = null, fields = [] }: ViewMore = {},
): ChecklistView {
  const kept = new Map(progress.map((entry) => [entry.itemId, entry]))
  const filled = new Map(fields.map((entry) => [entry.itemId, entry.values]))
  const items = checklist.items.map((item) => ({
    ...itemView(item, kept.get(item.id), evidence, since),
    ...written(item, filled.get(item.id)),
  }))
  return viewOf(
    { id: checklist.id, name: checklist.name, gating: checklist.gating },
    moments.map((moment) => items.filter(({ item }) => item.moment === moment)),
  )
}

/** All checklists of a ticket as one, under the first one's name: for figures, which count every item once. */
export function joinViews(views: readonly ChecklistView[]): ChecklistView | null {
  const [first] = views
  if (!first || views.length === 1) return first ?? null
  const all = views.flatMap((view) => view.moments)
  return viewOf(
    first.checklist,
    moments.map((moment) => all.filter((one) => one.moment === moment).flatMap(({ items }) => items)),
  )
}

/** The strictest of what the checklists do about open items; null without any. */
export function strictest(views: readonly Pick<ChecklistView, 'checklist'>[]): Checklist['gating'] | null {
  const all = new Set(views.map(({ checklist }) => checklist.gating))
  return (['ask-reason', 'warn', 'show'] as const).find((gating) => all.has(gating)) ?? null
}

/** `rows`: the items of each moment, in the order of the moments. */
function viewOf(checklist: ChecklistView['checklist'], rows: ItemView[][]): ChecklistView {
  const views = rows.flatMap((items): MomentView[] => {
    const moment = items[0]?.item.moment
    return moment ? [{ moment, items, ...count(items) }] : []
  })
  const all = rows.flat()
  return {
    checklist,
    moments: views,
    ...count(all),
    requiredOpen: all.filter(isLacking).length,
    current: views.find(({ items }) => items.some(({ state }) => state === 'open'))?.moment ?? null,
  }
}

/** Required, and open or with a required field empty. */
export function isLacking({ item, state, lacks }: ItemView): boolean {
  return item.required && (state === 'open' || (state === 'done' && lacks !== undefined))
}

function written(
  item: ChecklistItem,
  values: Record<string, string> = {},
): Pick<ItemView, 'values' | 'lacks'> {
  const known = item.fields.filter(({ id }) => values[id]?.trim())
  const lacks = item.fields.filter((field) => field.required && !known.includes(field))
  return {
    ...(known.length > 0 && { values: Object.fromEntries(known.map(({ id }) => [id, values[id] ?? ''])) }),
    ...(lacks.length > 0 && { lacks: lacks.map(({ label }) => label) }),
  }
}

function itemView(
  item: ChecklistItem,
  before: ItemProgress | undefined,
  evidence: readonly Evidence[],
  since: string | null,
): ItemView {
  const eachTurn = item.repeat === 'turn'
  const isPast = (at: string | null | undefined) => Boolean(at) && instantMs(at) < instantMs(since)
  const stale = eachTurn && before !== undefined && isPast(before.at)
  const kept = stale ? undefined : before
  const proofs = evidence.filter(({ id }) => item.evidence.includes(id))
  const past = eachTurn ? proofs.filter((one) => one.earlier || isPast(one.at)) : []
  const fitting = proofs.filter((one) => !past.includes(one))
  const sent = fitting.filter(({ messageId }) => messageId !== null)
  // What the agent said before a message was sent, that message may correct; what was said after it stands.
  const proof =
    kept?.by === 'agent' && kept.state !== 'done'
      ? sent.find(({ at }) => instantMs(at) > instantMs(kept.at))
      : sent[0]
  const draft = fitting.find(({ messageId }) => messageId === null)

  if (kept?.by === 'agent' && (kept.state === 'done' || !proof)) {
    const announced = kept.state === 'open' && draft
    return {
      item,
      state: kept.state,
      by: announced ? 'draft' : 'agent',
      proof: announced ? draft.quote : null,
      reason: kept.reason,
      at: kept.at,
    }
  }
  if (proof) {
    const at = proof.at ?? (kept?.by === 'thread' ? kept.at : null)
    return { item, state: 'done', by: 'thread', proof: proof.quote, reason: null, at }
  }
  if (kept && kept.state !== 'open') {
    return { item, state: kept.state, by: kept.by, proof: null, reason: kept.reason, at: kept.at }
  }
  const reopened = past.length > 0 || (stale && before.state === 'done')
  return {
    item,
    state: 'open',
    by: draft ? 'draft' : null,
    proof: draft?.quote ?? null,
    reason: null,
    at: null,
    ...(reopened && { reopened }),
  }
}

function count(items: readonly ItemView[]): { done: number; total: number } {
  return {
    done: items.filter(({ state }) => state === 'done').length,
    total: items.filter(({ state }) => state !== 'skipped').length,
  }
}
