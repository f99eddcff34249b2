/** A machine that sleeps, whose clock is set, whose helpdesk moves targets: never twice, none missed. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type AlertClock,
  type AlertFollowUp,
  type AlertSettings,
  alarmFor,
  dueAlerts,
  inQuietHours,
  nextAlarm,
} from '@/lib/alerts'
import { clock, followUp, iso, MINUTE, minute, NINE, settings } from './sample'

type World = {
  now: number
  clocks: Map<string, AlertClock>
  followUps: Map<string, AlertFollowUp>
  told: Set<string>
  /** Every alert told, with the moment it was told at and when it came about. */
  log: { id: string; at: number; came: number; together: number }[]
  latest: number
}

function world(): World {
  return { now: NINE, clocks: new Map(), followUps: new Map(), told: new Set(), log: [], latest: NINE }
}

/** What the background does at each check. */
function check(of: World, wanted: AlertSettings): number | null {
  const facts = {
    clocks: [...of.clocks.values()],
    followUps: [...of.followUps.values()],
    told: of.told,
    before: wanted,
  }
  const { tell, skip } = dueAlerts(facts, wanted, of.now, 'UTC')
  for (const { id } of [...tell, ...skip]) of.told.add(id)
  for (const { id, at } of tell) of.log.push({ id, at: of.now, came: at, together: tell.length })
  of.latest = Math.max(of.latest, of.now)
  return alarmFor(nextAlarm({ ...facts, told: of.told }, wanted, of.now, 'UTC'), of.now)
}

const action = fc.oneof(
  /** A ticket is looked at: its clock is there, or has moved. */
  fc.record({
    kind: fc.constant('look' as const),
    id: fc.integer({ min: 1, max: 4 }),
    in: fc.integer({ min: -30, max: 600 }),
    risk: fc.integer({ min: 0, max: 90 }),
  }),
  fc.record({
    kind: fc.constant('remind' as const),
    id: fc.integer({ min: 1, max: 3 }),
    in: fc.integer({ min: 0, max: 600 }),
  }),
  /** Awake: alarms ring in time. */
  fc.record({ kind: fc.constant('work' as const), minutes: fc.integer({ min: 1, max: 300 }) }),
  /** Asleep: no alarm rings, one late check follows. */
  fc.record({ kind: fc.constant('sleep' as const), minutes: fc.integer({ min: 1, max: 2_000 }) }),
  /** The clock is set back or forth. */
  fc.record({ kind: fc.constant('set' as const), minutes: fc.integer({ min: -120, max: 120 }) }),
  /** The worker is stopped and starts again: one check more. */
  fc.record({ kind: fc.constant('restart' as const) }),
)
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never

function act(of: World, what: Action, wanted: AlertSettings): void {
  const from = (of.now - NINE) / MINUTE
  if (what.kind === 'look') {
    const due = from + what.in
    const fresh = clock(String(what.id), due, { risk: due - what.risk, since: iso(from), seenAt: iso(from) })
    const key = fresh.key
    const before = of.clocks.get(key)
    of.clocks.set(key, before?.clock === fresh.clock ? { ...fresh, since: before.since } : fresh)
  } else if (what.kind === 'remind') of.followUps.set(`f${what.id}`, followUp(`f${what.id}`, from + what.in))
  else if (what.kind === 'work') {
    const end = of.now + what.minutes * MINUTE
    for (let alarm = check(of, wanted); alarm !== null && alarm <= end; alarm = check(of, wanted))
      of.now = alarm
    of.now = end
    return
  } else if (what.kind === 'sleep' || what.kind === 'set') of.now += what.minutes * MINUTE
  check(of, wanted)
}

const settingsOf = fc.record({
  notify: fc.constantFrom('risk' as const, 'breach' as const),
  quietHours: fc.constantFrom(null, { from: '22:00', to: '07:00' }, { from: '12:00', to: '13:30' }),
})

test('over sleeps, jumps of the clock, restarts and moved targets nothing is told twice or in quiet hours', () => {
  fc.assert(
    fc.property(settingsOf, fc.array(action, { maxLength: 25 }), (chosen, actions) => {
      const wanted = settings(chosen)
      const of = world()
      for (const one of actions) act(of, one, wanted)
      const ids = of.log.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(of.log.filter(({ at }) => inQuietHours(wanted.quietHours, at, 'UTC'))).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('nothing is missed: what has come about since it was first seen was told, or overtaken by its breach', () => {
  fc.assert(
    fc.property(settingsOf, fc.array(action, { maxLength: 25 }), (chosen, actions) => {
      const wanted = settings(chosen)
      const of = world()
      for (const one of actions) act(of, one, wanted)
      // Past any quiet hours of that day: noon is not in the night, and two is after the lunch.
      of.now = Math.ceil(of.now / (24 * 60 * MINUTE)) * 24 * 60 * MINUTE + 15 * 60 * MINUTE
      check(of, wanted)
      const told = new Set(of.log.map(({ id }) => id))
      for (const { key, clock: name, dueAt, riskAt, since } of of.clocks.values()) {
        const breachCame = Date.parse(dueAt) + 1 > Date.parse(since)
        const riskCame = Date.parse(riskAt as string) > Date.parse(since)
        if (Date.parse(dueAt) < of.now && breachCame) expect(told).toContain(`breach|${key}|${name}`)
        else if (wanted.notify === 'risk' && riskCame && Date.parse(riskAt as string) <= of.now) {
          expect(told).toContain(`risk|${key}|${name}`)
        }
      }
      for (const { id, at } of of.followUps.values()) {
        if (Date.parse(at) <= of.now) expect(told).toContain(`due|${id}|${at}`)
      }
    }),
    { numRuns: 300 },
  )
})

test('while awake everything is told within half a minute of its moment, by one alarm at a time', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 60 })), {
        maxLength: 30,
      }),
      (dues) => {
        const of = world()
        dues.forEach(([due, risk], at) => {
          const one = clock(String(at), due, { risk: due - risk, since: iso(0), seenAt: iso(0) })
          of.clocks.set(one.key, one)
        })
        act(of, { kind: 'work', minutes: 600 }, settings())
        for (const { at, came } of of.log) expect(at - came).toBeLessThanOrEqual(30_000)
        expect(of.log.filter(({ id }) => id.startsWith('breach'))).toHaveLength(dues.length)
      },
    ),
    { numRuns: 100 },
  )
})

test('a night asleep is summed up in one note', () => {
  const of = world()
  for (const id of ['1', '2', '3']) {
    const one = clock(id, 60 * Number(id))
    of.clocks.set(one.key, one)
  }
  check(of, settings())
  of.now = minute(12 * 60)
  check(of, settings())
  check(of, settings())
  expect(of.log.map(({ together }) => together)).toEqual([3, 3, 3])
})
