import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Holiday } from '@/lib/settings/types'
import {
  addBusinessMinutes,
  businessMinutes,
  isOpen,
  nextClosing,
  nextOpening,
  openIntervals,
  type ZonedSchedule,
} from '@/lib/sla'
import { afterMinutes, countMinutes, openMinute } from './oracle'

const MINUTE = 60_000
const DAY = 1_440 * MINUTE
const ms = (text: string) => Date.parse(text)
const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString().replace(':00.000Z', 'Z'))

type Week = ZonedSchedule['week']
const none: Week = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }
const nine: [string, string][] = [['09:00', '18:00']]
const office: Week = { ...none, mon: nine, tue: nine, wed: nine, thu: nine, fri: nine }
const always: Week = Object.fromEntries(
  Object.keys(none).map((day) => [day, [['00:00', '24:00']]]),
) as unknown as Week

function schedule(timeZone: string, week: Week = office, holidays: Holiday[] = []): ZonedSchedule {
  return { timeZone, week, holidays }
}
function holiday(from: string, to = from, yearly = false): Holiday {
  return { from, to, yearly, name: '' }
}

/** Weeks in which something is odd in a zone: changes of offset, at night and at midnight, and skipped dates. */
const oddWeeks: [string, string][] = [
  ['Europe/Berlin', '2026-03-27T00:00Z'],
  ['Europe/Berlin', '2026-10-23T00:00Z'],
  ['America/New_York', '2026-03-06T00:00Z'],
  ['America/New_York', '2026-10-30T00:00Z'],
  ['Australia/Lord_Howe', '2026-04-03T00:00Z'],
  ['Australia/Lord_Howe', '2026-10-02T00:00Z'],
  ['Africa/Casablanca', '2025-02-21T00:00Z'],
  ['Africa/Casablanca', '2025-04-04T00:00Z'],
  ['Pacific/Apia', '2011-12-28T00:00Z'],
  ['America/Sao_Paulo', '2018-11-02T00:00Z'],
  ['America/Sao_Paulo', '2019-02-15T00:00Z'],
  ['America/St_Johns', '2010-11-05T00:00Z'],
  ['America/Havana', '2026-10-30T00:00Z'],
  ['Asia/Kolkata', '2026-02-26T00:00Z'],
  ['Asia/Kathmandu', '2024-02-27T00:00Z'],
  ['Asia/Shanghai', '2026-12-29T00:00Z'],
  ['Pacific/Chatham', '2026-04-03T00:00Z'],
  ['UTC', '2028-02-26T00:00Z'],
]

const clock = fc.integer({ min: 0, max: 95 }).map((quarter) => {
  const text = (n: number) => String(n).padStart(2, '0')
  return `${text(Math.floor(quarter / 4))}:${text((quarter % 4) * 15)}`
})
const interval: fc.Arbitrary<[string, string]> = fc.tuple(
  clock,
  fc.oneof({ weight: 5, arbitrary: clock }, fc.constant('24:00')),
)
const anyDay = fc.array(interval, { maxLength: 3 })
const anyWeek: fc.Arbitrary<Week> = fc.record({
  mon: anyDay,
  tue: anyDay,
  wed: anyDay,
  thu: anyDay,
  fri: anyDay,
  sat: anyDay,
  sun: anyDay,
})

