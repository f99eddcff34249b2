/** The promises of one reply. */
import { writtenLanguage } from '@/lib/ticket'
import { type Placed, place } from './calendar'
import { judgeChinese } from './chinese/judge'
import { chineseTimes } from './chinese/times'
import { judgeEnglish } from './english/judge'
import { englishTimes } from './english/times'
import { prepare } from './prepare'
import { type Sentence, sentencesOf } from './sentences'
import type { Certainty, FoundPromise, Moment, Setting, TimeWords } from './types'

/** Longer replies are read to here: a promise further down would not be seen by the customer either. */
const READ = 20_000
/** A sentence with more times is a timetable or a log. */
const MOST_TIMES = 12
const HAN = /[\u4e00-\u9fff]/

/** A promise among those of its sentence; `days`: told as a number of days that end `on`. */
type Held = {
  promise: FoundPromise
  latest: boolean
  dayOnly: boolean
  days: boolean
  on: Temporal.PlainDate
}

/**
 * All times that the reply holds its writers to, in the order written. A time that is past, a repeated
 * moment and, within a sentence, a looser time beside one "at the latest" are left out.
 */
export function findPromises(text: string, setting: Setting): FoundPromise[] {
  const read = prepare(text.slice(0, READ))
  const zones = new Map<string, Temporal.ZonedDateTime>()
  const nowIn = (zone: string) => {
    const known = zones.get(zone) ?? Temporal.Instant.from(setting.now).toZonedDateTimeISO(zone)
    zones.set(zone, known)
    return known
  }
  const found: FoundPromise[] = []
  let before: Placed | null = null
  for (const sentence of sentencesOf(read)) {
    const inSentence: Held[] = []
    let promisedDay = false
    for (const { words: read, certainty } of judged(sentence, setting)) {
      // "Friday works: our fitter comes at 8": an hour takes the day promised before it in the sentence.
      const hourOnly: boolean =
        read.moment.clock !== undefined && !read.moment.day && !read.moment.part && promisedDay
      const words: TimeWords = hourOnly
        ? { ...read, moment: { ...read.moment, day: { kind: 'same-day' as const } } }
        : read
      promisedDay = certainty !== null && words.moment.day !== undefined
      const zone = zoneOf(words.moment, setting)
      const placed = place(words.moment, nowIn(zone), setting.workdayEnd ?? '18:00', before)
      if (placed) before = placed
      if (!placed || certainty === null) continue
      // "They come with tomorrow's lorry, before nine": the hour says when on that day, which is then no promise.
      if (hourOnly && inSentence.at(-1)?.dayOnly) inSentence.pop()
      // "In two days' time, on Thursday": the day is named.
      const counted = inSentence.at(-1)
      if (counted?.days && counted.on.equals(placed.day) && words.moment.day) inSentence.pop()
      inSentence.push({
        promise: asPromise(text, sentence, words, certainty, placed, zone),
        latest: words.latest,
        days: words.moment.span?.days !== undefined,
        on: placed.day,
        dayOnly: words.moment.day !== undefined && !words.moment.clock && !words.moment.part,
      })
    }
    const latest = inSentence.filter((entry) => entry.latest)
    const kept = latest.length > 0 && inSentence.length > 1 ? latest : inSentence
    for (const { promise } of kept) {
      if (!found.some((other) => other.dueAt === promise.dueAt)) found.push(promise)
    }
  }
  return found
}

/**
 * The promise a reply is known by: the first plain one, else the first hedged one. Later ones of the
 * same reply are kept or broken by the same next reply.
 */
export function firstPromise(promises: readonly FoundPromise[]): FoundPromise | null {
  return promises.find((promise) => promise.certainty === 'sure') ?? promises[0] ?? null
}

/** Each sentence is read in the language it is written in: agents mix them, and greet by names of another script. */
function judged(sentence: Sentence, setting: Setting): { words: TimeWords; certainty: Certainty | null }[] {
  const language = writtenLanguage(sentence.text)
  if (language === 'other') return []
  const hasHan = HAN.test(sentence.text)
  const first = language === 'zh' ? inChinese(sentence) : inEnglish(sentence, setting.zone)
  if (first.length > 0 || !hasHan) return first
  return language === 'zh' ? inEnglish(sentence, setting.zone) : inChinese(sentence)
}

function inChinese({ text, question }: Sentence) {
  const times = chineseTimes(text).slice(0, MOST_TIMES)
  const certainty = times.length === 0 ? [] : judgeChinese(text, times, question)
  return times.map((words, i) => ({ words, certainty: certainty[i] ?? null }))
}

function inEnglish({ text, question }: Sentence, zone: string) {
  const times = englishTimes(text, zone).slice(0, MOST_TIMES)
  const certainty = times.length === 0 ? [] : judgeEnglish(text, times, question)
  return times.map((words, i) => ({ words, certainty: certainty[i] ?? null }))
}

function asPromise(
  text: string,
  sentence: Sentence,
  words: TimeWords,
  certainty: Certainty,
  placed: Placed,
  zone: string,
): FoundPromise {
  const { moment } = words
  return {
    dueAt: placed.at.toInstant().toString({ smallestUnit: 'second' }),
    quote: text.slice(sentence.start, sentence.end),
    time: text.slice(sentence.start + words.start, sentence.start + words.end).trim(),
    start: sentence.start,
    end: sentence.end,
    certainty,
    zone,
    zoneNamed: moment.zone !== undefined,
    zoneMatters: moment.span?.minutes === undefined || moment.clock !== undefined,
  }
}

/** The zone the text names, where the calendar knows it; else the one given. */
function zoneOf(moment: Moment, setting: Setting): string {
  if (!moment.zone) return setting.zone
  if ('id' in moment.zone) return moment.zone.id
  return (moment.zone.of === 'customer' ? setting.customerZone : setting.agentZone) ?? setting.zone
}
