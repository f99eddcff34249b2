/** The sentiment room: how a customer feels, in which words, and what they may do next. English and Chinese. */
export { readConversation } from './conversation'
export type { Corrections } from './correct'
export { type Correction, HANDFUL, learnBias, learnedFrom } from './learning'
export { readMessage } from './message'
export type { Bias, ReadingOptions, TradeMeaning, TradeWord } from './options'
export { BIAS_LIMIT, boundedBias, TRADE_WORDS_LIMIT } from './options'
export type { Course, Cue, CurvePoint, EngineSaid, Reading, Shares, Span } from './types'
