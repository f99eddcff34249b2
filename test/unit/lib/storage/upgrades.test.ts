/** From each released version to the next, with what people had. */
import { describe, expect, test } from 'vitest'
import { applyFacts, emptyDay } from '@/lib/stats'
import { connect } from '@/lib/storage/db'
import { v1 } from '@/lib/storage/upgrades/v1'
import { v2 } from '@/lib/storage/upgrades/v2'
import { bench, TICKET } from './setup'

const note = {
  id: 'n1',
  ticketKey: TICKET,
  customerKey: null,
  text: 'prefers phone',
  createdAt: '2026-11-22T08:00:00Z',
  updatedAt: '2026-11-22T08:00:00Z',
  deletedAt: null,
  pinned: true,
  rev: 3,
  num: 1,
}
const watched = {
  key: TICKET,
  url: 'https://acme.zendesk.com/agent/tickets/4021',
  id: '4021',
  subject: 'Third time',
  requester: 'Mara Lind',
  metric: 'next-reply',
  dueAt: '2026-11-22T10:00:00.000Z',
  source: 'Zendesk',
  riskAt: '2026-11-22T09:30:00.000Z',
  lengthMs: 3_600_000,
  seenAt: '2026-11-22T08:00:00.000Z',
}

describe('version 1 to 2', () => {
  /** A database as version 1 left it, with these rows in `watched`. */
  async function versionOne(rows: object[]) {
    const all = bench()
    const old = connect(all.factory, [v1])
    await old.run(['notes', 'watched', 'progress'], 'readwrite', async (tx) => {
      await tx.objectStore('notes').put(note)
      await tx.objectStore('progress').put({
        ticketKey: TICKET,
        itemId: 'greet',
        state: 'done',
        at: '2026-11-22T08:00:00Z',
        by: 'agent',
        reason: null,
      })
      for (const row of rows) await tx.objectStore('watched').put(row as never)
    })
    old.close()
    return all
  }

  test('keeps notes, progress and what was watched', async () => {
    const { storage } = await versionOne([watched])
    const { num: _, ...shown } = note
    expect(await storage.notesFor(TICKET, null)).toEqual([shown])
    expect(await storage.progress(TICKET)).toHaveLength(1)
    expect(await storage.nearest(3)).toMatchObject([{ ...watched, since: watched.seenAt, off: false }])
    expect(storage.damagedSeen()).toBe(0)
  })

  test('a row from before risk moments were known reads as well, and a look takes its place', async () => {
    const { riskAt: _, lengthMs: __, ...early } = watched
    const { storage } = await versionOne([early])
    expect(await storage.nearest(3)).toMatchObject([{ ...early, riskAt: null, lengthMs: null }])
    await storage.watch(watched, [], '2026-11-22T09:00:00Z')
    expect(await storage.nearest(3)).toEqual([])
  })

  test('what does not read is set aside, and the new stores stand', async () => {
    const damaged = { ...watched, dueAt: 5 }
    const { storage, raw } = await versionOne([damaged])
    expect(await storage.nearest(3)).toEqual([])
    expect(await raw((db) => db.getAll('setAside'))).toMatchObject([{ store: 'watched', row: damaged }])
    expect(await storage.followUps(TICKET)).toEqual([])
    expect((await storage.alertRecords()).state).toBeNull()
  })
})

describe('version 2 to 3', () => {
  test('keeps all that was there, and the new stores stand', async () => {
    const all = bench()
    const old = connect(all.factory, [v1, v2])
    const followUp = {
      id: 'f1',
      ticketKey: TICKET,
      url: watched.url,
      ticketId: '4021',
      subject: null,
      requester: null,
      at: '2026-11-23T08:00:00Z',
      text: 'call',
      doneAt: null,
      createdAt: '2026-11-22T08:00:00Z',
    }
    const dismissal = { ticketKey: TICKET, noticeId: 't1', reason: 'x', at: '2026-11-22T08:00:00Z' }
    const progress = { itemId: 'greet', state: 'done', at: '2026-11-22T08:00:00Z', by: 'agent', reason: null }
    const day = '2026-11-22'
    const facts = {
      handled: true,
      itemsDone: 2,
      itemsTotal: 5,
      outsideFirst: true,
      sla: null,
      moodFirst: -0.5,
      moodLast: 0.5,
      thanked: false,
    }
    const { counts: _counts, ...sums } = applyFacts(emptyDay(day), null, facts)
    const stores = ['notes', 'progress', 'dismissals', 'followUps', 'events', 'days', 'ticketDays'] as const
    await old.run([...stores], 'readwrite', async (tx) => {
      await tx.objectStore('days').put(sums as never)
      await tx.objectStore('ticketDays').put({ day, ticketKey: TICKET, facts })
      await tx.objectStore('notes').put(note)
      await tx.objectStore('progress').put({ ...progress, ticketKey: TICKET } as never)
      await tx.objectStore('dismissals').put(dismissal)
      await tx.objectStore('followUps').put({ ...followUp, openAt: followUp.at })
      await tx.objectStore('events').add({ kind: 'notice-dismissed', ...dismissal })
    })
    old.close()
    const { storage, raw } = all
    const { num: _, ...shown } = note
    expect(await storage.notesFor(TICKET, null)).toEqual([shown])
    expect(await storage.progress(TICKET)).toEqual([progress])
    expect(await storage.dismissed(TICKET)).toEqual(['t1'])
    expect(await storage.followUps(TICKET)).toEqual([followUp])
    expect(await raw((db) => db.count('events'))).toBe(1)
    expect(await storage.itemFields(TICKET)).toEqual([])
    expect(await storage.itemHistory(TICKET, 'greet')).toEqual([])
    expect(await storage.openNotices(TICKET)).toEqual([])
    // What the day was made of is counted by name as well, though nobody counted it then.
    expect(await storage.days({ from: day, until: day })).toEqual([
      { ...sums, counts: { 'mood-of outside-first': 1, 'mood-sum outside-first': 1 } },
    ])
    expect(storage.damagedSeen()).toBe(0)
  })
})
