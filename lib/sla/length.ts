/** Lengths of time as people write them ("4h", "90 min", "1d 2h", "半小时"), and back. */
import type { Lang } from '@/lib/ticket'
import { hoursOf, MINUTE, type ZonedSchedule } from './hours'

/** What a day and a week come to, in minutes: on a calendar clock, or open ones on a schedule. */
export type LengthUnits = { day: number; week: number }
export const CALENDAR_UNITS: LengthUnits = { day: 1440, week: 10_080 }

/** Ten years, as the settings allow. */
const MOST = 5_256_000
const LONGEST_TEXT = 60

const HAN = '半一二两三四五六七八九十'
const TOKEN = new RegExp(
  `(\\d{1,7}(?:[.,]\\d{1,4})?|[${HAN}])\\s*` +
    '(?:个?(半)?(weeks?|wks?|w|周|星期|礼拜|days?|d|工作日|天|日|hours?|hrs?|h|小时|钟头|时|minutes?|mins?|m|分钟|分)(半)?(?![a-z]))?',
  'y',
)
const BETWEEN = /(?:[\s,;+&，、零又]|and\b)*/y

/**
 * Minutes, or null for what is no length. A number alone is hours; after hours it is minutes ("1h30").
 * On a schedule a day is a working day: hand its units over.
 */
export function readLength(text: string, units: LengthUnits = CALENDAR_UNITS): number | null {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  if (plain === '' || plain.length > LONGEST_TEXT) return null
  const clock = /^(\d{1,5}):([0-5]\d)$/.exec(plain)
  if (clock) return inRange(Number(clock[1]) * 60 + Number(clock[2]))
  let sum = 0
  let at = 0
  const seen: string[] = []
  while (at < plain.length) {
    TOKEN.lastIndex = at
    const found = TOKEN.exec(plain)
    if (!found) return null
    const [whole, number = '', halfBefore, name, halfAfter] = found
    const value = amountOf(number) + (halfBefore || halfAfter ? 0.5 : 0)
    at += whole.length
    const unit = name ? unitOf(name) : bareUnit(seen, at === plain.length, value)
    if (!unit || seen.includes(unit)) return null
    seen.push(unit)
    sum += value * { w: units.week, d: units.day, h: 60, m: 1 }[unit]
    BETWEEN.lastIndex = at
    at += BETWEEN.exec(plain)?.[0].length ?? 0
  }
  return inRange(Math.round(sum))
}

type Unit = 'w' | 'd' | 'h' | 'm'

function unitOf(name: string): Unit {
  if (/^(w|周|星|礼)/.test(name)) return 'w'
  if (/^(d|天|日|工)/.test(name)) return 'd'
  return /^(h|小|钟|时)/.test(name) ? 'h' : 'm'
}

function bareUnit(seen: readonly string[], last: boolean, value: number): Unit | null {
  if (!last) return null
  if (seen.length === 0) return 'h'
  return seen.at(-1) === 'h' && value < 60 && Number.isInteger(value) ? 'm' : null
}

function amountOf(number: string): number {
  const han = HAN.indexOf(number)
  if (number.length === 1 && han >= 0) return [0.5, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10][han] ?? 0
  return Number(number.replace(',', '.'))
}

function inRange(minutes: number): number | null {
  return minutes >= 1 && minutes <= MOST ? minutes : null
}

/** As it stands in a field, short: "1d 2h". In working time hours are the largest unit: "27h". */
export function lengthText(minutes: number, working: boolean): string {
  return partsOf(minutes, working)
    .map(({ n, unit }) => `${n}${unit}`)
    .join(' ')
}

/** Spelled out: "1 day 2 hours", "1 天 2 小时"; working time in hours. */
export function lengthWords(minutes: number, lang: Lang, working: boolean): string {
  return partsOf(minutes, working)
    .map(({ n, unit }) => {
      if (lang === 'zh') return `${n} ${{ d: '天', h: '小时', m: '分钟' }[unit]}`
      const word = { d: 'day', h: 'hour', m: 'minute' }[unit]
      return `${n} ${word}${n === 1 ? '' : 's'}`
    })
    .join(' ')
}

function partsOf(minutes: number, working: boolean): { n: number; unit: 'd' | 'h' | 'm' }[] {
  const days = working ? 0 : Math.floor(minutes / 1440)
  const hours = Math.floor((minutes - days * 1440) / 60)
  const all = [
    { n: days, unit: 'd' as const },
    { n: hours, unit: 'h' as const },
    { n: minutes % 60, unit: 'm' as const },
  ]
  return all.filter((part) => part.n > 0)
}

/** A working day and week of a schedule: its most frequent day that has hours, of several the longest. */
export function workingUnits(schedule: ZonedSchedule): LengthUnits {
  const { dayMs, weekMs } = hoursOf(schedule)
  const open = dayMs.filter((ms) => ms > 0)
  const often = (ms: number) => open.filter((one) => one === ms).length
  const [day] = [...open].sort((a, b) => often(b) - often(a) || b - a)
  return day === undefined ? CALENDAR_UNITS : { day: day / MINUTE, week: weekMs / MINUTE }
}
