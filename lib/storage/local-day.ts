/** The local calendar day of an instant (epoch ms), "2026-11-22": the agent's day, not UTC's. */
export function localDay(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString()
}
