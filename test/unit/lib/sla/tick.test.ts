import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOpen, nextOpening, policyClocks, readTarget, slaView, tick, type ZonedSchedule } from '@/lib/sla'
import type { LiveClock } from '@/lib/sla/types'
import type { SlaMetric } from '@/lib/ticket'
import { message, nothing, office, policy, rules, target, ticket } from './make'
import { openMinute } from './oracle'

const MINUTE = 60_000
const START = Date.parse('2026-10-23T06:00Z')
const iso = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z')

const shift = {
  ...office,
  week: {
    ...office.week,
    fri: [['20:00', '03:00']] as [string, string][],
    sun: [['01:30', '04:00']] as [string, string][],
  },
}
const seldom = { ...office, week: { ...office.week, mon: [], tue: [], wed: [], thu: [], fri: [] } }
seldom.week.sat = [['12:00', '12:30']]
const never = { ...seldom, week: { ...seldom.week, sat: [] } }
const long = { ...office, holidays: [{ from: '2026-10-26', to: '2026-11-30', yearly: false, name: '' }] }

describe('the second hand in the page', () => {
  it('agrees with the whole engine at every minute of ten days', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(office, shift, seldom, never, long),
        fc.constantFrom<SlaMetric>('first-reply', 'next-reply', 'periodic-update', 'resolution'),
        fc.constantFrom<'business' | 'calendar'>('business', 'business', 'calendar'),
        fc.integer({ min: 1, max: 3_000 }),
        fc.integer({ min: 0, max: 4_000 * 60 }),
        fc.boolean(),
        (schedule, metric, clock, length, seconds, answered) => {
          const messages = [message('requester', iso(START + MINUTE))]
          if (answered || metric !== 'first-reply') {
            messages.push(message('agent', iso(START + 2 * MINUTE)))
            messages.push(message('requester', iso(START + 3 * MINUTE)))
          }
          const of = ticket({ createdAt: iso(START), messages })
          const from = START + 4 * MINUTE + seconds * 1_000
          const ours = rules([policy({ targets: [target(metric, length, clock)] })], {
            schedules: [schedule],
          })
          const [live] = policyClocks(of, ours, nothing, from)
          if (!live) throw new Error('no clock')
          const zoned: ZonedSchedule = { ...schedule, timeZone: 'Europe/Berlin' }
          const told = [
            { type: 'created' as const, at: START },
            { type: 'requester-message' as const, at: START + MINUTE },
            ...(messages.length > 1
              ? [
                  { type: 'agent-public' as const, at: START + 2 * MINUTE },
                  { type: 'requester-message' as const, at: START + 3 * MINUTE },
                ]
              : []),
          ]
          const spec = {
            metric,
            lengthMs: length * MINUTE,
            schedule: clock === 'business' ? zoned : null,
            pauseStatuses: [],
          }
          const business = clock === 'business'
          for (let now = from; now < from + 10 * 1_440 * MINUTE; now += MINUTE) {
            const shown = tick(live, now)
            const full = readTarget(told, spec, now)
            const met = full.state === 'met'
            const share = 1 - (full.leftMs ?? 0) / spec.lengthMs
            const stands = business && !met && !isOpen(zoned, now) ? nextOpening(zoned, now) : null
            const risky = full.state === 'on-track' && share >= 0.75
            const wanted = {
              state: risky ? 'at-risk' : full.state,
              dueAt: full.dueAt === null ? null : iso(full.dueAt),
              leftMs: met ? null : full.leftMs,
              sparedMs: met ? full.leftMs : null,
              standsUntil: stands === null ? undefined : new Date(stands).toISOString(),
            }
            const same =
              shown.state === wanted.state &&
              shown.dueAt === wanted.dueAt &&
              shown.leftMs === wanted.leftMs &&
              shown.sparedMs === wanted.sparedMs &&
              (shown.standsUntil ?? undefined) === wanted.standsUntil &&
              (met || Math.abs((shown.usedShare ?? -1) - share) < 1e-9)
            if (!same) expect({ now: iso(now), ...shown }).toMatchObject(wanted)
          }
        },
      ),
      { numRuns: 15 },
    )
  })

  it('says until when it stands as a walk by the minute does', () => {
    const of = ticket({ createdAt: iso(START) })
    const [live] = policyClocks(of, rules([policy()], { schedules: [shift] }), nothing, START)
    if (!live) throw new Error('no clock')
    const zoned: ZonedSchedule = { ...shift, timeZone: 'Europe/Berlin' }
    for (let now = START; now < START + 5 * 1_440 * MINUTE; now += 29 * MINUTE) {
      let opens = now
      while (!openMinute(zoned, opens)) opens += MINUTE
      expect(tick(live, now).standsUntil).toBe(opens === now ? null : new Date(opens).toISOString())
    }
  })

  it('does not stand for the moment by which the page is behind', () => {
    const always: typeof shift = {
      ...shift,
      week: Object.fromEntries(Object.keys(shift.week).map((day) => [day, [['00:00', '24:00']]])) as never,
    }
    const [live] = policyClocks(
      ticket({ createdAt: iso(START) }),
      rules([policy()], { schedules: [always] }),
      nothing,
      START + 500,
    )
    expect(live && tick(live, START).standsUntil).toBe(null)
  })

  it('a paused clock keeps what remains; a met one has nothing left to run', () => {
    const paused = ticket({
      status: 'pending',
      statusHistory: [{ at: '2026-11-23T10:00:00Z', status: 'pending' }],
    })
    const ours = rules([policy({ targets: [target('resolution', 120), target('first-reply', 60)] })])
    const now = Date.parse('2026-11-23T12:00:00Z')
    const [stands, runs] = policyClocks(paused, ours, nothing, now).map((live) => tick(live, now + 3_600_000))
    expect(stands).toMatchObject({ state: 'paused', leftMs: 60 * MINUTE, usedShare: 0.5, standsUntil: null })
    expect(runs?.state).toBe('breached')
    const solved = ticket({
      status: 'solved',
      statusHistory: [{ at: '2026-11-23T10:00:00Z', status: 'solved' }],
    })
    const [met] = policyClocks(solved, ours, nothing, now)
    expect(met && tick(met, now)).toMatchObject({
      state: 'met',
      leftMs: null,
      usedShare: null,
      sparedMs: 60 * MINUTE,
    })
  })

  it('takes less than 0.05 ms for six clocks', () => {
    const of = ticket({ createdAt: iso(START) })
    const targets = (['first-reply', 'resolution'] as const).map((metric) => target(metric, 9_000))
    const own: LiveClock[] = [1, 2, 3].flatMap(() =>
      policyClocks(of, rules([policy({ targets })], { schedules: [shift] }), nothing, START),
    )
    expect(own).toHaveLength(6)
    const now = START + 9 * 1_440 * MINUTE
    const times = Array.from({ length: 60 }, () => {
      const from = performance.now()
      for (let i = 0; i < 50; i++) slaView(of, now + i, { atRiskShare: 0.75, own })
      return (performance.now() - from) / 50
    }).sort((a, b) => a - b)
    expect(times[30]).toBeLessThan(0.05)
  })
})
