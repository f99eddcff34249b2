import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { duplicatesAmong, duplicatesOf, mergeLibrary } from '@/lib/library'
import { builtIns } from '@/lib/library/built-in/phrases'
import { wordsOf } from '@/lib/library/guess/words'
import { entry } from './sample'

const long = 'your parcel left our warehouse yesterday evening and will arrive tomorrow before noon'

describe('phrases that say the same', () => {
  test('are the same whatever their blanks, marks and capitals', () => {
    const all = [
      entry('own.1', { body: 'Hello, Mara!  All is well.' }),
      entry('own.2', { body: 'hello mara all\nis well' }),
      entry('own.3', { body: 'All is well.' }),
    ]
    expect(duplicatesAmong(all)).toEqual(
      new Map([
        ['own.1', [{ id: 'own.2', how: 'same' }]],
        ['own.2', [{ id: 'own.1', how: 'same' }]],
      ]),
    )
  })

  test('are nearly the same where few words differ, in one language only', () => {
    const all = [
      entry('own.1', { body: long }),
      entry('own.2', { body: long.replace('noon', 'nine') }),
      entry('own.3', { body: 'something else entirely was written by somebody in another place' }),
      entry('own.4', { body: long, lang: 'zh' }),
    ]
    expect(duplicatesAmong(all).get('own.1')).toEqual([{ id: 'own.2', how: 'near' }])
    expect(duplicatesAmong(all).has('own.3')).toBe(false)
    expect(duplicatesOf({ id: 'new', lang: 'en', body: long }, all)).toEqual([
      { id: 'own.1', how: 'same' },
      { id: 'own.2', how: 'near' },
    ])
  })

  test('are found against built-in ones, which are none of each other', () => {
    const [first] = builtIns
    if (!first) throw new Error('none')
    expect(duplicatesAmong(mergeLibrary(builtIns, [])).size).toBe(0)
    const all = [...mergeLibrary(builtIns, []), entry('own.1', { ...first, title: 'Mine' })]
    expect(duplicatesAmong(all).get('own.1')).toContainEqual({ id: first.id, how: 'same' })
  })

  test('are those that comparing each with each finds', () => {
    const words = 'alpha bravo carol delta early foxes gamma hotel'.split(' ')
    const body = fc.subarray(words, { minLength: 4 }).map((some) => some.join(' '))
    fc.assert(
      fc.property(fc.array(body, { maxLength: 12 }), (bodies) => {
        const all = bodies.map((one, at) => entry(`own.${at}`, { body: one }))
        const expected = new Set<string>()
        for (const [i, a] of bodies.entries()) {
          for (const [j, b] of bodies.entries()) {
            const [left, right] = [wordsOf(a), wordsOf(b)]
            const both = [...left].filter((word) => right.has(word)).length
            const share = left.size < 5 || right.size < 5 ? 0 : both / (left.size + right.size - both)
            if (i !== j && (a === b || share >= 0.75)) expected.add(`own.${i} own.${j}`)
          }
        }
        const found = [...duplicatesAmong(all)].flatMap(([id, others]) =>
          others.map((other) => `${id} ${other.id}`),
        )
        expect(new Set(found)).toEqual(expected)
        expect(found.length).toBe(expected.size)
      }),
    )
  })

  test('are found among five thousand in a moment', () => {
    const kinds = 'parcel invoice login export refund north south blue green early'.split(' ')
    const all = Array.from({ length: 5_000 }, (_, i) => {
      const built = builtIns[i % builtIns.length]
      const own = [kinds[i % 10], kinds[(i >> 3) % 10], `n${i}`, `m${i % 97}`, `k${i % 31}`].join(' ')
      return entry(`own.${i}`, {
        body: `${built?.body.slice(0, 160)} ${own} ${own.split(' ').reverse().join('x')}`,
      })
    })
    const from = performance.now()
    duplicatesAmong(all)
    expect(performance.now() - from).toBeLessThan(3_000)
  })
})
