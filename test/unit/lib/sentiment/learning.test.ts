import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Correction, HANDFUL, learnBias, learnedFrom } from '@/lib/sentiment'
import { LEARNED_LIMIT } from '@/lib/sentiment/learning'
import type { Mood } from '@/lib/ticket'
import { moods } from '@/lib/ticket/ids'

const mood = fc.constantFrom(...moods)
const shares = fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)).map(([negative, neutral, positive]) => {
  const all = negative + neutral + positive || 1
  return { negative: negative / all, neutral: neutral / all, positive: positive / all }
})
const correction: fc.Arbitrary<Correction> = fc.record({
  mood: fc.option(mood),
  shares: fc.option(shares),
  said: mood,
})
const some = fc.array(correction, { maxLength: 60 })

const negative = (one: Mood) => one === 'angry' || one === 'upset' || one === 'worried'
const close = { negative: 0.52, neutral: 0.46, positive: 0.02 }
const tooBad = (shares = close): Correction => ({ mood: 'upset', shares, said: 'neutral' })
const times = <T>(n: number, make: () => T) => Array.from({ length: n }, make)

describe('what corrections teach', () => {
  test('is within its limit and the same in any order', () => {
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), (corrections, order) => {
        const { negative, positive } = learnBias(corrections)
        expect(Math.abs(negative)).toBeLessThan(LEARNED_LIMIT)
        expect(Math.abs(positive)).toBeLessThan(LEARNED_LIMIT)
        const shuffled = corrections
          .map((one) => ({ one, by: order.next().value as number }))
          .sort((a, b) => a.by - b.by)
          .map(({ one }) => one)
        expect(learnBias(shuffled)).toEqual({ negative, positive })
      }),
    )
  })

  test('never goes against one more correction', () => {
    fc.assert(
      fc.property(some, correction, (before, more) => {
        const was = learnBias(before)
        const is = learnBias([...before, more])
        if (more.mood === null) expect(is).toEqual(was)
        else {
          if (negative(more.said)) expect(is.negative).toBeGreaterThanOrEqual(was.negative)
          else expect(is.negative).toBeLessThanOrEqual(was.negative)
          if (more.said === 'pleased') expect(is.positive).toBeGreaterThanOrEqual(was.positive)
          else expect(is.positive).toBeLessThanOrEqual(was.positive)
        }
      }),
    )
  })

  test('is nothing before a handful one way, however many there are the other way', () => {
    fc.assert(
      fc.property(fc.array(correction, { maxLength: HANDFUL - 1 }), (few) => {
        expect(learnBias(few)).toEqual({ negative: 0, positive: 0 })
      }),
    )
    const mixed = [
      ...times(4, () => tooBad()),
      ...times(4, () => ({ ...tooBad(), mood: 'neutral', said: 'upset' }) as const),
    ]
    expect(learnBias(mixed)).toEqual({ negative: 0, positive: 0 })
  })

  test('is little after a handful and more after many; only the side that was wrong moves', () => {
    const at = (n: number) => learnBias(times(n, () => tooBad()))
    expect(at(HANDFUL).negative).toBeLessThan(0)
    expect(at(HANDFUL).negative).toBeGreaterThan(-0.25)
    expect(at(40).negative).toBeLessThan(at(HANDFUL).negative - 0.3)
    expect(at(40).positive).toBe(0)
  })

  test('a reading that was plainly wrong teaches less than one that was nearly right', () => {
    const plain = times(10, () => tooBad({ negative: 0.97, neutral: 0.03, positive: 0 }))
    const near = times(10, () => tooBad())
    expect(learnBias(plain).negative).toBeGreaterThan(learnBias(near).negative)
    expect(learnBias(plain).negative).toBeLessThan(0)
  })

  test('another mood of the same side, and a message that was not read, teach nothing', () => {
    const nothing: Correction[] = times(20, () => ({ mood: 'angry', shares: close, said: 'worried' }))
    const unread: Correction[] = times(20, () => ({ mood: null, shares: null, said: 'angry' }))
    expect(learnBias([...nothing, ...unread])).toEqual({ negative: 0, positive: 0 })
    expect(learnedFrom([...nothing, ...unread, tooBad()])).toBe(1)
  })
})
