import type { ItemProgress } from './types'

/**
 * Joins two records of the same ticket's progress: per item the later `at` wins, so that two tabs
 * never undo each other. Commutative, associative and idempotent; sorted by item id.
 */
export function mergeProgress(a: readonly ItemProgress[], b: readonly ItemProgress[]): ItemProgress[] {
  const merged = new Map<string, ItemProgress>()
  for (const item of [...a, ...b]) {
    const known = merged.get(item.itemId)
    if (!known || isLater(item, known)) merged.set(item.itemId, item)
  }
  return [...merged.values()].sort((x, y) => (x.itemId < y.itemId ? -1 : 1))
}

/** Epoch ms of an instant; −Infinity for one that is missing or cannot be read. */
export function instantMs(at: string | null | undefined): number {
  const ms = at ? Date.parse(at) : Number.NaN
  return Number.isNaN(ms) ? Number.NEGATIVE_INFINITY : ms
}

function isLater(a: ItemProgress, b: ItemProgress): boolean {
  const [at, bt] = [instantMs(a.at), instantMs(b.at)]
  if (at !== bt) return at > bt
  // The same instant twice: any choice will do, if it is the same one on both sides.
  return rank(a) > rank(b)
}

function rank(item: ItemProgress): string {
  return JSON.stringify([item.state, item.by, item.reason, item.at])
}
