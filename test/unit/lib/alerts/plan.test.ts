import { describe, expect, test } from 'vitest'
import { type AlertFacts, type AlertSettings, alarmFor, badgeOf, dueAlerts, nextAlarm } from '@/lib/alerts'
import { clock, facts, followUp, iso, MINUTE, minute, NINE, promise, settings } from './sample'

const toldAt = (of: AlertFacts, n: number, more: Partial<AlertSettings> = {}) =>
  dueAlerts(of, settings(more), minute(n), 'UTC').tell.map(({ stage, ticket }) => `${stage} ${ticket.id}`)

describe('what is told', () => {
  test('at risk from its moment on, breached a millisecond after due', () => {
    const one = facts({ clocks: [clock('1', 60)] })
    expect(toldAt(one, 44.99)).toEqual([])
    expect(toldAt(one, 45)).toEqual(['risk 1'])
    expect(toldAt(one, 60), 'due exactly now is still kept').toEqual(['risk 1'])
    expect(toldAt(one, 60 + 1 / MINUTE)).toEqual(['breach 1'])
  })

  test('a breach overtakes the risk of the same clock: that one is passed over for good', () => {
    const { tell, skip } = dueAlerts(facts({ clocks: [clock('1', 60)] }), settings(), minute(90), 'UTC')
    expect([tell.map(({ stage }) => stage), skip.map(({ stage }) => stage)]).toEqual([['breach'], ['risk']])
  })

  test('what was told is not told again; with another due moment it is another alert', () => {
    const before = clock('1', 60)
    const told = new Set(
      dueAlerts(facts({ clocks: [before] }), settings(), minute(70), 'UTC').tell.map(({ id }) => id),
    )
    const moved = clock('1', 65)
    expect(toldAt(facts({ clocks: [before], told }), 70)).toEqual(['risk 1'])
    expect(toldAt(facts({ clocks: [moved], told }), 70)).toEqual(['breach 1'])
  })

  test('what had passed when the clock was first seen was before the agent’s eyes', () => {
    expect(toldAt(facts({ clocks: [clock('1', 60, { since: iso(50) })] }), 55)).toEqual([])
    expect(toldAt(facts({ clocks: [clock('1', 60, { since: iso(50) })] }), 61)).toEqual(['breach 1'])
    expect(toldAt(facts({ clocks: [clock('1', 60, { since: iso(61) })] }), 62)).toEqual([])
  })

  test('most urgent first: breached, reminders, at risk; each by its moment', () => {
    const all = facts({
      clocks: [clock('risk', 60), clock('late', 30), clock('later', 40)],
      followUps: [followUp('f', 20)],
    })
    expect(toldAt(all, 50)).toEqual(['breach late', 'breach later', 'due 7', 'risk risk'])
  })

  test.each<[string, Partial<AlertSettings>, string[]]>([
    ['everything', {}, ['breach 1', 'breach 2', 'due 7', 'risk 3']],
    ['only once breached', { notify: 'breach' }, ['breach 1', 'breach 2', 'due 7']],
    ['no promises', { promises: false }, ['breach 1', 'due 7', 'risk 3']],
    ['no follow-ups', { followUps: false }, ['breach 1', 'breach 2', 'risk 3']],
    ['nothing', { notify: 'off' }, []],
  ])('the settings choose: %s', (_, more, expected) => {
    const all = facts({
      clocks: [clock('1', 10), promise('2', 20), clock('3', 60)],
      followUps: [followUp('f', 30)],
    })
    expect(toldAt(all, 50, more)).toEqual(expected)
  })

  test('a dismissed promise is told no more', () => {
    expect(toldAt(facts({ clocks: [promise('1', 10, { off: true })] }), 20)).toEqual([])
  })

  test('switching on does not bring up what passed before, whatever was off', () => {
    const all = facts({ clocks: [clock('1', 10), promise('2', 20)], followUps: [followUp('f', 30)] })
    expect(toldAt({ ...all, before: null }, 50), 'first check ever').toEqual([])
    expect(toldAt({ ...all, before: settings({ notify: 'off' }) }, 50)).toEqual([])
    expect(toldAt({ ...all, before: settings({ promises: false, followUps: false }) }, 50)).toEqual([
      'breach 1',
    ])
    const { skip } = dueAlerts({ ...all, before: settings({ notify: 'off' }) }, settings(), minute(50), 'UTC')
    expect(skip).toHaveLength(5)
  })

  test('a risk that is only counted once breached is told when the breach was not wanted before', () => {
    const one = facts({ clocks: [clock('1', 60)], before: settings({ notify: 'breach' }) })
    expect(toldAt(one, 50)).toEqual([])
    expect(toldAt(one, 61)).toEqual(['breach 1'])
  })
})

