/** Walking along open hours: whole weeks at once where nothing is special in them. */
import { DAY, type Hours, weekdayOf } from './hours'
import { type Piece, piecesOf } from './zone'

/** Nothing open on so many days in a row (ten years): nothing ever. */
const FAR = 3_653

export type Walker = {
  /** Takes an open span, epoch ms, [from, to); answers whether it has seen enough. Spans ascend and may touch. */
  span(from: number, to: number): boolean
  /** Offered whole weeks of `weekMs` open ms each: how many of them to pass over (they count as seen). */
  weeks?(count: number, weekMs: number): number
}

/** Shows the walker what is open from `from` until `end` (epoch ms; Infinity: until it has seen enough). */
export function walk(hours: Hours, from: number, end: number, walker: Walker): void {
  if (hours.weekMs === 0 || !(from < end)) return
  const path = { idle: 0, over: false }
  for (const piece of piecesOf(hours.timeZone, from)) {
    const start = Math.max(from, piece.from)
    const stop = Math.min(end, piece.to)
    if (start < stop) walkPiece(hours, piece, start, stop, walker, path)
    if (path.over || end <= piece.to) return
  }
}

/** One stretch of constant offset: local days are all equally long in it. */
function walkPiece(
  hours: Hours,
  piece: Piece,
  start: number,
  stop: number,
  walker: Walker,
  path: { idle: number; over: boolean },
): void {
  const firstDay = Math.floor((start + piece.offset) / DAY)
  const lastDay = Math.floor((stop - 1 + piece.offset) / DAY)
  let holiday = hours.nextHoliday(firstDay)
  for (let day = firstDay; day <= lastDay; day++) {
    if (holiday < day) holiday = hours.nextHoliday(day)
    // The first and the last day may be parts of days.
    if (walker.weeks && day > firstDay) {
      const whole = Math.floor((Math.min(holiday, lastDay) - day) / 7)
      const passed = whole > 0 ? walker.weeks(whole, hours.weekMs) : 0
      if (passed > 0) {
        path.idle = 0
        day += passed * 7 - 1
        continue
      }
    }
    const midnight = day * DAY - piece.offset
    if (day !== holiday) {
      for (const [opens, closes] of hours.week[weekdayOf(day)] ?? []) {
        const from = Math.max(start, midnight + opens)
        const to = Math.min(stop, midnight + closes)
        if (from >= to) continue
        path.idle = -1
        if (walker.span(from, to)) {
          path.over = true
          return
        }
      }
    }
    if (++path.idle > FAR) {
      path.over = true
      return
    }
  }
}
