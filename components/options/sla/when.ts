/** Moments in words, always with their weekday: a due moment is nothing to guess at. */
import type { Lang } from '@/lib/ticket'

const localeOf = (lang: Lang) => (lang === 'zh' ? 'zh-CN' : 'en-GB')

/** "Fri 27 Nov, 14:05", "11月27日周五 14:05". `at`: an ISO instant or epoch ms. */
export function whenWords(at: string | number, lang: Lang, timeZone?: string): string {
  return new Intl.DateTimeFormat(localeOf(lang), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone,
  }).format(new Date(at))
}

/** "14:05" in a zone. */
export function timeWords(at: number, lang: Lang, timeZone?: string): string {
  return new Intl.DateTimeFormat(localeOf(lang), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(at)
}

/** A date of a schedule: "Fri 25 Dec", with the year where the date is not one of every year. */
export function dateWords(date: string, lang: Lang, part: 'day' | 'full' | 'yearly'): string {
  return new Intl.DateTimeFormat(localeOf(lang), {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    ...(part === 'day' && { weekday: 'short' }),
    ...(part === 'full' && { year: 'numeric' }),
  }).format(new Date(`${date}T00:00:00Z`))
}
