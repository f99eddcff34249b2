/** Where and when the words of a reply are read. */
export type Setting = {
  /** The moment the reply was sent, an ISO instant. */
  now: string
  /** IANA zone that clock times without a named zone count in. */
  zone: string
  /** "18:00" by default: the moment a day without a clock time ends. */
  workdayEnd?: string
  /** What "your time" and "our time" mean, where known; `zone` otherwise. */
  customerZone?: string
  agentZone?: string
}

/** `sure`: a plain commitment. `likely`: hedged ("should be back by", "we aim to") or inferred from the context. */
export type Certainty = 'sure' | 'likely'

export type FoundPromise = {
  /** ISO instant. */
  dueAt: string
  /** The sentence that promises, as written. */
  quote: string
  /** The words of the time itself ("by 5 pm tomorrow"). */
  time: string
  /** Offsets of `quote` in the reply. */
  start: number
  end: number
  certainty: Certainty
  /** The zone the time was counted in, and whether the text itself names it. */
  zone: string
  zoneNamed: boolean
  /** A span of hours or minutes is the same moment in every zone; all else depends on the zone. */
  zoneMatters: boolean
}

/** A weekday is 1 (Monday) to 7. */
export type Day =
  | { kind: 'in-days'; days: number }
  | { kind: 'weekday'; day: number; week: 'coming' | 'this' | 'next' | 'after-next' | 'week-later' }
  | { kind: 'date'; year: number | null; month: number; day: number }
  /** "the 15th": of this month, or of the next one once it is past. */
  | { kind: 'day-of-month'; day: number; plusMonths: number | null }
  | { kind: 'month-end'; month: number | null; plusMonths: number }
  | { kind: 'quarter-end' }
  | { kind: 'year-end' }
  | { kind: 'working-day'; count: number }
  /** "that day", 当天: the day of the time before it. */
  | { kind: 'same-day' }

export type DayPart = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'midnight' | 'day-end'

/** `exact`: as in "17:00" or "5 pm"; otherwise the half of the day is worked out ("by 5"). */
export type ClockTime = { hour: number; minute: number; exact: boolean }

export type Span = {
  minutes?: number
  days?: number
  months?: number
  workingDays?: number
  workingHours?: number
}

/** What a time expression says, before it is placed in a calendar. */
export type Moment = {
  span?: Span
  day?: Day
  part?: DayPart
  clock?: ClockTime
  /** "this time tomorrow" */
  sameClock?: boolean
  /** "by then": the moment before it. */
  sameMoment?: boolean
  zone?: ZoneName
}

/** An IANA zone or fixed offset, or whose zone is meant. */
export type ZoneName = { id: string } | { of: 'customer' | 'agent' }

/** A time expression in the prepared text; offsets are those of the original. */
export type TimeWords = {
  start: number
  end: number
  moment: Moment
  /**
   * How the words bind: `due` can be a deadline; `bare` is a length without "within" ("15 minutes"), a deadline
   * only by its surroundings; `no` never is one (since, until, ago, every …).
   */
  use: 'due' | 'bare' | 'no'
  /** "at the latest", 最迟: outranks a looser time in the same sentence. */
  latest: boolean
}
