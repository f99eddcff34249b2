import { describe, expect, test } from 'vitest'
import {
  duplicatesAmong,
  type Filter,
  foldersOf,
  freeShortcut,
  holderOf,
  kindOf,
  noFilter,
  passes,
  sharedShortcuts,
  statesOf,
  tagsOf,
} from '@/lib/library'
import { entry } from './sample'

const all = [
  entry(
    'own.1',
    { title: 'A', tags: ['x', 'y'], shortcut: 'a', body: 'One.' },
    { folder: ['Billing', 'Refunds'] },
  ),
  entry(
    'own.2',
    { title: 'B', tags: ['x'], shortcut: 'A', body: 'One' },
    { folder: ['Billing'], guessed: true },
  ),
  entry('own.3', { title: 'C', lang: 'zh', intent: '', shortcut: 'a' }, { enabled: false }),
  entry(
    'own.4',
    { title: 'D', shortcut: 'd', body: 'Four.' },
    { source: { from: 'csv', id: '1', host: '' } },
  ),
]
const facts = {
  duplicates: duplicatesAmong(all),
  shared: sharedShortcuts(all),
  checks: new Map([
    ['own.4', { broken: true, rules: [] }],
    ['own.1', { broken: false, rules: ['order'] }],
  ]),
}
const shown = (filter: Partial<Filter>) =>
  all
    .filter((one) => passes(one, { ...noFilter, ...filter }, facts))
    .map(({ phrase }) => phrase.title)
    .join('')

describe('narrowing down', () => {
  test.each([
    [{}, 'ABCD'],
    [{ lang: 'zh' as const }, 'C'],
    [{ intent: '' }, 'C'],
    [{ intent: 'refund-started' }, 'ABD'],
    [{ folder: ['Billing'] }, 'AB'],
    [{ folder: ['Billing', 'Refunds'] }, 'A'],
    [{ folder: [] }, 'CD'],
    [{ tag: 'x' }, 'AB'],
    [{ kind: 'imported' as const }, 'D'],
    [{ kind: 'own' as const }, 'ABC'],
    [{ state: 'off' as const }, 'C'],
    [{ state: 'unsorted' as const }, 'C'],
    [{ state: 'guessed' as const }, 'B'],
    [{ state: 'duplicate' as const }, 'AB'],
    [{ state: 'shortcut' as const }, 'AB'],
    [{ state: 'broken' as const }, 'D'],
    [{ state: 'coach' as const }, 'A'],
    [{ tag: 'x', state: 'guessed' as const }, 'B'],
  ])('%j', (filter, expected) => {
    expect(shown(filter)).toBe(expected)
  })

  test('the most pressing is said first', () => {
    const [first] = all
    expect(first && statesOf(first, facts)).toEqual(['shortcut', 'duplicate', 'coach'])
    expect(all.map(kindOf)).toEqual(['own', 'own', 'own', 'imported'])
  })
})

test('folders stand below those that hold them, counted with all below', () => {
  expect(foldersOf(all)).toEqual([
    { path: ['Billing'], n: 2 },
    { path: ['Billing', 'Refunds'], n: 1 },
  ])
  expect(tagsOf(all)).toEqual([
    { tag: 'x', n: 2 },
    { tag: 'y', n: 1 },
  ])
})

describe('short names', () => {
  test('are told apart by language, not by capitals; those of phrases that are off are free', () => {
    expect(sharedShortcuts(all)).toEqual(new Set(['own.1', 'own.2']))
    expect(holderOf('A', { lang: 'en', id: 'own.9' }, all)?.phrase.id).toBe('own.1')
    expect(holderOf('a', { lang: 'zh', id: 'own.9' }, all)).toBeNull()
    expect(holderOf('d', { lang: 'en', id: 'own.4' }, all)).toBeNull()
  })

  test('go on with the first free number', () => {
    expect(freeShortcut('a', (name) => ['a', 'a2'].includes(name))).toBe('a3')
    expect(freeShortcut('b', () => false)).toBe('b')
  })
})
