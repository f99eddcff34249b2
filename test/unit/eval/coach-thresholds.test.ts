import { describe, expect, test } from 'vitest'
import { HEADS } from '@/lib/coach/model/heads'
import type { CoachRule } from '@/lib/coach/types'
import type { Row } from '@/test/eval/train/coach/rows'
import { casesBy, chooseThresholds, gotBy, type Judged } from '@/test/eval/train/coach/thresholds'

/** A draft of which the head of apathy says `odds`. */
function judged(odds: number, rules: CoachRule[], writer = 'one'): Judged {
  const row = { rules, found: new Map(), lang: 'en', customer: '', writer } as unknown as Row
  return { row, odds: Float32Array.from(HEADS, (head) => (head === 'apathy' ? odds : -9)) }
}
const cases = [
  ...Array.from({ length: 10 }, () => judged(3, ['apathy'])),
  ...Array.from({ length: 10 }, () => judged(0.6, ['apathy'])),
  ...Array.from({ length: 3 }, () => judged(0.6, [])),
  ...Array.from({ length: 27 }, () => judged(-3, [])),
]
const flagged = (most: number, weightOf = (_: Row) => 1) => {
  const by = chooseThresholds(cases, most, weightOf)
  return cases.filter((one) => one.row.rules.length === 0 && gotBy(one, by).length > 0).length
}

describe('thresholds', () => {
  test('the best F1 as long as no more good drafts are flagged than may be', () => {
    expect(flagged(0.2)).toBe(3)
    expect(flagged(0.05)).toBe(0)
    expect(
      casesBy(
        cases,
        chooseThresholds(cases, 0.05, () => 1),
      ).filter(({ got }) => got.length > 0),
    ).toHaveLength(10)
  })
  test('drafts that count for nothing decide nothing', () => {
    const some = [...cases, ...Array.from({ length: 30 }, () => judged(3, [], 'other'))]
    const by = chooseThresholds(some, 0.05, ({ writer }) => (writer === 'other' ? 0 : 1))
    expect(gotBy(judged(3, []), by)).toEqual(['apathy'])
  })
})
