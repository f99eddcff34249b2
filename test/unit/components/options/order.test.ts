import { describe, expect, test } from 'vitest'
import { innerBeforeOuter, place, step } from '@/components/options/checklists/order'
import { item } from './sample'

const items = [
  item('a', 'first-impression'),
  item('b', 'first-impression'),
  item('c', 'needs'),
  item('d', 'follow-up'),
]
const order = (moved: ReturnType<typeof step>) => moved?.items.map(({ id, moment }) => `${id}@${moment}`)

describe('one step', () => {
  test('within a moment', () => {
    const moved = step(items, 'a', 1)
    expect(order(moved)?.slice(0, 2)).toEqual(['b@first-impression', 'a@first-impression'])
    expect(moved).toMatchObject({ moment: 'first-impression', place: 2, of: 2 })
  })

  test('over the edge: down to the head of the next moment, up to the foot of the one before', () => {
    expect(step(items, 'b', 1)).toMatchObject({ moment: 'needs', place: 1, of: 2 })
    expect(step(items, 'c', -1)).toMatchObject({ moment: 'first-impression', place: 3, of: 3 })
  })

  test('an empty moment is entered, not jumped over', () => {
    expect(step(items, 'c', 1)).toMatchObject({ moment: 'phrasing', place: 1, of: 1 })
  })

  test('the ends hold', () => {
    expect(step(items, 'a', -1)).toBeNull()
    expect(step(items, 'd', 1)).toBeNull()
    expect(step(items, 'nobody', 1)).toBeNull()
  })

  test('down and up again is where it began', () => {
    const there = step(items, 'b', 1)
    expect(order(step(there?.items ?? [], 'b', -1))).toEqual(items.map(({ id, moment }) => `${id}@${moment}`))
  })
})

describe('placing', () => {
  test('loses and doubles no item, wherever it is put', () => {
    for (const at of [-3, 0, 1, 99, Number.POSITIVE_INFINITY]) {
      const moved = place(items, 'a', 'resolution', at)
      expect(moved?.items.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd'])
      expect(moved).toMatchObject({ place: 1, of: 1 })
    }
  })

  test('before and after others', () => {
    expect(order(place(items, 'd', 'first-impression', 1))).toEqual([
      'a@first-impression',
      'd@first-impression',
      'b@first-impression',
      'c@needs',
    ])
  })
})

test('inner items that stand before an outer one are named, those after the last outer one are not', () => {
  const inner = (id: string) => item(id, 'resolution', { side: 'inner' })
  const row = [inner('cause'), item('update', 'resolution'), inner('policy')]
  expect(innerBeforeOuter(row).map(({ id }) => id)).toEqual(['cause'])
  expect(innerBeforeOuter([inner('only')])).toEqual([])
})
