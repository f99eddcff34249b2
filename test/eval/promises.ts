/** The accuracy of the promises engine over replies: `lang`, `now`, `expected`, `reply`, tab-separated. */
import { findPromises, firstPromise } from '@/lib/promises'

type Figures = { n: number; accuracy: number; precision: number; recall: number }
export type PromisesEvaluation = {
  kind: 'promises'
  n: number
  /** Right = the same minute, or rightly none. Precision and recall are of the promises. */
  all: Figures
  en: Figures
  zh: Figures
  misses: string[]
}

type Case = { lang: string; expected: number | null; got: number | null; line: string }

/** `text` as the file holds it. Throws, with the line's number, on a line that is not of the form. */
export function evaluatePromises(text: string): PromisesEvaluation {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const cases = lines.flatMap((line, i) => (line.trim() ? [readCase(line, i + 1)] : []))
  return {
    kind: 'promises',
    n: cases.length,
    all: figures(cases),
    en: figures(cases.filter((c) => c.lang === 'en')),
    zh: figures(cases.filter((c) => c.lang === 'zh')),
    misses: cases.filter((c) => c.expected !== c.got).map(describe),
  }
}

function readCase(line: string, number: number): Case {
  const [lang = '', now = '', expected = '', reply, ...more] = line.split('\t')
  if ((lang !== 'en' && lang !== 'zh') || reply === undefined || reply.trim() === '' || more.length > 0)
    throw new Error(`line ${number} is not "lang, now, expected, reply"`)
  const at = zoned(now.trim(), number)
  const found = findPromises(reply.replaceAll('\\n', '\n'), {
    now: at.toInstant().toString(),
    zone: at.timeZoneId,
  })
  const first = firstPromise(found)
  return {
    lang,
    expected: expected.trim() === 'none' ? null : minuteOf(expected.trim(), number),
    got: first && minuteOf(first.dueAt, number),
    line,
  }
}

/** "2026-03-27T16:20:00+01:00[Europe/Berlin]"; the zone may also stand behind a space, or be the offset only. */
function zoned(text: string, number: number): Temporal.ZonedDateTime {
  const [, at = '', zone] = /^(\S+?)(?:(?:\s+|\s*\[)([A-Za-z]+(?:\/[\w+-]+)*)\]?)?$/.exec(text) ?? []
  const offset = /(Z|[+-]\d\d:?\d\d)$/.exec(at)?.[1]
  try {
    if (zone === undefined && offset === undefined) throw new RangeError('neither zone nor offset')
    const id = zone ?? (offset === 'Z' ? 'UTC' : (offset as string))
    return offset === undefined
      ? Temporal.PlainDateTime.from(at).toZonedDateTime(id)
      : Temporal.Instant.from(at).toZonedDateTimeISO(id)
  } catch {
    throw new Error(`line ${number}: "${text}" is no time with offset and zone`)
  }
}

/** Minutes since the epoch. */
function minuteOf(instant: string, number: number): number {
  try {
    return Math.floor(Temporal.Instant.from(instant).epochMilliseconds / 60_000)
  } catch {
    throw new Error(`line ${number}: "${instant}" is neither an instant nor "none"`)
  }
}

function figures(cases: readonly Case[]): Figures {
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
  const right = cases.filter((c) => c.expected === c.got)
  const rightTimes = right.filter((c) => c.got !== null).length
  return {
    n: cases.length,
    accuracy: share(right.length, cases.length),
    precision: share(rightTimes, cases.filter((c) => c.got !== null).length),
    recall: share(rightTimes, cases.filter((c) => c.expected !== null).length),
  }
}

function describe(c: Case): string {
  const say = (minute: number | null) => (minute === null ? 'none' : new Date(minute * 60_000).toISOString())
  return `${say(c.expected)} → ${say(c.got)}: ${c.line}`
}
