import { instantMs } from './progress'
import type { ChecklistView, Evidence, ItemProgress, ItemView } from './types'

/**
 * Was the customer served first? True when the required outer items of each moment were done before
 * any inner item of the same or a later moment; false at the first inner item that came too early.
 * Null while it cannot be told: nothing inner done yet and outer items still open, or times unknown.
 * Skipped items bind nobody; a checklist without required outer items is held to all of them.
 */
export function outsideFirst(
  view: ChecklistView,
  progress: readonly ItemProgress[],
  evidence: readonly Evidence[],
): boolean | null {
  if (evidence.some(({ id, messageId }) => id === 'internal-note-first' && messageId !== null)) return false
  const items = view.moments.flatMap(({ items }, moment) => items.map((entry) => ({ entry, moment })))
  const outers = items.filter(({ entry }) => entry.item.side === 'outer' && entry.state !== 'skipped')
  const required = outers.filter(({ entry }) => entry.item.required)
  const outer = required.length > 0 ? required : outers
  const inner = items.filter(({ entry }) => entry.item.side === 'inner' && entry.state === 'done')

  if (inner.length === 0)
    return outer.length > 0 && outer.every(({ entry }) => entry.state === 'done') ? true : null
  let unknown = false
  for (const { entry: done, moment } of inner) {
    for (const { entry: first } of outer.filter((o) => o.moment <= moment)) {
      if (first.state !== 'done') return false
      const [innerAt, outerAt] = [doneAt(done, progress), doneAt(first, progress)]
      if (innerAt === null || outerAt === null) unknown = true
      else if (outerAt > innerAt) return false
    }
  }
  return unknown ? null : true
}

function doneAt(view: ItemView, progress: readonly ItemProgress[]): number | null {
  const ms = instantMs(view.at ?? progress.find(({ itemId }) => itemId === view.item.id)?.at)
  return Number.isFinite(ms) ? ms : null
}
