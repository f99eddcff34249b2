/** English time expressions: neighbouring time words joined into one moment each, and how they bind. */
import type { Moment, TimeWords } from '../types'
import { type NamedZone, zoneAfter } from '../zones'
import { join, ranges } from './joining'
import type { TimePart } from './readings'
import { timeParts } from './time-parts'

/** A cheap look before some forty patterns: nearly every sentence without a time fails it. */
const MAY_HAVE_TIME =
  /\d|hour|min|day|week|month|fortnight|morning|noon|evening|night|today|tomorrow|\btm|monday|(?:tues|wednes|thurs|fri|satur|sun)day|\b(?:mon|tue|wed|thu|fri|sat|sun|eo[dwmqy]|co[bp]|eob)\b|o'clock|\b(?:by|at|past|before) (?:then|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|end of|midday|lunch|first thing|close of|arvo|quarter/i

/** What may stand between two words of one time: "Friday, at 5", "5 pm on Friday", "by noon (Tuesday)". */
const BETWEEN =
  /^(?:[ ,(@]|\b(?:at|by|on|before|around|about|of|the|in|from|between|latest|for|sharp|no later than|or so|that is|i\.e\.|until)\b)*$/i

/** "Monday to Friday, 9 to 12 and 1:30 to 5": the hours of repeated days are repeated. */
const HOURS = /^(?:[ ,(&-]|\b(?:from|and|or|to|at|between|until|till)\b)*$/i

/** Words that lead to a time and are part of its quote. */
const LEAD =
  /\b(?:(?:by|before|on|at|within|in|inside(?: of)?|under|over|during|for|until|till|til|since|from|after|as of|of|between|around|about|approximately|roughly|no later than|not later than|(?:no )?(?:more|longer) than|less than|at (?:the )?(?:latest|most)|up to|max(?:imum)?|(?:the|this) (?:coming|following)|the|next|another|past|last|through|thru|starting|every|each|into|with)\s+)+$/i

const UNBOUND =
  /\b(?:until|till|til|since|as of|from|starting|after|past|last|previous|every|each|through|thru|of)\b/i
const WITHIN =
  /\b(?:within|in|inside|under|over|during|next|coming|following|less than|more than|longer than|at (?:the )?most)\b/i
const LATEST_BEFORE = /\b(?:no|not) later than\b|\bat (?:the )?latest\b|\blatest(?: by)?\s*$/i
const LATEST_AFTER = /^[ ,(]*(?:at (?:the (?:very )?)?(?:latest|most)|latest|tops|max)\b/i
/** A length counted from something that has not happened: "within 24 hours of receiving your form". */
const COUNTED_FROM =
  /^(?:'? time)? (?:of (?!(?:this|today|now|my|our)\b)|from (?!(?:now|today|this)\b)|after\b|following\b|since\b|once\b|before\b)/i

/** "I send it until tomorrow", as many say who learned "until" for "by": done once, not kept up. */
const DONE_UNTIL =
  /\b(?:send|sends|deliver|delivers|deliver it|fix|repair|repaired|fixed|finish|finished|complete|completed|reply|answer|get|receive|ready|done|solve|solved|resolved|delivered|back|sent|restored|replaced|have (?:it|them|(?:the|your|a|our) (?:new |corrected |final |missing |full )(?:\w+ )?|(?:the|your|an?|our) (?:answer|reply|result|offer|parcel|refund|money|draft) ))[^.,;]{0,40}\b(?:until|till) (?:the )?$/i
const KEPT_UP =
  /\b(?:is fixed|are fixed|not|never|before|open|closed|valid|available|free|away|stay|stays|keep|keeps|hold|holds|wait|you (?:can|may|could|must|should|need))\b|n't\b|\b(?:please|kindly|if)\b/i

/** The times of a sentence in order. `zone` tells which way round 4/5 is, and which CST is meant. */
export function englishTimes(text: string, zone: string): TimeWords[] {
  if (!MAY_HAVE_TIME.test(text)) return []
  const parts = ranges(timeParts(text), text)
  const times: TimeWords[] = []
  let goesOn = false
  let at = 0
  for (let i = 0; i < parts.length; i++) {
    const first = parts[i] as TimePart
    let { end, moment } = first
    const never: boolean =
      first.never === true || (goesOn && hoursOnly(first.moment) && HOURS.test(text.slice(at, first.start)))
    const alone = first
    let zoned = zoneAt(text, end, moment, zone)
    while (!never && i + 1 < parts.length) {
      if (zoned) {
        moment = { ...moment, zone: zoned.zone }
        end += zoned.length
      }
      const next = parts[i + 1] as TimePart
      if (!BETWEEN.test(text.slice(end, next.start))) break
      const joined = next.never ? null : join(moment, next.moment)
      if (!joined) break
      moment = joined
      end = next.end
      zoned = zoneAt(text, end, next.moment, zone)
      i++
    }
    if (moment.day?.kind === 'date' && isAmerican(zone)) moment = turned(moment, text.slice(first.start, end))
    times.push(bind(text, alone, end, moment, never, zone))
    goesOn = never
    at = end
  }
  return times
}

function hoursOnly({ day, span, clock, part }: Moment): boolean {
  return !day && !span && (clock !== undefined || part !== undefined)
}

function bind(
  text: string,
  first: TimePart,
  end: number,
  moment: Moment,
  never: boolean,
  zone: string,
): TimeWords {
  const before = text.slice(0, first.start)
  const lead = LEAD.exec(before)?.[0] ?? ''
  let words = { start: first.start - lead.length, end }
  const named = moment.zone ? null : zoneAt(text, end, moment, zone)
  if (named) {
    moment = { ...moment, zone: named.zone }
    words = { ...words, end: end + named.length }
  }
  const after = text.slice(words.end)
  const said = text.slice(first.start, end)
  const lookBack = lead + said
  const latest =
    /\b(?:that is|i\.e\.|meaning|so|namely)[, ]*$/i.test(before.slice(0, before.length - lead.length)) ||
    LATEST_BEFORE.test(lead) ||
    /\blatest\b/i.test(before.slice(-12)) ||
    LATEST_AFTER.test(after)
  return {
    ...words,
    moment,
    use: never ? 'no' : bindingOf(lead, before, after, moment, first, lookBack),
    latest,
  }
}

function zoneAt(text: string, end: number, moment: Moment, zone: string): NamedZone | null {
  const hasClock = moment.clock || moment.part === 'noon' || moment.part === 'midnight'
  return hasClock ? zoneAfter(text.slice(end, end + 40), zone) : null
}

function bindingOf(
  lead: string,
  before: string,
  after: string,
  moment: Moment,
  first: TimePart,
  said: string,
): TimeWords['use'] {
  const giveUntil =
    /\b(?:(?:give|allow|grant|bear with) (?:me|us|(?:the|our) \w+)|need|(?:more|some) time:?)(?: (?:about|just|maybe))?(?: until| till)? $/i.test(
      before,
    )
  if (
    /\bat the (?:very )?earliest\b/i.test(before.slice(-26)) ||
    /^[ ,]*at the (?:very )?earliest\b/i.test(after)
  )
    return 'no'
  if (moment.span && !moment.clock) {
    if (COUNTED_FROM.test(after)) return 'no'
    if (/\b(?:last|past|previous|since|every|each|after)\b/i.test(lead)) return 'no'
    if (/\b(?:in|over|during|within|for) the (?:last|past)\b/i.test(lead)) return 'no'
    if (WITHIN.test(lead) || !first.bare || /^(?:'? time)? from (?:now|today)/i.test(after)) return 'due'
    return /\bof\b/i.test(lead) ? 'no' : 'bare'
  }
  if (/^(?:'s)/.test(after) && !/\b(?:in|into|with|on|by)\s+$/i.test(lead)) return 'no'
  if (/'s\b/.test(said) && !/\b(?:in|into|with|on)\s/i.test(lead)) return 'no'
  if (/\b(?:your|my|the|our|his|her|their|a)\s+$/i.test(before) && moment.day?.kind === 'weekday' && !lead)
    return 'no'
  if (
    UNBOUND.test(first.range ? lead.replace(/\bfrom\b/i, '') : lead) &&
    !giveUntil &&
    !doneUntil(before) &&
    !/\bno later than\b/i.test(lead)
  ) {
    const onlyOf = /^\s*of\s+(?:the\s+)?$/i.test(lead)
    // "on the morning of Monday" is a time; "the meeting of Monday" is not.
    if (!(onlyOf && /\b(?:morning|afternoon|evening)\s+of\s+$/i.test(before))) return 'no'
  }
  return 'due'
}

function doneUntil(before: string): boolean {
  const clause = before.slice(-90)
  return DONE_UNTIL.test(clause) && !KEPT_UP.test(clause.replace(/^.*(?:,| and | but )/i, ''))
}

function isAmerican(zone: string): boolean {
  return /^America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Boise|Anchorage|Indiana|Kentucky)|^Pacific\/Honolulu/.test(
    zone,
  )
}

function turned(moment: Moment, said: string): Moment {
  const { day } = moment
  if (day?.kind !== 'date' || !/(?:^|[^\d/])\d{1,2}\/\d/.test(said) || day.day > 12) return moment
  return { ...moment, day: { ...day, day: day.month, month: day.day } }
}
