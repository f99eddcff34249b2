import { describe, expect, test } from 'vitest'
import { type GridKey, type GridState, gridKey, tick } from '@/components/options/library/grid-keys'
import { pathOf, tagsIn } from '@/components/options/library/parse'

const ids = 'abcdefgh'.split('')
const state = (more: Partial<GridState> = {}): GridState => ({
  ids,
  active: 'c',
  ticked: new Set(),
  anchor: null,
  ...more,
})
const press = (key: string, more: Partial<GridKey> = {}, is: Partial<GridState> = {}) =>
  gridKey(state(is), { key, shift: false, command: false, rows: 3, ...more })

describe('the keys of the list', () => {
  test.each([
    ['ArrowDown', 'c', 'd'],
    ['ArrowUp', 'a', 'a'],
    ['ArrowDown', 'h', 'h'],
    ['PageDown', 'c', 'f'],
    ['PageUp', 'b', 'a'],
    ['Home', 'e', 'a'],
    ['End', 'a', 'h'],
    ['ArrowDown', null, 'a'],
  ])('%s from %s goes to %s', (key, active, expected) => {
    expect(press(key, {}, { active })).toMatchObject({ active: expected })
  })

  test('Shift ticks all on the way from where it began', () => {
    const first = press('ArrowDown', { shift: true })
    expect(first).toEqual({ active: 'd', anchor: 'c', ticked: new Set(['c', 'd']) })
    expect(press('End', { shift: true }, { anchor: 'f', active: 'f' })?.ticked).toEqual(
      new Set(['f', 'g', 'h']),
    )
  })

  test('a blank ticks and unticks, Ctrl+A all, Escape none', () => {
    expect(press(' ')?.ticked).toEqual(new Set(['c']))
    expect(press(' ', {}, { ticked: new Set(['c', 'd']) })?.ticked).toEqual(new Set(['d']))
    expect(press('a', { command: true })?.ticked).toEqual(new Set(ids))
    expect(press('Escape', {}, { ticked: new Set(['c']) })?.ticked).toEqual(new Set())
    expect(press('Escape')).toBeNull()
    expect(press('x')).toBeNull()
    expect(press('ArrowDown', {}, { ids: [] })).toBeNull()
  })

  test('a click with Shift ticks from the last one on', () => {
    expect(tick(state({ anchor: 'b' }), 'd', true).ticked).toEqual(new Set(['b', 'c', 'd']))
    expect(tick(state(), 'd', true)).toEqual({ ticked: new Set(['d']), anchor: 'd', active: 'd' })
    expect(tick(state({ ticked: new Set(['d']) }), 'd', false).ticked).toEqual(new Set())
  })
})

test.each([
  ['Billing / Refunds', ['Billing', 'Refunds']],
  ['Billing::Refunds > EU', ['Billing', 'Refunds', 'EU']],
  [' / ', []],
  ['财务／退款', ['财务', '退款']],
])('the folder “%s” is %j', (text, path) => {
  expect(pathOf(text)).toEqual(path)
})

test('tags are told apart by commas of both kinds, each once', () => {
  expect(tagsIn('a, b，c、a;  d')).toEqual(['a', 'b', 'c', 'd'])
})
