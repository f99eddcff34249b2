import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPromises } from '@/lib/promises'

const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Shanghai', 'Australia/Lord_Howe', 'Asia/Kathmandu']
const moments = fc
  .tuple(fc.integer({ min: 1_767_225_600, max: 1_830_297_600 }), fc.constantFrom(...zones))
  .map(([seconds, zone]) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO(zone))

const due = (text: string, now: Temporal.ZonedDateTime) => {
  const [promise] = findPromises(text, { now: now.toInstant().toString(), zone: now.timeZoneId })
  return promise ? Temporal.Instant.from(promise.dueAt).toZonedDateTimeISO(now.timeZoneId) : null
}
const same = (a: Temporal.ZonedDateTime | null, b: Temporal.ZonedDateTime) =>
  expect(a?.toString({ smallestUnit: 'second' })).toBe(b.toString({ smallestUnit: 'second' }))

const english = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const tens = ['', '十', '二十', '三十', '四十', '五十', '六十', '七十', '八十', '九十']
const ones = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const chinese = (n: number) =>
  n < 10 ? (n === 2 ? '两' : (ones[n] as string)) : `${tens[Math.floor(n / 10)]}${ones[n % 10]}`

describe('promised times against the calendar', () => {
  it('N hours or minutes are elapsed time', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 96 }), (now, n) => {
        same(due(`We will call you within ${n} hours.`, now), now.add({ hours: n }))
        same(due(`We will call you in ${n} minutes.`, now), now.add({ minutes: n }))
        same(due(`我们会在${chinese(n)}个小时内联系您。`, now), now.add({ hours: n }))
        same(due(`${n}分钟内给您回电。`, now), now.add({ minutes: n }))
      }),
    )
  })

  it('N days and weeks are the same wall clock', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 60 }), (now, n) => {
        same(due(`We will call you within ${n} days.`, now), now.add({ days: n }))
        same(due(`We will call you within ${n} weeks.`, now), now.add({ weeks: n }))
        same(due(`我们会在${chinese(n)}天内联系您。`, now), now.add({ days: n }))
      }),
    )
  })

  it('N business days end on a weekday at 18:00 with N weekdays between', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 30 }), (now, n) => {
        for (const text of [`You will hear from us within ${n} business days.`, `${n}个工作日内给您答复。`]) {
          const at = due(text, now)
          expect(at?.toPlainTime().toString()).toBe('18:00:00')
          let count = 0
          for (let d = now.toPlainDate(); at && Temporal.PlainDate.compare(d, at.toPlainDate()) < 0; ) {
            d = d.add({ days: 1 })
            if (d.dayOfWeek < 6) count++
          }
          expect(count).toBe(n)
          expect(at?.dayOfWeek).toBeLessThan(6)
        }
      }),
    )
  })

  it('a weekday is the next one whose time is still ahead', () => {
    fc.assert(
      fc.property(
        moments,
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 7, max: 23 }),
        (now, day, hour) => {
          const texts = [
            `I will call you on ${english[day - 1]} at ${hour}:05.`,
            `${'一二三四五六日'[day - 1]}`.replace(/^(.)$/, `周$1${hour}:05给您回电。`),
          ]
          for (const text of texts) {
            const at = due(text, now)
            expect(at?.dayOfWeek).toBe(day)
            expect(at && Temporal.ZonedDateTime.compare(at, now)).toBe(1)
            const before = at?.subtract({ days: 7 })
            expect(before && Temporal.ZonedDateTime.compare(before, now)).toBeLessThan(1)
            if (hour > 12) expect(at?.hour).toBe(hour)
          }
        },
      ),
    )
  })

  it('weekdays of next week lie between its Monday and Sunday', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 7 }), (now, day) => {
        const monday = now.toPlainDate().add({ days: 8 - now.dayOfWeek })
        const expected = monday
          .add({ days: day - 1 })
          .toZonedDateTime({ timeZone: now.timeZoneId, plainTime: '18:00' })
        same(due(`You will have it on ${english[day - 1]} next week.`, now), expected)
        same(due(`下周${'一二三四五六日'[day - 1]}给您答复。`, now), expected)
      }),
    )
  })

  it('a date of this or next month is that date', () => {
    fc.assert(
      fc.property(
        moments,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 13, max: 23 }),
        (now, n, hour) => {
          const day = now.toPlainDate().add({ days: n })
          const expected = day.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: { hour } })
          const month = day.toLocaleString('en', { month: 'long' })
          same(due(`We will ship it by ${day.day} ${month}, ${hour}:00.`, now), expected)
          same(due(`We will ship it by ${month} ${day.day} at ${hour - 12} pm.`, now), expected)
          same(due(`${day.month}月${day.day}日下午${chinese(hour - 12)}点给您发货。`, now), expected)
        },
      ),
    )
  })

  it('never promises the past, never throws, and quotes what is there', () => {
    const words = fc.constantFrom(
      ...'We will call you by|tomorrow|5 pm|Friday|in 3 days|if|please|.|,|?|我们|周五|下午三点|前|给您|答复|请您|明天|两点|内|24小时|on|at|the 15th|31 February|9:99|25:00|31号|2月30日|\n'.split(
        '|',
      ),
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), moments, (list, now) => {
        const text = list.join(' ')
        for (const p of findPromises(text, { now: now.toInstant().toString(), zone: now.timeZoneId })) {
          expect(Temporal.Instant.compare(Temporal.Instant.from(p.dueAt), now.toInstant())).toBeGreaterThan(
            -1,
          )
          expect(text.slice(p.start, p.end)).toBe(p.quote)
          expect(p.quote).toContain(p.time)
        }
      }),
      { numRuns: 500 },
    )
  })
})
