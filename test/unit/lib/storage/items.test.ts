/** What is written down with items, and their history. */
import { describe, expect, test } from 'vitest'
import type { ItemStep } from '@/lib/checklist/types'
import { bench, problemOf, TICKET } from './setup'

const OTHER = `${TICKET}0`
const filled = (minute: number, values: Record<string, string>, itemId = 'ask') => ({
  itemId,
  values,
  at: `2026-11-22T08:${String(minute).padStart(2, '0')}:00Z`,
})

describe('what is written down', () => {
  test('is kept per ticket and item; of two tabs the latest wins, in whatever order they arrive', async () => {
    const { storage, woken } = bench()
    await storage.fillItem(TICKET, filled(5, { order: '88' }))
    await woken().fillItem(TICKET, filled(3, { order: '7' }))
    await storage.fillItem(TICKET, filled(1, { by: 'x' }, 'other'))
    await storage.fillItem(OTHER, filled(1, { order: '1' }))
    expect(await woken().itemFields(TICKET)).toEqual([
      filled(5, { order: '88' }),
      filled(1, { by: 'x' }, 'other'),
    ])
    await storage.fillItem(TICKET, filled(9, {}))
    expect((await storage.itemFields(TICKET))[0]).toEqual(filled(9, {}))
  })

  test('a moment from a clock that was wrong does not win for ever', async () => {
    const { storage } = bench()
    await storage.fillItem(TICKET, { ...filled(0, { order: '1' }), at: '2031-01-01T00:00:00Z' })
    await storage.fillItem(TICKET, filled(5, { order: '2' }))
    expect((await storage.itemFields(TICKET))[0]?.values).toEqual({ order: '2' })
  })

  test('a damaged row is set aside, and what is none is refused', async () => {
    const { storage, raw } = bench()
    await storage.ready()
    const damaged = { ticketKey: TICKET, itemId: 'ask', values: 5 }
    await raw((db) => db.put('itemFields', damaged))
    expect(await storage.itemFields(TICKET)).toEqual([])
    await storage.fillItem(TICKET, filled(5, { order: '2' }))
    expect(await raw((db) => db.getAll('setAside'))).toMatchObject([{ store: 'itemFields', row: damaged }])
    expect(await problemOf(storage.fillItem(TICKET, { ...filled(1, {}), at: 'never' }))).toBe('bad-request')
  })
})

describe('the history of an item', () => {
  const step = (minute: number | null, more: Partial<ItemStep> = {}): ItemStep => ({
    itemId: 'greet',
    at: minute === null ? null : `2026-11-22T08:${String(minute).padStart(2, '0')}:00Z`,
    what: 'done',
    by: 'thread',
    why: 'Hello Mara',
    ...more,
  })

  test('has what the agent did and what the thread did, in order, each once however often it is told', async () => {
    const { storage, raw } = bench()
    const told = [step(20), step(40, { what: 'reopened', by: 'customer', why: null }), step(null)]
    await storage.keepSteps(TICKET, told)
    await storage.keepSteps(TICKET, told)
    const skip = {
      itemId: 'greet',
      state: 'skipped' as const,
      at: '2026-11-22T08:50:00Z',
      by: 'agent' as const,
    }
    await storage.setProgress(TICKET, { ...skip, reason: 'by phone' })
    await storage.setProgress(TICKET, { ...skip, reason: 'by phone' })
    await storage.keepSteps(TICKET, [step(10, { itemId: 'own' })])
    expect((await storage.itemHistory(TICKET, 'greet')).map(({ what, by, why }) => [what, by, why])).toEqual([
      ['done', 'thread', 'Hello Mara'],
      ['done', 'thread', 'Hello Mara'],
      ['reopened', 'customer', null],
      ['skipped', 'agent', 'by phone'],
    ])
    expect(await storage.itemHistory(OTHER, 'greet')).toEqual([])
    expect(await raw((db) => db.getAll('events'))).toMatchObject([
      { kind: 'item-set', itemId: 'greet', state: 'skipped', reason: 'by phone' },
    ])
  })

  test('a tick that lost against a later one is no step', async () => {
    const { storage } = bench()
    const set = (minute: number, state: 'open' | 'done') =>
      storage.setProgress(TICKET, {
        itemId: 'greet',
        state,
        at: step(minute).at ?? '',
        by: 'agent',
        reason: null,
      })
    await set(30, 'done')
    await set(10, 'open')
    expect(await storage.itemHistory(TICKET, 'greet')).toHaveLength(1)
  })
})
