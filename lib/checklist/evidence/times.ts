/** Concrete times: clock times, days, dates, spans. "Soon" and "尽快" are none. */
import { mayMatch } from '@/lib/patterns'
import { lettersIn, remembered } from './rules'

const NUMBER =
  '(?:\\d+(?:\\.\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|forty-five|forty-eight|twenty-four|half an?|a couple of|a half)'
const UNIT = '(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|fortnight|h)'
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?'
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const CLOCK =
  "(?:\\d{1,2}(?:[:.]\\d{2})?\\s?(?:a\\.?m|p\\.?m|o'clock)\\b|\\d{1,2}:\\d{2}|\\d{1,2}h\\d{0,2}\\b|noon\\b|midday\\b|midnight\\b|lunchtime\\b)"

const EN = new RegExp(
  `\\b(?:${CLOCK}` +
    `|(?:by|before|until|at|around|about|after) (?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?! ?(?:%|minutes|items|of|per|or more|times|people|percent|euros?|dollars?|pounds?|working|business|weeks?|days?|hours?))(?=\\s*(?:today|tomorrow|tonight|on|this|[.,;!]|$))` +
    `|(?:later )?(?:today|tonight|tomorrow)\\b(?:,? (?:morning|afternoon|evening|night|lunchtime))?` +
    `|(?:this|next|coming|first thing(?: in the)?|in the|later this|early|mid|end of(?: the)?|by|before) (?:morning|afternoon|evening|week|weekend|month|${WEEKDAY})\\b` +
    `|(?:on |by |next |this |until |before |for |from |every |over )(?:the )?(?:${WEEKDAY}|weekend)\\b` +
    `|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b` +
    `|(?:the )?end of (?:the |this |your |next )?(?:day|business|week|month|shift|working day|business day|hour|quarter|afternoon|morning)|close of (?:business|play)|end of play|EOD|COB|within the (?:hour|day|week)|over the weekend|overnight\\b|same day|before (?:we|I) (?:close|leave)` +
    `|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b|\\d{4}-\\d{2}-\\d{2}|\\b\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\b|(?:on|by|before|until) the \\d{1,2}(?:st|nd|rd|th)\\b` +
    `|(?:(?:within|in|takes?|take|for|after|every|next|another|at most|up to|no more than|no later than|about|around|under|less than|roughly|the next) )+(?:the )?(?:(?:next|about|around|roughly|another|at most|coming) )*${NUMBER}(?: ?(?:-|–|to|or|and) ?${NUMBER})?[- ](?:more |further |business |working |calendar |full |short )*${UNIT}\\b` +
    `|\\b\\d+(?: ?(?:-|–|to|or) ?\\d+)?[- ]?(?:business |working |calendar )?${UNIT}\\b|(?:half an|an) hour\\b|between (?:\\d{1,2}|\\w+) and (?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)\\b|next (?:working|business) day\\b|(?:the|this) next (?:hour|half hour|day)\\b|day after tomorrow\\b|(?:half|quarter) past \\w+|quarter of an hour\\b|(?:one|two|three|four|five|six|seven|ten|fourteen) (?:more |full |working |business |calendar )*(?:days|weeks)\\b|last day of \\w+|end of (?:january|february|march|april|may|june|july|august|september|october|november|december)|tomorrow at \\w+|(?:five|ten|fifteen|twenty|thirty|two|three|four|six|eight|twelve|a few) (?:more |working |business )?(?:minutes|hours)\\b)`,
  'gi',
)
const ZH_NUMBER =
  '(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十半几]+|[一二两三四五六七八九十]十[一二三四五六七八九]?)'
const ZH = new RegExp(
  `(?:今天|今日|今晚|今早|今夜|明天|明日|明早|明晚|明后天|后天|大后天|当天|当日|次日|隔天|第二天|周末|月底|月末|年底|月初|本月|本周|这周|下周|下个?月|下下周|这个?周|节后|春节后|国庆后)(?:之?内|之?前|[一二三四五六日天]|早上|上午|中午|下午|傍晚|晚上|内|前|下班前)*` +
    `|(?:周|星期|礼拜|下个?礼拜)[一二三四五六日天]` +
    `|\\d{1,2}\\s?月\\s?\\d{1,2}\\s?[日号]?|[一二三四五六七八九十]+月[一二三四五六七八九十]+[日号]|\\d{1,2}\\s?[日号](?![线楼门店位码院台机房桌窗柜厅球电出车仓单]|\\d)|\\d{1,2}\\s?[日号](?=前|之前|上午|下午|晚|中午|早|到货|到账|发货|发出|会|给您|以前|左右|送达|恢复)|\\d{1,2}\\.\\d{1,2}(?=前|日|号)` +
    `|(?:凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|今晚|早|晚)?\\s?(?:\\d{1,2}|[一二三四五六七八九十两]+)\\s?(?:点半?|时(?!候|间|常|效|长|段|刻|不))(?:\\d{1,2}分?|整|钟|一刻|左右|前|之前)?|\\d{1,2}[:：]\\d{2}|(?<!昨天|前天|周[一二三四五六日])(?:今早|上午|中午|下午|傍晚|晚上)(?!好)` +
    `|(?:上午|中午|下午|傍晚|晚上|午饭|午休|下班|天黑|收工|打烊|闭店|早会|开门|晚饭|开会|开业)(?:之?前|以前)` +
    `|${ZH_NUMBER}\\s?(?:-|–|~|～|—|到|至|、)?\\s?${ZH_NUMBER}?\\s?个?(?:工作日|自然日|小时|钟头|分钟|天|周|星期|礼拜|月|刻钟)(?:之?内|以内|左右|之?后|以后|后)?|半(?:个)?(?:小时|钟头|天|个月)|半小时|当天内`,
  'g',
)
/** Such as "几天", "过几天", "these days": no time one can be held to. */
const VAGUE_ZH = /^[几]+个?(?:工作日|小时|天|周|分钟|星期|月)/

/** "Thursday's pallets", "周五的预约": the time names a thing, nothing happens then. */
const NAMES_A_THING = /^(?:'s (?!(?:round|run|van|flight|train|batch|list|tour)\b)[a-z]|的(?!时候))/

/** Where the first concrete time stands in a text, or null. */
export function timeIn(text: string): { at: number; text: string } | null {
  return remembered(timeIn, text, () => findTime(text))
}

function findTime(text: string): { at: number; text: string } | null {
  const letters = lettersIn(text)
  for (const [find, vague] of [
    [EN, null],
    [ZH, VAGUE_ZH],
  ] as const) {
    if (!mayMatch(find, letters)) continue
    for (const match of text.matchAll(find)) {
      if (vague?.test(match[0])) continue
      if (
        /(?:每|\b(?:every|each|per) )$/i.test(text.slice(0, match.index)) ||
        /^(?:every|each)\b/i.test(match[0])
      )
        continue
      if (NAMES_A_THING.test(text.slice(match.index + match[0].length))) continue
      return { at: match.index, text: match[0] }
    }
  }
  return null
}