/** A schedule around one of the odd weeks, with holidays near it, and a minute of those days. */
const anyCase = fc
  .record({
    odd: fc.constantFrom(...oddWeeks),
    week: fc.oneof({ weight: 4, arbitrary: anyWeek }, fc.constant(office), fc.constant(always)),
    holidays: fc.array(
      fc.record({
        day: fc.integer({ min: -2, max: 8 }),
        length: fc.integer({ min: 0, max: 4 }),
        year: fc.integer({ min: -2, max: 0 }),
        yearly: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    from: fc.integer({ min: 0, max: 4 * 1_440 }),
    length: fc.integer({ min: 0, max: 3 * 1_440 }),
  })
  .map(({ odd: [timeZone, start], week, holidays, from, length }) => {
    const day = (shift: number, year: number) => {
      const date = new Date(ms(start) + shift * DAY)
      date.setUTCFullYear(date.getUTCFullYear() + year)
      return date.toISOString().slice(0, 10)
    }
    return {
      schedule: schedule(
        timeZone,
        week,
        holidays.map((one) => {
          const year = one.yearly ? one.year : 0
          return holiday(day(one.day, year), day(one.day + one.length, year), one.yearly)
        }),
      ),
      from: ms(start) + from * MINUTE,
      to: ms(start) + (from + length) * MINUTE,
    }
  })

describe('against a walk minute by minute', () => {
  it('counts the same minutes', () => {
    fc.assert(
      fc.property(anyCase, ({ schedule, from, to }) => {
        expect(businessMinutes(schedule, from, to)).toBe(countMinutes(schedule, from, to))
      }),
      { numRuns: 150 },
    )
  })

  it('finds the same due moment', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 2_000 }), ({ schedule, from }, minutes) => {
        const horizon = from + 4 * DAY
        const due = addBusinessMinutes(schedule, from, minutes)
        expect(iso(due !== null && due <= horizon ? due : null)).toBe(
          iso(afterMinutes(schedule, from, minutes, horizon)),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('knows the same open minutes, openings, closings and spans', () => {
    fc.assert(
      fc.property(anyCase, ({ schedule, from, to }) => {
        const spans = openIntervals(schedule, from, to)
        const inSpans = (at: number) => spans.some(([a, b]) => a <= at && at < b)
        let opening: number | null = null
        let closing: number | null = null
        for (let at = from; at < to; at += MINUTE) {
          const open = openMinute(schedule, at)
          if (open !== inSpans(at)) expect(`${iso(at)} in spans`).toBe(`${open}`)
          if (at === from) continue
          const before = openMinute(schedule, at - MINUTE)
          if (open && !before) opening ??= at
          if (!open && before) closing ??= at
        }
        expect(isOpen(schedule, from)).toBe(openMinute(schedule, from))
        const within = (at: number | null) => (at !== null && at < to ? iso(at) : null)
        expect(within(nextOpening(schedule, from))).toBe(iso(opening))
        expect(within(nextClosing(schedule, from))).toBe(iso(closing))
        for (let i = 1; i < spans.length; i++) expect(spans[i]?.[0]).toBeGreaterThan(spans[i - 1]?.[1] ?? 0)
      }),
      { numRuns: 120 },
    )
  })

  it('adds and counts as inverses over years, where a walk would take too long', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 3_000_000 }), ({ schedule, from }, minutes) => {
        const due = addBusinessMinutes(schedule, from, minutes)
        if (due === null) return
        expect(businessMinutes(schedule, from, due)).toBe(minutes)
        // The earliest such moment: a minute before, less was counted.
        expect(businessMinutes(schedule, from, due - MINUTE)).toBe(minutes - 1)
        const middle = Math.floor((from + due) / 2)
        expect(businessMinutes(schedule, from, middle) + businessMinutes(schedule, middle, due)).toBeCloseTo(
          minutes,
          6,
        )
      }),
    )
  })
})

