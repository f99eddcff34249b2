import { describe, expect, test } from 'vitest'
import type { FollowUp } from '@/lib/storage'
import { bench, problemOf, TICKET } from './setup'

function followUp(id: string, at: string, more: Partial<FollowUp> = {}): FollowUp {
  return {
    id,
    ticketKey: TICKET,
    url: 'https://acme.zendesk.com/agent/tickets/4021',
    ticketId: '4021',
    subject: 'Third time',
    requester: 'Mara Lind',
    at,
    text: 'ask whether it arrived',
    doneAt: null,
    createdAt: '2026-11-22T08:00:00Z',
    ...more,
  }
}
const TODAY = '2026-11-22T23:00:00.000Z'

describe('follow-ups', () => {
  test('are the ticket’s, by their moment, whatever form it has; a repeated save is the same one', async () => {
    const { storage, woken } = bench()
    await storage.saveFollowUp(followUp('b', '2026-11-22T12:00Z'))
    await storage.saveFollowUp(followUp('a', '2026-11-22T12:00:00.500+01:00'))
    await storage.saveFollowUp(followUp('c', '2026-11-22T10:00:00Z', { ticketKey: `${TICKET}0` }))
    const again = await woken().saveFollowUp(followUp('b', '2026-11-22T12:00Z', { text: 'call' }))
    expect(again.map(({ id, text }) => [id, text])).toEqual([
      ['a', 'ask whether it arrived'],
      ['b', 'call'],
    ])
  })

  test('what is due today or before is listed over all tickets until it is done, moved or deleted', async () => {
    const { storage } = bench()
    const due = async () => (await storage.followUpsUntil(TODAY)).map(({ id }) => id)
    await storage.saveFollowUp(followUp('today', '2026-11-22T22:59:00Z'))
    await storage.saveFollowUp(followUp('overdue', '2026-11-20T10:00:00Z', { ticketKey: `${TICKET}0` }))
    await storage.saveFollowUp(followUp('tomorrow', '2026-11-22T23:00:00Z'))
    expect(await due()).toEqual(['overdue', 'today'])
    expect(await storage.setFollowUpDone(TICKET, 'today', true)).toMatchObject([
      { id: 'today', doneAt: '2026-11-22T09:00:00.000Z' },
      { id: 'tomorrow' },
    ])
    expect(await due()).toEqual(['overdue'])
    await storage.setFollowUpDone(TICKET, 'today', false)
    expect(await due()).toEqual(['overdue', 'today'])
    await storage.saveFollowUp(followUp('today', '2026-11-24T10:00:00Z'))
    const gone = followUp('overdue', '2026-11-20T10:00:00Z', { ticketKey: `${TICKET}0` })
    await storage.deleteFollowUp(gone.ticketKey, gone.id)
    expect(await due()).toEqual([])
    await storage.saveFollowUp(gone)
    expect(await due(), 'saving again undoes the deletion').toEqual(['overdue'])
  })

  test('one of another ticket is neither replaced nor ticked off nor deleted', async () => {
    const { storage } = bench()
    const other = `${TICKET}0`
    await storage.saveFollowUp(followUp('a', '2026-11-22T12:00:00Z'))
    for (const attempt of [
      () => storage.saveFollowUp(followUp('a', '2026-11-22T13:00:00Z', { ticketKey: other })),
      () => storage.setFollowUpDone(other, 'a', true),
      () => storage.deleteFollowUp(other, 'a'),
    ]) {
      expect(await problemOf(attempt())).toBe('forbidden')
    }
    expect(await storage.followUps(TICKET)).toMatchObject([{ at: '2026-11-22T12:00:00.000Z', doneAt: null }])
  })

  test('one that is gone meanwhile stays gone; what is none is refused', async () => {
    const { storage } = bench()
    expect(await storage.setFollowUpDone(TICKET, 'gone', true)).toEqual([])
    expect(await storage.deleteFollowUp(TICKET, 'gone')).toEqual([])
    expect(await problemOf(storage.saveFollowUp(followUp('a', 'soon')))).toBe('bad-request')
    const script = followUp('a', '2026-11-22T12:00:00Z', { url: 'javascript:alert(1)' })
    expect(await problemOf(storage.saveFollowUp(script))).toBe('bad-request')
  })

  test('a damaged one is left out, and set aside when a good one takes its place', async () => {
    const { storage, raw } = bench()
    await storage.ready()
    const damaged = { ...followUp('a', '2026-11-22T12:00:00Z'), text: 5, openAt: '2026-11-22T12:00:00.000Z' }
    await raw((db) => db.put('followUps', damaged))
    expect(await storage.followUpsUntil(TODAY)).toEqual([])
    expect(await storage.saveFollowUp(followUp('a', '2026-11-22T12:00:00Z'))).toHaveLength(1)
    expect(await raw((db) => db.getAll('setAside'))).toMatchObject([{ store: 'followUps', row: damaged }])
  })
})

describe('what was told', () => {
  const told = (id: string, at: string) => ({ id, at, url: 'https://acme.zendesk.com/', shownAt: at })
  const state = { notify: 'risk', promises: true, followUps: true } as const

  test('is claimed once, also by two at the same time', async () => {
    const { storage, woken } = bench()
    const one = told('risk|a', '2026-11-22T09:00:00Z')
    const both = await Promise.all([storage.claimAlerts([one], state), woken().claimAlerts([one], state)])
    expect(both.flat()).toEqual(['risk|a'])
    expect(await storage.alertRecords()).toMatchObject({ told: new Set(['risk|a']), state })
  })

  test('is forgotten when it is old, unless its clock is still watched or its follow-up open', async () => {
    const { storage, clock } = bench()
    const at = '2026-11-22T09:00:00.000Z'
    const open = followUp('f', at)
    const due = '2026-11-22T10:00:00.000Z'
    const ids = [`risk|${TICKET}|next-reply|Zendesk|${due}`, `due|f|${at}`, 'due|done|then', 'risk|gone|x']
    await storage.claimAlerts(
      ids.map((id) => told(id, at)),
      state,
    )
    clock.now += 15 * 24 * 60 * 60 * 1000
    await storage.saveFollowUp(open)
    const ticket = { key: TICKET, url: open.url, id: '4021', subject: null, requester: null }
    const facts = { riskAt: null, lengthMs: null, beside: false, promiseId: null, off: false }
    await storage.watch(
      ticket,
      [{ metric: 'next-reply', source: 'Zendesk', dueAt: due, ...facts }],
      new Date(clock.now).toISOString(),
    )
    await storage.claimAlerts([], state)
    expect((await storage.alertRecords()).told).toEqual(new Set(ids.slice(0, 2)))
  })

  test('can be released, and is then not told yet', async () => {
    const { storage } = bench()
    await storage.claimAlerts([{ ...told('a', '2026-11-22T09:00:00Z'), shownAt: null }], state)
    expect(await storage.unshownAlerts()).toHaveLength(1)
    await storage.releaseAlerts(['a'])
    expect((await storage.alertRecords()).told.size).toBe(0)
  })
})
