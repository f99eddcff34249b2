/**
 * The cue in words: how the customer feels, how sure that is, and where it is going. The background makes
 * them and sends them with the look, so that pages do not carry the making.
 */
import { formatSince, speaker } from '@/lib/i18n'
import type { PanelWords } from '@/lib/i18n/words/panel'
import type { TicketLook } from '@/lib/messaging/protocol'
import type { Cue, Reading } from '@/lib/sentiment/types'
import type { Lang } from '@/lib/ticket'
import type { T } from '../context'
import { languageName } from '../language'
import { upperFirst } from './upper-first'

/** So much more than the next side a mood's side must have to be called clear: three quarters against one. */
const CLEAR = 0.5
const sides = ['negative', 'neutral', 'positive'] as const

/** `now` in epoch ms, for "since Tuesday". */
export function cueWords(
  { cue, language }: Pick<TicketLook, 'cue' | 'language'>,
  words: PanelWords,
  lang: Lang,
  now: number,
): TicketLook['cueWords'] {
  const t = speaker(words)
  const { latest } = cue
  if (!latest) return { mood: t('cue.none'), beside: '' }
  if (!latest.read) return unread(language, lang, t)
  const { corrected } = latest
  const beside = [
    corrected && t(corrected.mood === latest.mood ? 'cue.confirmed' : 'cue.corrected'),
    !latest.unsure && courseWords(cue, t, (iso) => formatSince(iso, now, lang)),
  ]
  return { mood: upperFirst(moodWords(latest, t)), beside: beside.filter(Boolean).join(' · ') }
}

/** A guess is always worded as one. */
export function moodWords({ mood, shares, unsure, corrected }: Reading, t: T): string {
  const word = t(`mood.${mood}`)
  if (corrected) return word
  if (unsure) return t('cue.unsure', { mood: word })
  const side = mood === 'neutral' ? 'neutral' : mood === 'pleased' ? 'positive' : 'negative'
  const next = Math.max(...sides.map((other) => (other === side || !shares ? 0 : shares[other])))
  if ((shares?.[side] ?? 0) - next < CLEAR) return t('cue.fair', { mood: word })
  return mood === 'neutral' ? word : t('cue.clear', { mood: word })
}

/** As far as the messages show it: "better since Tuesday", "worse after the last reply". */
function courseWords({ direction, course }: Cue, t: T, when: (iso: string) => string): string | null {
  if (!direction || direction === 'steady' || !course) return direction && t(`cue.direction.${direction}`)
  return t(`cue.${course.kind}.${direction}`, { day: course.kind === 'since' ? when(course.at) : '' })
}

/** A language that the customer's own words show is named; what a profile says of it is no reason. */
function unread({ tag, from }: TicketLook['language'], lang: Lang, t: T): TicketLook['cueWords'] {
  if (from !== 'messages' || /^(en|zh)\b/.test(tag)) {
    return { mood: upperFirst(t('cue.unread')), beside: t('cue.unreadWhy') }
  }
  return { mood: t('cue.unreadIn', { language: languageName(tag, lang) }), beside: '' }
}
