import { describe, expect, test } from 'vitest'
import type { Part } from '@/lib/playbooks'
import { connect } from '@/lib/storage/db'
import { v1 } from '@/lib/storage/upgrades/v1'
import { v2 } from '@/lib/storage/upgrades/v2'
import { head, part, why } from '../playbooks/parts'
import { bench, problemOf, TICKET } from './setup'

/** The parts of the samples are of 26 November; the bench's clock stands on the 22nd. */
function later() {
  const all = bench()
  all.clock.now = Date.parse('2026-11-26T10:00:00Z')
  const events = async () =>
    (await all.raw((db) => db.getAll('events'))).map((row: { kind: string; playbook?: string }) => [
      row.kind,
      row.playbook,
    ])
  return { ...all, events }
}
const dismissed = (gone: boolean, second: number): Part =>
  part('dismissed:emergency', { of: 'dismissed', kind: 'emergency' }, second, gone)

describe('playbooks', () => {
  test('two tabs that save the same parts in either order end with the same, latest first', async () => {
    const mine = [head(), why(1, 'mine', 5), why(2, 'only mine', 1)]
    const theirs = [why(1, 'theirs', 3), why(3, 'only theirs', 2)]
    const texts = (parts: Part[]) => parts.flatMap(({ body }) => (body.of === 'why' ? body.text : []))
    const [one, other] = [later(), later()]
    await one.storage.savePlaybook(TICKET, mine)
    await other.storage.savePlaybook(TICKET, theirs)
    const ends = [
      await one.woken().savePlaybook(TICKET, theirs),
      await other.woken().savePlaybook(TICKET, mine),
    ]
    expect(ends[0]).toEqual(ends[1])
    expect(texts(ends[0] ?? [])).toEqual(['mine', 'only mine', 'only theirs'])
    expect(await one.storage.playbook(TICKET)).toEqual(ends[0])
    expect(await one.storage.playbook(`${TICKET}0`)).toEqual([])
  })

  test('a deletion wins over an older edit, can be undone, and ends for good after a month', async () => {
    const { storage, clock } = later()
    await storage.savePlaybook(TICKET, [head(), why(1, 'a', 1)])
    await storage.savePlaybook(TICKET, [{ ...why(1, 'a', 5), gone: true }])
    expect(await storage.savePlaybook(TICKET, [why(1, 'typed before', 3)])).toMatchObject([
      { id: 'head' },
      { gone: true },
    ])
    expect(await storage.savePlaybook(TICKET, [why(1, 'a', 6)])).toMatchObject([
      { id: 'head' },
      { gone: false },
    ])
    await storage.savePlaybook(TICKET, [{ ...why(1, 'a', 7), gone: true }])
    clock.now += 31 * 24 * 60 * 60 * 1000
    expect(await storage.savePlaybook(TICKET, [head(1)])).toMatchObject([{ id: 'head' }])
  })

  test('what happened is recorded once each, however often it is saved', async () => {
    const { storage, woken, events } = later()
    await Promise.all([
      storage.proposePlaybook(TICKET, 'emergency'),
      woken().proposePlaybook(TICKET, 'emergency'),
    ])
    for (let at = 0; at < 2; at++) await storage.savePlaybook(TICKET, [dismissed(false, 1)])
    for (let at = 0; at < 2; at++) await storage.savePlaybook(TICKET, [head(2), why(1, 'a')])
    for (let at = 0; at < 2; at++) await storage.savePlaybook(TICKET, [head(3, '2026-11-26T09:30:00.000Z')])
    expect(await events()).toEqual([
      ['playbook-proposed', 'emergency'],
      ['playbook-dismissed', 'emergency'],
      ['playbook-opened', 'contract-dispute'],
      ['playbook-finished', 'contract-dispute'],
    ])
    // Taken back and done again, deleted and begun again: each is a new happening.
    await storage.savePlaybook(TICKET, [dismissed(true, 4), { ...head(5), gone: true }])
    await storage.savePlaybook(TICKET, [dismissed(false, 6), head(7)])
    expect((await events()).slice(4)).toEqual([
      ['playbook-dismissed', 'emergency'],
      ['playbook-opened', 'contract-dispute'],
    ])
  })

  test('are counted by ticket while they are not deleted', async () => {
    const { storage } = later()
    await storage.savePlaybook(TICKET, [head(), why(1, 'a')])
    await storage.savePlaybook(`${TICKET}0`, [head()])
    await storage.savePlaybook(`${TICKET}1`, [dismissed(false, 1)])
    expect((await storage.counts()).playbooks).toBe(2)
    await storage.savePlaybook(TICKET, [{ ...head(1), gone: true }])
    expect((await storage.counts()).playbooks).toBe(1)
  })

  test('what is no part is refused and keeps nothing; a damaged one is set aside', async () => {
    const { storage, raw } = later()
    const bad = { ...why(1, 'a'), at: 'soon' }
    expect(await problemOf(storage.savePlaybook(TICKET, [why(2, 'b'), bad]))).toBe('bad-request')
    expect(await storage.playbook(TICKET)).toEqual([])
    const many = Array.from({ length: 2_001 }, (_, at) => why(at, 'x'))
    expect(await problemOf(storage.savePlaybook(TICKET, many))).toBe('bad-request')
    expect(await storage.playbook(TICKET)).toEqual([])
    const damaged = { ...why(1, 'a'), ticketKey: TICKET, body: 5 }
    await raw((db) => db.put('playbooks', damaged))
    expect(await storage.savePlaybook(TICKET, [why(1, 'whole')])).toHaveLength(1)
    expect(await raw((db) => db.getAll('setAside'))).toMatchObject([{ store: 'playbooks', row: damaged }])
  })
})

test('a database of version 2 opens and keeps everything', async () => {
  const all = bench()
  const old = connect(all.factory, [v1, v2])
  const progress = {
    ticketKey: TICKET,
    itemId: 'greet',
    state: 'done',
    at: '2026-11-22T08:00:00Z',
    by: 'agent',
    reason: null,
  }
  const followUp = {
    id: 'f1',
    ticketKey: TICKET,
    url: 'https://acme.zendesk.com/agent/tickets/4021',
    ticketId: '4021',
    subject: null,
    requester: null,
    at: '2026-11-23T08:00:00.000Z',
    openAt: '2026-11-23T08:00:00.000Z',
    text: 'call',
    doneAt: null,
    createdAt: '2026-11-22T08:00:00Z',
  }
  await old.run(['progress', 'followUps'], 'readwrite', async (tx) => {
    await tx.objectStore('progress').put(progress as never)
    await tx.objectStore('followUps').put(followUp)
  })
  old.close()
  expect(await all.storage.progress(TICKET)).toHaveLength(1)
  expect(await all.storage.followUps(TICKET)).toMatchObject([{ id: 'f1', text: 'call' }])
  expect(await all.storage.playbook(TICKET)).toEqual([])
  expect(all.storage.damagedSeen()).toBe(0)
})
