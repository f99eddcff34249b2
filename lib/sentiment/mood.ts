/** Log-odds → how likely each mood is, which one is said, and how sure that is. */
import type { Mood } from '@/lib/ticket'
import { MOOD_OUTPUTS } from './model/table'
import type { Scored } from './model/tables'
import type { Bias } from './options'
import type { Shares } from './types'

/** How likely each mood is; together 1. */
export type MoodShares = Record<Mood, number>

export const BAD = ['angry', 'upset', 'worried'] as const

/** `added`: log-odds of the four moods of table.ts on top of the model's, from words of the trade. */
export function sharesOf({ logits, table }: Scored, bias: Bias, added: readonly number[] | null): MoodShares {
  const { temperature } = table.stored
  const weights: number[] = []
  for (let k = 0; k < MOOD_OUTPUTS; k++) {
    const lean = k === 3 ? bias.positive : bias.negative
    weights.push(Math.exp(((logits[k] as number) + (added?.[k] ?? 0)) / temperature + lean))
  }
  const all = weights.reduce((a, b) => a + b, 1)
  const [angry = 0, upset = 0, worried = 0, pleased = 0] = weights.map((weight) => weight / all)
  return { angry, upset, worried, neutral: 1 / all, pleased }
}

/** The five moods as three sides. */
export function sidesOf(shares: MoodShares): Shares {
  return { negative: badShare(shares), neutral: shares.neutral, positive: shares.pleased }
}

export function badShare(shares: MoodShares): number {
  return shares.angry + shares.upset + shares.worried
}

/** The most likely mood: of the likeliest side (bad, plain, good) the likeliest one. */
export function bestMood(shares: MoodShares): Mood {
  const bad = badShare(shares)
  if (shares.neutral >= bad && shares.neutral >= shares.pleased) return 'neutral'
  if (shares.pleased > bad) return 'pleased'
  return BAD.reduce<Mood>((best, mood) => (shares[mood] > shares[best] ? mood : best), 'upset')
}

/** How likely the side of the mood is right: bad, plain or good. */
export function confidenceOf(shares: MoodShares, mood: Mood): number {
  return mood === 'neutral' || mood === 'pleased' ? shares[mood] : badShare(shares)
}