describe('odd days', () => {
  const berlin = schedule('Europe/Berlin', always)
  it('a day of 23 hours and one of 25', () => {
    expect(businessMinutes(berlin, ms('2026-03-28T23:00Z'), ms('2026-03-29T22:00Z'))).toBe(23 * 60)
    expect(businessMinutes(berlin, ms('2026-10-24T22:00Z'), ms('2026-10-25T23:00Z'))).toBe(25 * 60)
  })

  it('hours within the missing hour do not exist; in the doubled one they count twice', () => {
    const night = schedule('Europe/Berlin', { ...none, sun: [['02:00', '03:00']] })
    const sunday = (date: string) =>
      businessMinutes(night, ms(`${date}T00:00+01:00`), ms(`${date}T23:00+01:00`))
    expect([sunday('2026-03-22'), sunday('2026-03-29'), sunday('2026-10-25')]).toEqual([60, 0, 120])
  })

  it('Lord Howe moves by half an hour', () => {
    const island = schedule('Australia/Lord_Howe', always)
    expect(businessMinutes(island, ms('2026-04-04T13:00Z'), ms('2026-04-05T13:30Z'))).toBe(24.5 * 60)
  })

  it('Samoa had no 30 December 2011: its Friday has no hours, and a holiday on it takes none away', () => {
    for (const holidays of [[], [holiday('2011-12-30')]]) {
      const samoa = schedule('Pacific/Apia', office, holidays)
      const thursday = ms('2011-12-29T17:00-10:00')
      expect(businessMinutes(samoa, thursday, ms('2012-01-02T09:30+14:00'))).toBe(90)
      expect(iso(addBusinessMinutes(samoa, thursday, 61))).toBe(iso(ms('2012-01-02T09:01+14:00')))
    }
  })

  it('St. John’s once came back to a day that had begun', () => {
    const coast = schedule('America/St_Johns', {
      ...none,
      sat: [['23:00', '24:00']],
      sun: [['00:00', '01:00']],
    })
    // 7 November 2010, 00:01 → 6 November, 23:01: a minute of Sunday, 59 of Saturday again, then all of Sunday's hour.
    expect(businessMinutes(coast, ms('2010-11-07T01:30Z'), ms('2010-11-07T04:30Z'))).toBe(60 + 1 + 59 + 60)
  })

  it('29 February as a yearly holiday comes in leap years only, and ends a range in others', () => {
    const leap = schedule('UTC', always, [holiday('2024-02-29', '2024-02-29', true)])
    expect(businessMinutes(leap, ms('2028-02-28T00:00Z'), ms('2028-03-02T00:00Z'))).toBe(2 * 1_440)
    expect(businessMinutes(leap, ms('2027-02-28T00:00Z'), ms('2027-03-02T00:00Z'))).toBe(2 * 1_440)
    const range = schedule('UTC', always, [holiday('2024-02-27', '2024-02-29', true)])
    expect(businessMinutes(range, ms('2027-02-26T00:00Z'), ms('2027-03-02T00:00Z'))).toBe(2 * 1_440)
    expect(businessMinutes(range, ms('2028-02-26T00:00Z'), ms('2028-03-02T00:00Z'))).toBe(2 * 1_440)
    const after = schedule('UTC', always, [holiday('2024-02-29', '2024-03-02', true)])
    expect(businessMinutes(after, ms('2027-02-28T00:00Z'), ms('2027-03-04T00:00Z'))).toBe(2 * 1_440)
  })

  it('a yearly range over New Year', () => {
    const winter = schedule('Asia/Shanghai', always, [holiday('2020-12-30', '2021-01-02', true)])
    expect(businessMinutes(winter, ms('2026-12-29T00:00+08:00'), ms('2027-01-04T00:00+08:00'))).toBe(
      2 * 1_440,
    )
  })

  it('an interval across midnight belongs to both local dates: a holiday takes only its own part', () => {
    const shift = schedule('Europe/Berlin', { ...none, mon: [['22:00', '06:00']] }, [holiday('2026-11-24')])
    expect(businessMinutes(shift, ms('2026-11-23T12:00Z'), ms('2026-11-25T12:00Z'))).toBe(120)
  })
})

