/** Quiet hours: local times between which nothing is told. */

type QuietHours = { from: string; to: string } | null

/** Is `now` (epoch ms) within them, on the clocks of `zone`? They may go over midnight; equal ends are none. */
export function inQuietHours(quiet: QuietHours, now: number, zone: string): boolean {
  if (!quiet || quiet.from === quiet.to) return false
  const time = at(now, zone).toPlainTime()
  const from = Temporal.PlainTime.from(quiet.from)
  const to = Temporal.PlainTime.from(quiet.to)
  const begun = Temporal.PlainTime.compare(time, from) >= 0
  const ended = Temporal.PlainTime.compare(time, to) >= 0
  return Temporal.PlainTime.compare(from, to) < 0 ? begun && !ended : begun || !ended
}

/** Their end, epoch ms; `now` itself outside of them. */
export function quietUntil(quiet: QuietHours, now: number, zone: string): number {
  if (!quiet || !inQuietHours(quiet, now, zone)) return now
  const here = at(now, zone)
  const to = Temporal.PlainTime.from(quiet.to)
  const today = here.toPlainDate()
  const end = today.toZonedDateTime({ timeZone: zone, plainTime: to })
  if (end.epochMilliseconds > now) return end.epochMilliseconds
  return today.add({ days: 1 }).toZonedDateTime({ timeZone: zone, plainTime: to }).epochMilliseconds
}

function at(now: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone)
}
