/** Suggestions for the fields that ask for a time or a day, as they are written in a reply. */
import type { Lang } from '@/lib/ticket'

type Moment = Temporal.ZonedDateTime

const TIME = /(?:^|[._])(?:time|when|until|by)$|时间|几点/i
const DAY = /(?:^|[._])(?:date|day|deadline|due|due_by)$|日期|哪天|期限/i
const SATURDAY = 6
/** The last full hour worth naming on a day. */
const EVENING = 17

/** What a name asks for, where the name says so: `promise.time`, `fact.delivery_day`. */
export function momentAsked(name: string): 'time' | 'day' | null {
  if (TIME.test(name)) return 'time'
  return DAY.test(name) ? 'day' : null
}

/** Three or four likely answers, the nearest first, in the customer's zone and the reply's language. */
export function suggestedMoments(kind: 'time' | 'day', now: number, timeZone: string, lang: Lang): string[] {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone)
  const tomorrow = here.add({ days: 1 })
  const working = tomorrow.add({ days: tomorrow.dayOfWeek < SATURDAY ? 0 : 8 - tomorrow.dayOfWeek })
  if (kind === 'day') {
    const next = working.add({ days: working.dayOfWeek < SATURDAY - 1 ? 1 : 3 })
    return [...new Set([working, next, working.add({ days: 7 })].map((day) => dayWords(day, lang)))]
  }
  const soon = here
    .add({ hours: 2 })
    .round({ smallestUnit: 'minute', roundingIncrement: 30, roundingMode: 'ceil' })
  const evening = here.withPlainTime({ hour: EVENING })
  const noon = (day: Moment) => day.withPlainTime({ hour: 12 })
  const sameDay = (one: Moment) => one.toPlainDate().equals(here.toPlainDate())
  const today = [soon, evening].filter((at) => sameDay(at) && Temporal.ZonedDateTime.compare(at, soon) >= 0)
  const all = [...today, noon(tomorrow), working.withPlainTime({ hour: EVENING })]
  return [...new Set(all.map((at) => timeWords(at, here, lang)))]
}

/** "16:30 today", "12:00 on Monday, 30 November"; "今天16:30", "11月30日星期一12:00". */
function timeWords(at: Moment, now: Moment, lang: Lang): string {
  const clock = at.toPlainTime().toString({ smallestUnit: 'minute' })
  const days = at.toPlainDate().since(now.toPlainDate()).days
  if (lang === 'zh') return `${['今天', '明天'][days] ?? dayWords(at, lang)}${clock}`
  return days > 1 ? `${clock} on ${dayWords(at, lang)}` : `${clock} ${days === 0 ? 'today' : 'tomorrow'}`
}

function dayWords(day: Moment, lang: Lang): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', timeZone: day.timeZoneId } as const
  return new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', options)
    .format(day.epochMilliseconds)
    .replace(/^(\w+) (\d)/, '$1, $2')
}
