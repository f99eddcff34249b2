/** The phrasing room: filling phrases, recommending and finding them. Carries the template engine: not for the page. */
export { CARET } from './caret'
export { recommend, type Scored } from './recommend/recommend'
export type { Situation } from './recommend/situation'
export { type SituationParts, situationOf } from './recommend/situation-of'
export { renderPhrase } from './render/render'
export { searchPhrases } from './search/search'
export type { Because, Missing, Phrase, Recommendation, Rendered } from './types'
export { type PhraseValues, phraseValues, type ValueContext } from './values/values'
