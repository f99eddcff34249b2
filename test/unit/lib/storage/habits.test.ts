import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { connect } from '@/lib/storage/db'
import { v1 } from '@/lib/storage/upgrades/v1'
import { v2 } from '@/lib/storage/upgrades/v2'
import { bench, TICKET } from './setup'

const OTHER = `${TICKET}0`
const inserted = (intent: string, more: object = {}) => ({
  ticketKey: TICKET,
  moment: 'phrasing',
  mood: 'upset',
  intent,
  messageId: 'm1' as string | null,
  valence: -0.6,
  ...more,
})
const counts = (rows: { intent: string; used: number; better: number }[]) =>
  Object.fromEntries(rows.map(({ intent, used, better }) => [intent, [used, better]]))

describe('what an agent inserts when', () => {
  test('is counted by moment, mood and intent', async () => {
    const { storage, woken } = bench()
    await storage.noteHabit(inserted('apologise-delay'))
    await storage.noteHabit(inserted('apologise-delay', { ticketKey: OTHER }))
    await storage.noteHabit(inserted('apologise-delay', { mood: 'angry' }))
    expect(
      (await woken().habits()).map(({ mood, intent, used, better }) => [mood, intent, used, better]),
    ).toEqual([
      ['angry', 'apologise-delay', 1, 0],
      ['upset', 'apologise-delay', 2, 0],
    ])
  })

  test('helped when the customer’s next message is in a better mood, told once', async () => {
    const { storage } = bench()
    await storage.noteHabit(inserted('apologise-delay'))
    await storage.noteHabit(inserted('give-next-step-time'))
    await storage.settleHabits({ ticketKey: TICKET, messageId: 'm1', valence: 0.9 })
    await storage.settleHabits({ ticketKey: OTHER, messageId: 'm9', valence: 0.9 })
    expect(counts(await storage.habits())).toEqual({
      'apologise-delay': [1, 0],
      'give-next-step-time': [1, 0],
    })
    await storage.settleHabits({ ticketKey: TICKET, messageId: 'm2', valence: 0.4 })
    await storage.settleHabits({ ticketKey: TICKET, messageId: 'm3', valence: 1 })
    expect(counts(await storage.habits())).toEqual({
      'apologise-delay': [1, 1],
      'give-next-step-time': [1, 1],
    })
  })

  test('did not help when the mood stayed as it was', async () => {
    const { storage } = bench()
    await storage.noteHabit(inserted('apologise-delay'))
    await storage.settleHabits({ ticketKey: TICKET, messageId: 'm2', valence: -0.5 })
    await storage.settleHabits({ ticketKey: TICKET, messageId: 'm3', valence: 1 })
    expect(counts(await storage.habits())).toEqual({ 'apologise-delay': [1, 0] })
  })

  test('never helped more often than it was used, whatever comes in which order', async () => {
    const step = fc.record({
      insert: fc.boolean(),
      message: fc.integer({ min: 1, max: 4 }),
      valence: fc.double({ min: -1, max: 1, noNaN: true }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        const { storage } = bench()
        let insertions = 0
        for (const { insert, message, valence } of steps) {
          const messageId = `m${message}`
          if (insert) await storage.noteHabit(inserted('workaround', { messageId, valence }))
          else await storage.settleHabits({ ticketKey: TICKET, messageId, valence })
          insertions += insert ? 1 : 0
        }
        const [row] = await storage.habits()
        expect(row?.used ?? 0).toBe(insertions)
        expect(row?.better ?? 0).toBeLessThanOrEqual(insertions)
      }),
      { numRuns: 30 },
    )
  })

  test('is forgotten as a whole, with the favourites', async () => {
    const { storage, raw } = bench()
    await storage.noteHabit(inserted('workaround'))
    await storage.countPhrase('en.workaround.mail')
    await storage.forgetHabits()
    expect([await storage.habits(), await storage.usedPhrases()]).toEqual([[], {}])
    expect(await raw((db) => db.count('habitsOpen'))).toBe(0)
  })

  test('without a message to wait for, nothing waits; a damaged row is passed over', async () => {
    const { storage, raw } = bench()
    await storage.noteHabit(inserted('workaround', { messageId: null }))
    expect(await raw((db) => db.count('habitsOpen'))).toBe(0)
    await raw((db) => db.put('habits', { moment: 'a', mood: 'b', intent: 'c', used: -1 } as never))
    expect(counts(await storage.habits())).toEqual({ workaround: [1, 0] })
    expect(storage.damagedSeen()).toBe(1)
  })

  test('keeps no more than the latest waiting tickets', async () => {
    const { storage, raw, clock } = bench()
    for (let i = 0; i < 303; i++) {
      clock.now += 1_000
      await storage.noteHabit(inserted('workaround', { ticketKey: `${TICKET}-${i}` }))
    }
    const keys = await raw((db) => db.getAllKeys('habitsOpen'))
    expect(keys).toHaveLength(300)
    expect(keys).not.toContain(`${TICKET}-0`)
    expect(keys).toContain(`${TICKET}-302`)
  })
})

test('a database of version 2 with favourites opens, keeps them, and learns', async () => {
  const { factory, storage } = bench()
  const old = connect(factory, [v1, v2])
  await old.run(['phraseUse'], 'readwrite', async (tx) => {
    await tx
      .objectStore('phraseUse')
      .put({ phraseId: 'en.x.y', count: 4, lastAt: '2026-11-22T08:00:00.000Z' })
  })
  old.close()
  await storage.noteHabit(inserted('workaround'))
  expect(await storage.usedPhrases()).toEqual({ 'en.x.y': 4 })
  expect(await storage.habits()).toHaveLength(1)
})
