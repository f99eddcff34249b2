import type { Checklist, ChecklistItem } from '@/lib/settings/types'
import { moments } from '@/lib/ticket/ids'
import { instantMs } from './progress'
import type { ChecklistView, Evidence, ItemProgress, ItemView, MomentView } from './types'

/**
 * The checklist of one ticket as the panel shows it: kept progress joined with what the thread and
 * the draft prove. What the agent set stands, unless the agent left the item open or skipped it and
 * a later message proved it. Draft evidence only announces (`by: 'draft'`): the item stays open.
 * Skipped items are out of `done` and `total`. Only moments with items are listed.
 */
export function checklistView(
  checklist: Checklist,
  progress: readonly ItemProgress[],
  evidence: readonly Evidence[],
): ChecklistView {
  const kept = new Map(progress.map((entry) => [entry.itemId, entry]))
  const views: MomentView[] = moments
    .map((moment) => {
      const items = checklist.items
        .filter((item) => item.moment === moment)
        .map((item) => itemView(item, kept.get(item.id), evidence))
      return { moment, items, ...count(items) }
    })
    .filter(({ items }) => items.length > 0)
  const all = views.flatMap(({ items }) => items)
  return {
    checklist: { id: checklist.id, name: checklist.name, gating: checklist.gating },
    moments: views,
    ...count(all),
    requiredOpen: all.filter(({ item, state }) => item.required && state === 'open').length,
    current: views.find(({ items }) => items.some(({ state }) => state === 'open'))?.moment ?? null,
  }
}

function itemView(
  item: ChecklistItem,
  kept: ItemProgress | undefined,
  evidence: readonly Evidence[],
): ItemView {
  const fitting = evidence.filter(({ id }) => item.evidence.includes(id))
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
  return {
    item,
    state: 'open',
    by: draft ? 'draft' : null,
    proof: draft?.quote ?? null,
    reason: null,
    at: null,
  }
}

function count(items: readonly ItemView[]): { done: number; total: number } {
  return {
    done: items.filter(({ state }) => state === 'done').length,
    total: items.filter(({ state }) => state !== 'skipped').length,
  }
}
