import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromField, presetsAt, toField } from '@/components/panel/owed/presets'

const offered = (iso: string, zone = 'Europe/Berlin') =>
  Object.fromEntries(
    presetsAt(Date.parse(iso), zone).map(([preset, at]) => [
      preset,
      Temporal.Instant.fromEpochMilliseconds(at)
        .toZonedDateTimeISO(zone)
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' }),
    ]),
  )

test('on a weekday morning all but the next working day, which is tomorrow', () => {
  expect(offered('2026-11-25T09:12:30Z')).toEqual({
    'in-1h': '2026-11-25T11:13',
    afternoon: '2026-11-25T15:00',
    tomorrow: '2026-11-26T09:00',
    'in-3d': '2026-11-28T10:13',
  })
})

test('before the weekend the next working day is Monday; the afternoon is offered while it is ahead', () => {
  expect(offered('2026-11-27T13:40:00Z')).toEqual({
    'in-1h': '2026-11-27T15:40',
    tomorrow: '2026-11-28T09:00',
    'working-day': '2026-11-30T09:00',
    'in-3d': '2026-11-30T14:40',
  })
  expect(offered('2026-11-28T12:00:00Z')['working-day']).toBe('2026-11-30T09:00')
  expect(offered('2026-11-29T12:00:00Z')['working-day']).toBeUndefined()
})

test('the clock on the wall counts, also where the hour changes', () => {
  expect(offered('2026-03-28T08:00:00Z')).toMatchObject({
    tomorrow: '2026-03-29T09:00',
    'in-3d': '2026-03-31T09:00',
  })
})

test('every preset lies ahead, and a field gives back what it was given', () => {
  const zones = ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia']
  const minutes = fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2028, 0, 1) / 60_000 })
  fc.assert(
    fc.property(minutes, fc.nat(59_999), fc.constantFrom(...zones), (minute, ms, zone) => {
      const now = minute * 60_000 + ms
      for (const [preset, at] of presetsAt(now, zone)) {
        expect(at, preset).toBeGreaterThan(now)
        const back = fromField(toField(at, zone), zone) as number
        // The hour that comes twice is told the same both times.
        expect([0, 30 * 60_000, 3_600_000]).toContain(Math.abs(back - at))
      }
    }),
  )
})

test('what is no whole date and time is none; an hour that is skipped moves on', () => {
  expect(fromField('', 'UTC')).toBeNull()
  expect(fromField('2026-02-30T09:00', 'UTC')).not.toBe(Date.parse('2026-02-30T09:00Z'))
  expect(fromField('2026-03-29T02:30', 'Europe/Berlin')).toBe(Date.parse('2026-03-29T01:30:00Z'))
})
