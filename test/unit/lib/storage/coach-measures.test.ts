/** What the coach counted, for the measures: by rule and day, and by how the findings on a ticket's replies ended. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TicketDayFacts } from '@/lib/stats'
import type { EventRow } from '@/lib/storage/rows'
import { bench, TICKET } from './setup'

const DAY = '2026-11-22'
const facts = (findings: TicketDayFacts['findings']): TicketDayFacts => ({
  handled: true,
  itemsDone: 0,
  itemsTotal: 0,
  outsideFirst: null,
  sla: null,
  moodFirst: 0,
  moodLast: 0.5,
  thanked: false,
  findings,
})

test('how the findings of a day ended: all heeded, one left, none; what was called wrong is neither', async () => {
  const { storage } = bench()
  expect(await storage.coachSent(TICKET, 'm1', DAY)).toBeNull()
  await storage.coachSeen(TICKET, 'm1', ['order', 'coldness', 'shouting'], DAY)
  await storage.markCoachWrong(TICKET, 'shouting', true, DAY)
  await storage.coachSeen(TICKET, 'm1', ['shouting'], DAY)
  expect(await storage.coachSent(TICKET, 'm1', DAY)).toBe('heeded')
  expect(await storage.coachSent(TICKET, 'm1', DAY)).toBe('heeded')
  await storage.coachSeen(TICKET, 'm2', ['order'], DAY)
  expect(await storage.coachSent(TICKET, 'm2', DAY)).toBe('left')
  await storage.coachSeen(TICKET, 'm3', ['order'], DAY)
  await storage.coachSeen(TICKET, 'm3', [], DAY)
  expect(await storage.coachSent(TICKET, 'm3', DAY)).toBe('left')
  expect(await storage.coachSent(TICKET, 'm3', '2026-11-23')).toBeNull()
})

test('a look that cannot tell how they ended leaves what was known', async () => {
  const { storage } = bench()
  await storage.recordDay(DAY, TICKET, facts('heeded'))
  await storage.recordDay(DAY, TICKET, { ...facts(null), thanked: true })
  expect(await storage.day(DAY)).toMatchObject({
    thanks: 1,
    counts: { 'mood-of findings-heeded': 1, 'mood-sum findings-heeded': 0.5 },
  })
})

test('whatever happens, and whichever count is damaged, each comes to what the events say', async () => {
  const rule = fc.constantFrom('order' as const, 'coldness' as const)
  const day = fc.constantFrom(DAY, '2026-11-23')
  const turn = fc.constantFrom('m1', 'm2')
  const move = fc.oneof(
    fc.record({ do: fc.constant('seen' as const), turn, day, rules: fc.uniqueArray(rule) }),
    fc.record({ do: fc.constant('sent' as const), turn, day }),
    fc.record({ do: fc.constant('wrong' as const), rule, day, wrong: fc.boolean() }),
    fc.record({ do: fc.constant('off' as const), rule, day }),
    fc.record({ do: fc.constant('damage' as const), rule, day }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(move, { maxLength: 20 }), async (moves) => {
      const { storage, raw } = bench()
      await storage.ready()
      for (const one of moves) {
        if (one.do === 'seen') await storage.coachSeen(TICKET, one.turn, one.rules, one.day)
        else if (one.do === 'sent') await storage.coachSent(TICKET, one.turn, one.day)
        else if (one.do === 'wrong') await storage.markCoachWrong(TICKET, one.rule, one.wrong, one.day)
        else if (one.do === 'off') await storage.countCoachOff(TICKET, one.rule, one.day)
        else {
          await raw(async (db) => {
            const key = [one.day, one.rule, 'shown']
            if (await db.get('coachDays', key))
              await db.put('coachDays', { day: one.day, rule: one.rule, what: 'shown', count: 'many' })
          })
        }
      }
      const events = (await raw((db) => db.getAll('events'))) as EventRow[]
      const wanted: Record<string, number> = {}
      for (const event of events) {
        if (event.kind !== 'coach') continue
        const key = `${event.day} ${event.rule} ${event.what}`
        wanted[key] = (wanted[key] ?? 0) + 1
      }
      const kept = await storage.coachDays('2026-01-01', '2027-01-01')
      expect(
        Object.fromEntries(kept.map((row) => [`${row.day} ${row.rule} ${row.what}`, row.count])),
      ).toEqual(wanted)
    }),
    { numRuns: 60 },
  )
})
