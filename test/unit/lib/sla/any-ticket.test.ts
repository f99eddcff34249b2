import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextDue, policyClocks, slaView } from '@/lib/sla'
import type { Message, Ticket } from '@/lib/ticket'
import { priorities, slaMetrics, statuses } from '@/lib/ticket/ids'
import { message, office, policy, rules, target, ticket } from './make'

const NOW = Date.parse('2026-11-23T10:00:00Z')
const instant = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .integer({ min: -40_000, max: 5_000 })
      .map((minutes) => new Date(NOW + minutes * 60_000).toISOString()),
  },
  fc.constantFrom('1970-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '2026-02-30T10:00:00Z'),
)
const maybe = fc.option(instant)

const messages: fc.Arbitrary<Message[]> = fc.array(
  fc
    .tuple(
      fc.constantFrom('requester', 'agent', 'bot', 'other'),
      maybe,
      fc.constantFrom('public', 'internal'),
      fc.constantFrom('9', '12', null),
    )
    .map((parts) => message(...(parts as Parameters<typeof message>))),
  { maxLength: 12 },
)

const tickets: fc.Arbitrary<Ticket> = fc
  .record({
    createdAt: maybe,
    updatedAt: maybe,
    status: fc.constantFrom(...statuses),
    priority: fc.constantFrom(...priorities, null),
    messages,
    statusHistory: fc.option(
      fc.array(fc.record({ at: instant, status: fc.constantFrom(...statuses) }), { maxLength: 6 }),
    ),
  })
  .map((patch) => ticket(patch))

const all = policy({
  targets: slaMetrics.map((metric, at) =>
    target(metric, 60 + 333 * at, at % 2 === 0 ? 'business' : 'calendar'),
  ),
})
const ours = rules([all], {
  schedules: [{ ...office, holidays: [{ from: '2026-11-24', to: '2026-12-30', yearly: true, name: '' }] }],
})

describe('for any ticket, however odd its times', () => {
  it('clocks are plain data, in order, with due moments only while they run', () => {
    fc.assert(
      fc.property(
        tickets,
        fc.array(fc.record({ at: instant, by: fc.constantFrom('9', '12', null) })),
        (of, handoffs) => {
          const own = policyClocks(of, ours, { language: null, handoffs }, NOW)
          expect(JSON.parse(JSON.stringify(own))).toEqual(own)
          for (const clock of own) {
            expect(Number.isFinite(clock.leftMs)).toBe(true)
            if (clock.stage !== 'running')
              expect([clock.dueAt, clock.open, clock.own.riskAt]).toEqual([null, null, null])
            if (clock.stage === 'met') expect(clock.sparedMs).toBe(clock.leftMs)
            const { dueAt } = clock
            const { riskAt } = clock.own
            if (dueAt && riskAt) expect(Date.parse(riskAt)).toBeLessThanOrEqual(Date.parse(dueAt))
          }
          const view = slaView(of, NOW, { atRiskShare: 0.75, own })
          const ended = of.status === 'solved' || of.status === 'closed'
          if (ended) expect(nextDue(view)).toBeNull()
          for (const clock of view.clocks) {
            if (clock.state === 'breached') expect(clock.leftMs).toBeLessThanOrEqual(0)
            if (clock.state === 'on-track') expect(clock.leftMs).toBeGreaterThan(0)
          }
          const before = JSON.stringify(of)
          policyClocks(of, ours, { language: null, handoffs }, NOW)
          expect(JSON.stringify(of)).toBe(before)
        },
      ),
      { numRuns: 400 },
    )
  })
})
