/** The sentiment room: how a customer feels, in which words, and what they may do next. English and Chinese. */
export { readConversation } from './conversation'
export { readMessage } from './message'
export type { Cue, Reading, Span } from './types'
