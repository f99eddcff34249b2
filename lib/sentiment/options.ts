/** What a reader can be told beside the text: leanings learnt from corrections, and words of the trade. */
import type { Mood } from '@/lib/ticket'

/** What a word of the trade means here: nothing ("dead letter", "claim"), or a mood it always shows. */
export type TradeMeaning = 'nothing' | Exclude<Mood, 'neutral'>

/**
 * A word or phrase of the team's trade, as a person types it ("dead letter", "无理由"). Found without
 * regard to case, and in Latin script at word boundaries only. The longest one that fits wins.
 */
export type TradeWord = { text: string; meaning: TradeMeaning }

/**
 * Two leanings in log-odds against neutral: `negative` raises angry, upset and worried together,
 * `positive` raises pleased. 0 reads as built; beyond ±BIAS_LIMIT they are cut to it.
 */
export type Bias = { negative: number; positive: number }

/**
 * Options of `readMessage` and `readConversation`. Every part may be missing. Readings are remembered by
 * text and options together, so pass the same object as long as nothing has changed.
 */
export type ReadingOptions = {
  readonly bias?: Readonly<Bias>
  readonly words?: readonly TradeWord[]
}

/** As built. */
export const NO_OPTIONS: ReadingOptions = {}

/** Log-odds: a leaning of this size turns a message that was at 18 % into one at 50 %, not more. */
export const BIAS_LIMIT = 1.5
/** Words beyond these are not read: a team's list is short, and every one costs at every message. */
export const TRADE_WORDS_LIMIT = 200

/** Within the limits; what is no number counts as 0. */
export function boundedBias(bias: Readonly<Partial<Bias>> | undefined): Bias {
  const within = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? 0 : Math.max(-BIAS_LIMIT, Math.min(BIAS_LIMIT, value))
  return { negative: within(bias?.negative), positive: within(bias?.positive) }
}
