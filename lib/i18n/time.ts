/** Durations and moments in words, short enough for a 360 px panel. */
import type { Lang } from '@/lib/ticket'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * A length of time in its two largest units ("2 d 3 h", "38 min", "2天3小时"); below two minutes in
 * seconds. `ms` may be negative: the sign is dropped, the caller words it ("3 h overdue"). Time of
 * `working` hours is never told in days ("73 h"): nobody's working day has 24 hours.
 */
export function formatDuration(ms: number, lang: Lang, working = false): string {
  const abs = Math.abs(ms)
  const unit = (n: number, en: string, zh: string) => (lang === 'zh' ? `${n}${zh}` : `${n} ${en}`)
  const join = (a: string, b: string | null) => (b ? `${a}${lang === 'zh' ? '' : ' '}${b}` : a)
  if (abs < 2 * MINUTE) return unit(Math.floor(abs / 1000), 's', '秒')
  if (abs < HOUR) return unit(Math.floor(abs / MINUTE), 'min', '分钟')
  if (abs < DAY || working) {
    const minutes = Math.floor((abs % HOUR) / MINUTE)
    return join(unit(Math.floor(abs / HOUR), 'h', '小时'), minutes ? unit(minutes, 'min', '分') : null)
  }
  const hours = Math.floor((abs % DAY) / HOUR)
  return join(unit(Math.floor(abs / DAY), 'd', '天'), hours ? unit(hours, 'h', '小时') : null)
}

/** Formatters by what they are made of: making one costs more than a hundred uses, and clocks tick. */
const made = new Map<string, Intl.DateTimeFormat>()

function inWords(at: number, locale: string, timeZone: string | undefined, form: keyof typeof forms): string {
  // Whose machine travels to another zone needs other formatters; its offset tells, and costs nothing.
  const key = [locale, timeZone ?? new Date(at).getTimezoneOffset(), form].join()
  let format = made.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { timeZone, ...forms[form] })
    made.set(key, format)
  }
  return format.format(at)
}

const time = { hour: '2-digit', minute: '2-digit', hour12: false } as const
const date = { day: 'numeric', month: 'short' } as const
const forms = {
  time,
  weekday: { weekday: 'short', ...time },
  since: { weekday: 'long' },
  date: { ...date, ...time },
  month: date,
  year: { ...date, year: 'numeric' },
  day: { year: 'numeric', month: '2-digit', day: '2-digit' },
} as const

const localeOf = (lang: Lang) => (lang === 'zh' ? 'zh-CN' : 'en-GB')

/** The due moment in a zone: the time alone for today, with the weekday within six days, else with the date. */
export function formatDue(iso: string, now: number, lang: Lang, timeZone?: string): string {
  const at = Date.parse(iso)
  const near = Math.abs(at - now) < 6 * DAY ? 'weekday' : 'date'
  return inWords(at, localeOf(lang), timeZone, dayOf(at, timeZone) === dayOf(now, timeZone) ? 'time' : near)
}

/**
 * What the clock shows in another zone at a moment: the time, with the weekday where that differs from
 * here. Null where the clock shows the same, or the browser does not know the zone.
 */
export function formatThere(iso: string, lang: Lang, timeZone: string): string | null {
  const words = (zone: string | undefined, form: keyof typeof forms) =>
    inWords(Date.parse(iso), localeOf(lang), zone, form)
  try {
    const there = words(timeZone, 'weekday')
    const here = words(undefined, 'weekday')
    if (there === here) return null
    // Two letters tell the weekdays apart in both languages.
    return there.slice(0, 2) === here.slice(0, 2) ? words(timeZone, 'time') : there
  } catch {
    return null
  }
}

/** When something was noted: the time today, else day and month (and the year, when it is another). */
export function formatWhen(iso: string, now: number, lang: Lang): string {
  const at = Date.parse(iso)
  const then = dayOf(at)
  const today = dayOf(now)
  const sameYear = then.slice(0, 4) === today.slice(0, 4)
  return inWords(at, localeOf(lang), undefined, then === today ? 'time' : sameYear ? 'month' : 'year')
}

/** Since when something has been so: the weekday within six days, else as noted. */
export function formatSince(iso: string, now: number, lang: Lang): string {
  const at = Date.parse(iso)
  const near = now - at < 6 * DAY && dayOf(at) !== dayOf(now)
  return near ? inWords(at, localeOf(lang), undefined, 'since') : formatWhen(iso, now, lang)
}

/** "2026-11-22" */
function dayOf(at: number, timeZone?: string): string {
  return inWords(at, 'en-CA', timeZone, 'day')
}
