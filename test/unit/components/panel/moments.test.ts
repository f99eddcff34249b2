import fc from 'fast-check'
import { expect, test } from 'vitest'
import { momentAsked, suggestedMoments } from '@/components/panel/say/moments'

const at = (iso: string) => Date.parse(iso)

test.each([
  ['promise.time', 'time'],
  ['fact.delivery_day', 'day'],
  ['fact.end_date', 'day'],
  ['ticket.due_date', 'day'],
  ['call.when', 'time'],
  ['承诺.时间', 'time'],
  ['fact.request', null],
  ['fact.runtime_error', null],
  ['fact.update', null],
  ['holiday.name', null],
] as const)('%s asks for a %s', (name, kind) => expect(momentAsked(name)).toBe(kind))

test('times of a working day, of its evening, and before a weekend', () => {
  const times = (iso: string, lang: 'en' | 'zh' = 'en') =>
    suggestedMoments('time', at(iso), 'Europe/Berlin', lang)
  expect(times('2026-11-26T09:10:00Z')).toEqual([
    '12:30 today',
    '17:00 today',
    '12:00 tomorrow',
    '17:00 tomorrow',
  ])
  expect(times('2026-11-26T20:10:00Z')).toEqual(['23:30 today', '12:00 tomorrow', '17:00 tomorrow'])
  expect(times('2026-11-26T22:10:00Z')).toEqual(['12:00 tomorrow', '17:00 tomorrow'])
  expect(times('2026-11-27T09:10:00Z')).toEqual([
    '12:30 today',
    '17:00 today',
    '12:00 tomorrow',
    '17:00 on Monday, 30 November',
  ])
  expect(times('2026-11-27T09:10:00Z', 'zh')).toEqual([
    '今天12:30',
    '今天17:00',
    '明天12:00',
    '11月30日星期一17:00',
  ])
})

test('days are working days, whole, in the customer’s zone', () => {
  const days = suggestedMoments('day', at('2026-11-26T22:10:00Z'), 'Asia/Shanghai', 'en')
  expect(days).toEqual(['Monday, 30 November', 'Tuesday, 1 December', 'Monday, 7 December'])
  expect(suggestedMoments('day', at('2026-11-25T09:00:00Z'), 'Asia/Shanghai', 'zh')[0]).toBe('11月26日星期四')
})

test('never the past, never twice, whenever and wherever', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-12-31T00:00:00Z') }),
      fc.constantFrom('Europe/Berlin', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Auckland'),
      (now, zone) => {
        const times = suggestedMoments('time', now, zone, 'en')
        expect(new Set(times).size).toBe(times.length)
        expect(times.length).toBeGreaterThan(1)
        const clock = Temporal.Instant.fromEpochMilliseconds(now)
          .toZonedDateTimeISO(zone)
          .toPlainTime()
          .toString({ smallestUnit: 'minute' })
        for (const time of times) {
          if (time.endsWith('today')) expect(time.slice(0, 5) > clock).toBe(true)
        }
      },
    ),
  )
})
