/** Weekly hours while they are edited, and the days ahead. Pure. */
import type { Holiday, Schedule } from '@/lib/settings'
import type { Weekday } from '@/lib/settings/types'
import { holidayOn, openIntervals, type ZonedSchedule } from '@/lib/sla'

export type Interval = Schedule['week'][Weekday][number]

/** "9", "9:30", "930", "18h", "24:00", full-width too → "09:30"; null for what is no time of day. */
export function readTimeOfDay(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[.h点时]/, ':')
    .replace(/分$/, '')
    .replace(/:$/, '')
  const found = /^(\d{1,2})(?::?([0-5]\d))?$/.exec(plain)
  if (!found) return null
  const hours = Number(found[1])
  const minutes = Number(found[2] ?? 0)
  if (hours > 24 || (hours === 24 && minutes > 0)) return null
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** A day's hours with one end changed. Midnight as an end is the day's end, as a start its beginning. */
export function withTime(interval: Interval, end: 'from' | 'to', time: string): Interval {
  if (end === 'from') return [time === '24:00' ? '00:00' : time, interval[1]]
  return [interval[0], time === '00:00' ? '24:00' : time]
}

/** What the next hours of a day are suggested to be: after a break, or a usual day. */
export function nextInterval(day: readonly Interval[]): Interval {
  const last = day.at(-1)
  if (!last) return ['09:00', '18:00']
  if (crossesMidnight(last)) return ['09:00', '12:00']
  const from = minutesOf(last[1]) + 60
  if (from >= 23 * 60) return ['06:00', '08:00']
  return [clockText(from), clockText(Math.min(from + 240, 1440))]
}

export function crossesMidnight([from, to]: Interval): boolean {
  return minutesOf(to) < minutesOf(from)
}

/** Hours that cover the same minutes twice, or none: they count once, or not at all. */
export function oddHours(day: readonly Interval[]): 'overlap' | 'nothing' | null {
  if (day.some(([from, to]) => from === to)) return 'nothing'
  const spans = day.map(([from, to]): [number, number] => {
    const start = minutesOf(from)
    return [start, minutesOf(to) < start ? 1440 + minutesOf(to) : minutesOf(to)]
  })
  spans.sort((a, b) => a[0] - b[0])
  return spans.some(([from], at) => at > 0 && from < (spans[at - 1]?.[1] ?? 0)) ? 'overlap' : null
}

/** Bars of one weekday for the picture: shares of the day, with what comes over from the day before. */
export function barsOf(week: Schedule['week'], days: readonly Weekday[], at: number): [number, number][] {
  const today = days[at] as Weekday
  const before = days[(at + 6) % 7] as Weekday
  const own = week[today].map((one): [number, number] => [
    minutesOf(one[0]),
    crossesMidnight(one) ? 1440 : minutesOf(one[1]),
  ])
  const over = week[before].filter(crossesMidnight).map(([, to]): [number, number] => [0, minutesOf(to)])
  return [...over, ...own].filter(([a, b]) => b > a).map(([a, b]) => [a / 1440, b / 1440])
}

export function minutesOf(time: string): number {
  const [hours = '', minutes = ''] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

function clockText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** One day ahead: its date, its open spans (epoch ms; an end at the next midnight is the day's end), its holiday. */
export type DayAhead = {
  date: string
  startsAt: number
  endsAt: number
  open: [number, number][]
  holiday: Holiday | null
}

export function daysAhead(schedule: ZonedSchedule, now: number, count: number): DayAhead[] {
  const first = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(schedule.timeZone).startOfDay()
  return Array.from({ length: count }, (_, at) => {
    const startsAt = first.add({ days: at }).startOfDay()
    const endsAt = first.add({ days: at + 1 }).startOfDay()
    const date = startsAt.toPlainDate().toString()
    return {
      date,
      startsAt: startsAt.epochMilliseconds,
      endsAt: endsAt.epochMilliseconds,
      open: openIntervals(schedule, startsAt.epochMilliseconds, endsAt.epochMilliseconds),
      holiday: holidayOn(schedule.holidays, date),
    }
  })
}

/** "UTC+05:30" of a zone at a moment. */
export function offsetText(timeZone: string, at: number): string {
  const minutes =
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).offsetNanoseconds / 6e10
  const rounded = Math.round(Math.abs(minutes))
  return `UTC${minutes < 0 ? '−' : '+'}${clockText(rounded)}`
}

/** What an imported holiday is to those that are there: new, there already, or within one that is there. */
export function isKnown(holidays: readonly Holiday[], found: Holiday): boolean {
  return holidays.some(
    (one) =>
      (one.yearly === found.yearly && one.from <= found.from && found.to <= one.to) ||
      (one.yearly && one.from.slice(5) === found.from.slice(5) && one.to.slice(5) === found.to.slice(5)),
  )
}

/** By date, the yearly ones by their day of the year after the others. */
export function byDate(a: Holiday, b: Holiday): number {
  const key = ({ yearly, from }: Holiday) => (yearly ? `9999${from.slice(4)}` : from)
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}
