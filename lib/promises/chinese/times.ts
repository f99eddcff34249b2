/** Chinese time expressions: neighbouring time words joined into one moment each, and how they bind. */
import type { Moment, TimeWords } from '../types'
import { zoneBefore } from '../zones'
import type { ZhPart } from './readings'
import { zhTimeParts } from './time-parts'

const MAY_HAVE_TIME = /[\d点时分周天日月号年早晚午夜半刻末]|星期|礼拜|钟头|凌晨|下班/
const BETWEEN = /^[ ,(的在于)]*$/
const RANGE = /^ ?(?:到|至|~|-|或者?|和) ?$/
/** 前, 内, 左右 … belong to the quote; 后, 起 and 为止 change what the time says. */
const AFTER =
  /^[ )]*(?:(?:的)?(?:之前|以前|前(?!台|面|来|往|几)|之内|以内|内(?!容|部|测)|左右|上下|期间|里|之后|以后|后(?!台|续|天|面|勤)|那天|当天|开始|起|为止|截止|止))+/
const BEFORE =
  /(?:最迟|最晚|最慢|最多|至多|不超过|不晚于|不迟于|最快|预计|大概|大约|约|估计|差不多|将于|会于|于|在|自|从|截至|截止到?|赶在|争取|顶多|再过|过)+ ?$/

/** 9:00-12:00, 13:30-17:00: a second range of hours. */
const HOURS_AFTER = /^(?:\d{1,2}(?::\d\d|点半?))? ?(?:-|~|到|至) ?(?:[上下]午|晚上?)?\d/

