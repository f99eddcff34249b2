import type { ChecklistView, ItemView } from './types'

/**
 * Is this item due with a reply? Those of every turn and those of the first three moments are; the others
 * once the ticket is solved.
 */
export function isDue({ item }: ItemView, finished: boolean): boolean {
  const early = item.moment !== 'resolution' && item.moment !== 'follow-up'
  return early || finished || item.repeat === 'turn'
}

/** Of all checklists of a ticket the items that are due and were not skipped, each once. */
export function dueItems(view: ChecklistView, finished: boolean): ItemView[] {
  const all = new Map<string, ItemView>()
  for (const one of view.moments.flatMap(({ items }) => items)) {
    if (one.state !== 'skipped' && isDue(one, finished) && !all.has(one.item.id)) all.set(one.item.id, one)
  }
  return [...all.values()]
}
