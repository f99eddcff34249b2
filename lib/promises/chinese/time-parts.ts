/** The single words of Chinese time expressions. How neighbours join is the business of `times`. */
import { ZH_NUMBER as N, zhNumber } from './numbers'
import {
  clock,
  date,
  dayOfMonth,
  inDays,
  length,
  NEVER,
  partOf,
  RELATIVE,
  type Read,
  relativeDay,
  spanOf,
  spokenClock,
  weekday,
  withPart,
  type ZhPart,
  zhLength,
} from './readings'

type Reader = (m: RegExpExecArray, text: string) => Read

const WEEK_DAY = '(?:周|星期|礼拜)([一二三四五六日天1-6]|末(?!好|愉快|快乐|顺心))'
const PART_WORD =
  '(凌晨|清晨|大清早|清早|一大早|一早|早上|早晨|早间|上午|午前|中午|正午|下午(?!茶)|午后|傍晚|晚上|晚间|夜里|夜间|半夜|深夜|午夜)(?!好)'
/** Longer and more telling patterns first; of two that overlap the earlier in this list is taken. */
const READERS: [string, Reader][] = [
  // The past and the repeated
  [
    `(?:昨|前|大前)[天日晚](?:${PART_WORD})?|昨夜|上(?:个|一)?(?:周|星期|礼拜)(?:[一二三四五六日天末])?|上个?月(?:底|初|中旬|[\\d一二三四五六七八九十]+[日号])?|去年`,
    () => NEVER,
  ],
  [
    `每(?:个|逢)?(?:天|日|周|星期|礼拜|月|年|晚)(?:[一二三四五六日天])?|(?:周|星期|礼拜)[一二三四五六日天](?:至|到|~|- ?)(?:(?:周|星期|礼拜)?[一二三四五六日天])(?![批个台次下点件份位些])`,
    () => NEVER,
  ],
  [`(?:下|次)一?个?工作[日天]`, () => ({ moment: { day: { kind: 'working-day', count: 1 } } })],
  [`今明(?:两|2)天`, () => ({ moment: { day: inDays(1) } })],
  [`[这那近前]两天|过两天`, () => NEVER],
  // Lengths
  [
    `(${N})(?:(?:到|至|~|-|或)(${N}))?(来)?(个?(?:工作日|工作天|交易日|营业日)|个?多?(?:半)?(?:小时|钟头)|刻钟|分钟|天|日(?!\\d)|个?(?:星期|礼拜)|周|个半?月)(半)?`,
    (m, text) => zhLength(m, text),
  ],
  [
    `半(?:个)?(小时|钟头|天|个?月)`,
    (m) => length({ minutes: m[1]?.endsWith('月') ? 21_600 : m[1] === '天' ? 720 : 30 }),
  ],
  [
    `([一二两三四五六七八九])([二两三四五六七八九])(个?工作[日天]|个?小时|个?钟头|天|周|个?星期|个?礼拜|分钟)`,
    (m) => length(spanOf(zhNumber(m[2] as string), m[3] as string)),
  ],
  [
    `(\\d+) ?(h|hrs?|hours?|min|mins|minutes?|days?)(?:以内|之内|内)`,
    (m) => length(spanOf(Number(m[1]), m[2] as string)),
  ],
  // Days
  [
    `(今|明|后|大后)天(?:的)?(?:这个?|同样的?|此)(?:时候|时间|时刻|时)`,
    (m) => ({ moment: { day: inDays(RELATIVE[m[1] as string] ?? 1), sameClock: true } }),
  ],
  [
    `(\\d{4})[年/.-](\\d{1,2})[月/.-](\\d{1,2})[日号]?`,
    (m) => date(Number(m[1]), Number(m[2]), Number(m[3])),
  ],
  [`(${N})月(${N})[日号]?(?!个)`, (m) => date(null, zhNumber(m[1] as string), zhNumber(m[2] as string))],
  [
    `(?<![\\d./])(\\d{1,2})[/.](\\d{1,2})(?![\\d./%])(?= ?(?:\\(|之?前|以前|日|号|给|完成|发|上午|下午|晚|中午|当天|上线|恢复))`,
    (m) => date(null, Number(m[1]), Number(m[2])),
  ],
  [
    `(${N})月(?:底|末)`,
    (m) => ({ moment: { day: { kind: 'month-end', month: zhNumber(m[1] as string), plusMonths: 0 } } }),
  ],
  [`(${N})月(?:初)`, (m) => date(null, zhNumber(m[1] as string), 1)],
  [
    `(下|本|这)?个?月(?:底|末)`,
    (m) => ({ moment: { day: { kind: 'month-end', month: null, plusMonths: m[1] === '下' ? 1 : 0 } } }),
  ],
  [`下个?月初|月初`, () => ({ moment: { day: { kind: 'day-of-month', day: 1, plusMonths: 1 } } })],
  [
    `(?:本|这个?)月(?:之?内|以内)`,
    () => ({ moment: { day: { kind: 'month-end', month: null, plusMonths: 0 } } }),
  ],
  [`(下)?个?(?:本|这个)?季度(?:末|底)`, (m) => (m[1] ? null : { moment: { day: { kind: 'quarter-end' } } })],
  [`(?:本|今)?年(?:底|末)|年前|年内`, () => ({ moment: { day: { kind: 'year-end' } } })],
  [
    `(下个?月|本月|这个?月)?(?<![\\d.])(${N})(?:号|日(?=之?前|以前|当天|给|完成|恢复|上线|发|送|到|重新|由|将|会|我|[上下]午|中午|晚|早))(?![楼线店机门库仓柜台窗])`,
    (m, text) => dayOfMonth(m, text),
  ],
  [
    `(下下|下|这|本|当)?个?${WEEK_DAY}(?:(?:或者?|和|/)?(?:周|星期|礼拜)([一二三四五六日]))?`,
    (m, text) => weekday(m, text),
  ],
  [
    `(下|这|本)个?(?:周|星期|礼拜)(?:(?:之?内|以内)|(初|中))?`,
    (m) => ({
      moment: {
        day: {
          kind: 'weekday',
          day: m[2] === '初' ? 2 : m[2] === '中' ? 3 : 5,
          week: m[1] === '下' ? 'next' : 'coming',
        },
      },
    }),
  ],
  [
    `(?<!按|算)(?:当|同)(?:天|日)(?:${PART_WORD})?|(?:当|那天)晚`,
    (m) => ({ moment: withPart({ kind: 'same-day' }, m[0].endsWith('晚') ? '晚上' : m[1]) }),
  ],
  [
    `(今|明|大后|(?<![今此往最先之以稍随其然前售节])后)(?:天(?![天气数性空津])|日(?![期子常程均本志益报产用])|儿个?)(?:${PART_WORD})?|(今|明|后)(早|晚|晨|午)(?!报|点(?!\\d|[一二三四五六七八九十]))(?:上)?(?:${PART_WORD})?`,
    (m) => relativeDay(m),
  ],
  [`(?:次日|第二天|隔天|翌日)(?:${PART_WORD})?`, (m) => ({ moment: withPart(inDays(1), m[1]) })],
  [`明(?=[上下]午)`, () => ({ moment: { day: inDays(1) } })],
  // 夜间模式, 晚间档: a name, not a time.
  [
    `${PART_WORD}(?!模式|档|版|播报|新闻|配送|班|高峰|场|服务|套餐|门诊|餐|时段|用电|电价|价|主题|勿扰|免打扰|拍摄|功能|照明)`,
    (m) => ({ moment: { part: partOf(m[1] as string) } }),
  ],
  [
    `(?:下班|收工|打烊|闭店|营业结束)(?=之?前|以前)`,
    (m, text) => ({
      moment: /[点\d](?:半|整|钟)?就?下班[, ]/.test(text.slice(0, m.index))
        ? { sameMoment: true }
        : { part: 'day-end' },
    }),
  ],
  // Clock times
  [
    `(\\d{1,2}):(\\d\\d)(?: ?(am|pm|AM|PM))?(?![\\d:])`,
    (m) => clock(Number(m[1]), Number(m[2]), (m[1] as string).startsWith('0'), m[3]),
  ],
  [`(\\d{1,2}) ?(am|pm|AM|PM)`, (m) => clock(Number(m[1]), 0, false, m[2])],
  [
    `(?<![\\d.第])(${N})(?:点|时(?!间|候|刻|段|效|常))(?:(整|钟)|(半)|(一刻|1刻)|(三刻|3刻)|(?:过|零)?(${N})分?(?!之|钟|个|天|小时))?`,
    (m, text) => spokenClock(m, text),
  ],
]

let compiled: [RegExp, Reader][] | null = null

/** All time words of a sentence in order, none overlapping. */
export function zhTimeParts(text: string): ZhPart[] {
  compiled ??= READERS.map(([source, reader]) => [new RegExp(source, 'g'), reader])
  const parts: ZhPart[] = []
  for (const [pattern, reader] of compiled) {
    pattern.lastIndex = 0
    for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
      const start = m.index
      const end = start + m[0].length
      if (parts.some((part) => part.start < end && start < part.end)) {
        pattern.lastIndex = start + 1
        continue
      }
      const read = reader(m, text)
      if (read) parts.push({ start, end, ...read })
    }
  }
  return parts.sort((a, b) => a.start - b.start)
}
