/**
 * Questions to a schedule. Instants are epoch ms. A moment is open when its local wall time lies in [from, to)
 * of its weekday's hours and its local date is no holiday: a missing hour is not counted, a doubled one twice.
 */
import { hoursOf, MINUTE, type ZonedSchedule } from './hours'
import { walk } from './walk'

/** The last moment that a Date can name. */
const END_OF_TIME = 8.64e15
const TEN_YEARS = 3_653 * 1_440 * MINUTE

export function isOpen(schedule: ZonedSchedule, at: number): boolean {
  let open = false
  walk(hoursOf(schedule), at, at + 1, { span: () => (open = true) })
  return open
}

/** Open ms in [from, to); 0 when `to` is not after `from`. */
export function openMs(schedule: ZonedSchedule, from: number, to: number): number {
  let sum = 0
  walk(hoursOf(schedule), from, to, {
    span(a, b) {
      sum += b - a
      return false
    },
    weeks(count, weekMs) {
      sum += count * weekMs
      return count
    },
  })
  return sum
}

/** Open minutes in [from, to), with a fraction where an end lies within a minute. */
export function businessMinutes(schedule: ZonedSchedule, from: number, to: number): number {
  return openMs(schedule, from, to) / MINUTE
}

/**
 * The earliest instant at which `ms` open ms have passed since `from`: used up exactly at closing, it is the
 * closing. Null when there is none: no hours in the week, none for ten years, or beyond all dates.
 */
export function addOpenMs(schedule: ZonedSchedule, from: number, ms: number): number | null {
  if (ms <= 0) return from
  let rest = ms
  let found: number | null = null
  walk(hoursOf(schedule), from, Number.POSITIVE_INFINITY, {
    span(a, b) {
      if (b - a >= rest) {
        found = a + rest
        return true
      }
      rest -= b - a
      return a > END_OF_TIME
    },
    weeks(count, weekMs) {
      const passed = Math.min(count, Math.ceil(rest / weekMs) - 1)
      rest -= passed * weekMs
      return passed
    },
  })
  return found !== null && found <= END_OF_TIME ? found : null
}

/** `addOpenMs` in minutes. */
export function addBusinessMinutes(schedule: ZonedSchedule, from: number, minutes: number): number | null {
  return addOpenMs(schedule, from, minutes * MINUTE)
}

/** The next moment after `at` at which closed becomes open; null when none comes within ten years. */
export function nextOpening(schedule: ZonedSchedule, at: number): number | null {
  let closedSince = at
  let found: number | null = null
  walk(hoursOf(schedule), at, at + TEN_YEARS, {
    span(from, to) {
      if (from > closedSince) found = from
      closedSince = to
      return found !== null
    },
  })
  return found
}

/** The next moment after `at` at which open becomes closed; null when none comes within ten years. */
export function nextClosing(schedule: ZonedSchedule, at: number): number | null {
  let openUntil: number | null = null
  let found: number | null = null
  walk(hoursOf(schedule), at, at + TEN_YEARS, {
    span(from, to) {
      if (openUntil !== null && from > openUntil) found = openUntil
      openUntil = to
      return found !== null
    },
  })
  // The last span of all, unless it was the horizon that cut it.
  return found ?? (openUntil !== null && openUntil < at + TEN_YEARS ? openUntil : null)
}

/** What is open in [from, to): spans of epoch ms, ascending, apart from each other. */
export function openIntervals(schedule: ZonedSchedule, from: number, to: number): [number, number][] {
  const spans: [number, number][] = []
  walk(hoursOf(schedule), from, to, {
    span(a, b) {
      const last = spans.at(-1)
      if (last && last[1] === a) last[1] = b
      else spans.push([a, b])
      return false
    },
  })
  return spans
}
