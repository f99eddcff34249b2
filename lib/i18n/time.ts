/** Durations and moments in words, short enough for a 360 px panel. */
import type { Lang } from '@/lib/ticket'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * A length of time in its two largest units ("2 d 3 h", "38 min", "2天3小时"); below two minutes in
 * seconds. `ms` may be negative: the sign is dropped, the caller words it ("3 h overdue").
 */
export function formatDuration(ms: number, lang: Lang): string {
  const abs = Math.abs(ms)
  const unit = (n: number, en: string, zh: string) => (lang === 'zh' ? `${n}${zh}` : `${n} ${en}`)
  const join = (a: string, b: string | null) => (b ? `${a}${lang === 'zh' ? '' : ' '}${b}` : a)
  if (abs < 2 * MINUTE) return unit(Math.floor(abs / 1000), 's', '秒')
  if (abs < HOUR) return unit(Math.floor(abs / MINUTE), 'min', '分钟')
  if (abs < DAY) {
    const minutes = Math.floor((abs % HOUR) / MINUTE)
    return join(unit(Math.floor(abs / HOUR), 'h', '小时'), minutes ? unit(minutes, 'min', '分') : null)
  }
  const hours = Math.floor((abs % DAY) / HOUR)
  return join(unit(Math.floor(abs / DAY), 'd', '天'), hours ? unit(hours, 'h', '小时') : null)
}

/** The due moment in a zone: the time alone for today, with the weekday within six days, else with the date. */
export function formatDue(iso: string, now: number, lang: Lang, timeZone?: string): string {
  const at = new Date(iso)
  const day = (t: number | Date) =>
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
      t,
    )
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hour12: false, timeZone }
  const locale = lang === 'zh' ? 'zh-CN' : 'en-GB'
  if (day(at) === day(now)) return new Intl.DateTimeFormat(locale, time).format(at)
  if (Math.abs(at.getTime() - now) < 6 * DAY) {
    return new Intl.DateTimeFormat(locale, { weekday: 'short', ...time }).format(at)
  }
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...time }).format(at)
}

/** When something was noted: the time today, else day and month (and the year, when it is another). */
export function formatWhen(iso: string, now: number, lang: Lang): string {
  const at = new Date(iso)
  const locale = lang === 'zh' ? 'zh-CN' : 'en-GB'
  const sameDay = new Date(now).toDateString() === at.toDateString()
  if (sameDay)
    return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false }).format(at)
  const sameYear = new Date(now).getFullYear() === at.getFullYear()
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at)
}
