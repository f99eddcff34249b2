import { describe, expect, test } from 'vitest'
import { carry, same } from '@/components/options/carry'
import { defaultSettings } from '@/lib/settings'
import { settingsSchema } from '@/lib/settings/schema'
import type { Settings } from '@/lib/settings/types'
import { builtIn } from './sample'

const start: Settings = {
  ...defaultSettings(),
  checklists: [builtIn, { ...builtIn, id: 'two', name: 'Two' }],
  sites: [{ host: 'https://a.example', helpdesk: 'zendesk', enabled: true }],
}

describe('carrying a change over', () => {
  test('changes in different places both stay', () => {
    const mine = { ...start, theme: 'dark' as const }
    const theirs = { ...start, panels: { 'acme.zendesk.com': { width: 420 } } }
    expect(carry(start, mine, theirs)).toEqual({ ...theirs, theme: 'dark' })
  })

  test('two checklists changed at once, one in each tab', () => {
    const rename = (id: string, name: string) => ({
      ...start,
      checklists: start.checklists.map((list) => (list.id === id ? { ...list, name } : list)),
    })
    const both = carry(start, rename('two', 'Mine'), rename('first.en', 'Theirs'))
    expect(both.checklists.map((list) => list.name)).toEqual(['Theirs', 'Mine'])
  })

  test('undo takes back its own change only', () => {
    const without = { ...start, checklists: start.checklists.slice(1) }
    const later = { ...without, sites: [] }
    const undone = carry(without, start, later)
    expect(undone.checklists).toEqual(start.checklists)
    expect(undone.sites).toEqual([])
  })

  test('what one removed and the other changed is there again as changed', () => {
    const removed = { ...start, sites: [] }
    const changed = { ...start, sites: [{ ...start.sites[0], enabled: false }] as Settings['sites'] }
    expect(carry(start, changed, removed).sites).toEqual(changed.sites)
  })

  test('what comes out is alike to what is stored, in whichever order its keys stand there', () => {
    const stored = Object.fromEntries(Object.entries(start).reverse()) as Settings
    expect(same(carry(start, start, stored), stored)).toBe(true)
    expect(
      same(carry(defaultSettings(), start, settingsSchema.parse(start)), settingsSchema.parse(start)),
    ).toBe(true)
  })

  test('no change leaves the other as it is', () => {
    const theirs = { ...start, agentName: 'Ana', panels: { x: { side: 'left' as const } } }
    expect(carry(start, structuredClone(start), theirs)).toEqual(theirs)
  })
})

describe('SLA policies, whose order means something', () => {
  const policies = (...ids: string[]): Settings => ({
    ...defaultSettings(),
    slaPolicies: ids.map((id) => ({
      id,
      name: id,
      enabled: true,
      when: { when: 'all', of: [] },
      targets: [],
      pauseStatuses: [],
      atRiskShare: null,
      beside: true,
    })),
  })
  const order = (from: Settings, to: Settings, onto: Settings) =>
    carry(from, to, onto).slaPolicies.map((policy) => policy.id)

  test('a new order is carried over, and what came meanwhile stays behind its neighbour', () => {
    const from = policies('a', 'b', 'c')
    expect(order(from, policies('c', 'a', 'b'), from)).toEqual(['c', 'a', 'b'])
    expect(order(from, policies('c', 'a', 'b'), policies('a', 'new', 'b', 'c'))).toEqual([
      'c',
      'a',
      'new',
      'b',
    ])
    expect(order(from, policies('b', 'a'), policies('a', 'b', 'c'))).toEqual(['b', 'a'])
  })

  test('an order that somebody else changed stays when this change has none', () => {
    const from = policies('a', 'b')
    expect(order(from, policies('a', 'b', 'c'), policies('b', 'a'))).toEqual(['b', 'a', 'c'])
  })
})

test('settings are alike whatever the order of their keys; the lists’ own order counts', () => {
  expect(same({ a: 1, b: { c: [1, 2], d: null } }, { b: { d: null, c: [1, 2] }, a: 1 })).toBe(true)
  expect(same({ a: 1, b: undefined }, { a: 1 })).toBe(true)
  expect(same([1, 2], [2, 1])).toBe(false)
  expect(same({ a: null }, { a: {} })).toBe(false)
  expect(same({ 0: 'x' }, ['x'])).toBe(false)
})
