/** What the single words of Chinese time expressions say. */
import type { ClockTime, Day, DayPart, Moment, Span } from '../types'
import { zhNumber } from './numbers'

export type ZhPart = {
  start: number
  end: number
  moment: Moment
  /** Never a deadline: 上周五, 昨天, 三天前, 每周一. */
  never?: boolean
}
/** What a match says; null: not a time after all. */
export type Read = Omit<ZhPart, 'start' | 'end'> | null

const DAYS = '一二三四五六日'
const PARTS: Record<string, DayPart> = {
  凌晨: 'dawn',
  半夜: 'evening',
  深夜: 'evening',
  午夜: 'midnight',
  中午: 'noon',
  正午: 'noon',
  傍晚: 'afternoon',
  下午: 'afternoon',
  午后: 'afternoon',
  晚上: 'evening',
  晚间: 'evening',
  夜里: 'evening',
  夜间: 'evening',
}
export const partOf = (word: string): DayPart => PARTS[word] ?? 'morning'
export const inDays = (days: number): Day => ({ kind: 'in-days', days })
export const NEVER: Read = { moment: {}, never: true }

export const RELATIVE: Record<string, number> = { 今: 0, 当: 0, 明: 1, 后: 2, 大后: 3 }

export function length(span: Span): Read {
  return { moment: { span } }
}

export function spanOf(count: number, unit: string): Span {
  if (/工作|交易|营业/.test(unit)) return { workingDays: Math.ceil(count) }
  if (/小时|钟头|^h/.test(unit)) return { minutes: Math.round(count * 60) }
  if (/刻/.test(unit)) return { minutes: count * 15 }
  if (/分|^m/.test(unit)) return { minutes: count }
  if (/周|星期|礼拜/.test(unit)) return { days: count * 7 }
  if (/月/.test(unit)) return { months: count }
  return Number.isInteger(count) ? { days: count } : { minutes: count * 1440 }
}

export function zhLength(m: RegExpExecArray, text: string): Read {
  const unit = m[4] as string
  const first = m[1] as string
  const count = zhNumber(m[2] ?? first)
  const before = text.slice(0, m.index)
  const after = text.slice(m.index + m[0].length)
  if (Number.isNaN(count) || /[几数第每\d.月]$/.test(before)) return null
  // 3日 is a date unless it is said to be a length.
  if (unit === '日' && !/^(?:之?内|以内|后|左右)/.test(after)) return null
  if (unit === '周' && /^[一二三四五六日天末]/.test(after)) return null
  if (/(?:提前|晚了|迟了|等了|拖了|早了)$/.test(before)) return NEVER
  if (/来/.test(m[3] ?? '') || /多/.test(unit)) return NEVER
  if (/^(?:之前|以前|前(?!后)|来|多|以来|之久)/.test(after)) return NEVER
  const half = m[5] || /半(?:小时|钟头|月)/.test(unit) ? 0.5 : 0
  const span = spanOf(count + half, unit.replace('半', ''))
  if (/月/.test(unit) && half) return length({ months: count, days: 15 })
  return length(span)
}

export function date(year: number | null, month: number, day: number): Read {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null
  return { moment: { day: { kind: 'date', year, month, day } } }
}

export function dayOfMonth(m: RegExpExecArray, text: string): Read {
  const day = zhNumber(m[2] as string)
  if (!(day >= 1 && day <= 31) || /[a-zA-Z第]$/.test(text.slice(0, m.index))) return null
  const plusMonths = m[1] === undefined ? null : m[1].startsWith('下') ? 1 : 0
  return { moment: { day: { kind: 'day-of-month', day, plusMonths } } }
}

export function weekday(m: RegExpExecArray, text: string): Read {
  const name = m[3] ?? (m[2] as string)
  const digit = Number(name)
  const before = /^(?:之前|以前|前)/.test(text.slice(m.index + m[0].length))
  const day =
    name === '末'
      ? before
        ? 5
        : 7
      : name === '天'
        ? 7
        : Number.isNaN(digit)
          ? DAYS.indexOf(name) + 1
          : digit
  const week = m[1] === '下' ? 'next' : m[1] === '下下' ? 'after-next' : m[1] ? 'this' : 'coming'
  return { moment: { day: { kind: 'weekday', day, week } } }
}

export function withPart(day: Day, part: string | undefined): Moment {
  return part ? { day, part: partOf(part) } : { day }
}

export function relativeDay(m: RegExpExecArray): Read {
  const word = m[1] ?? m[3] ?? ''
  const day = inDays(RELATIVE[word] ?? 0)
  const short = m[4]
  const part =
    m[2] ?? m[5] ?? (short === '晚' ? '晚上' : short === '午' ? '中午' : short ? '早上' : undefined)
  return { moment: withPart(day, part) }
}

export function clock(hour: number, minute: number, exact: boolean, half?: string): Read {
  if (hour > 24 || minute > 59) return null
  const pm = half?.toLowerCase()
  const time: ClockTime = pm
    ? { hour: (hour % 12) + (pm === 'pm' ? 12 : 0), minute, exact: true }
    : { hour, minute, exact: exact || hour > 12 || hour === 0 }
  return { moment: { clock: time } }
}

export function spokenClock(m: RegExpExecArray, text: string): Read {
  const hour = zhNumber(m[1] as string)
  const before = text.slice(0, m.index)
  const after = text.slice(m.index + m[0].length)
  const minute = m[3] ? 30 : m[4] ? 15 : m[5] ? 45 : m[6] ? zhNumber(m[6]) : 0
  if (Number.isNaN(minute) || minute > 59) return null
  if (
    /[几百千万有这那下列以优缺重几差%]$/.test(before) ||
    /^(?:建议|意见|原因|要求|说明|问题|注意|内容|情况|%|折|多)/.test(after)
  )
    return null
  // 一点 is "a little" unless the day, the half of the day or what follows makes it a time.
  const told =
    m[2] ||
    m[3] ||
    m[4] ||
    m[5] ||
    m[6] ||
    /(?:天|日|早|晚|午|晨|夜|[一二三四五六]|上|号|最迟|最晚|到|至|-|~) ?$/.test(before)
  if ((m[1] === '一' || m[1] === '1') && !told && !/^(?:之?前|以前|左右|到|开|整|回来|给您)/.test(after))
    return null
  if (/[快慢早晚多少好差]$/.test(before) && m[1] === '一' && !/[今明后]晚$/.test(before)) return null
  return clock(hour, minute, false)
}
