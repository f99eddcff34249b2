import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeProgress } from '@/lib/checklist'
import type { ItemProgress } from '@/lib/checklist/types'

const done = (itemId: string, at: string, patch: Partial<ItemProgress> = {}): ItemProgress => ({
  itemId,
  state: 'done',
  at,
  by: 'agent',
  reason: null,
  ...patch,
})

const anyProgress = fc.array(
  fc.record({
    itemId: fc.constantFrom('greet', 'own', 'restate'),
    state: fc.constantFrom('open', 'done', 'skipped'),
    // Few instants, in several spellings and one broken, so that ties happen.
    at: fc.constantFrom('2026-11-20T09:00:00Z', '2026-11-20T09:00:00.500Z', '2026-11-20T09:01Z', 'broken'),
    by: fc.constantFrom('agent', 'thread'),
    reason: fc.constantFrom(null, 'chat', 'known'),
  }) as fc.Arbitrary<ItemProgress>,
  { maxLength: 6 },
)

describe('mergeProgress', () => {
  it('keeps the later state of each item', () => {
    const merged = mergeProgress(
      [done('greet', '2026-11-20T09:00:00Z'), done('own', '2026-11-20T09:05:00Z', { state: 'open' })],
      [done('own', '2026-11-20T09:04:00Z'), done('help', '2026-11-20T09:06:00Z')],
    )
    expect(merged.map(({ itemId, state }) => [itemId, state])).toEqual([
      ['greet', 'done'],
      ['help', 'done'],
      ['own', 'open'],
    ])
  })

  it('compares instants, not spellings', () => {
    const merged = mergeProgress(
      [done('own', '2026-11-20T09:00:00Z')],
      [done('own', '2026-11-20T09:00:00.500Z', { state: 'skipped', reason: 'chat' })],
    )
    expect(merged[0]?.state).toBe('skipped')
  })

  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, anyProgress, (a, b, c) => {
        expect(mergeProgress(a, b)).toEqual(mergeProgress(b, a))
        expect(mergeProgress(mergeProgress(a, b), c)).toEqual(mergeProgress(a, mergeProgress(b, c)))
        expect(mergeProgress(mergeProgress(a, b), b)).toEqual(mergeProgress(a, b))
      }),
    )
  })
})
