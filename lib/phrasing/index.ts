/** The phrasing room: filling phrases, recommending and finding them. Carries the template engine: not for the page. */
export { CARET } from './caret'
export { MARKS, plainForm } from './form'
export type { Habit } from './recommend/habit'
export { recommend, type Scored } from './recommend/recommend'
export type { Situation } from './recommend/situation'
export { type SituationParts, situationOf } from './recommend/situation-of'
export { renderPhrase } from './render/render'
export { beginningOf } from './search/beginning'
export { type PaletteIndex, type PaletteQuery, paletteIndex } from './search/palette'
export { searchPhrases } from './search/search'
export { type PhraseUse, usageOf } from './search/usage'
export { builtInShortcuts } from './shortcuts/built-in'
export type {
  Because,
  Missing,
  Phrase,
  PhraseHit,
  Recommendation,
  Rendered,
  TemplateProblem,
  TemplateProblemKind,
} from './types'
export { type PhraseValues, phraseValues, type ValueContext } from './values/values'
