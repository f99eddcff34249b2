export { percent, signed } from '@/components/shared/numbers'

import type { Translate } from '@/lib/i18n'
import type { PopupWords } from '@/lib/i18n/words/popup'

export type T = Translate<PopupWords>

/** The change of mood, −2…2, in words: what rounds to nothing is about the same. */
export function moodWords(change: number, t: T): string {
  const size = Math.abs(change)
  if (size < 0.1) return t('mood.same')
  const better = change > 0
  if (size < 0.4) return t(better ? 'mood.littleBetter' : 'mood.littleWorse')
  if (size < 0.9) return t(better ? 'mood.better' : 'mood.worse')
  return t(better ? 'mood.muchBetter' : 'mood.muchWorse')
}