export function chineseTimes(text: string): TimeWords[] {
  if (!MAY_HAVE_TIME.test(text)) return []
  const parts = zhTimeParts(text)
  const times: TimeWords[] = []
  let last: Moment | null = null
  for (let i = 0; i < parts.length; i++) {
    const first = parts[i] as ZhPart
    let { end, moment } = first
    let never = first.never === true
    while (i + 1 < parts.length) {
      const next = parts[i + 1] as ZhPart
      const between = text.slice(end, next.start)
      const range = RANGE.test(between)
      const joined: Moment | null =
        never || next.never
          ? null
          : range
            ? rangeEnd(moment, next.moment)
            : BETWEEN.test(between)
              ? join(moment, next.moment, between)
              : null
      if (!joined) {
        if (next.never && BETWEEN.test(between) && !/[,(]/.test(between) && moment.span === undefined)
          never = true
        else break
      }
      moment = joined ?? moment
      end = next.end
      i++
    }
    if (never && first.never) {
      // 昨天下午三点: what follows a past day is past too.
      // 周一至周五9:00-12:00/13:30-17:00: so are all the hours of opening days.
      while (i + 1 < parts.length && goesOn(text, end, parts[i + 1] as ZhPart)) {
        i++
        end = (parts[i] as ZhPart).end
      }
    }
    moment = sameHour(moment, last)
    if (moment.clock) last = moment
    times.push(bind(text, first.start, end, moment, never))
  }
  return times
}

function goesOn(text: string, end: number, next: ZhPart): boolean {
  const between = text.slice(end, next.start)
  if (/^[的 到至~-]*$/.test(between)) return true
  const hours = next.moment.clock !== undefined || next.moment.part !== undefined
  // 每周六/周日10点到16点
  if (next.moment.day?.kind === 'weekday') return /^ ?[/和及与] ?$/.test(between)
  if (!hours || next.moment.day) return false
  return (
    /^ ?[/和及与] ?$/.test(between) || (/^ ?, ?$/.test(between) && HOURS_AFTER.test(text.slice(next.end)))
  )
}

/** 变更在明天凌晨两点,两点前…: an hour said again is the hour said before. */
function sameHour(moment: Moment, last: Moment | null): Moment {
  if (!moment.clock || moment.day || moment.part || !last?.clock) return moment
  return last.clock.hour === moment.clock.hour && last.clock.minute === moment.clock.minute ? last : moment
}

function bind(text: string, first: number, end: number, moment: Moment, never: boolean): TimeWords {
  const before = text.slice(0, first)
  const lead = BEFORE.exec(before)?.[0] ?? ''
  const tail = AFTER.exec(text.slice(end))?.[0] ?? ''
  const named = moment.clock || moment.day ? zoneBefore(before.slice(0, before.length - lead.length)) : null
  const words = { start: first - lead.length - (named?.length ?? 0), end: end + tail.length }
  const latest = /最迟|最晚|最慢|最多|至多|不超过|不晚于|不迟于|顶多/.test(lead)
  const restated = /(?:也就是|即|就是)(?:说)?[, ]*$/.test(before.slice(0, before.length - lead.length))
  const said = named ? { ...moment, zone: named.zone } : moment
  return {
    ...words,
    moment: said,
    latest: latest || restated,
    use: never ? 'no' : bindingOf(before, moment, lead, tail, text.slice(words.end)),
  }
}

function bindingOf(
  before: string,
  moment: Moment,
  lead: string,
  tail: string,
  after: string,
): TimeWords['use'] {
  if (/(?:用|持续|保留|有效|开放|营业|延长?|住|留)[到至] ?$/.test(before)) return 'no'
  if (/[自从]|截/.test(lead) || /起|为止|截止|止|开始/.test(tail)) return 'no'
  if (moment.span && !moment.clock) {
    if (/前/.test(tail)) return 'no'
    if (/内|左右|后|里/.test(tail) || /最|至多|不超过|预计|大概|大约|约|估计|差不多|顶多|过/.test(lead))
      return 'due'
    return /^(?:之|的)/.test(after) ? 'no' : 'bare'
  }
  return /后/.test(tail) ? 'no' : 'due'
}

function rangeEnd(from: Moment, to: Moment): Moment | null {
  if (from.span && to.span) return to
  if (from.clock && to.clock) {
    const part = to.part ?? from.part
    const day = to.day ?? from.day
    const pm = !part && !to.clock.exact && to.clock.hour < from.clock.hour && to.clock.hour < 12
    const clock = pm ? { ...to.clock, hour: to.clock.hour + 12, exact: true } : to.clock
    return { ...to, clock, ...(part && { part }), ...(day && { day }) }
  }
  if (from.day && to.day) return to
  return null
}

function join(a: Moment, b: Moment, between: string): Moment | null {
  if (a.span || b.span) {
    const [hours, minutes] = [a.span?.minutes, b.span?.minutes]
    if (hours !== undefined && minutes !== undefined && hours >= 60 && minutes < 60 && between === '')
      return { span: { minutes: hours + minutes } }
    const wholeDays = a.span && (a.span.days !== undefined || a.span.workingDays !== undefined)
    return wholeDays && b.clock && !b.day && !/,/.test(between) ? { ...b, span: a.span } : null
  }
  // A comma parts 今天,明天 but not 3月27日,周五.
  if (a.clock) return null
  if (a.day && b.day) {
    if (b.day.kind === 'same-day') return { ...b, ...a }
    if (a.day.kind === 'same-day') return { ...a, ...b }
    const rank = (kind: string) =>
      kind === 'date' || kind === 'day-of-month' ? 2 : kind === 'in-days' ? 1 : 0
    if (rank(a.day.kind) === rank(b.day.kind)) return null
    return { ...a, ...b, day: rank(a.day.kind) > rank(b.day.kind) ? a.day : b.day }
  }
  if (/,/.test(between)) return null
  if (b.day) return null
  if (a.part && b.part)
    return b.part === 'day-end' || a.part === 'day-end'
      ? null
      : { ...a, part: b.part === 'dawn' && a.part === 'evening' ? 'midnight' : b.part }
  return { ...a, ...b }
}
