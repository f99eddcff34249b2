/** The composer room: reading and writing the agent's reply, in whatever editor the helpdesk uses. */

export { selectBefore, textBefore } from './before-caret'
export { type CaretTracking, trackCaret } from './caret'
export type { InsertFailure, InsertRequest, InsertResult, StrategyResult } from './contract'
export { type InsertDeps, insertText } from './insert'
export { INSERT_EVENT } from './page/event'
export { insertInPage } from './page/insert-in-page'
export { readDraft } from './read'
export { CARET } from './text'
export { watchDraft } from './watch'
