import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holidaySchema } from '@/lib/settings/schema'
import { readIcs } from '@/lib/sla'

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']
const one = (...lines: string[]) => {
  const { holidays, problems } = readIcs(calendar(...event(...lines)))
  return { holidays: holidays.map(({ line, ...holiday }) => holiday), problems }
}
const day = (from: string, more = {}) => ({ from, to: from, yearly: false, name: '', ...more })

describe('holidays out of a calendar file', () => {
  test('whole days: one, several with the end left out, and one that ends where it begins', () => {
    expect(one('DTSTART;VALUE=DATE:20261225', 'SUMMARY:Christmas').holidays).toEqual([
      day('2026-12-25', { name: 'Christmas' }),
    ])
    expect(one('DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227').holidays).toEqual([
      day('2026-12-24', { to: '2026-12-26' }),
    ])
    expect(one('DTSTART:20261224', 'DTEND:20261224').holidays).toEqual([day('2026-12-24')])
    expect(one('DTSTART:20261224', 'DURATION:P1W').holidays).toEqual([
      day('2026-12-24', { to: '2026-12-30' }),
    ])
    expect(one('DTSTART:20261224', 'DURATION:P3D').holidays).toEqual([
      day('2026-12-24', { to: '2026-12-26' }),
    ])
  })

  test('midnight to midnight is a whole day, other times of day are none', () => {
    const berlin = 'DTSTART;TZID="Europe/Berlin: west":20260501T000000'
    expect(one(berlin, 'DTEND;TZID=Europe/Berlin:20260502T000000').holidays).toEqual([day('2026-05-01')])
    expect(one('DTSTART:20260501T090000Z', 'DTEND:20260501T100000Z').problems).toEqual([
      { line: 4, what: 'not-whole-days', name: '' },
    ])
    expect(one('DTSTART:20260501T000000', 'DURATION:PT2H').problems[0]?.what).toBe('not-whole-days')
  })

  test.each([
    ['FREQ=YEARLY', true, []],
    ['freq=yearly;interval=1;bymonth=05;bymonthday=01;wkst=mo', true, []],
    ['FREQ=YEARLY;COUNT=3', false, ['first-only']],
    ['FREQ=YEARLY;UNTIL=20300101', false, ['first-only']],
    ['FREQ=YEARLY;INTERVAL=2', false, ['first-only']],
    ['FREQ=YEARLY;BYMONTH=11;BYDAY=4TH', false, ['first-only']],
    ['FREQ=YEARLY;BYMONTH=6', false, ['first-only']],
    ['FREQ=WEEKLY', false, ['first-only']],
    ['', false, ['first-only']],
  ])('the rule %j: every year %j', (rule, yearly, problems) => {
    const read = one('DTSTART:20260501', `RRULE:${rule}`)
    expect(read.holidays).toEqual([day('2026-05-01', { yearly })])
    expect(read.problems.map((problem) => problem.what)).toEqual(problems)
  })

  test('dates left out of a rule or added to it are told', () => {
    expect(one('DTSTART:20260501', 'RRULE:FREQ=YEARLY', 'EXDATE:20270501').problems[0]?.what).toBe(
      'first-only',
    )
    expect(one('DTSTART:20260501', 'RDATE:20260601').problems[0]?.what).toBe('first-only')
  })

  test('BOM, folded lines with blank and tab, lone LF and CR, escaped text, parameters with colons', () => {
    const text = [
      '\uFEFFBEGIN:VCALENDAR',
      'BEGIN:VEVENT\r',
      'DTSTART;X-NOTE="a:b;c":2026',
      ' 0501',
      'SUMMARY;LANGUAGE=de:Tag der\\, Arbeit\\; ',
      '\tund\\nmehr \\\\o/',
      'END:VEVENT\rEND:VCALENDAR',
    ].join('\n')
    expect(readIcs(text)).toEqual({
      holidays: [{ ...day('2026-05-01'), name: 'Tag der, Arbeit; und mehr \\o/', line: 2 }],
      problems: [],
    })
  })

  test('an alarm inside an event does not lend it its dates', () => {
    const alarm = ['BEGIN:VALARM', 'DTSTART:20200101', 'SUMMARY:Ring', 'END:VALARM']
    expect(one(...alarm, 'DTSTART:20260501', 'SUMMARY:May').holidays).toEqual([
      day('2026-05-01', { name: 'May' }),
    ])
  })

  test('events alike are taken once', () => {
    const may = event('DTSTART:20260501', 'SUMMARY:May')
    expect(readIcs(calendar(...may, ...may)).holidays).toHaveLength(1)
  })

  test.each([
    [['SUMMARY:X'], 3, 'no-start'],
    [['DTSTART:20260230', 'SUMMARY:X'], 4, 'bad-date'],
    [['DTSTART:2026-05-01', 'SUMMARY:X'], 4, 'bad-date'],
    [['DTSTART:20260501T990000', 'SUMMARY:X'], 4, 'bad-date'],
    [['DTSTART:20260501', 'DTEND:tomorrow', 'SUMMARY:X'], 5, 'bad-date'],
    [['DTSTART:20260501', 'DTEND:20260401', 'SUMMARY:X'], 5, 'ends-early'],
    [['DTSTART:20260101', 'DTEND:20280101', 'SUMMARY:X'], 5, 'too-long'],
    [['DTSTART:20260501', 'STATUS:cancelled', 'SUMMARY:X'], 3, 'cancelled'],
  ])('%j: line %i, %s', (lines, line, what) => {
    expect(one(...lines)).toEqual({ holidays: [], problems: [{ line, what, name: 'X' }] })
  })

  test('what is no calendar, or cut off, or endless, is told', () => {
    const what = (text: string) => readIcs(text).problems.map((problem) => `${problem.line} ${problem.what}`)
    expect(what('')).toEqual(['1 not-calendar'])
    expect(what('\n\n<!doctype html>')).toEqual(['3 not-calendar'])
    expect(what(calendar(...event('DTSTART:20260501')).slice(0, -30))).toEqual(['3 unclosed'])
    expect(what(calendar('BEGIN:VEVENT', 'DTSTART:20260501', ...event('DTSTART:20260601')))).toEqual([
      '3 unclosed',
    ])
    expect(what('x'.repeat(2_000_001))).toEqual(['1 too-large'])
    expect(what(calendar(...Array.from({ length: 1001 }, () => event('DTSTART:20260501')).flat()))).toEqual([
      '3003 too-many',
    ])
    expect(readIcs(calendar()).problems).toEqual([])
  })

  test('names are cut to what the settings hold and carry no control signs', () => {
    const [holiday] = one('DTSTART:20260501', `SUMMARY:\u0007a\u0000b${'😀'.repeat(90)}`).holidays
    expect(holiday?.name.startsWith('a b😀')).toBe(true)
    expect(holidaySchema.safeParse(holiday).success).toBe(true)
  })

  test('whatever the text: no error, and only holidays that the settings take', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'BEGIN:VEVENT',
        'END:VEVENT',
        'BEGIN:VALARM',
        'END:VALARM',
        'RRULE:FREQ=YEARLY',
        ' 0501',
      ),
      fc.stringMatching(/^DT(START|END)(;VALUE=DATE)?:\d{8}(T000000Z?)?$/),
      fc.stringMatching(/^DT(START|END):(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d)$/),
      fc.stringMatching(/^DURATION:P\d{1,4}[DW]$/),
      fc.string(),
      fc.string().map((text) => `SUMMARY:${text}`),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        for (const { line: at, ...holiday } of readIcs(calendar(...lines)).holidays) {
          expect(holidaySchema.safeParse(holiday)).toMatchObject({ success: true })
          expect(at).toBeGreaterThan(1)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('a long hostile file is read in no time', () => {
    const started = performance.now()
    readIcs(`BEGIN:VCALENDAR\n${' '.repeat(900_000)}\n${'BEGIN:VEVENT\n'.repeat(999)}${'"'.repeat(500_000)}`)
    readIcs(`BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:${'\\n '.repeat(400_000)}\nEND:VEVENT`)
    readIcs(`BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2026${'\n '.repeat(600_000)}0501\nEND:VEVENT`)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
