/** From a phrase to the composer: which phrases stand in the panel, and what inserting one leads to. */
import type { Recommendation } from '@/lib/phrasing/types'
import { currentLook, type PanelTools } from './context'

/** How many phrases stand in the panel without a search. */
const TOP = 5

/**
 * The phrases as the panel lists them: what a search found, else what suits the item they were asked
 * for, else the best five for the draft or the ticket.
 */
export function shownPhrases({ state, ui }: Pick<PanelTools, 'state' | 'ui'>): Recommendation[] {
  const found = state.found.value
  if (ui.query.value?.trim() && found) return found
  const best = ui.held.value ?? bestPhrases(state)
  const item = ui.forItem.value
  if (!item) return best.slice(0, TOP)
  const suits = best.filter(
    (phrase) =>
      item.intents.includes(phrase.intent) ||
      phrase.because.some((why) => why.kind === 'item' && why.itemId === item.id),
  )
  return (suits.length > 0 ? suits : (found ?? best)).slice(0, TOP)
}

/** The best for the draft being written, else for the ticket. */
export function bestPhrases(state: PanelTools['state']): Recommendation[] {
  return state.draft.value?.phrases ?? currentLook(state)?.phrases ?? []
}

/**
 * Inserts, or opens the fill-in form for what is missing. How it went is told by the overlay's toast.
 * With values given the form stays open until the insertion has been tried.
 */
export async function insertPhrase(
  tools: Pick<PanelTools, 'actions' | 'ui' | 'goTo'>,
  phrase: Recommendation,
  values: Record<string, string>,
): Promise<void> {
  const { actions, ui, goTo } = tools
  ui.picked.value = phrase.phraseId
  const outcome = await actions.insert(phrase, values)
  // What comes next depends on what has just been said.
  ui.held.value = null
  if (outcome.kind === 'needs') {
    ui.filling.value = { phrase, missing: outcome.missing }
    goTo('fill')
  } else if (ui.filling.peek()?.phrase.phraseId === phrase.phraseId) {
    ui.filling.value = null
  }
}
