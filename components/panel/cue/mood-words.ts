import type { Cue } from '@/lib/sentiment/types'
import type { T } from '../context'

/** The mood of the latest message as words; a guess is always worded as one. */
export function moodWords(cue: Pick<Cue, 'latest'>, t: T): string {
  const { latest } = cue
  if (!latest) return t('cue.none')
  if (!latest.read) return t('cue.unreadShort')
  const mood = t(`mood.${latest.mood}`)
  return upperFirst(latest.unsure ? t('cue.unsure', { mood }) : mood)
}

export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
