/** Places what a time expression says in the calendar of a zone. Daylight saving is Temporal's care. */
import type { ClockTime, Day, DayPart, Moment, Span } from './types'

/** The ends of the parts of a day that have no clock time of their own. */
const PART_ENDS: Record<Exclude<DayPart, 'day-end'>, string> = {
  dawn: '06:00',
  morning: '12:00',
  noon: '12:00',
  afternoon: '18:00',
  evening: '21:00',
  midnight: '00:00',
}

/** A date without a year that would be further ahead than this is meant as a past one. */
const FAR_DAYS = 300

export type Placed = { at: Temporal.ZonedDateTime; day: Temporal.PlainDate }

/**
 * The moment that is meant, or null when it is already past or cannot be told.
 * `before` is the time that "that day" and "by then" point at.
 */
export function place(
  moment: Moment,
  now: Temporal.ZonedDateTime,
  workdayEnd: string,
  before: Placed | null,
): Placed | null {
  if (moment.sameMoment) return before
  if (moment.span && !moment.clock && !moment.part) {
    const at = afterSpan(moment.span, now, workdayEnd)
    return { at, day: at.toPlainDate() }
  }
  const days = moment.span
    ? [afterSpan(moment.span, now, workdayEnd).toPlainDate()]
    : daysOf(moment, now, before)
  for (const day of days) {
    const at = timeOnDay(moment, day, now, workdayEnd)
    if (at && Temporal.ZonedDateTime.compare(at, now) > 0) return { at, day }
  }
  return null
}

function afterSpan(span: Span, now: Temporal.ZonedDateTime, workdayEnd: string): Temporal.ZonedDateTime {
  if (span.workingDays !== undefined)
    return at(workingDay(now.toPlainDate(), span.workingDays), workdayEnd, now)
  if (span.workingHours !== undefined) return afterWorkingHours(span.workingHours, now, workdayEnd)
  return now.add({ months: span.months ?? 0, days: span.days ?? 0 }).add({ minutes: span.minutes ?? 0 })
}

function at(day: Temporal.PlainDate, clock: string, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return day.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: clock })
}

/** The `count`th Monday-to-Friday after `from`. */
function workingDay(from: Temporal.PlainDate, count: number): Temporal.PlainDate {
  const weeks = Math.floor(Math.max(0, count - 5) / 5)
  let day = from
  let left = count
  if (weeks > 0) {
    day = day.add({ weeks })
    left -= weeks * 5
  }
  while (left > 0) {
    day = day.add({ days: 1 })
    if (day.dayOfWeek < 6) left--
  }
  return day
}

/** Working hours run from nine hours before the end of the working day to its end, Monday to Friday. */
function afterWorkingHours(
  hours: number,
  now: Temporal.ZonedDateTime,
  workdayEnd: string,
): Temporal.ZonedDateTime {
  let left = Math.round(hours * 60)
  let day = now.toPlainDate()
  for (let i = 0; i < 400; i++, day = day.add({ days: 1 })) {
    if (day.dayOfWeek > 5) continue
    const end = at(day, workdayEnd, now)
    const opens = end.subtract({ hours: 9 })
    const start = Temporal.ZonedDateTime.compare(opens, now) > 0 ? opens : now
    const open = Math.max(0, (end.epochMilliseconds - start.epochMilliseconds) / 60_000)
    if (left <= open) return start.add({ minutes: left })
    left -= open
  }
  return now
}

/** The days that may be meant, likeliest first: the first whose time is still ahead is taken. */
function daysOf(moment: Moment, now: Temporal.ZonedDateTime, before: Placed | null): Temporal.PlainDate[] {
  const today = now.toPlainDate()
  const { day } = moment
  if (!day) return [today, today.add({ days: 1 })]
  switch (day.kind) {
    case 'in-days':
      return [today.add({ days: day.days })]
    case 'same-day':
      return before ? [before.day] : []
    case 'weekday':
      return weekday(day.day, day.week, today)
    case 'date':
      return datesOf(day, today)
    case 'day-of-month':
      return daysOfMonth(day, today)
    case 'month-end':
      return monthEnds(day, today)
    case 'quarter-end': {
      const month = Math.ceil(today.month / 3) * 3
      return [lastOf(today.with({ day: 1, month }))]
    }
    case 'year-end':
      return [today.with({ month: 12, day: 31 })]
    case 'working-day':
      return [workingDay(today, day.count)]
  }
}

