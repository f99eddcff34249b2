/** Which day a day is compared with. */

/** The same weekday four weeks before a local date, as the same kind of text. */
export function dayFourWeeksBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ weeks: 4 }).toString()
}
