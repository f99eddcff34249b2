/** Where a mood stands between −1 (angry) and 1 (pleased), and on which side. */
import type { Mood } from '@/lib/ticket'
import type { Shares } from './types'

export const MOOD_VALENCE: Record<Mood, number> = {
  angry: -1,
  upset: -0.65,
  worried: -0.45,
  neutral: 0,
  pleased: 1,
}

export function sideOf(mood: Mood): keyof Shares {
  if (mood === 'neutral') return 'neutral'
  return mood === 'pleased' ? 'positive' : 'negative'
}