function weekday(
  day: number,
  week: Extract<Day, { kind: 'weekday' }>['week'],
  today: Temporal.PlainDate,
): Temporal.PlainDate[] {
  const monday = today.subtract({ days: today.dayOfWeek - 1 })
  const ofWeek = (weeks: number) => monday.add({ days: weeks * 7 + day - 1 })
  if (week === 'this') return [ofWeek(0)]
  if (week === 'next') return [ofWeek(1)]
  if (week === 'after-next') return [ofWeek(2)]
  const coming = today.add({ days: (day - today.dayOfWeek + 7) % 7 })
  if (week === 'week-later') return [coming.add({ days: 7 })]
  return [coming, coming.add({ days: 7 })]
}

function datesOf(day: Extract<Day, { kind: 'date' }>, today: Temporal.PlainDate): Temporal.PlainDate[] {
  const years = day.year === null ? [today.year, today.year + 1] : [day.year]
  return years
    .flatMap((year) => validDate(year, day.month, day.day))
    .filter((date) => day.year !== null || today.until(date).days < FAR_DAYS)
}

function validDate(year: number, month: number, day: number): Temporal.PlainDate[] {
  try {
    return [Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })]
  } catch {
    return []
  }
}

function daysOfMonth(
  { day, plusMonths }: Extract<Day, { kind: 'day-of-month' }>,
  today: Temporal.PlainDate,
): Temporal.PlainDate[] {
  const months = plusMonths === null ? [0, 1] : [plusMonths]
  return months.flatMap((plus) => {
    const month = today.with({ day: 1 }).add({ months: plus })
    return validDate(month.year, month.month, day)
  })
}

function monthEnds(
  { month, plusMonths }: Extract<Day, { kind: 'month-end' }>,
  today: Temporal.PlainDate,
): Temporal.PlainDate[] {
  const first = today.with({ day: 1 })
  if (month === null) return [lastOf(first.add({ months: plusMonths }))]
  const named = first.with({ month })
  return [lastOf(named), lastOf(named.add({ years: 1 }))].filter((date) => today.until(date).days < FAR_DAYS)
}

function lastOf(month: Temporal.PlainDate): Temporal.PlainDate {
  return month.with({ day: month.daysInMonth })
}

function timeOnDay(
  moment: Moment,
  day: Temporal.PlainDate,
  now: Temporal.ZonedDateTime,
  workdayEnd: string,
): Temporal.ZonedDateTime | null {
  const { clock, part } = moment
  const isToday = day.equals(now.toPlainDate())
  if (moment.sameClock) return day.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: now.toPlainTime() })
  if (clock) {
    const { hour, nextDay } = hourOf(clock, part, isToday ? now : null)
    // "By 00:00" and 今晚零点 mean the end of the day, unless they are said of its small hours.
    if (hour > 24 || clock.minute > 59) return null
    const dayEnds = hour === 0 && clock.minute === 0 && part !== 'dawn' && (part !== undefined || isToday)
    const shift = nextDay || hour === 24 || dayEnds ? 1 : 0
    const time = `${String(hour % 24).padStart(2, '0')}:${String(clock.minute).padStart(2, '0')}`
    return at(day.add({ days: shift }), time, now)
  }
  if (part === 'midnight') return at(day.add({ days: 1 }), '00:00', now)
  const usual = at(day, part === undefined || part === 'day-end' ? workdayEnd : PART_ENDS[part], now)
  // "Today" said after the working day, "tonight" said late: the day's own end is what is left to promise.
  // A weekday without more is then the next such day.
  const late =
    isToday &&
    moment.day?.kind !== 'weekday' &&
    (part === undefined || part === 'evening') &&
    moment.day !== undefined
  return late && Temporal.ZonedDateTime.compare(usual, now) <= 0 ? at(day, '23:59', now) : usual
}

/** 24-hour clock from what is written; `nextDay` for the small hours of "tonight". `now` only for today. */
function hourOf(
  clock: ClockTime,
  part: DayPart | undefined,
  now: Temporal.ZonedDateTime | null,
): { hour: number; nextDay: boolean } {
  const { hour } = clock
  const as = (value: number, nextDay = false) => ({ hour: value, nextDay })
  // "3 am tonight" is the next day's.
  if (clock.exact || hour > 12) return as(hour, part === 'evening' && hour > 0 && hour < 6)
  switch (part) {
    case 'afternoon':
      return as(hour < 12 ? hour + 12 : 12)
    case 'evening':
      if (hour === 12) return as(0, true)
      return hour < 5 ? as(hour, true) : as(hour + 12)
    case 'noon':
      return as(hour < 6 ? hour + 12 : hour)
    case 'midnight':
    case 'dawn':
      return as(hour === 12 ? 0 : hour, part === 'midnight')
    case 'morning':
      return as(hour)
    default: {
      // Without a half of the day: office hours, and what of today is still ahead.
      const usual = hour < 7 ? hour + 12 : hour
      const minutes = now ? now.hour * 60 + now.minute : -1
      return as(usual < 12 && usual * 60 + clock.minute <= minutes ? usual + 12 : usual)
    }
  }
}
