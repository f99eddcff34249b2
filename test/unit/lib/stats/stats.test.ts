import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  applyFacts,
  type DayAggregate,
  dayFigures,
  dayFourWeeksBefore,
  emptyDay,
  type TicketDayFacts,
} from '@/lib/stats'

const answered: TicketDayFacts = {
  handled: true,
  itemsDone: 6,
  itemsTotal: 8,
  outsideFirst: true,
  sla: 'kept',
  moodFirst: -0.8,
  moodLast: 0.4,
  thanked: true,
}

const facts: fc.Arbitrary<TicketDayFacts> = fc.record({
  handled: fc.boolean(),
  itemsDone: fc.nat(20),
  itemsTotal: fc.nat(20),
  outsideFirst: fc.constantFrom(true, false, null),
  sla: fc.constantFrom('kept' as const, 'missed' as const, null),
  moodFirst: fc.option(fc.double({ min: -1, max: 1, noNaN: true })),
  moodLast: fc.option(fc.double({ min: -1, max: 1, noNaN: true })),
  thanked: fc.boolean(),
})

describe('applyFacts', () => {
  test('any sequence of updates equals recomputation from the last facts of each ticket', () => {
    const updates = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), facts), { maxLength: 60 })
    fc.assert(
      fc.property(updates, (sequence) => {
        const last = new Map<number, TicketDayFacts>()
        let day = emptyDay('2026-11-22')
        for (const [ticket, after] of sequence) {
          day = applyFacts(day, last.get(ticket) ?? null, after)
          last.set(ticket, after)
        }
        let recomputed = emptyDay('2026-11-22')
        for (const final of last.values()) recomputed = applyFacts(recomputed, null, final)
        expect(day).toEqual(recomputed)
      }),
    )
  })

  test('the same facts twice count once', () => {
    const once = applyFacts(emptyDay('2026-11-22'), null, answered)
    expect(applyFacts(once, answered, answered)).toEqual(once)
  })

  test('a ticket that was only read changes no figure', () => {
    const read = { ...answered, handled: false }
    expect(applyFacts(emptyDay('2026-11-22'), null, read)).toEqual(emptyDay('2026-11-22'))
  })

  test('leaves its argument alone', () => {
    const before = emptyDay('2026-11-22')
    applyFacts(before, null, answered)
    expect(before).toEqual(emptyDay('2026-11-22'))
  })
})

describe('dayFigures', () => {
  test('an empty day has no shares, only zeros that are true', () => {
    expect(dayFigures(emptyDay('2026-11-22'))).toEqual({
      handled: 0,
      completion: null,
      outsideFirstRate: null,
      slaKeptShare: null,
      moodChange: null,
      thanks: 0,
      thanksGoal: 3,
    })
  })

  test('figures of two answered tickets', () => {
    const second: TicketDayFacts = {
      ...answered,
      itemsDone: 2,
      outsideFirst: null,
      sla: 'missed',
      moodFirst: 0,
      moodLast: null,
      thanked: false,
    }
    const day: DayAggregate = [answered, second].reduce(
      (sum, ticket) => applyFacts(sum, null, ticket),
      emptyDay('2026-11-22'),
    )
    const figures = dayFigures(day)
    expect(figures).toMatchObject({
      handled: 2,
      completion: 0.5,
      outsideFirstRate: 1,
      slaKeptShare: 0.5,
      thanks: 1,
    })
    expect(figures.moodChange).toBeCloseTo(1.2, 2)
  })

  test('a share of zero is zero, not "no data"', () => {
    const day = applyFacts(emptyDay('2026-11-22'), null, { ...answered, sla: 'missed', itemsDone: 0 })
    expect(dayFigures(day)).toMatchObject({ slaKeptShare: 0, completion: 0 })
  })
})

test('four weeks before is the same weekday, across months and years', () => {
  expect(dayFourWeeksBefore('2026-11-22')).toBe('2026-10-25')
  expect(dayFourWeeksBefore('2027-01-04')).toBe('2026-12-07')
})
