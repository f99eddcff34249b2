import fc from 'fast-check'
import { expect, it } from 'vitest'
import { append, createLists, firstEntry, type Lists } from '@/lib/sentiment/lists'

function valuesOf(lists: Lists, key: number): number[] {
  const values: number[] = []
  for (let entry = firstEntry(lists, key); entry > 0; entry = lists.next[entry - 1] as number)
    values.push(lists.values[entry - 1] as number)
  return values
}

it('keeps what a map of lists keeps, in its order, however many come', () => {
  const entry = fc.tuple(
    fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((key) => key - (key % 97)),
    fc.integer(),
  )
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 200 }), fc.integer({ min: 0, max: 40 }), (entries, expected) => {
      const lists = createLists(expected)
      const map = new Map<number, number[]>()
      for (const [key, value] of entries) {
        append(lists, key, value)
        map.set(key, [...(map.get(key) ?? []), value])
      }
      for (const [key, values] of map) expect(valuesOf(lists, key)).toEqual(values)
      for (const [key] of entries) if (!map.has(key + 1)) expect(valuesOf(lists, key + 1)).toEqual([])
    }),
  )
})
