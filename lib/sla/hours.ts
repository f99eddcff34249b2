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

/** The first of the holidays that has this local date ("2026-12-25"); null on a usual day. */
export function holidayOn(holidays: readonly Holiday[], date: string): Holiday | null {
  const day = dayOf(date)
  return holidays.find((holiday) => holidaysOf([holiday])(day) === day) ?? null
}

/** Days of yearly holidays are listed once for each year that is asked about. */
function holidaysOf(holidays: readonly Holiday[]): (day: number) => number {
  const ranges = holidays
    .filter((holiday) => !holiday.yearly)
    .map((holiday): [number, number] => [dayOf(holiday.from), dayOf(holiday.to)])
  const yearly = holidays.filter((holiday) => holiday.yearly)
  const years = new Map<number, number[]>()
  return (day) => {
    let next = Number.POSITIVE_INFINITY
    for (const [from, to] of ranges) if (to >= day) next = Math.min(next, Math.max(from, day))
    if (yearly.length === 0) return next
    const year = new Date(day * DAY).getUTCFullYear()
    // 29 February can be eight years away.
    for (let at = year; at <= year + 8; at++) {
      const days = years.get(at) ?? daysOf(yearly, at)
      years.set(at, days)
      const found = days.find((one) => one >= day)
      if (found !== undefined) return Math.min(next, found)
    }
    return next
  }
}

/** The days of yearly holidays that lie in a year, ascending. Over New Year a holiday has two parts in it. */
function daysOf(yearly: readonly Holiday[], year: number): number[] {
  const days: number[] = []
  const add = (first: number, last: number) => {
    for (let day = first; day <= last; day++) days.push(day)
  }
  for (const holiday of yearly) {
    // A range that begins on 29 February begins on 1 March in other years, one that ends there on the 28th.
    const [from, to] = [firstOn(year, holiday.from), lastOn(year, holiday.to)]
    if (holiday.from.slice(5) <= holiday.to.slice(5)) add(from, to)
    else {
      add(firstOn(year, '-01-01'), to)
      add(from, lastOn(year, '-12-31'))
    }
  }
  return days.sort((a, b) => a - b)
}

function firstOn(year: number, date: string): number {
  return Date.UTC(year, Number(date.slice(-5, -3)) - 1, Number(date.slice(-2))) / DAY
}

function lastOn(year: number, date: string): number {
  const month = Number(date.slice(-5, -3))
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return Date.UTC(year, month - 1, Math.min(Number(date.slice(-2)), lastDay)) / DAY
}
