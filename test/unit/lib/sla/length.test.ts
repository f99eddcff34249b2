import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { officeHours } from '@/lib/settings'
import { CALENDAR_UNITS, lengthText, lengthWords, readLength, workingUnits } from '@/lib/sla'

describe('a length as people write it', () => {
  test.each([
    ['4h', 240],
    ['90m', 90],
    ['1d 2h', 1560],
    ['4', 240],
    ['0.5', 30],
    ['1.5h', 90],
    ['1,5 h', 90],
    ['4 hrs', 240],
    ['1h30', 90],
    ['1h 30m', 90],
    ['2:15', 135],
    ['1w', 10_080],
    ['2 days, 3 hours and 5 minutes', 3065],
    ['４ｈ', 240],
    [' 4H ', 240],
    ['4小时', 240],
    ['4 个小时', 240],
    ['1天2小时', 1560],
    ['90分钟', 90],
    ['半小时', 30],
    ['一个半小时', 90],
    ['半天', 720],
    ['两天', 2880],
    ['1天半', 2160],
    ['三十', null],
    ['', null],
    ['h', null],
    ['4x', null],
    ['-4h', null],
    ['4h 4h', null],
    ['0', null],
    ['0h', null],
    ['1h 75', null],
    ['1h 2.5', null],
    ['2 3h', null],
    ['5256001m', null],
    ['9999999999h', null],
    ['4 hello', null],
    ['1e3h', null],
  ])('%j is %j minutes', (text, minutes) => {
    expect(readLength(text)).toBe(minutes)
  })

  test('a day is a working day on a schedule', () => {
    const units = workingUnits({ ...officeHours('en'), timeZone: 'Europe/Berlin' })
    expect(units).toEqual({ day: 540, week: 2700 })
    expect(readLength('3d', units)).toBe(27 * 60)
    expect(readLength('1w 1d', units)).toBe(54 * 60)
  })

  test('a schedule without hours has calendar days, one with odd days its usual one', () => {
    const { week } = officeHours('en')
    const none = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }
    const zoned = (hours: typeof week) => ({ week: hours, holidays: [], timeZone: 'UTC' })
    expect(workingUnits(zoned(none))).toEqual(CALENDAR_UNITS)
    const short = zoned({ ...week, fri: [['09:00', '13:00']] })
    expect(workingUnits(short)).toEqual({ day: 540, week: 4 * 540 + 240 })
  })

  test('reads back what it writes, short and spelled out, on both kinds of clock', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_256_000 }), fc.boolean(), (minutes, working) => {
        expect(readLength(lengthText(minutes, working))).toBe(minutes)
        expect(readLength(lengthWords(minutes, 'en', working))).toBe(minutes)
        expect(readLength(lengthWords(minutes, 'zh', working))).toBe(minutes)
      }),
    )
  })

  test('any text is a whole number of minutes in range, or nothing', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[0-9hdmw .,:半天小时]{0,14}$/))
    fc.assert(
      fc.property(text, (typed) => {
        const minutes = readLength(typed)
        expect(minutes === null || (Number.isInteger(minutes) && minutes >= 1 && minutes <= 5_256_000)).toBe(
          true,
        )
      }),
    )
  })

  test('parts add up, whatever stands between them', () => {
    const part = fc.integer({ min: 1, max: 50 })
    const between = fc.constantFrom('', ' ', ', ', ' and ', ' + ')
    fc.assert(
      fc.property(part, part, part, between, (d, h, m, gap) => {
        expect(readLength(`${d}d${gap}${h}h${gap}${m}m`)).toBe(d * 1440 + h * 60 + m)
      }),
    )
  })

  test('working time has no days in words', () => {
    expect(lengthText(1620, true)).toBe('27h')
    expect(lengthWords(1620, 'en', true)).toBe('27 hours')
    expect(lengthWords(1501, 'en', false)).toBe('1 day 1 hour 1 minute')
    expect(lengthWords(1501, 'zh', false)).toBe('1 天 1 小时 1 分钟')
  })
})
