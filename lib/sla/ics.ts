/**
 * Holidays out of a calendar file (iCalendar, RFC 5545): whole days, once or every year. Everything that is
 * not taken, or not taken as it stands, is told with its line.
 */
import type { Holiday } from '@/lib/settings/types'

export type IcsProblem =
  | 'too-large'
  | 'not-calendar'
  | 'no-start'
  | 'bad-date'
  | 'ends-early'
  | 'not-whole-days'
  | 'too-long'
  /** Repeats in a way that no holiday can: its first days are taken, once. */
  | 'first-only'
  | 'cancelled'
  | 'unclosed'
  | 'too-many'

/** `line` counts from 1 and is where the event begins, or the line that is meant. */
export type IcsReading = {
  holidays: (Holiday & { line: number })[]
  problems: { line: number; what: IcsProblem; name: string }[]
}

const MOST_CHARS = 2_000_000
const MOST_EVENTS = 1000
const NAME = 100
const DAY = 86_400_000
/** Longer is no holiday, and no yearly one may be. */
const MOST_DAYS = 365

type Line = { line: number; name: string; value: string }
type Event = { line: number; fields: Map<string, Line> }

/** The whole days of a calendar's events. Never throws, whatever the text. */
export function readIcs(text: string): IcsReading {
  const result: IcsReading = { holidays: [], problems: [] }
  const tell = (line: number, what: IcsProblem, name = '') => result.problems.push({ line, what, name })
  if (text.length > MOST_CHARS) {
    tell(1, 'too-large')
    return result
  }
  const seen = new Set<string>()
  let event: Event | null = null
  /** Parts within an event (alarms) have dates of their own, which mean something else. */
  let inner = 0
  let calendar = false
  let events = 0
  for (const field of fieldsOf(text)) {
    const part = field.value.trim().toUpperCase()
    if (!calendar) {
      calendar = field.name === 'BEGIN' && part === 'VCALENDAR'
      if (calendar) continue
      tell(field.line, 'not-calendar')
      return result
    }
    if (field.name === 'BEGIN' && part === 'VEVENT') {
      if (event) tell(event.line, 'unclosed', nameOf(event))
      if (++events > MOST_EVENTS) {
        tell(field.line, 'too-many')
        return result
      }
      event = { line: field.line, fields: new Map() }
      inner = 0
    } else if (!event) continue
    else if (field.name === 'END' && part === 'VEVENT') {
      take(event, result, seen)
      event = null
    } else if (field.name === 'BEGIN') inner++
    else if (field.name === 'END') inner = Math.max(0, inner - 1)
    else if (inner === 0 && !event.fields.has(field.name)) event.fields.set(field.name, field)
  }
  if (!calendar) tell(1, 'not-calendar')
  if (event) tell(event.line, 'unclosed', nameOf(event))
  return result
}

/** Adds the event's days, or says why not. */
function take(event: Event, { holidays, problems }: IcsReading, seen: Set<string>): void {
  const name = nameOf(event)
  const tell = (what: IcsProblem, field?: Line) =>
    problems.push({ line: field?.line ?? event.line, what, name })
  const { fields } = event
  const start = fields.get('DTSTART')
  const end = fields.get('DTEND')
  if (fields.get('STATUS')?.value.trim().toUpperCase() === 'CANCELLED') return void tell('cancelled')
  if (!start) return void tell('no-start')
  const from = momentOf(start.value)
  if (!from) return void tell('bad-date', start)
  const until = end ? momentOf(end.value) : after(from, fields.get('DURATION')?.value)
  if (!until) return void tell('bad-date', end ?? fields.get('DURATION'))
  if (from.time !== 0 || until.time !== 0) return void tell('not-whole-days', start)
  // The end is not part of it; some programs write the same day twice for one day.
  const days = until.day === from.day ? 1 : until.day - from.day
  if (days < 1) return void tell('ends-early', end)
  if (days > MOST_DAYS) return void tell('too-long', end)
  const rule = fields.get('RRULE')
  const yearly = rule !== undefined && isPlainYearly(rule.value, from.day)
  if (fields.has('RDATE') || fields.has('EXDATE') || (rule && !yearly)) tell('first-only', rule)
  const [first, last] = [dateOf(from.day), dateOf(from.day + days - 1)]
  const key = `${first}/${last}/${yearly}/${name}`
  if (seen.has(key)) return
  seen.add(key)
  holidays.push({ from: first, to: last, yearly, name, line: event.line })
}

/** Lines with their continuations joined, split in name and value; what has no colon is left out. */
function* fieldsOf(text: string): Generator<Line> {
  const raw = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  for (let at = 0; at < raw.length; at++) {
    const line = at + 1
    const parts = [raw[at] ?? '']
    while (/^[ \t]/.test(raw[at + 1] ?? '')) parts.push((raw[++at] ?? '').slice(1))
    const whole = parts.join('')
    if (whole.trim() === '') continue
    // A colon in quotes belongs to a parameter.
    let colon = -1
    let quoted = false
    for (let i = 0; i < whole.length && colon < 0; i++) {
      if (whole[i] === '"') quoted = !quoted
      else if (whole[i] === ':' && !quoted) colon = i
    }
    const name = (colon < 0 ? whole : whole.slice(0, colon)).split(';')[0]?.trim().toUpperCase() ?? ''
    yield { line, name, value: colon < 0 ? '' : whole.slice(colon + 1) }
  }
}

/** A day since 1970, and seconds into it. Zones are left aside: a holiday is a date where one is. */
function momentOf(value: string): { day: number; time: number } | null {
  const found = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z?)?$/.exec(value.trim().toUpperCase())
  if (!found) return null
  const [, year = '', month = '', day = '', hours = '0', minutes = '0', seconds = '0'] = found
  const iso = `${year}-${month}-${day}`
  const at = new Date(`${iso}T00:00:00Z`)
  if (Number.isNaN(at.getTime()) || !at.toISOString().startsWith(iso)) return null
  const time = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  return time < 86_400 ? { day: at.getTime() / DAY, time } : null
}

/** Where an event without DTEND ends: after its DURATION in days or weeks, or after one day. */
function after(from: { day: number; time: number }, duration: string | undefined) {
  if (duration === undefined) return { day: from.day + 1, time: from.time }
  const found = /^\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T0[HMS])?$/.exec(duration.trim().toUpperCase())
  const days = Number(found?.[1] ?? 0) * 7 + Number(found?.[2] ?? 0)
  if (found && days > 0) return { day: from.day + days, time: from.time }
  return /^\+?P(\d|T)/i.test(duration.trim()) ? { day: from.day + 1, time: -1 } : null
}

/** Every year on the same date, without an end. */
function isPlainYearly(rule: string, day: number): boolean {
  const date = new Date(day * DAY)
  const same: Record<string, string> = {
    FREQ: 'YEARLY',
    INTERVAL: '1',
    BYMONTH: String(date.getUTCMonth() + 1),
    BYMONTHDAY: String(date.getUTCDate()),
  }
  const parts = rule
    .trim()
    .toUpperCase()
    .split(';')
    .filter((part) => part !== '')
    .map((part) => part.split('=', 2))
  return (
    parts.some(([key]) => key === 'FREQ') &&
    parts.every(([key = '', value = '']) => key === 'WKST' || same[key] === value.replace(/^0+(?=\d)/, ''))
  )
}

function nameOf(event: Event): string {
  const text = (event.fields.get('SUMMARY')?.value ?? '')
    .replace(/\\([nN,;\\:"])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? ' ' : sign))
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return [...text].slice(0, NAME).join('').slice(0, NAME).trim()
}

function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}
