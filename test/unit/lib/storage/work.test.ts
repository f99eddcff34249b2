/** Progress, dismissed notices, days, watched tickets and used phrases. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ItemProgress } from '@/lib/checklist/types'
import { applyFacts, emptyDay, type TicketDayFacts } from '@/lib/stats'
import type { ClockFacts, TicketFacts } from '@/lib/storage'
import { bench, problemOf, TICKET } from './setup'

const OTHER = `${TICKET}0`
const DAY = 24 * 60 * 60 * 1000

function done(itemId: string, at: string, more: Partial<ItemProgress> = {}): ItemProgress {
  return { itemId, state: 'done', at, by: 'agent', reason: null, ...more }
}

describe('progress', () => {
  test('is kept per ticket, also when one key begins with the other', async () => {
    const { storage, woken } = bench()
    await storage.setProgress(TICKET, done('greet', '2026-11-22T08:00:00Z'))
    await storage.setProgress(OTHER, done('own', '2026-11-22T08:00:00Z'))
    expect((await woken().progress(TICKET)).map((item) => item.itemId)).toEqual(['greet'])
    expect((await woken().progress(OTHER)).map((item) => item.itemId)).toEqual(['own'])
  })

  test('answers with all of the ticket, as plain items', async () => {
    const { storage } = bench()
    const first = done('greet', '2026-11-22T08:00:00Z')
    const second = done('own', '2026-11-22T08:01:00Z', { state: 'skipped', reason: 'a colleague owns it' })
    await storage.setProgress(TICKET, first)
    expect(await storage.setProgress(TICKET, second)).toEqual([first, second])
  })

  test('the latest moment wins, in whatever order two tabs’ messages arrive', async () => {
    const moves = fc.array(
      fc.record({
        itemId: fc.constantFrom('greet', 'own'),
        state: fc.constantFrom('open' as const, 'done' as const, 'skipped' as const),
        minute: fc.integer({ min: 0, max: 59 }),
        fromOther: fc.boolean(),
      }),
      { minLength: 1, maxLength: 12 },
    )
    await fc.assert(
      fc.asyncProperty(moves, async (sequence) => {
        const { storage, woken } = bench()
        const other = woken()
        // One moment belongs to one move: a tie has no right answer to test.
        const distinct = [...new Map(sequence.map((move) => [`${move.itemId}${move.minute}`, move])).values()]
        for (const { itemId, state, minute, fromOther } of distinct) {
          const at = `2026-11-22T08:${String(minute).padStart(2, '0')}:00Z`
          await (fromOther ? other : storage).setProgress(TICKET, done(itemId, at, { state }))
        }
        for (const kept of await storage.progress(TICKET)) {
          const latest = distinct
            .filter((move) => move.itemId === kept.itemId)
            .reduce((a, b) => (b.minute > a.minute ? b : a))
          expect(kept.state).toBe(latest.state)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('of the same moment the agent’s word counts more than the thread’s', async () => {
    const { storage } = bench()
    const at = '2026-11-22T08:00:00Z'
    await storage.setProgress(TICKET, done('greet', at, { state: 'open' }))
    const [item] = await storage.setProgress(TICKET, done('greet', at, { by: 'thread' }))
    expect(item?.state).toBe('open')
  })

  test('a moment from a clock that was wrong does not win for ever', async () => {
    const { storage } = bench()
    await storage.setProgress(TICKET, done('greet', '2031-01-01T00:00:00Z'))
    const [item] = await storage.setProgress(TICKET, done('greet', '2026-11-22T09:00:00Z', { state: 'open' }))
    expect(item?.state).toBe('open')
  })

  test('a damaged row is set aside when a good one takes its place', async () => {
    const { storage, raw } = bench()
    await storage.ready()
    const damaged = { ticketKey: TICKET, itemId: 'greet', state: 'perhaps' }
    await raw((db) => db.put('progress', damaged))
    expect(await storage.progress(TICKET)).toEqual([])
    await storage.setProgress(TICKET, done('greet', '2026-11-22T08:00:00Z'))
    expect(await storage.progress(TICKET)).toHaveLength(1)
    expect(await raw((db) => db.getAll('setAside'))).toMatchObject([{ store: 'progress', row: damaged }])
  })

  test('what is no progress is refused', async () => {
    const { storage } = bench()
    expect(await problemOf(storage.setProgress(TICKET, done('greet', 'yesterday')))).toBe('bad-request')
  })
})

describe('dismissed notices', () => {
  test('stay dismissed, the first reason stays, and one event tells of it', async () => {
    const { storage, woken, raw } = bench()
    await storage.dismiss(TICKET, 'turn-1', 'customer is on the phone')
    await woken().dismiss(TICKET, 'turn-1', null)
    expect(await storage.dismissed(TICKET)).toEqual(['turn-1'])
    expect(await storage.dismissed(OTHER)).toEqual([])
    expect(await raw((db) => db.getAll('events'))).toMatchObject([
      { kind: 'notice-dismissed', noticeId: 'turn-1', reason: 'customer is on the phone' },
    ])
  })
})

describe('days', () => {
  const facts: TicketDayFacts = {
    handled: true,
    itemsDone: 3,
    itemsTotal: 8,
    outsideFirst: null,
    sla: null,
    moodFirst: -0.5,
    moodLast: 0.25,
    thanked: false,
  }

  test('a day without anything is empty, and known to be so', async () => {
    const { storage } = bench()
    expect(await storage.day('2026-11-22')).toEqual(emptyDay('2026-11-22'))
    expect(await storage.dayIfAny('2026-11-22')).toBeNull()
  })

  test('the last facts of each ticket and day make the sums', async () => {
    const { storage, woken } = bench()
    await storage.recordDay('2026-11-22', TICKET, facts)
    await woken().recordDay('2026-11-22', TICKET, { ...facts, itemsDone: 8, sla: 'kept' })
    await storage.recordDay('2026-11-22', OTHER, { ...facts, thanked: true })
    await storage.recordDay('2026-11-23', TICKET, facts)
    expect(await storage.day('2026-11-22')).toMatchObject({
      handled: 2,
      itemsDone: 11,
      itemsTotal: 16,
      slaKept: 1,
      slaOf: 1,
      moodChange: 1.5,
      thanks: 1,
    })
    expect((await storage.day('2026-11-23')).handled).toBe(1)
  })

  test('looking again without news adds no event', async () => {
    const { storage } = bench()
    for (let time = 0; time < 3; time++) await storage.recordDay('2026-11-22', TICKET, facts)
    expect((await storage.counts()).events).toBe(1)
  })

  test('two tabs at once lose nothing', async () => {
    const { storage, woken } = bench()
    const other = woken()
    await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        (at % 2 ? storage : other).recordDay('2026-11-22', `${TICKET}${at}`, facts),
      ),
    )
    expect((await storage.day('2026-11-22')).handled).toBe(10)
  })

  test('damaged sums are added up anew from the facts, and set aside', async () => {
    const { storage, raw } = bench()
    await storage.recordDay('2026-11-22', TICKET, facts)
    await raw((db) => db.put('days', { day: '2026-11-22', handled: 'many' }))
    expect((await storage.day('2026-11-22')).handled).toBe(1)
    await storage.recordDay('2026-11-22', OTHER, facts)
    expect((await storage.day('2026-11-22')).handled).toBe(2)
    expect(await raw((db) => db.getAll('setAside'))).toMatchObject([{ row: { handled: 'many' } }])
  })

  test('damaged facts of one ticket do not leave their old share in the sums', async () => {
    const { storage, raw } = bench()
    await storage.recordDay('2026-11-22', TICKET, facts)
    await storage.recordDay('2026-11-22', OTHER, facts)
    await raw((db) => db.put('ticketDays', { day: '2026-11-22', ticketKey: TICKET, facts: null }))
    const now = { ...facts, itemsDone: 5 }
    await storage.recordDay('2026-11-22', TICKET, now)
    const expected = [facts, now].reduce((sums, one) => applyFacts(sums, null, one), emptyDay('2026-11-22'))
    expect(await storage.day('2026-11-22')).toEqual(expected)
  })

  test('a day that is no date is refused, with nothing kept', async () => {
    const { storage } = bench()
    expect(await problemOf(storage.recordDay('today', TICKET, facts))).toBe('bad-request')
    expect((await storage.counts()).events).toBe(0)
  })
})

describe('watched clocks', () => {
  const ticket = (key: string): TicketFacts => ({
    key,
    url: `https://acme.zendesk.com/agent/tickets/${key}`,
    id: key,
    subject: 'Third time',
    requester: 'Mara Lind',
  })
  const clock = (dueAt: string, more: Partial<ClockFacts> = {}): ClockFacts => ({
    metric: 'next-reply',
    dueAt,
    source: 'Zendesk',
    riskAt: null,
    lengthMs: null,
    beside: false,
    promiseId: null,
    off: false,
    ...more,
  })
  const SEEN = '2026-11-22T09:00:00Z'

  test('the nearest come first, whatever form their moments have', async () => {
    const { storage, woken } = bench()
    await storage.watch(ticket('late'), [clock('2026-11-22T12:00:00Z')], SEEN)
    await storage.watch(ticket('soon'), [clock('2026-11-22T10:00:00.500Z')], SEEN)
    await storage.watch(ticket('sooner'), [clock('2026-11-22T10:00Z')], SEEN)
    await storage.watch(ticket('overdue'), [clock('2026-11-22T07:00:00Z')], SEEN)
    expect((await woken().nearest(3)).map((one) => one.key)).toEqual(['overdue', 'sooner', 'soon'])
  })

  test('a newer look replaces, an older one does not, and none remains when nothing runs', async () => {
    const { storage } = bench()
    await storage.watch(ticket('a'), [clock('2026-11-22T12:00:00Z')], '2026-11-22T08:00:00Z')
    await storage.watch(ticket('a'), [clock('2026-11-22T11:00:00Z')], '2026-11-22T07:00:00Z')
    expect((await storage.nearest(1))[0]?.dueAt).toBe('2026-11-22T12:00:00.000Z')
    await storage.watch(ticket('a'), [clock('2026-11-22T11:00:00Z')], '2026-11-22T08:30:00Z')
    expect((await storage.nearest(1))[0]?.dueAt).toBe('2026-11-22T11:00:00.000Z')
    await storage.unwatch('a')
    expect(await storage.nearest(1)).toEqual([])
  })

  test('keep what is known of the target’s length', async () => {
    const { storage, woken } = bench()
    const known = { riskAt: '2026-11-22T11:00:00.000Z', lengthMs: 3_600_000 }
    await storage.watch(ticket('a'), [clock('2026-11-22T11:30:00Z', known)], SEEN)
    await storage.watch(ticket('b'), [clock('2026-11-22T12:00:00Z')], SEEN)
    expect(await woken().nearest(2)).toMatchObject([known, { key: 'b' }])
  })

  test('a ticket unseen for 14 days is forgotten', async () => {
    const { storage, clock: time, raw } = bench()
    await storage.watch(ticket('old'), [clock('2026-11-22T12:00:00Z')], SEEN)
    time.now += 14 * DAY
    expect(await storage.nearest(5)).toHaveLength(1)
    time.now += 1
    expect(await storage.nearest(5)).toEqual([])
    await storage.watch(ticket('new'), [clock('2026-12-07T12:00:00Z')], new Date(time.now).toISOString())
    expect((await raw((db) => db.getAllKeys('watched'))).map((key) => (key as string[])[0])).toEqual(['new'])
  })

  test('every clock of a ticket is watched; one that is gone is forgotten, one that stays keeps its beginning', async () => {
    const { storage, clock: time } = bench()
    const promise = { metric: 'promise', promiseId: 'p1' }
    await storage.watch(
      ticket('a'),
      [clock('2026-11-22T12:00:00Z'), clock('2026-11-22T11:00:00Z', promise)],
      SEEN,
    )
    expect((await storage.nearest(3)).map((one) => one.metric)).toEqual(['promise', 'next-reply'])
    time.now += 60_000
    await storage.watch(ticket('a'), [clock('2026-11-22T12:00:00Z')], '2026-11-22T09:01:00Z')
    expect(await storage.nearest(3)).toMatchObject([
      { metric: 'next-reply', since: '2026-11-22T09:00:00.000Z', seenAt: '2026-11-22T09:01:00.000Z' },
    ])
    await storage.watch(ticket('a'), [clock('2026-11-22T12:30:00Z')], '2026-11-22T09:01:00Z')
    expect(await storage.nearest(3), 'with another due moment it is another clock').toMatchObject([
      { since: '2026-11-22T09:01:00.000Z' },
    ])
    await storage.watch(ticket('a'), [], '2026-11-22T09:02:00Z')
    expect(await storage.nearest(3)).toEqual([])
  })

  test('what stands beside the helpdesk’s own and a dismissed promise are watched and not listed', async () => {
    const { storage } = bench()
    const promise = { metric: 'promise', promiseId: 'p1' }
    await storage.watch(
      ticket('a'),
      [clock('2026-11-22T12:00:00Z', { beside: true }), clock('2026-11-22T11:00:00Z', promise)],
      SEEN,
    )
    expect(await storage.nearest(3)).toHaveLength(1)
    await storage.decidePromise('a', 'p1', 'dismissed')
    expect(await storage.nearest(3)).toEqual([])
    expect(await storage.promiseDecisions('a')).toEqual({ p1: 'dismissed' })
    await storage.decidePromise('a', 'p1', null)
    expect(await storage.nearest(3)).toHaveLength(1)
    expect(await storage.promiseDecisions('a')).toEqual({})
  })

  test('of all clocks only those at risk or overdue are read for a check, and when the next one will be', async () => {
    const { storage, clock: time } = bench()
    await storage.watch(
      ticket('a'),
      [clock('2026-11-22T12:00:00Z', { riskAt: '2026-11-22T09:00:00Z' })],
      SEEN,
    )
    await storage.watch(ticket('b'), [clock('2026-11-22T12:00:00Z', { riskAt: '2026-11-22T11:00Z' })], SEEN)
    await storage.watch(ticket('c'), [clock('2026-11-22T11:30:00Z', { beside: true })], SEEN)
    const now = async () => {
      const { clocks, ahead } = await storage.alertRecords()
      return [clocks.map(({ key }) => key).join(), ahead]
    }
    expect(await now()).toEqual(['a', '2026-11-22T11:00:00.000Z'])
    time.now = Date.parse('2026-11-22T11:00:00Z')
    expect(await now()).toEqual(['a,b', '2026-11-22T11:30:00.000Z'])
    time.now = Date.parse('2026-11-22T11:30:00Z')
    expect(await now()).toEqual(['a,b,c', null])
  })

  test('a moment that is none is refused, and what was known stays', async () => {
    const { storage } = bench()
    await storage.watch(ticket('a'), [clock('2026-11-22T12:00:00Z')], SEEN)
    expect(await problemOf(storage.watch(ticket('a'), [clock('soon')], SEEN))).toBe('bad-request')
    expect(await storage.nearest(1)).toHaveLength(1)
  })
})

describe('used phrases', () => {
  test('are counted; a message sent again because it got lost counts once', async () => {
    const { storage, woken, clock } = bench()
    await storage.countPhrase('en-empathy-1')
    await woken().countPhrase('en-empathy-1')
    clock.now += 60_000
    await storage.countPhrase('en-empathy-1')
    await storage.countPhrase('zh-greet-1')
    expect(await storage.usedPhrases()).toEqual({ 'en-empathy-1': 2, 'zh-greet-1': 1 })
  })
})
