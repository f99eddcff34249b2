/** Notices that were shown, how they ended, and the day's sums that move with them. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bench, TICKET } from './setup'

const DAY = '2026-11-22'
const shown = (noticeId: string, more: { what?: 'order' | 'gate'; day?: string } = {}) => ({
  noticeId,
  what: more.what ?? ('order' as const),
  kind: more.what === 'gate' ? 'warn' : 'note-before-answer',
  day: more.day ?? DAY,
  lastMessageId: 'm1',
})
const none = { noticesShown: 0, noticesHeeded: 0, noticesDismissed: 0, gatesShown: 0, gatesPassed: 0 }

describe('an order notice', () => {
  test('counts once however often it is shown, with an event for each step', async () => {
    const { storage, woken, raw } = bench()
    await storage.noticeShown(TICKET, shown('t1'))
    await woken().noticeShown(TICKET, shown('t1'))
    expect(await storage.openNotices(TICKET)).toMatchObject([{ noticeId: 't1', lastMessageId: 'm1' }])
    await storage.noticeEnded(TICKET, 't1', 'heeded')
    await storage.noticeEnded(TICKET, 't1', 'passed-over')
    expect(await storage.openNotices(TICKET)).toEqual([])
    expect(await storage.day(DAY)).toMatchObject({ ...none, noticesShown: 1, noticesHeeded: 1 })
    const events = await raw((db) => db.getAll('events'))
    expect(events.map(({ kind }: { kind: string }) => kind)).toEqual(['notice-shown', 'notice-heeded'])
  })

  test('sent away counts as such, for the day on which it was shown', async () => {
    const { storage, clock, raw } = bench()
    await storage.noticeShown(TICKET, shown('t1'))
    clock.now += 24 * 3_600_000
    await storage.dismiss(TICKET, 't1', 'on the phone')
    expect(await storage.day(DAY)).toMatchObject({ ...none, noticesShown: 1, noticesDismissed: 1 })
    expect(await raw((db) => db.getAll('events'))).toMatchObject([
      { kind: 'notice-shown', what: 'order', of: 'note-before-answer' },
      { kind: 'notice-dismissed', reason: 'on the phone' },
    ])
    await storage.noticeEnded(TICKET, 't1', 'heeded')
    expect(await storage.day(DAY)).toMatchObject({ noticesHeeded: 0 })
  })

  test('a gate that was passed is counted beside, its reason in the events', async () => {
    const { storage } = bench()
    await storage.noticeShown(TICKET, shown('g1', { what: 'gate' }))
    await storage.dismiss(TICKET, 'g1', 'answered by phone')
    expect(await storage.day(DAY)).toMatchObject({ ...none, gatesShown: 1, gatesPassed: 1 })
    expect(await storage.dismissed(TICKET)).toEqual(['g1'])
  })

  test('damaged sums are added up anew from what they are made of', async () => {
    const { storage, raw } = bench()
    const facts = {
      handled: true,
      itemsDone: 2,
      itemsTotal: 5,
      outsideFirst: true,
      sla: null,
      moodFirst: null,
      moodLast: null,
      thanked: false,
    }
    await storage.recordDay(DAY, TICKET, facts)
    await storage.noticeShown(TICKET, shown('t1'))
    await raw((db) => db.put('days', { day: DAY, handled: 'many' }))
    expect(await storage.day(DAY)).toMatchObject({ handled: 1, noticesShown: 1 })
    await storage.noticeEnded(TICKET, 't1', 'heeded')
    expect(await storage.day(DAY)).toMatchObject({ handled: 1, noticesShown: 1, noticesHeeded: 1 })
  })

  test('a day that was kept before notices were counted reads as before', async () => {
    const { storage, raw } = bench()
    await storage.recordDay(DAY, TICKET, {
      handled: true,
      itemsDone: 0,
      itemsTotal: 1,
      outsideFirst: null,
      sla: null,
      moodFirst: null,
      moodLast: null,
      thanked: false,
    })
    await raw(async (db) => {
      const { noticesShown, noticesHeeded, noticesDismissed, gatesShown, gatesPassed, ...early } =
        await db.get('days', DAY)
      await db.put('days', early)
    })
    expect(await storage.day(DAY)).toMatchObject({ handled: 1, ...none })
    expect(storage.damagedSeen()).toBe(0)
  })
})

test('whatever happens in whatever order, the sums are those of the notices’ last states', async () => {
  const moves = fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      move: fc.constantFrom('show', 'heed', 'pass', 'dismiss'),
    }),
    { maxLength: 14 },
  )
  await fc.assert(
    fc.asyncProperty(moves, async (sequence) => {
      const { storage } = bench()
      const states = new Map<string, string>()
      const away = new Set<string>()
      for (const { id, move } of sequence) {
        if (move === 'show') {
          await storage.noticeShown(TICKET, shown(id))
          if (!states.has(id)) states.set(id, 'open')
        } else if (move === 'dismiss') {
          await storage.dismiss(TICKET, id, null)
          if (states.get(id) === 'open' && !away.has(id)) states.set(id, 'dismissed')
          away.add(id)
        } else {
          await storage.noticeEnded(TICKET, id, move === 'heed' ? 'heeded' : 'passed-over')
          if (states.get(id) === 'open') states.set(id, move)
        }
      }
      const ends = [...states.values()]
      expect(await storage.day(DAY)).toMatchObject({
        noticesShown: ends.length,
        noticesHeeded: ends.filter((end) => end === 'heed').length,
        noticesDismissed: ends.filter((end) => end === 'dismissed').length,
      })
    }),
    { numRuns: 40 },
  )
})
