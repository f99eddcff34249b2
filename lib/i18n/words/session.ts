/**
 * All words of the panel, as the background hands them to a page. The options page carries the panel's own
 * table only, without those of what opens on a click or key.
 */
import type { WordTable } from '..'
import { type PanelWords, panelWords } from './panel'
import { sayPairs } from './panel-say'

const inLanguage = (at: 0 | 1) =>
  Object.fromEntries(Object.entries(sayPairs).map(([key, pair]) => [key, pair[at]]))

export const sessionWords: WordTable<PanelWords> = {
  en: { ...panelWords.en, ...inLanguage(0) },
  zh: { ...panelWords.zh, ...inLanguage(1) },
}
