/** Words that name an intent by themselves. */
import type { Lang } from '@/lib/ticket'
import { englishCues } from './cues-en'
import { chineseCues } from './cues-zh'

export type Cues = Record<string, RegExp>

/** Intents that a title (with folder and tags) or a text names, each with how much that counts. */
export function cuesOf(
  lang: Lang,
  head: string,
  body: string,
  weigh: { head: number; body: number },
): Map<string, number> {
  const found = new Map<string, number>()
  for (const [intent, pattern] of Object.entries(lang === 'zh' ? chineseCues : englishCues)) {
    const strength = (pattern.test(head) ? weigh.head : 0) + (pattern.test(body) ? weigh.body : 0)
    if (strength > 0) found.set(intent, strength)
  }
  return found
}
