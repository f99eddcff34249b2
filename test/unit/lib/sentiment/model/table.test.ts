import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chinese } from '@/lib/sentiment/model/chinese'
import { english } from '@/lib/sentiment/model/english'
import { HASH_BITS } from '@/lib/sentiment/model/hash'
import { find, LETTERS, OUTPUTS, unpack, weightOf, ZERO } from '@/lib/sentiment/model/table'
import { pack } from '@/test/eval/train/pack'

describe('a packed table', () => {
  it('unpacks to the hashes it was made of, and to their weights within half a step', () => {
    const entry = fc.tuple(
      fc.integer({ min: 0, max: 2 ** HASH_BITS - 1 }),
      fc.double({ min: 0.5, max: 4, noNaN: true }),
    )
    fc.assert(
      fc.property(
        fc.uniqueArray(entry, { selector: ([hash]) => hash, minLength: 1, maxLength: 60 }),
        (entries) => {
          const sorted = [...entries].sort((a, b) => a[0] - b[0])
          const weights = new Map(sorted)
          const columns = OUTPUTS.map((_, k) => ({
            bias: k / 10,
            weight: (hash: number) => (k % 2 ? -1 : 1) * (weights.get(hash) ?? 0),
          }))
          const stored = pack(
            sorted.map(([hash]) => hash),
            columns,
          )
          const table = unpack(stored)
          for (const [hash, weight] of sorted) {
            const index = find(table, hash)
            expect(index).toBeGreaterThanOrEqual(0)
            for (let k = 0; k < OUTPUTS.length; k++) {
              const got = weightOf(table, index, k)
              expect(Math.abs(got - (k % 2 ? -weight : weight))).toBeLessThanOrEqual(
                (stored.steps[k] as number) * 0.51 + 1e-6,
              )
            }
          }
        },
      ),
    )
  })

  it.each([
    ['English', english],
    ['Chinese', chinese],
  ])('%s: every letter and hash is of the form, strangers are not found', (_, stored) => {
    const table = unpack(stored)
    expect(stored.weights).toHaveLength(stored.features * OUTPUTS.length)
    expect(
      [...new Set(stored.weights)].every(
        (letter) => LETTERS.indexOf(letter) >= 0 && LETTERS.indexOf(letter) <= 2 * ZERO,
      ),
    ).toBe(true)
    expect(stored.named).toHaveLength(OUTPUTS.length - 4)
    for (let i = 1; i < table.features; i++)
      expect(table.hashes[i]).toBeGreaterThan(table.hashes[i - 1] as number)
    const known = new Set(table.hashes)
    for (let hash = 1; hash < 2000; hash++) if (!known.has(hash)) expect(find(table, hash)).toBe(-1)
    expect(find(table, table.hashes[17] as number)).toBe(17)
  })
})
