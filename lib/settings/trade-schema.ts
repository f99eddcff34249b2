/** Words of the team's trade, and what they mean here. */
import { moods } from '@/lib/ticket/ids'
import { z } from '@/lib/zod'

export const TRADE_WORDS_MOST = 200
export const TRADE_WORD_LENGTH = 60

/** Nothing, or a mood that the word always shows. */
export const tradeMeanings = ['nothing', ...moods.filter((mood) => mood !== 'neutral')] as const

export const tradeWordSchema = z.object({
  text: z.string().trim().min(1).max(TRADE_WORD_LENGTH),
  meaning: z.enum(tradeMeanings),
})

/** Two words are one when they differ in case, width or spaces only. */
export function tradeWordKey(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
}
