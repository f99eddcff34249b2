/**
 * Working hours by another way than the product's: every minute is asked for its local time with
 * Intl.DateTimeFormat and looked up in the schedule as it is written.
 */
import type { ZonedSchedule } from '@/lib/sla'

const MINUTE = 60_000
const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
const formats = new Map<string, Intl.DateTimeFormat>()

function local(at: number, timeZone: string): { date: string; weekday: number; minute: number } {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
    formats.set(timeZone, format)
  }
  // "25/10/2026, 02:30"
  const [day = '', month = '', year = '', hour = '', minute = ''] = format.format(at).split(/[/, :]+/)
  const weekday = new Date(`${year.padStart(4, '0')}-${month}-${day}T12:00:00Z`).getUTCDay()
  return { date: `${year}-${month}-${day}`, weekday, minute: Number(hour) * 60 + Number(minute) }
}

/** Is the minute that begins at `at` a working one? */
export function openMinute(schedule: ZonedSchedule, at: number): boolean {
  const { date, weekday, minute } = local(at, schedule.timeZone)
  for (const holiday of schedule.holidays) {
    if (!holiday.yearly && holiday.from <= date && date <= holiday.to) return false
    const [from, to, today] = [holiday.from.slice(5), holiday.to.slice(5), date.slice(5)]
    if (!holiday.yearly) continue
    if (from <= to ? from <= today && today <= to : from <= today || today <= to) return false
  }
  const clock = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))
  const today = schedule.week[names[weekday] ?? 'sun']
  const yesterday = schedule.week[names[(weekday + 6) % 7] ?? 'sun']
  return (
    today.some(([from, to]) =>
      clock(to) < clock(from) ? minute >= clock(from) : clock(from) <= minute && minute < clock(to),
    ) || yesterday.some(([from, to]) => clock(to) < clock(from) && minute < clock(to))
  )
}

/** Working minutes in [from, to), both on the minute. */
export function countMinutes(schedule: ZonedSchedule, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at += MINUTE) if (openMinute(schedule, at)) count++
  return count
}

/** The end of the `minutes`th working minute from `from` on; null when it lies after `horizon`. */
export function afterMinutes(
  schedule: ZonedSchedule,
  from: number,
  minutes: number,
  horizon: number,
): number | null {
  let left = minutes
  for (let at = from; left > 0; at += MINUTE) {
    if (at >= horizon) return null
    if (openMinute(schedule, at) && --left === 0) return at + MINUTE
  }
  return from
}