describe('nothing to count', () => {
  it('a week without hours, intervals without length, a holiday without end', () => {
    const empty = schedule('Europe/Berlin', none)
    const zero = schedule('Europe/Berlin', { ...none, mon: [['09:00', '09:00']] })
    const off = schedule('Europe/Berlin', office, [holiday('2020-01-01', '2090-01-01')])
    const yearly = schedule('Europe/Berlin', office, [holiday('2020-01-01', '2020-12-31', true)])
    for (const closed of [empty, zero, off, yearly]) {
      const at = ms('2026-11-23T10:00Z')
      expect(businessMinutes(closed, at, at + 30 * DAY)).toBe(0)
      expect(addBusinessMinutes(closed, at, 1)).toBeNull()
      expect(nextOpening(closed, at)).toBeNull()
      expect(nextClosing(closed, at)).toBeNull()
      expect(isOpen(closed, at)).toBe(false)
      expect(openIntervals(closed, at, at + 30 * DAY)).toEqual([])
    }
  })

  it('around the clock never opens or closes', () => {
    const open = schedule('America/New_York', always)
    const at = ms('2026-11-23T10:00Z')
    expect([nextOpening(open, at), nextClosing(open, at)]).toEqual([null, null])
    expect(openIntervals(open, at, at + 400 * DAY)).toEqual([[at, at + 400 * DAY]])
  })

  it('the wrong way round and no minutes at all', () => {
    const hours = schedule('Europe/Berlin')
    const at = ms('2026-11-23T10:00Z')
    expect(businessMinutes(hours, at, at - DAY)).toBe(0)
    expect(addBusinessMinutes(hours, at, 0)).toBe(at)
  })
})

describe('far and fast', () => {
  it('used up exactly at closing is due at closing, also after weeks that were skipped', () => {
    const berlin = schedule('Europe/Berlin')
    const monday = ms('2026-01-05T08:00Z')
    expect(iso(addBusinessMinutes(berlin, monday, 540))).toBe('2026-01-05T17:00Z')
    expect(iso(addBusinessMinutes(berlin, monday, 541))).toBe('2026-01-06T08:01Z')
    expect(iso(addBusinessMinutes(berlin, monday, 5 * 540))).toBe('2026-01-09T17:00Z')
    expect(iso(addBusinessMinutes(berlin, monday, 8 * 5 * 540))).toBe('2026-02-27T17:00Z')
  })

  it('reaches far dates, and says null beyond all dates', () => {
    const berlin = schedule('Europe/Berlin')
    const due = addBusinessMinutes(berlin, ms('2026-01-05T08:00Z'), 52 * 5 * 540 * 100)
    expect(new Date(due ?? 0).getUTCFullYear()).toBe(2125)
    const rare = schedule('UTC', { ...none, sun: [['00:00', '00:01']] })
    expect(addBusinessMinutes(rare, ms('2026-01-05T08:00Z'), 1e12)).toBeNull()
  })

  it('counts ten years in a few milliseconds', () => {
    const holidays = [
      holiday('2020-12-24', '2021-01-01', true),
      holiday('2020-05-01', '2020-05-01', true),
      ...Array.from({ length: 40 }, (_, i) => holiday(`20${26 + (i % 10)}-0${1 + (i % 9)}-1${i % 10}`)),
    ]
    const times: number[] = []
    for (let run = 0; run < 9; run++) {
      const fresh = schedule('America/New_York', office, holidays)
      const start = performance.now()
      businessMinutes(fresh, ms('2026-01-01T00:00Z'), ms('2036-01-01T00:00Z'))
      addBusinessMinutes(fresh, ms('2026-01-01T00:00Z'), 1_300_000)
      times.push(performance.now() - start)
    }
    expect(times.sort((a, b) => a - b)[4]).toBeLessThan(8)
  })

  it('even with a holiday on nearly every day, year after year', () => {
    const days = Array.from({ length: 360 }, (_, i) =>
      new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
    )
    const many = schedule(
      'Europe/Berlin',
      always,
      days.map((date) => holiday(date, date, true)),
    )
    const start = performance.now()
    expect(businessMinutes(many, ms('2027-01-01T00:00Z'), ms('2037-01-01T00:00Z'))).toBe((5 * 10 + 3) * 1_440)
    expect(performance.now() - start).toBeLessThan(60)
  })
})
