/** Every shape that `slas` and `metric_events` have been seen in. */
import { describe, expect, it } from 'vitest'
import { slaTargets } from '@/lib/helpdesks/zendesk/sla'
import { slaView } from '@/lib/sla'
import { emptyTicket } from '@/lib/ticket'

const NOW = Date.parse('2026-11-22T10:00:00Z')
const due = (minutes: number) => new Date(NOW + minutes * 60_000).toISOString().replace('.000', '')
type Fields = Record<string, unknown>
const read = (metrics: Fields[], events: Fields = {}) =>
  slaTargets({ slas: { policy_metrics: metrics }, metric_events: events })
const one = (metric: Fields, events: Fields = {}) =>
  read([{ metric: 'next_reply_time', ...metric }], events)?.[0]
const state = (metric: Fields) => {
  const slaTargetsOf = read([{ metric: 'next_reply_time', ...metric }]) ?? []
  const ticket = { ...emptyTicket('zendesk', 'x', '1', 'x'), slaTargets: slaTargetsOf }
  return slaView(ticket, NOW, { atRiskShare: 0.8 }).clocks[0]?.state
}

describe('the due moment', () => {
  it.each([
    ['minutes', -14],
    ['hours', 21],
    ['days', -141],
  ])('comes from breach_at, whatever the rounded distance in %s says', (unit, value) => {
    expect(one({ stage: 'active', breach_at: due(30), [unit]: value })).toMatchObject({
      dueAt: due(30),
      targetMinutes: null,
    })
  })

  it.each([
    ['without any unit', {}],
    ['with all units', { minutes: 1, hours: 1, days: 1 }],
    ['with a unit of the wrong type', { minutes: 'soon' }],
  ])('is there %s', (_, unit) =>
    expect(one({ stage: 'active', breach_at: due(30), ...unit })?.dueAt).toBe(due(30)),
  )

  it.each([
    ['null', null],
    ['absent', undefined],
    ['the text that a client library makes of null', '[None]'],
    ['a date without a zone', '2026-11-22T10:30:00'],
    ['a number', 1_795_340_467],
  ])('is not known when it is %s, and nothing is invented', (_, breach_at) =>
    expect(one({ stage: 'active', breach_at, minutes: 45 })?.dueAt).toBeNull(),
  )
})

describe('the stage', () => {
  it.each([
    ['active', 'active'],
    ['paused', 'paused'],
    ['achieved', 'met'],
    ['breached', 'active'],
    ['something new', 'active'],
    [null, 'active'],
  ])('%s is %s', (stage, ours) => expect(one({ stage, breach_at: due(-30) })?.stage).toBe(ours))

  it('overdue is active with a moment that has passed: the clock says breached', () => {
    expect(state({ stage: 'active', breach_at: due(-1), minutes: -1 })).toBe('breached')
    expect(state({ stage: 'active', breach_at: due(600), hours: 10 })).toBe('on-track')
  })

  it('paused counts nothing down, with or without a stale moment', () => {
    for (const breach_at of [null, due(-600), due(600)]) {
      expect(one({ stage: 'paused', breach_at })).toMatchObject({ stage: 'paused', dueAt: null })
      expect(state({ stage: 'paused', breach_at })).toBe('paused')
    }
  })
})

describe('the list', () => {
  it.each([
    ['missing', {}],
    ['null', { slas: null }],
    ['without metrics', { slas: {} }],
    ['with null for metrics', { slas: { policy_metrics: null } }],
    ['empty', { slas: { policy_metrics: [] } }],
  ])('%s: no target', (_, ticket) => expect(slaTargets(ticket)).toEqual([]))

  it.each([['text'], [7], [[]]])('%j instead of it is not understood', (slas) =>
    expect(slaTargets({ slas })).toBeNull(),
  )

  it('is in no order: of several of one kind the running one that is due first counts, then paused, then met', () => {
    const metric = (name: string, stage: string, minutes: number) => ({
      metric: name,
      stage,
      breach_at: due(minutes),
    })
    const resolution = (...stages: [string, number][]) =>
      read(
        stages.map(([stage, minutes], at) =>
          metric(
            ['requester_wait_time', 'agent_work_time', 'total_resolution_time'][at] ?? '',
            stage,
            minutes,
          ),
        ),
      )
    expect(resolution(['achieved', -9], ['active', 60], ['active', 30])).toMatchObject([{ dueAt: due(30) }])
    expect(resolution(['achieved', -9], ['paused', 60])).toMatchObject([{ stage: 'paused' }])
    expect(resolution(['achieved', -9])).toMatchObject([{ stage: 'met' }])
  })

  it('has every metric that Zendesk names', () => {
    const names = [
      ['first_reply_time', 'first-reply'],
      ['next_reply_time', 'next-reply'],
      ['periodic_update_time', 'periodic-update'],
      ['pausable_update_time', 'periodic-update'],
      ['requester_wait_time', 'resolution'],
      ['agent_work_time', 'resolution'],
      ['total_resolution_time', 'resolution'],
      ['group_ownership_time', 'internal-answer'],
    ] as const
    for (const [metric, ours] of names) {
      expect(read([{ metric, stage: 'active', breach_at: due(5) }])?.[0]?.metric).toBe(ours)
    }
  })
})

describe('the length', () => {
  const applied = (more: Fields) => [
    { type: 'activate', instance_id: 1, time: due(-60) },
    { type: 'apply_sla', instance_id: 1, time: due(-60), ...more },
  ]
  const lengthOf = (events: Fields[], metric: Fields = {}) =>
    one({ stage: 'active', breach_at: due(60), ...metric }, { reply_time: events })

  it('is the applied policy’s target in minutes, with its kind of clock and its name', () => {
    const sla = { target: 120, business_hours: true, policy: { id: 1, title: 'Gold' } }
    expect(lengthOf(applied({ sla }))).toMatchObject({
      targetMinutes: 120,
      clock: 'business',
      policy: 'Gold',
      startedAt: due(-60),
    })
  })

  it('is the latest policy’s when a ticket changed policies', () => {
    const events = [
      ...applied({ sla: { target: 120 } }),
      { type: 'apply_sla', instance_id: 1, time: due(-30), sla: { target: 60 } },
    ]
    expect(lengthOf(events)?.targetMinutes).toBe(60)
  })

  it('is seconds for group agreements, under either name', () => {
    for (const key of ['sla', 'group_sla']) {
      const events = {
        group_ownership_time: [{ type: 'apply_group_sla', time: due(-60), [key]: { target: 3600 } }],
      }
      const [target] =
        read([{ metric: 'group_ownership_time', stage: 'active', breach_at: due(5) }], events) ?? []
      expect(target?.targetMinutes).toBe(60)
    }
  })

  it.each([
    ['no events', []],
    ['a deleted one', applied({ sla: { target: 120 }, deleted: true })],
    ['a policy without a target', applied({ sla: {} })],
    ['a target of nothing', applied({ sla: { target: 0 } })],
    ['a target in words', applied({ sla: { target: 'two hours' } })],
  ])('is not known with %s', (_, events) => expect(lengthOf(events)?.targetMinutes).toBeNull())

  it('leaves the SLA alone when the events are of another shape', () => {
    for (const events of [null, [], 'none', { reply_time: {} }]) {
      expect(one({ stage: 'active', breach_at: due(5) }, events as Fields)?.dueAt).toBe(due(5))
    }
  })
})
