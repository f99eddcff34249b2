import { describe, expect, test } from 'vitest'
import type { MoodCorrection } from '@/lib/storage'
import { connect } from '@/lib/storage/db'
import { KEEP_CORRECTIONS_MS } from '@/lib/storage/moods'
import { v1 } from '@/lib/storage/upgrades/v1'
import { v2 } from '@/lib/storage/upgrades/v2'
import { bench, problemOf, TICKET } from './setup'

const OTHER = `${TICKET}0`
const read = {
  mood: 'upset',
  confidence: 0.4,
  shares: { negative: 0.6, neutral: 0.3, positive: 0.1 },
} as const
const of = (messageId: string, mood: MoodCorrection['mood'] | null, ticketKey = TICKET) => ({
  ticketKey,
  messageId,
  mood,
  read,
  lang: 'en',
})

describe('corrected moods', () => {
  test('are the ticket’s, the latest one holds, and null takes one back', async () => {
    const { storage, woken } = bench()
    await storage.correctMood(of('a', 'neutral'))
    await storage.correctMood(of('b', 'angry'))
    await storage.correctMood(of('a', 'worried'))
    await storage.correctMood(of('c', 'pleased', OTHER))
    expect(await woken().moods(TICKET)).toEqual(
      new Map([
        ['a', 'worried'],
        ['b', 'angry'],
      ]),
    )
    await storage.correctMood(of('b', null))
    await storage.correctMood(of('never', null))
    expect(await storage.moods(TICKET)).toEqual(new Map([['a', 'worried']]))
    expect(await storage.moodCorrections()).toMatchObject([
      { messageId: 'a', mood: 'worried', read, teaches: true, at: '2026-11-22T09:00:00.000Z' },
      { messageId: 'c', ticketKey: OTHER },
    ])
    expect((await storage.counts()).corrections).toBe(2)
  })

  test('no word of the message is kept, whatever is handed in', async () => {
    const { storage, raw } = bench()
    await storage.correctMood({ ...of('a', 'angry'), text: 'my iban' } as never)
    expect(JSON.stringify(await raw((db) => db.getAll('moodCorrections')))).not.toContain('iban')
  })

  test('go after a year: out of every answer at once, out of the database with the next one kept or all read', async () => {
    const { storage, raw, clock } = bench()
    await storage.correctMood(of('old', 'angry'))
    clock.now += KEEP_CORRECTIONS_MS
    await storage.correctMood(of('edge', 'angry'))
    expect((await storage.moods(TICKET)).size).toBe(2)
    clock.now += 1
    expect([...(await storage.moods(TICKET)).keys()]).toEqual(['edge'])
    expect((await storage.moodCorrections()).map(({ messageId }) => messageId)).toEqual(['edge'])
    expect(await raw((db) => db.count('moodCorrections'))).toBe(1)
    clock.now += KEEP_CORRECTIONS_MS
    await storage.correctMood(of('new', 'neutral'))
    expect([...(await storage.moods(TICKET)).keys()]).toEqual(['new'])
    expect(await raw((db) => db.count('moodCorrections'))).toBe(1)
  })

  test('what was learned can be reset without the messages losing their moods, or all of it deleted', async () => {
    const { storage } = bench()
    await storage.correctMood(of('a', 'neutral'))
    await storage.forgetMoods('learned')
    expect((await storage.moods(TICKET)).get('a')).toBe('neutral')
    expect((await storage.moodCorrections()).map(({ teaches }) => teaches)).toEqual([false])
    await storage.correctMood(of('b', 'neutral'))
    expect((await storage.moodCorrections()).filter(({ teaches }) => teaches)).toHaveLength(1)
    await storage.forgetMoods('all')
    expect([await storage.moods(TICKET), await storage.moodCorrections()]).toEqual([new Map(), []])
  })

  test('a damaged one is passed over and set aside when it is corrected anew', async () => {
    const { storage, raw } = bench()
    await storage.correctMood(of('a', 'neutral'))
    await raw(async (db) =>
      db.put('moodCorrections', {
        ticketKey: TICKET,
        messageId: 'bad',
        mood: 'furious',
        at: '2026-11-22T09:00:00.000Z',
      }),
    )
    expect([...(await storage.moods(TICKET)).keys()]).toEqual(['a'])
    expect(storage.damagedSeen()).toBe(1)
    await storage.forgetMoods('learned')
    expect(await raw((db) => db.get('moodCorrections', [TICKET, 'bad']))).toMatchObject({ mood: 'furious' })
    await storage.correctMood(of('bad', 'angry'))
    expect(await raw((db) => db.getAll('setAside'))).toMatchObject([{ store: 'moodCorrections' }])
  })

  test('what is no correction is refused', async () => {
    const { storage } = bench()
    expect(await problemOf(storage.correctMood(of('a', 'furious' as never)))).toBe('bad-request')
    expect(await problemOf(storage.correctMood({ ...of('a', 'angry'), lang: 'English?' }))).toBe(
      'bad-request',
    )
    expect(await storage.moodCorrections()).toEqual([])
  })
})

test('a database of version 2 with content opens, keeps everything, and takes corrections', async () => {
  const { factory, storage, raw } = bench()
  const AT = '2026-11-22T08:00:00.000Z'
  const kept = {
    notes: { id: 'n', ticketKey: TICKET, text: 'prefers phone', num: 1 },
    progress: { ticketKey: TICKET, itemId: 'greet', state: 'done', at: AT, by: 'agent', reason: null },
    days: { day: '2026-11-22', handled: 3 },
    watched: { key: TICKET, clock: 'c', dueAt: AT, from: AT, seenAt: AT },
    followUps: { id: 'f', ticketKey: TICKET, at: AT, openAt: AT },
    promiseDecisions: { ticketKey: TICKET, promiseId: 'p', decision: 'confirmed', at: AT },
  } as const
  const stores = Object.keys(kept) as (keyof typeof kept)[]
  const old = connect(factory, [v1, v2])
  await old.run(stores, 'readwrite', async (tx) => {
    for (const name of stores) await tx.objectStore(name).put(kept[name] as never)
  })
  old.close()
  await storage.correctMood(of('a', 'neutral'))
  expect((await storage.moods(TICKET)).size).toBe(1)
  for (const name of stores) expect(await raw((db) => db.getAll(name)), name).toEqual([kept[name]])
})
