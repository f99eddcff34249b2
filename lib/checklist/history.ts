import type { ChecklistView, ItemStep } from './types'

/**
 * What the thread did to the items, as steps that are always told alike: who keeps them may be told the same
 * look after look. `since`: when the customer's current turn began (ISO). What the agent did is kept as it is done.
 */
export function itemSteps(views: readonly ChecklistView[], since: string | null): ItemStep[] {
  return views
    .flatMap(({ moments }) => moments)
    .flatMap(({ items }) => items)
    .flatMap(({ item, state, by, proof, at, reopened }): ItemStep[] => {
      const { id: itemId } = item
      if (reopened) return [{ itemId, at: since, what: 'reopened', by: 'customer', why: null }]
      const proven = state === 'done' && by === 'thread' && proof !== null
      return proven ? [{ itemId, at, what: 'done', by: 'thread', why: proof }] : []
    })
}
