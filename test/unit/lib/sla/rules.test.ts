import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTarget, type SlaEvent, type TargetSpec, type ZonedSchedule } from '@/lib/sla'
import type { Status } from '@/lib/ticket'
import { openMinute } from './oracle'

const MINUTE = 60_000
const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString())

/** Every rule once more, from the words alone: each minute is asked whether it counts. */
function byTheMinute(all: readonly SlaEvent[], spec: TargetSpec, now: number) {
  const events = all.filter((event) => event.at <= now).toSorted((a, b) => a.at - b.at)
  const times = (type: SlaEvent['type']) => events.filter((event) => event.type === type).map((one) => one.at)
  const statusAt = (at: number): Status | null => {
    let status: Status | null = null
    for (const event of events) if (event.type === 'status' && event.at <= at) status = event.status
    return status
  }
  const ended = (status: Status | null) => status === 'solved' || status === 'closed'
  const none = { state: 'none', dueAt: null, leftMs: null, metAt: null }
  const replies = times('agent-public')
  let start: number | undefined
  let metAt: number | null = null
  let stands = (_: number) => false
  switch (spec.metric) {
    case 'first-reply':
      start = times('created')[0]
      metAt = replies[0] ?? null
      break
    case 'next-reply': {
      const asked = times('requester-message')
      // The rounds from the last back: a first question after a reply.
      for (const reply of [...replies].reverse()) {
        const before = events.findIndex((event) => event.type === 'agent-public' && event.at === reply)
        start = events.slice(before).find((event) => event.type === 'requester-message')?.at
        if (start !== undefined && asked.includes(start)) break
      }
      if (start !== undefined) {
        const since = events.findIndex((event) => event.type === 'requester-message' && event.at === start)
        metAt = events.slice(since).find((event) => event.type === 'agent-public')?.at ?? null
      }
      break
    }
    case 'periodic-update':
      if (ended(statusAt(now))) return none
      start = replies.at(-1)
      stands = (at) => ended(statusAt(at))
      break
    default: {
      start = times('created')[0]
      stands = (at) => {
        const status = statusAt(at)
        return ended(status) || (status !== null && spec.pauseStatuses.includes(status))
      }
      if (start !== undefined && ended(statusAt(now))) {
        // Met when it was last solved after not being so, or at the creation.
        metAt = start
        for (let at = start; at <= now; at += MINUTE)
          if (ended(statusAt(at)) && !ended(statusAt(at - MINUTE))) metAt = at
      }
    }
  }
  if (start === undefined) return none
  const counts = (at: number) => !stands(at) && (spec.schedule === null || openMinute(spec.schedule, at))
  const end = metAt ?? now
  let left = spec.lengthMs
  let dueAt: number | null = null
  for (let at = start; at < end; at += MINUTE) {
    if (!counts(at)) continue
    left -= MINUTE
    if (left === 0) dueAt = at + MINUTE
  }
  if (metAt !== null) return { state: 'met', dueAt: null, leftMs: left, metAt }
  const status = statusAt(now)
  if (spec.metric === 'resolution' && status && spec.pauseStatuses.includes(status))
    return { state: 'paused', dueAt: null, leftMs: left, metAt: null }
  for (let at = now, rest = left; dueAt === null && at < now + 9 * 1_440 * MINUTE; at += MINUTE) {
    if (counts(at)) rest -= MINUTE
    if (counts(at) && rest === 0) dueAt = at + MINUTE
  }
  return { state: dueAt !== null && now > dueAt ? 'breached' : 'on-track', dueAt, leftMs: left, metAt: null }
}

const week: ZonedSchedule['week'] = {
  mon: [
    ['09:00', '12:00'],
    ['13:00', '18:00'],
  ],
  tue: [['09:00', '18:00']],
  wed: [['22:00', '06:00']],
  thu: [],
  fri: [['09:00', '18:00']],
  sat: [['10:00', '24:00']],
  sun: [['00:00', '04:00']],
}
const schedules: (ZonedSchedule | null)[] = [
  null,
  {
    timeZone: 'Europe/Berlin',
    week,
    holidays: [{ from: '2026-10-27', to: '2026-10-27', yearly: false, name: '' }],
  },
  { timeZone: 'Australia/Lord_Howe', week, holidays: [] },
]
const START = Date.parse('2026-10-23T06:00Z')
const statuses = ['new', 'open', 'pending', 'hold', 'solved', 'closed'] as const

/** Each event at a minute of its own: what comes first is not a matter of order then. */
const story = fc
  .uniqueArray(fc.integer({ min: 1, max: 2_880 }), { minLength: 1, maxLength: 9 })
  .chain((minutes) =>
    fc.tuple(
      ...minutes.map((minute) =>
        fc.oneof(
          fc.record({
            at: fc.constant(START + minute * MINUTE),
            type: fc.constantFrom('requester-message' as const, 'agent-public' as const),
          }),
          fc.record({
            at: fc.constant(START + minute * MINUTE),
            type: fc.constant('status' as const),
            status: fc.constantFrom(...statuses),
          }),
          fc.record({
            at: fc.constant(START + minute * MINUTE),
            type: fc.constant('agent-internal' as const),
            by: fc.constant('9'),
          }),
        ),
      ),
    ),
  )
  .map((events): SlaEvent[] => [...events, { type: 'created', at: START }])

const spec: fc.Arbitrary<TargetSpec> = fc.record({
  metric: fc.constantFrom('first-reply', 'next-reply', 'periodic-update', 'resolution', 'resolution'),
  lengthMs: fc.integer({ min: 1, max: 1_500 }).map((minutes) => minutes * MINUTE),
  schedule: fc.constantFrom(...schedules),
  pauseStatuses: fc.constantFrom<Status[]>([], ['pending'], ['pending', 'hold'], ['new', 'hold']),
})

describe('the rules, against a second telling of them minute by minute', () => {
  it('agree on state, due moment, what is left and when it was met', () => {
    fc.assert(
      fc.property(story, spec, fc.integer({ min: 0, max: 4_000 }), (events, target, minutes) => {
        const now = START + minutes * MINUTE
        const { state, dueAt, leftMs, metAt } = readTarget(events, target, now)
        const wanted = byTheMinute(events, target, now)
        expect({ state, leftMs, metAt: iso(metAt) }).toEqual({
          state: wanted.state,
          leftMs: wanted.leftMs,
          metAt: iso(wanted.metAt),
        })
        // Beyond the walk's horizon there is nothing to compare with.
        if (wanted.dueAt !== null || dueAt === null) expect(iso(dueAt)).toBe(iso(wanted.dueAt))
      }),
      { numRuns: 250 },
    )
  })

  it('does not depend on the order in which events are told', () => {
    fc.assert(
      fc.property(story, spec, (events, target) => {
        const now = START + 3_000 * MINUTE
        expect(readTarget(events.toReversed(), target, now)).toEqual(readTarget(events, target, now))
      }),
    )
  })
})