describe('quiet hours', () => {
  const night = { quietHours: { from: '22:00', to: '07:00' } }
  const at = (time: string) => Date.parse(`2026-11-23T${time}:00Z`)
  const one = facts({ clocks: [clock('1', 60 * 14)] })
  const held = (now: number, zone = 'UTC') => dueAlerts(one, settings(night), now, zone).held.length

  test('hold back, and the alarm rings at their end', () => {
    expect(held(at('23:05'))).toBe(1)
    expect(dueAlerts(one, settings(night), at('23:05'), 'UTC').tell).toEqual([])
    expect(nextAlarm(one, settings({ ...night, badge: false }), at('23:05'), 'UTC')).toBe(
      Date.parse('2026-11-24T07:00:00Z'),
    )
    const after = dueAlerts(one, settings(night), Date.parse('2026-11-24T07:00:00Z'), 'UTC')
    expect([after.held.length, after.tell.map(({ stage }) => stage)]).toEqual([0, ['breach']])
  })

  test('are those of the zone the machine is in now', () => {
    expect(held(at('23:05'), 'America/New_York')).toBe(0)
    expect(dueAlerts(one, settings(night), at('23:05'), 'America/New_York').tell).toHaveLength(1)
  })

  test('within a day; equal ends are none; summer time moves their end', () => {
    const lunch = settings({ quietHours: { from: '12:00', to: '13:00' } })
    const noon = facts({ clocks: [clock('1', 180)] })
    expect(dueAlerts(noon, lunch, at('12:30'), 'UTC').held).toHaveLength(1)
    expect(dueAlerts(noon, lunch, at('13:00'), 'UTC').held).toEqual([])
    const none = settings({ quietHours: { from: '12:00', to: '12:00' } })
    expect(dueAlerts(noon, none, at('12:30'), 'UTC').tell).toHaveLength(1)
    const spring = Date.parse('2026-03-28T22:30:00Z')
    const due = {
      dueAt: '2026-03-28T22:00:00Z',
      riskAt: null,
      since: '2026-03-28T20:00:00Z',
      seenAt: '2026-03-28T20:00:00Z',
    }
    expect(
      nextAlarm(
        facts({ clocks: [clock('1', 0, due)] }),
        settings({ ...night, badge: false }),
        spring,
        'Europe/Berlin',
      ),
      'seven o’clock of summer time, an hour earlier than the day before',
    ).toBe(Date.parse('2026-03-29T05:00:00Z'))
  })
})

describe('the alarm', () => {
  test('is the next moment of anything, whichever it is', () => {
    const all = facts({ clocks: [clock('1', 60), promise('2', 50)], followUps: [followUp('f', 40)] })
    const next = (n: number, more: Partial<AlertSettings> = {}) =>
      nextAlarm(all, settings({ badge: false, ...more }), minute(n), 'UTC')
    expect(next(0)).toBe(minute(35))
    expect(next(35)).toBe(minute(40))
    expect(next(40)).toBe(minute(45))
    expect(next(0, { followUps: false, promises: false })).toBe(minute(45))
    expect(next(0, { notify: 'breach', followUps: false })).toBe(minute(50) + 1)
    expect(next(60)).toBe(minute(60) + 1)
    expect(next(61), 'nothing is ahead').toBeNull()
    expect(next(0, { notify: 'off' })).toBeNull()
  })

  test('the badge alone wants it too, as long as its number can change', () => {
    const one = facts({ clocks: [clock('1', 60)] })
    const off = settings({ notify: 'off' })
    expect(nextAlarm(one, off, minute(0), 'UTC')).toBe(minute(45))
    expect(nextAlarm(one, off, minute(61), 'UTC')).toBe(minute(60 + 24 * 60))
    expect(nextAlarm(one, off, minute(60 + 24 * 60), 'UTC')).toBeNull()
  })

  test('never nearer than half a minute nor further than an hour', () => {
    expect(alarmFor(NINE + 5, NINE)).toBe(NINE + 30_000)
    expect(alarmFor(minute(10), NINE)).toBe(minute(10))
    expect(alarmFor(minute(600), NINE)).toBe(minute(60))
    expect(alarmFor(null, NINE)).toBeNull()
  })
})

describe('the badge', () => {
  test('counts tickets, a breached one once, and what is due', () => {
    const all = facts({
      clocks: [
        clock('1', 60),
        promise('1', 20),
        clock('2', 60),
        clock('3', 600),
        promise('4', 10, { off: true }),
      ],
      followUps: [followUp('f', 40), followUp('g', 400)],
    })
    expect(badgeOf(all, settings(), minute(50))).toEqual({ breached: 1, atRisk: 1, followUps: 1 })
    expect(badgeOf(all, settings({ promises: false, followUps: false }), minute(50))).toEqual({
      breached: 0,
      atRisk: 2,
      followUps: 0,
    })
  })

  test('forgets what was breached and unseen for a day', () => {
    const one = facts({ clocks: [clock('1', 60)] })
    const day = 24 * 60
    expect(badgeOf(one, settings(), minute(60 + day) - 1).breached).toBe(1)
    expect(badgeOf(one, settings(), minute(60 + day)).breached).toBe(0)
    const seen = facts({ clocks: [clock('1', 60, { seenAt: iso(day) })] })
    expect(badgeOf(seen, settings(), minute(60 + day)).breached).toBe(1)
  })

  test('a clock without a known risk moment counts from its breach on', () => {
    const one = facts({ clocks: [clock('1', 60, { riskAt: null })] })
    expect(badgeOf(one, settings(), minute(60))).toEqual({ breached: 0, atRisk: 0, followUps: 0 })
    expect(badgeOf(one, settings(), minute(61))).toEqual({ breached: 1, atRisk: 0, followUps: 0 })
  })
})
