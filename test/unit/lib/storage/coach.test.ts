import { describe, expect, test } from 'vitest'
import { connect } from '@/lib/storage/db'
import { v1 } from '@/lib/storage/upgrades/v1'
import { v2 } from '@/lib/storage/upgrades/v2'
import { bench, TICKET } from './setup'

const DAY = '2026-11-22'

describe('what became of findings', () => {
  const counts = async (storage: ReturnType<typeof bench>['storage']) =>
    (await storage.coachDays(DAY, DAY)).map(({ rule, what, count }) => `${rule} ${what} ${count}`)

  test('shown once a turn, however often the draft is read', async () => {
    const { storage, raw } = bench()
    await storage.coachSeen(TICKET, 'm1', ['order', 'coldness'], DAY)
    await storage.coachSeen(TICKET, 'm1', ['order'], DAY)
    await storage.coachSeen(TICKET, 'm1', ['order', 'coldness'], DAY)
    expect(await counts(storage)).toEqual(['coldness shown 1', 'order shown 1'])
    await storage.coachSeen(TICKET, 'm2', ['order'], DAY)
    expect(await counts(storage)).toEqual(['coldness shown 1', 'order shown 2'])
    expect((await raw((db) => db.getAll('events'))).map((event) => event.kind)).toEqual(
      Array(3).fill('coach'),
    )
  })

  test('heeded is what was gone when the reply was sent, and counted once', async () => {
    const { storage } = bench()
    await storage.coachSeen(TICKET, 'm1', ['order', 'coldness', 'shouting'], DAY)
    await storage.markCoachWrong(TICKET, 'shouting', true, DAY)
    await storage.coachSeen(TICKET, 'm1', ['coldness'], DAY)
    await storage.coachSent(TICKET, 'm0', DAY)
    await storage.coachSent(TICKET, 'm1', DAY)
    await storage.coachSent(TICKET, 'm1', DAY)
    expect(await counts(storage)).toEqual([
      'coldness shown 1',
      'order heeded 1',
      'order shown 1',
      'shouting shown 1',
      'shouting wrong 1',
    ])
  })

  test('called wrong hides on this ticket only, and can be taken back', async () => {
    const { storage } = bench()
    await storage.markCoachWrong(TICKET, 'order', true, DAY)
    await storage.markCoachWrong(TICKET, 'order', true, DAY)
    expect(await storage.coachWrong(TICKET)).toEqual(['order'])
    expect(await storage.coachWrong('zendesk:acme.zendesk.com:1')).toEqual([])
    await storage.markCoachWrong(TICKET, 'order', false, DAY)
    expect(await storage.coachWrong(TICKET)).toEqual([])
    expect(await counts(storage)).toEqual(['order wrong 1'])
  })

  test('days are read from the first to the last', async () => {
    const { storage } = bench()
    for (const day of ['2026-11-20', '2026-11-21', '2026-11-23'])
      await storage.countCoachOff(null, 'order', day)
    const days = await storage.coachDays('2026-11-21', '2026-11-22')
    expect(days).toEqual([{ day: '2026-11-21', rule: 'order', what: 'off', count: 1 }])
  })
})

test('a database of version 2 opens with all it held', async () => {
  const all = bench()
  const old = connect(all.factory, [v1, v2])
  const followUp = {
    id: 'f1',
    ticketKey: TICKET,
    url: 'https://acme.zendesk.com/agent/tickets/4021',
    ticketId: '4021',
    subject: null,
    requester: 'Mara Lind',
    at: '2026-11-23T08:00:00.000Z',
    text: 'call',
    doneAt: null,
    createdAt: '2026-11-22T08:00:00.000Z',
  }
  await old.run(['followUps', 'promiseDecisions'], 'readwrite', async (tx) => {
    await tx.objectStore('followUps').put({ ...followUp, openAt: followUp.at })
    await tx
      .objectStore('promiseDecisions')
      .put({ ticketKey: TICKET, promiseId: 'p1', decision: 'confirmed', at: '2026-11-22T08:00:00.000Z' })
  })
  old.close()
  expect(await all.storage.followUps(TICKET)).toEqual([followUp])
  expect(await all.storage.promiseDecisions(TICKET)).toEqual({ p1: 'confirmed' })
  expect(await all.storage.coachWrong(TICKET)).toEqual([])
  expect(all.storage.damagedSeen()).toBe(0)
})
