/** Phrases from elsewhere, read on the options page: it parses HTML and carries the template engine. */
export { checked } from './check'
export { type Choice, type ChoiceState, choicesOf, isOffered } from './choose'
export { type FileReading, readFile } from './file'
export { fromFreshdesk } from './freshdesk'
export { nothingYet, readAll, type SoFar } from './read-all'
export type { Reading, ReadPhrase } from './reading'
export { fromZendesk } from './zendesk'
