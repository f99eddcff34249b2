import type { Translate } from '@/lib/i18n'
import type { PopupWords } from '@/lib/i18n/words/popup'

export type T = Translate<PopupWords>

/** 0…1 as whole percent; never 100 % for what is not all, nor 0 % for what is not nothing. */
export function percent(share: number): string {
  const whole = Math.round(share * 100)
  if (whole === 100 && share < 1) return '99 %'
  if (whole === 0 && share > 0) return '1 %'
  return `${whole} %`
}

/** A signed number with one digit and a real minus: "+0.4", "−0.2", "0". */
export function signed(value: number): string {
  const rounded = Math.round(value * 10) / 10
  if (rounded === 0) return '0'
  return `${rounded > 0 ? '+' : '−'}${Math.abs(rounded).toFixed(1)}`
}

/** The change of mood, −2…2, in words: what rounds to nothing is about the same. */
export function moodWords(change: number, t: T): string {
  const size = Math.abs(change)
  if (size < 0.1) return t('mood.same')
  const better = change > 0
  if (size < 0.4) return t(better ? 'mood.littleBetter' : 'mood.littleWorse')
  if (size < 0.9) return t(better ? 'mood.better' : 'mood.worse')
  return t(better ? 'mood.muchBetter' : 'mood.muchWorse')
}
