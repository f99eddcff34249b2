/** What this agent does in such cases, learned on this machine: small, bounded, and said aloud. */
import type { Lang } from '@/lib/ticket'
import type { Because } from '../types'
import { habitWords } from './fact-words'

/** How often an intent was inserted at this moment and mood, and how often the customer's mood rose after it. */
export type Habit = { used: number; better: number }

/** From here on it is a habit and not a chance. */
const OFTEN = 3
const MOST_USED = 0.4
const MOST_BETTER = 0.4

/** At most 0.8: it decides between what is about equally right, never against the facts. */
export function habitBonus(habit: Habit | undefined, locale: Lang, because: Because[]): number {
  if (!habit || habit.used < OFTEN) return 0
  const share = Math.min(1, habit.better / habit.used)
  if (habit.better >= OFTEN && share >= 0.5) because.push({ kind: 'said', text: habitWords(locale) })
  else because.push({ kind: 'often-used' })
  return Math.min(MOST_USED, Math.log1p(habit.used) / 8) + MOST_BETTER * share
}
