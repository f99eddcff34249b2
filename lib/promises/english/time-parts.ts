/**
 * The single words of English time expressions: lengths, days, parts of the day, clock times.
 * How neighbours join is the business of `times`.
 */
import { HOUR_WORD, NUMBER, numberOf } from './numbers'
import {
  bareHour,
  clock,
  monthOf,
  numericDate,
  partOf,
  type Reading,
  spanOf,
  spokenClock,
  type TimePart,
  weekdayOf,
  weekdayPart,
  whole,
} from './readings'

/** `text` is the whole sentence. */
type Reader = (match: RegExpExecArray, text: string) => Reading

const WEEKDAY =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thur?s?|fri|sat|sun)'
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)'
const ORDINAL = '(?:st|nd|rd|th)'

/** Longer and more telling patterns first: of two that overlap the earlier in this list is taken. */
const READERS: [string, Reader][] = [
  // Lengths
  [
    `\\b(?:half(?: of)? an? (hour|day)|(?:a )?quarter of an (hour)|three[- ]quarters? of an (hour)|half[- ](hour))\\b`,
    (m) => {
      if (m[1] === 'day') return { moment: { span: { minutes: 720 } }, bare: true }
      return { moment: { span: { minutes: m[2] ? 15 : m[3] ? 45 : 30 } }, bare: true }
    },
  ],
  [
    `\\b(?:the )?(?:(?:next|following) )?(hour|day|week|fortnight|month)(?: or (two|so))?\\b`,
    (m, text) => {
      // "within the hour", "in the next day or two"; any other "the day" is no length.
      if (!/\b(?:within|in|inside|over|during) $/i.test(text.slice(0, m.index))) return null
      const count = m[2]?.toLowerCase() === 'two' ? 2 : 1
      return { moment: { span: spanOf(count, m[1] as string, undefined) } }
    },
  ],
  [
    `(?<![\\d.,$€£¥#:/-])\\b(${NUMBER})( and a half)?(?: ?(?:-|to|or|/) ?(${NUMBER}))?( ?- ?| )?(?:(?:more|further|additional|full|short) )?((?:business|working|work|calendar|consecutive)[ -])?(minutes?|mins?|hours?|hrs?|hr|h|days?|weeks?|wks?|fortnights?|months?)(?: and (a half|an? quarter)| or (two|so))?(?![\\w])`,
    (m, text) => {
      const unit = (m[6] as string).toLowerCase()
      const last = numberOf(m[3] ?? (m[1] as string))
      const count = last + (m[2] || m[7] === 'a half' ? 0.5 : m[7] ? 0.25 : 0)
      if (Number.isNaN(count) || (unit === 'h' && !/\d/.test(m[1] as string))) return null
      const hyphened = m[4]?.trim() === '-' && !unit.endsWith('s') && m[3] === undefined
      const within = /\bwithin (?:the next |a |an )?$/i.test(text.slice(0, m.index))
      if (hyphened && !within) return { moment: {}, never: true }
      const more = m[8] === 'two' ? 1 : 0
      const after = text.slice(m.index + m[0].length)
      if (
        /^'?s?'? (?:ago|old|late|early|earlier|overdue|before|prior|in advance|notice|a (?:day|week)|per|each)\b/i.test(
          after,
        )
      )
        return { moment: {}, never: true }
      return { moment: { span: spanOf(count + more, unit, m[5]) }, bare: true }
    },
  ],
  [
    `(?<=\\bin (?:about |around )?)(5|10|15|20|30|45)(?=$|[.,!)])`,
    (m) => ({ moment: { span: { minutes: Number(m[1]) } } }),
  ],
  // The repeated
  [
    `\\b(?:every|each) (?:single )?(?:night|morning|evening|afternoon|day|weekday|weekend)s?\\b|\\b(?:weekdays|weeknights|weekends|daily|nightly|mornings|afternoons|evenings)\\b`,
    () => ({ moment: {}, never: true }),
  ],
  // Days
  [
    `\\b(?:by )?(?:the )?(?:close|end) of (?:business|play|the (?:business |working |work )?day|(?:the )?(?:working |business )?day|work|(?:my|the|our) shift|the afternoon)(?: (today|tomorrow))?\\b|\\b(?:EOD|COB|EOB)\\b|\\bbefore (?:the day is (?:out|over)|we close)\\b|\\bend of (?:today|tonight)\\b`,
    (m) => {
      const day = m[1] && { kind: 'in-days' as const, days: m[1].toLowerCase() === 'today' ? 0 : 1 }
      return { moment: day ? { day } : { part: 'day-end' } }
    },
  ],
  [
    `\\b(?:(?:end|last (?:working )?day) of (?:(?:the|this|next) )?(?:business |working |work )?(week|month|quarter|year)|(week|month|year)[ -]end|EO([WMQY]))\\b`,
    (m, text) => {
      const unit = (m[1] ?? m[2] ?? m[3] ?? '').toLowerCase()[0]
      const next = /\bnext\b/i.test(m[0]) || /\bnext $/i.test(text.slice(0, m.index)) ? 1 : 0
      if (unit === 'w')
        return { moment: { day: { kind: 'weekday', day: 5, week: next ? 'next' : 'coming' } } }
      if (unit === 'm') return { moment: { day: { kind: 'month-end', month: null, plusMonths: next } } }
      return { moment: { day: { kind: unit === 'q' ? 'quarter-end' : 'year-end' } } }
    },
  ],
  [
    `\\b(?:the )?(?:end|last day) of (${MONTH})\\b`,
    (m) => ({ moment: { day: { kind: 'month-end', month: monthOf(m[1] as string), plusMonths: 0 } } }),
  ],
  [
    `\\b(?:the )?day after (?:tomorrow|tmrw|tmr)\\b`,
    () => ({ moment: { day: { kind: 'in-days', days: 2 } } }),
  ],
  [
    `\\b(?:(?:at )?(?:this|the same|same) time )(tomorrow|${WEEKDAY}|next week)\\b`,
    (m) => {
      const word = (m[1] as string).toLowerCase()
      if (word === 'next week') return { moment: { span: { days: 7 } } }
      if (word === 'tomorrow') return { moment: { day: { kind: 'in-days', days: 1 }, sameClock: true } }
      return { moment: { day: { kind: 'weekday', day: weekdayOf(word), week: 'coming' }, sameClock: true } }
    },
  ],
  [
    `\\b(today|tomorrow|tmrw|tmr|tomoz|2moro|2morrow|tomorow|tommorow|tommorrow|tonight|tonite)(?:'s)?(?: (morning|afternoon|evening|night))?\\b`,
    (m) => {
      const word = (m[1] as string).toLowerCase()
      const day = { kind: 'in-days' as const, days: word === 'today' || word.startsWith('toni') ? 0 : 1 }
      const part = word.startsWith('toni') ? 'evening' : partOf(m[2])
      return { moment: part ? { day, part } : { day } }
    },
  ],
  [
    `\\bthis (morning|afternoon|arvo|evening)\\b|\\blater (today)\\b`,
    (m) => {
      const day = { kind: 'in-days' as const, days: 0 }
      const part = partOf(m[1])
      return { moment: part ? { day, part } : { day } }
    },
  ],
  [`\\bin the (morning|afternoon|evening)\\b`, (m) => ({ moment: { part: partOf(m[1]) } })],
  [
    `\\b(${WEEKDAY}|today|tomorrow)(?:'s)? week\\b`,
    (m) => {
      const word = (m[1] as string).toLowerCase()
      if (word === 'today') return { moment: { day: { kind: 'in-days', days: 7 } } }
      if (word === 'tomorrow') return { moment: { day: { kind: 'in-days', days: 8 } } }
      return { moment: { day: { kind: 'weekday', day: weekdayOf(word), week: 'week-later' } } }
    },
  ],
  [
    `\\bnext week(?: on| by|,)? (${WEEKDAY})\\b`,
    (m) => ({ moment: { day: { kind: 'weekday', day: weekdayOf(m[1] as string), week: 'next' } } }),
  ],
  [
    `\\b(this coming |this |next |coming |last |past |previous |every |each |most )?(${WEEKDAY})(s|'s)?(?: (?:or|/|and|-|to|through) (${WEEKDAY})(s)?)?(?:,? (?:(?:of )?(next|this|the following) week))?(?: (morning|afternoon|evening|night|lunchtime))?\\b`,
    (m, text) => weekdayPart(m, text),
  ],
  [
    `\\b(?:the )?next (?:business|working) day\\b`,
    () => ({ moment: { day: { kind: 'working-day', count: 1 } } }),
  ],
  [
    `\\b(?:(early|mid|middle of|beginning of|start of|later|late|the end of) )?(?:the )?(next|this|the coming|the following) week(?:'s)?\\b(?! ?end)`,
    (m) => {
      const early = (m[1] ?? '').toLowerCase()
      const day = /^(?:early|beg|start)/.test(early) ? 2 : early.startsWith('mid') ? 3 : 5
      const week = m[2]?.toLowerCase() === 'this' ? 'coming' : 'next'
      return { moment: { day: { kind: 'weekday', day, week } } }
    },
  ],
  [
    `\\b(before |by )?(?:the |this )?(?:coming )?weekend\\b`,
    (m) => ({ moment: { day: { kind: 'weekday', day: m[1] ? 5 : 7, week: 'coming' } } }),
  ],
  [
    `\\b(\\d{4})-(\\d\\d?)-(\\d\\d?)\\b`,
    (m) => ({
      moment: { day: { kind: 'date', year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) } },
    }),
  ],
  [
    `\\b(?:the )?(\\d{1,2})${ORDINAL}?(?: of)? (${MONTH})\\b\\.?(?:,? (\\d{4})\\b)?`,
    (m) => ({
      moment: { day: { kind: 'date', year: whole(m[3]), month: monthOf(m[2] as string), day: Number(m[1]) } },
    }),
  ],
  [
    `\\b(${MONTH})\\.? (?:the )?(\\d{1,2})${ORDINAL}?\\b(?![:.]\\d)(?:,? (\\d{4})\\b)?`,
    (m) => ({
      moment: { day: { kind: 'date', year: whole(m[3]), month: monthOf(m[1] as string), day: Number(m[2]) } },
    }),
  ],
  [
    `(?<=\\b(?:by|on|before|than|for|until|till|from|since) )(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}|\\d\\d))?\\b(?! ?(?:am|pm|hours|%))`,
    (m) => numericDate(m),
  ],
  [
    `(?<=\\b(?:by|on|before|than|until|till|from|since|after) )the (\\d{1,2})${ORDINAL}(?: of (the|this|next) month)?\\b(?! (?:floor|time|attempt|of \\w|\\w+ (?:of|is)))`,
    (m) => ({
      moment: { day: { kind: 'day-of-month', day: Number(m[1]), plusMonths: m[2] === 'next' ? 1 : null } },
    }),
  ],
  [
    `\\b(?:on )?(?:that|the) (?:very )?(?:same )?day(?! (?:before|after|of))\\b`,
    (m) => (/\b(?:that|same)\b/i.test(m[0]) ? { moment: { day: { kind: 'same-day' } } } : null),
  ],
  [`(?<=\\b(?:by|before) )then\\b`, () => ({ moment: { sameMoment: true } })],
  // Clock times
  [
    `(?<![\\d][:.])\\b(half past|half|quarter past|a quarter past|quarter to|a quarter to|(?:${NUMBER}) (?:minutes )?(?:past|to)) (\\d{1,2}|${HOUR_WORD})\\b(?![:.]\\d| ?(?:minutes|hours|days|weeks|%))`,
    // "Open 2 to 5" is a range; "at ten to 5" is not.
    (m, text) =>
      /^\d+ to$/i.test(m[1] as string) &&
      !/\b(?:at|by|before|until|till|about|around) $/i.test(text.slice(0, m.index))
        ? null
        : spokenClock(m),
  ],
  [
    `(?<![\\d.:,$€£/-])\\b\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.?m\\.?)? ?(?:-|to|until|and) ?(\\d{1,2})(?:[:.](\\d\\d))? ?([ap]\\.?m\\.?)(?!\\w)`,
    (m) => {
      const end = clock(Number(m[1]), Number(m[2] ?? 0), m[3])
      return end && { ...end, range: true }
    },
  ],
  [
    `\\b(\\d{1,2})(?:[:.](\\d\\d))? ?(am|pm|a\\.m\\.?|p\\.m\\.?)(?:ish)?(?![\\w])`,
    (m) => clock(Number(m[1]), Number(m[2] ?? 0), m[3]),
  ],
  [
    `(?<![\\d.:,$€£/-])\\b(\\d{1,2}):(\\d\\d)(?: ?(?:hrs|hours|h|o'clock)\\b)?(?![\\d:%])`,
    (m) => clock(Number(m[1]), Number(m[2]), undefined, (m[1] as string).startsWith('0')),
  ],
  [`\\b(\\d{1,2})h(\\d\\d)\\b`, (m) => clock(Number(m[1]), Number(m[2]), undefined, true)],
  [
    `(?<=\\b(?:at|by|before|until|till|around|about|from) )(\\d\\d?)\\.(\\d\\d)\\b(?! ?(?:%|€|$|usd|eur|gbp|per))`,
    (m) => clock(Number(m[1]), Number(m[2]), undefined),
  ],
  [`\\b(\\d{2})(\\d\\d) ?(?:hrs|hours)\\b`, (m) => clock(Number(m[1]), Number(m[2]), undefined, true)],
  [`\\b(\\d{1,2}|${HOUR_WORD}) ?o'? ?clock\\b`, (m) => clock(numberOf(m[1] as string), 0, undefined)],
  [
    `(?<=\\b(?:at|by|before|until|till|around|about|@|past|than|from|between|(?:between|from) (?:\\d{1,2}|${HOUR_WORD})(?::\\d\\d)? ?(?:am|pm)? ?(?:and|to|-)) ?)(\\d{1,2}|${HOUR_WORD})(?=$|[,.;:!?)]|\\s*$|-| (?:today|tomorrow|tonight|this|on|in the|at the|sharp|or so|or|and|with|so|to|latest|local|your|our|my|${WEEKDAY}|for|if|when|but|works|is fine|it is|then|you|we|I|he|she|they|the|an?|UTC|GMT|BST|CES?T|[ECMP][SD]?T|IST|SGT|HKT)\\b)(?! (?:and a half|to \\d+ (?:of|minutes|hours|days)|or \\w+ (?:minutes|hours|days|weeks)))`,
    (m, text) => bareHour(m, text),
  ],
  [`\\b(?:noon(?:ish)?|midday|mid-day|lunch ?time|lunch)\\b`, () => ({ moment: { part: 'noon' } })],
  [`\\bmidnight\\b`, () => ({ moment: { part: 'midnight' } })],
  [`\\b(?:first thing|early morning)\\b`, () => ({ moment: { part: 'morning' } })],
]

let compiled: [RegExp, Reader][] | null = null

/** All time words of a sentence, in order, none overlapping. */
export function timeParts(text: string): TimePart[] {
  compiled ??= READERS.map(([source, reader]) => [new RegExp(source, 'gi'), reader])
  const parts: TimePart[] = []
  for (const [pattern, reader] of compiled) {
    pattern.lastIndex = 0
    for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
      const start = m.index
      const end = start + m[0].length
      if (end === start) {
        pattern.lastIndex++
        continue
      }
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
