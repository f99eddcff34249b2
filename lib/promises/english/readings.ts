/** What the single words of English time expressions say. */
import type { Moment, Span } from '../types'
import { numberOf } from './numbers'

export type TimePart = {
  start: number
  end: number
  moment: Moment
  /** Never a deadline, whatever stands around: "ago", "every Monday", "24-hour support". */
  never?: boolean
  /** A deadline without a word like "within": "tomorrow"; a length needs one. */
  bare?: boolean
  /** Two times joined: "from 9 to 11". */
  range?: boolean
}

/** What a match says; null: not a time after all. */
export type Reading = Omit<TimePart, 'start' | 'end'> | null

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

export const monthOf = (word: string) => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1
export const weekdayOf = (word: string) => DAYS.indexOf(word.slice(0, 3).toLowerCase()) + 1
export const whole = (word: string | undefined) => (word === undefined ? null : Number(word))

export function partOf(word: string | undefined): Moment['part'] {
  switch (word?.toLowerCase()) {
    case 'morning':
      return 'morning'
    case 'lunchtime':
      return 'noon'
    case 'afternoon':
    case 'arvo':
      return 'afternoon'
    case 'evening':
    case 'night':
      return 'evening'
    default:
      return undefined
  }
}

export function spanOf(count: number, unit: string, kind: string | undefined): Span {
  const working = /^(?:business|work)/i.test(kind ?? '')
  switch (unit[0]?.toLowerCase() === 'm' && /^mo/i.test(unit) ? 'month' : unit[0]?.toLowerCase()) {
    case 'month':
      return Number.isInteger(count) ? { months: count } : { months: Math.floor(count), days: 15 }
    case 'm':
      return { minutes: count }
    case 'h':
      return working ? { workingHours: count } : { minutes: count * 60 }
    case 'f':
      return { days: count * 14 }
    case 'w':
      return working ? { workingDays: Math.ceil(count * 5) } : { days: count * 7 }
    default:
      if (working) return { workingDays: Math.ceil(count) }
      return Number.isInteger(count) ? { days: count } : { minutes: count * 1440 }
  }
}

export function weekdayPart(m: RegExpExecArray, text: string): Reading {
  const lead = m[1]?.trim().toLowerCase()
  const first = m[2] as string
  // "sat" and "sun" are verbs and weather unless written as names.
  if (/^(?:sat|sun|mon|wed)$/.test(first) && !lead && !/\b(?:on|by|before) $/i.test(text.slice(0, m.index)))
    return null
  const past = lead !== undefined && /^(?:last|past|previous|every|each|most)$/.test(lead)
  if (past || m[3] === 's' || m[5] || (m[4] && /(?:-| to | through )/i.test(m[0])))
    return { moment: {}, never: true }
  const week = m[6]?.toLowerCase()
  const day = weekdayOf(m[4] ?? first)
  const next = (lead === 'next' && !week) || week === 'next' || week === 'the following'
  const part = partOf(m[7])
  const moment: Moment = { day: { kind: 'weekday', day, week: next ? 'next' : 'coming' } }
  return { moment: part ? { ...moment, part } : moment }
}

export function numericDate(m: RegExpExecArray): Reading {
  const [a, b] = [Number(m[1]), Number(m[2])]
  const year = m[3] === undefined ? null : Number(m[3]) < 100 ? 2000 + Number(m[3]) : Number(m[3])
  if (a > 31 || b > 31 || a === 0 || b === 0 || (a > 12 && b > 12)) return null
  // Day first, as most of the world writes; `times` turns it round for American zones.
  const [day, month] = b > 12 ? [b, a] : [a, b]
  return { moment: { day: { kind: 'date', year, month, day } } }
}

export function clock(hour: number, minute: number, half: string | undefined, exact = false): Reading {
  if (hour > 24 || minute > 59 || (half && hour > 12)) return null
  if (!half) return { moment: { clock: { hour, minute, exact: exact || hour > 12 || hour === 0 } } }
  const pm = half.toLowerCase().startsWith('p')
  return { moment: { clock: { hour: (hour % 12) + (pm ? 12 : 0), minute, exact: true } } }
}

export function spokenClock(m: RegExpExecArray): Reading {
  const words = (m[1] as string).toLowerCase()
  const hour = numberOf(m[2] as string)
  if (!(hour >= 1 && hour <= 12)) return null
  const minutes = words.startsWith('half')
    ? 30
    : words.includes('quarter')
      ? 15
      : numberOf(words.replace(/ .*/, ''))
  if (!(minutes > 0 && minutes < 60)) return null
  if (/\bto$/.test(words)) return clock(hour === 1 ? 12 : hour - 1, 60 - minutes, undefined)
  return clock(hour, minutes, undefined)
}

export function bareHour(m: RegExpExecArray, text: string): Reading {
  const hour = numberOf(m[1] as string)
  if (!(hour >= 1 && hour <= 24)) return null
  // "by 5 or 6 people", "at one and the same": words need a firmer place than digits.
  if (/^one\b/i.test(m[1] as string) && !/\b(?:at|by|before) $/i.test(text.slice(0, m.index))) return null
  return clock(hour, 0, undefined)
}
