/**
 * Working hours as sets of instants. A schedule speaks of local time; local time is UTC plus an offset that
 * changes at few moments. Between two changes everything is arithmetic on whole numbers: a day that is
 * short, long, doubled or skipped needs no rule of its own.
 */
import type { Holiday, Schedule, Weekday } from '@/lib/settings/types'

export const MINUTE = 60_000
export const DAY = 1440 * MINUTE

const WEEKDAYS: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** A schedule whose zone is known. */
export type ZonedSchedule = Pick<Schedule, 'week' | 'holidays'> & { timeZone: string }

/** A schedule made ready for arithmetic. Days are counted from 1 January 1970, a Thursday. */
export type Hours = {
  timeZone: string
  /** By weekday, Monday first: open spans in ms of the local day, ascending, apart from each other. */
  week: [number, number][][]
  /** Open ms of a whole week without holidays, and of each weekday. */
  weekMs: number
  dayMs: number[]
  /** The first holiday on or after a day; Infinity when none follows. */
  nextHoliday(day: number): number
}

const known = new WeakMap<ZonedSchedule, Hours>()

/** The schedule made ready; remembered as long as the schedule object lives. */
export function hoursOf(schedule: ZonedSchedule): Hours {
  let hours = known.get(schedule)
  if (!hours) {
    const week = weekOf(schedule)
    const dayMs = week.map((spans) => spans.reduce((sum, [from, to]) => sum + to - from, 0))
    hours = {
      timeZone: schedule.timeZone,
      week,
      weekMs: dayMs.reduce((sum, ms) => sum + ms, 0),
      dayMs,
      nextHoliday: holidaysOf(schedule.holidays),
    }
    known.set(schedule, hours)
  }
  return hours
}

/** Weekday of a day, Monday = 0. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

/** Spans by weekday: across midnight cut in two, overlapping and touching ones made one. */
function weekOf(schedule: ZonedSchedule): [number, number][][] {
  const days: [number, number][][] = WEEKDAYS.map(() => [])
  WEEKDAYS.forEach((name, index) => {
    for (const [fromText, toText] of schedule.week[name] ?? []) {
      const from = wallMs(fromText)
      const to = wallMs(toText)
      if (to >= from) days[index]?.push([from, to])
      else {
        days[index]?.push([from, DAY])
        days[(index + 1) % 7]?.push([0, to])
      }
    }
  })
  return days.map((spans) => {
    const merged: [number, number][] = []
    for (const [from, to] of spans.filter(([a, b]) => b > a).sort((a, b) => a[0] - b[0])) {
      const last = merged.at(-1)
      if (last && from <= last[1]) last[1] = Math.max(last[1], to)
      else merged.push([from, to])
    }
    return merged
  })
}

function wallMs(text: string): number {
  const [hours = '', minutes = ''] = text.split(':')
  return (Number(hours) * 60 + Number(minutes)) * MINUTE
}

/** Day number of a date in its text form. */
function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY
}

function holidaysOf(holidays: readonly Holiday[]): (day: number) => number {
  const ranges = holidays
    .filter((holiday) => !holiday.yearly)
    .map((holiday): [number, number] => [dayOf(holiday.from), dayOf(holiday.to)])
  const yearly = holidays
    .filter((holiday) => holiday.yearly)
    .map((holiday): [string, string] => [holiday.from.slice(5), holiday.to.slice(5)])
  return (day) => {
    let next = Number.POSITIVE_INFINITY
    for (const [from, to] of ranges) if (to >= day) next = Math.min(next, Math.max(from, day))
    for (const [from, to] of yearly) next = Math.min(next, nextYearly(from, to, day))
    return next
  }
}

/** The first day on or after `day` whose month and day lie in the range; 29 February comes in leap years only. */
function nextYearly(from: string, to: string, day: number): number {
  const date = new Date(day * DAY)
  const text = date.toISOString()
  const today = text.slice(text.indexOf('-', 1) + 1).slice(0, 5)
  const inside = from <= to ? from <= today && today <= to : from <= today || today <= to
  if (inside) return day
  const [month = 1, dayOfMonth = 1] = from.split('-').map(Number)
  // A range from 29 February begins on 1 March in other years, unless it is that day alone.
  const alone = from === '02-29' && to === '02-29'
  for (let year = date.getUTCFullYear(), tries = 0; tries <= 9; year++, tries++) {
    const start = new Date(0)
    start.setUTCFullYear(year, month - 1, dayOfMonth)
    if (alone && start.getUTCDate() !== 29) continue
    const at = start.getTime() / DAY
    if (at >= day) return at
  }
  return Number.POSITIVE_INFINITY
}
