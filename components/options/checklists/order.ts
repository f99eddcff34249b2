/** The order of a checklist's items: moment by moment, and within each as the team lead put them. Pure. */
import type { ChecklistItem } from '@/lib/settings/types'
import type { Moment } from '@/lib/ticket'
import { moments } from '@/lib/ticket/ids'

/** Where an item stands after a move: `place` counts from 1 within its moment. */
export type Moved = { items: ChecklistItem[]; moment: Moment; place: number; of: number }

/** One place up (−1) or down (1), over the edge of a moment into the next one; null at the very ends. */
export function step(items: readonly ChecklistItem[], id: string, by: -1 | 1): Moved | null {
  const item = items.find((one) => one.id === id)
  if (!item) return null
  const beside = inMoment(items, item.moment)
  const at = beside.indexOf(item) + by
  if (at >= 0 && at < beside.length) return place(items, id, item.moment, at)
  const next = moments[moments.indexOf(item.moment) + by]
  if (!next) return null
  return place(items, id, next, by < 0 ? inMoment(items, next).length : 0)
}

/** Puts an item at a place (from 0) among the others of a moment; beyond the end means last. */
export function place(items: readonly ChecklistItem[], id: string, moment: Moment, at: number): Moved | null {
  const item = items.find((one) => one.id === id)
  if (!item) return null
  const others = items.filter((one) => one.id !== id)
  const row = inMoment(others, moment)
  const index = Math.max(0, Math.min(at, row.length))
  row.splice(index, 0, { ...item, moment })
  const all = moments.flatMap((one) => (one === moment ? row : inMoment(others, one)))
  return { items: all, moment, place: index + 1, of: row.length }
}

export function inMoment(items: readonly ChecklistItem[], moment: Moment): ChecklistItem[] {
  return items.filter((item) => item.moment === moment)
}

/** Inner items of one moment that stand before an outer one of the same moment. */
export function innerBeforeOuter(row: readonly ChecklistItem[]): ChecklistItem[] {
  const lastOuter = row.findLastIndex((item) => item.side === 'outer')
  return row.filter((item, at) => item.side === 'inner' && at < lastOuter)
}
