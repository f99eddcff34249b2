/** Neighbouring English time words that are one time: ranges, dates with clock times, hours with minutes. */
import type { Moment } from '../types'
import type { TimePart } from './readings'

const RANGE_FROM = /\b(?:from|between)\s+(?:the\s+)?$/i

/** "between 1 and 3", "9 to 11 am", "Monday or Tuesday": one time that binds to its end. */
export function ranges(parts: TimePart[], text: string): TimePart[] {
  const joined: TimePart[] = []
  for (const part of parts) {
    const last = joined[joined.length - 1]
    const between = last ? text.slice(last.end, part.start) : ''
    const isRange = /^ ?(?:-|to|or|and|\/|until|till) ?(?:the )?$/i.test(between)
    if (
      last &&
      isRange &&
      !last.never &&
      !part.never &&
      bothClocks(last, part) &&
      spans(last, between, text)
    ) {
      joined[joined.length - 1] = {
        ...part,
        start: last.start,
        moment: endOfRange(last.moment, part.moment),
        range: true,
      }
    } else if (last && /^ or (?:on )?$/i.test(between) && last.moment.day && part.moment.day && !last.never) {
      joined[joined.length - 1] = { ...part, start: last.start }
    } else joined.push(part)
  }
  return joined
}

function bothClocks(a: TimePart, b: TimePart): boolean {
  return a.moment.clock !== undefined && b.moment.clock !== undefined
}

/** "at 3 and" another clock is a range only after "between". */
function spans(last: TimePart, between: string, text: string): boolean {
  if (!/and/i.test(between)) return true
  return RANGE_FROM.test(text.slice(0, last.start))
}

function endOfRange(from: Moment, to: Moment): Moment {
  const end = to.clock
  if (!end || !from.clock) return to
  // "between 10 and 2": the end lies after the start.
  if (!end.exact && !from.clock.exact && end.hour < 7 && from.clock.hour >= 7 && end.hour !== 12)
    return { ...to, clock: { ...end, hour: end.hour + 12, exact: true } }
  return to
}

/** Two neighbours as one moment; null when both say the same kind of thing. */
export function join(a: Moment, b: Moment): Moment | null {
  if (a.sameMoment || b.sameMoment) return null
  if (a.span || b.span) {
    const [spanned, other] = a.span ? [a, b] : [b, a]
    if (other.span) return joinSpans(a, b)
    const span = spanned.span
    const wholeDays =
      span?.days !== undefined || span?.workingDays !== undefined || span?.months !== undefined
    if (!wholeDays || other.day || (!other.clock && !other.part) || spanned === b) return null
    return { ...other, span }
  }
  if (a.clock && b.clock) return null
  if (a.day && b.day) {
    // "Friday, 3 April" and "tomorrow, Tuesday": the date says it best, then the relative word.
    const rank = (day: Moment['day']) =>
      day?.kind === 'date' || day?.kind === 'day-of-month' ? 2 : day?.kind === 'in-days' ? 1 : 0
    const names = a.day.kind === 'weekday' && b.day.kind === 'weekday'
    if (names || (rank(a.day) === rank(b.day) && a.day.kind !== 'same-day')) return null
    return { ...a, ...b, day: rank(a.day) >= rank(b.day) ? a.day : b.day }
  }
  if (a.part && b.part) {
    if (a.part === 'midnight' || b.part === 'midnight') return { ...a, ...b, part: 'midnight' }
    if (a.part !== 'morning' && b.part !== 'morning') return null
    return { ...a, ...b, part: b.part === 'morning' ? a.part : b.part }
  }
  return { ...a, ...b }
}

/** "1 hour 30 minutes", "two hours and 15 minutes". */
function joinSpans(a: Moment, b: Moment): Moment | null {
  const [hours, minutes] = [a.span?.minutes, b.span?.minutes]
  if (hours === undefined || minutes === undefined || hours < 60 || minutes >= 60) return null
  return { span: { minutes: hours + minutes } }
}
