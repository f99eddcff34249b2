/** Moments that reminders are often set to, in the agent's zone. */

export type Preset = 'in-1h' | 'afternoon' | 'tomorrow' | 'working-day' | 'in-3d'

const MORNING = '09:00'
const AFTERNOON = '15:00'
const HALF_HOUR = 30 * 60_000
const SATURDAY = 6

/**
 * Epoch ms by preset, in the order offered: this afternoon only while that is still ahead, the next working
 * day (Monday to Friday) only where it is not tomorrow.
 */
export function presetsAt(now: number, timeZone: string): [Preset, number][] {
  const here = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(timeZone)
    .round({ smallestUnit: 'minute', roundingMode: 'ceil' })
  const afternoon = here.withPlainTime(AFTERNOON)
  const tomorrow = here.add({ days: 1 }).withPlainTime(MORNING)
  const untilMonday = Math.max(0, 8 - tomorrow.dayOfWeek)
  const workingDay = tomorrow.dayOfWeek < SATURDAY ? null : tomorrow.add({ days: untilMonday })
  const offered: [Preset, Temporal.ZonedDateTime | null][] = [
    ['in-1h', here.add({ hours: 1 })],
    ['afternoon', afternoon.epochMilliseconds - now >= HALF_HOUR ? afternoon : null],
    ['tomorrow', tomorrow],
    ['working-day', workingDay],
    ['in-3d', here.add({ days: 3 })],
  ]
  return offered.flatMap(([preset, at]) => (at ? [[preset, at.epochMilliseconds]] : []))
}

/** As a date and time field holds it: "2026-11-23T09:00". */
export function toField(at: number, timeZone: string): string {
  const here = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)
  return here.toPlainDateTime().toString({ smallestUnit: 'minute' })
}

/** Epoch ms of what stands in such a field; null when nothing whole does. An hour that is skipped moves on. */
export function fromField(value: string, timeZone: string): number | null {
  try {
    return Temporal.PlainDateTime.from(value).toZonedDateTime(timeZone).epochMilliseconds
  } catch {
    return null
  }
}
