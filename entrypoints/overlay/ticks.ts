/**
 * What the agent has just ticked or sent away, laid over every answer of the background until that
 * knows of it: an answer that was under way while the agent ticked must not untick it again.
 */
import { signal } from '@preact/signals'
import type { ChecklistView, ItemProgress, ItemView, OrderNotice } from '@/lib/checklist/types'

export type Ticks = ReturnType<typeof keepTicks>

type Checklists = { checklist: ChecklistView | null; moreChecklists?: ChecklistView[] }

/** The ticks of one open ticket; `clear` for the next one. */
export function keepTicks() {
  const items = signal<ItemProgress[]>([])
  const notices = signal<string[]>([])

  return {
    /** Shows an item as the agent set it. The result takes that back, unless it was set again since. */
    set(item: ItemProgress): () => void {
      items.value = [...items.value.filter((other) => other.itemId !== item.itemId), item]
      return () => {
        items.value = items.value.filter((other) => other !== item)
      }
    },
    /** Takes a notice out of sight. The result brings it back. */
    dismiss(noticeId: string): () => void {
      notices.value = [...notices.value, noticeId]
      return () => {
        notices.value = notices.value.filter((id) => id !== noticeId)
      }
    },
    clear(): void {
      items.value = []
      notices.value = []
    },
    over<L extends Checklists>(look: L): L {
      const set = items.value
      if (set.length === 0) return look
      const over = (view: ChecklistView) => withItems(view, set)
      return {
        ...look,
        checklist: look.checklist && over(look.checklist),
        moreChecklists: look.moreChecklists?.map(over),
      }
    },
    overNotice<N extends OrderNotice>(notice: N | null): N | null {
      return notice && notices.value.includes(notice.id) ? null : notice
    },
  }
}

function withItems(view: ChecklistView, set: readonly ItemProgress[]): ChecklistView {
  const moments = view.moments.map((moment) => {
    const items = moment.items.map((item) => {
      const own = set.find(({ itemId }) => itemId === item.item.id)
      return own && isNewer(own, item) ? asSet(item, own) : item
    })
    return { ...moment, items, ...count(items) }
  })
  const all = moments.flatMap(({ items }) => items)
  return {
    ...view,
    moments,
    ...count(all),
    requiredOpen: all.filter(({ item, state }) => item.required && state === 'open').length,
    current: moments.find(({ items }) => items.some(({ state }) => state === 'open'))?.moment ?? null,
  }
}

/** The rule by which progress is kept, too: per item the latest moment wins. */
function isNewer(own: ItemProgress, item: ItemView): boolean {
  return item.at === null || Date.parse(item.at) < Date.parse(own.at)
}

function asSet(item: ItemView, { state, reason, at }: ItemProgress): ItemView {
  return { ...item, state, by: 'agent', reason, at, proof: null }
}

/** Skipped items are out of both, as in the checklist room. */
function count(items: readonly ItemView[]): { done: number; total: number } {
  return {
    done: items.filter(({ state }) => state === 'done').length,
    total: items.filter(({ state }) => state !== 'skipped').length,
  }
}
