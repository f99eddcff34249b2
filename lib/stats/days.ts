/** Which days are looked at together, and which they are compared with. */

/** The same weekday four weeks before a local date, as the same kind of text. */
export function dayFourWeeksBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ weeks: 4 }).toString()
}

/** Days from `from` to `until`, both included: local dates, "2026-11-22". */
export type Span = { from: string; until: string }

export const spanLengths = [7, 28, 90] as const
export type SpanLength = (typeof spanLengths)[number]

/** The last so many days with today, and as many before them. */
export function spansOf(today: string, length: SpanLength): { now: Span; before: Span } {
  const last = Temporal.PlainDate.from(today)
  const span = (until: Temporal.PlainDate): Span => ({
    from: until.subtract({ days: length - 1 }).toString(),
    until: until.toString(),
  })
  return { now: span(last), before: span(last.subtract({ days: length })) }
}

/** A span in pieces for a chart: days up to four weeks, then weeks; the first piece may be shorter. */
export function piecesOf({ from, until }: Span): Span[] {
  const first = Temporal.PlainDate.from(from)
  let end = Temporal.PlainDate.from(until)
  const step = first.until(end).days >= 28 ? 7 : 1
  const pieces: Span[] = []
  while (Temporal.PlainDate.compare(end, first) >= 0) {
    const start = end.subtract({ days: step - 1 })
    const cut = Temporal.PlainDate.compare(start, first) < 0 ? first : start
    pieces.unshift({ from: cut.toString(), until: end.toString() })
    end = start.subtract({ days: 1 })
  }
  return pieces
}
