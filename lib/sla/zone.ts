/** Time zones as stretches of constant offset from UTC: the only place of this room that asks Temporal. */

/** Epoch ms, [from, to), and what is added to UTC for local time within it, ms. The last one ends at Infinity. */
export type Piece = { from: number; to: number; offset: number }

/** The stretches of a zone from the one that holds `at` (epoch ms) on, ascending. */
export function* piecesOf(timeZone: string, at: number): Generator<Piece> {
  let here: Temporal.ZonedDateTime | null =
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)
  let from = Number.NEGATIVE_INFINITY
  while (here) {
    const next: Temporal.ZonedDateTime | null = here.getTimeZoneTransition('next')
    const to = next?.epochMilliseconds ?? Number.POSITIVE_INFINITY
    yield { from, to, offset: Math.round(here.offsetNanoseconds / 1e6) }
    from = to
    here = next
  }
}
