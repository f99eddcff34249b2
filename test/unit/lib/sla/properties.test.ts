import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextDue, slaView } from '@/lib/sla'
import { emptyTicket, type SlaTarget, type Ticket } from '@/lib/ticket'
import { slaMetrics, statuses } from '@/lib/ticket/ids'

const NOW = Date.parse('2026-11-23T10:00:00Z')
const instant = fc
  .integer({ min: -20_000, max: 20_000 })
  .map((minutes) => new Date(NOW + minutes * 60_000).toISOString())
const maybeInstant = fc.option(instant)

const targets: fc.Arbitrary<SlaTarget> = fc.record({
  metric: fc.constantFrom(...slaMetrics),
  stage: fc.constantFrom('active', 'paused', 'met'),
  dueAt: maybeInstant,
  startedAt: maybeInstant,
  metAt: maybeInstant,
  targetMinutes: fc.option(fc.integer({ min: 0, max: 20_000 })),
  clock: fc.constantFrom('calendar', 'business', null),
  source: fc.constant('Zendesk'),
  policy: fc.constant(null),
})

const tickets: fc.Arbitrary<Ticket> = fc
  .record({ slaTargets: fc.array(targets, { maxLength: 8 }), status: fc.constantFrom(...statuses) })
  .map((patch) => ({
    ...emptyTicket('zendesk', 'acme.zendesk.com', '1', 'https://acme.zendesk.com/'),
    ...patch,
  }))

const shares = fc.double({ min: 0.1, max: 1, noNaN: true })
const order = ['breached', 'at-risk', 'on-track', 'paused', 'met', 'unknown']
/** At risk or not, running clocks are ordered by time alone. */
const rank = (state: string) => order.indexOf(state === 'at-risk' ? 'on-track' : state)

describe('for any targets of any helpdesk', () => {
  it('orders by urgency, and running clocks by their due moment', () => {
    fc.assert(
      fc.property(tickets, shares, (ticket, atRiskShare) => {
        const { clocks } = slaView(ticket, NOW, { atRiskShare })
        for (let i = 1; i < clocks.length; i++) {
          const [a, b] = [clocks[i - 1], clocks[i]]
          if (!a || !b) throw new Error('hole')
          expect(rank(a.state)).toBeLessThanOrEqual(rank(b.state))
          if (rank(a.state) === rank(b.state) && a.leftMs !== null && b.leftMs !== null) {
            expect(a.leftMs).toBeLessThanOrEqual(b.leftMs)
          }
        }
      }),
    )
  })

  it('shows negative time exactly for breaches, and none for clocks that stand', () => {
    fc.assert(
      fc.property(tickets, shares, (ticket, atRiskShare) => {
        for (const clock of slaView(ticket, NOW, { atRiskShare }).clocks) {
          const runs = order.indexOf(clock.state) <= 2
          expect(clock.leftMs !== null).toBe(runs)
          if (clock.leftMs !== null) expect(clock.leftMs < 0).toBe(clock.state === 'breached')
          if (clock.usedShare !== null)
            expect(Number.isFinite(clock.usedShare) && clock.usedShare >= 0).toBe(true)
          if (clock.state === 'on-track' && clock.usedShare !== null) {
            expect(clock.usedShare).toBeLessThan(atRiskShare)
          }
        }
      }),
    )
  })

  it('never runs a clock on a solved or closed ticket', () => {
    fc.assert(
      fc.property(tickets, (ticket) => {
        const next = nextDue(slaView(ticket, NOW, { atRiskShare: 0.8 }))
        if (ticket.status === 'solved' || ticket.status === 'closed') expect(next).toBeNull()
        else
          expect(next !== null).toBe(ticket.slaTargets.some((t) => t.stage === 'active' && t.dueAt !== null))
      }),
    )
  })

  it('gives the same answer twice and leaves the ticket as it was', () => {
    fc.assert(
      fc.property(tickets, shares, (ticket, atRiskShare) => {
        const before = JSON.stringify(ticket)
        expect(slaView(ticket, NOW, { atRiskShare })).toEqual(slaView(ticket, NOW, { atRiskShare }))
        expect(JSON.stringify(ticket)).toBe(before)
      }),
    )
  })

  it('only gets more urgent as time passes', () => {
    fc.assert(
      fc.property(tickets, fc.integer({ min: 0, max: 1e9 }), (ticket, later) => {
        const one = { ...ticket, slaTargets: ticket.slaTargets.slice(0, 1) }
        const state = (now: number) => slaView(one, now, { atRiskShare: 0.8 }).clocks[0]?.state ?? 'unknown'
        expect(order.indexOf(state(NOW + later))).toBeLessThanOrEqual(order.indexOf(state(NOW)))
      }),
    )
  })
})
