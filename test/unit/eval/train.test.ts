import { describe, expect, it } from 'vitest'
import { MOOD_OUTPUTS, OUTPUTS } from '@/lib/sentiment/model/table'
import { prepared } from '@/lib/sentiment/prepare'
import { sentencesOf } from '@/lib/sentiment/sentences'
import { tokenize } from '@/lib/sentiment/tokens'
import { calibrate, sharesAt } from '@/test/eval/train/calibrate'
import { featuresOf } from '@/test/eval/train/features'
import { fitTable } from '@/test/eval/train/fit'
import { outOfFold } from '@/test/eval/train/index'
import type { Row } from '@/test/eval/train/rows'

/** Angry about money, pleased about bread, plain about sizes; two writers. */
const rows: Row[] = Array.from({ length: 60 }, (_, i): Row => {
  const [mood, risks, text] = [
    [0, [2], `Give me my money back, thieves. Box ${i}.`],
    [4, [], `Lovely bread, thank you so much, number ${i}.`],
    [3, [], `Which size is box ${i}? Please tell me.`],
  ][i % 3] as [number, number[], string]
  const message = prepared(text, tokenize(text), 'en')
  return {
    writer: i % 2 ? 'one' : 'two',
    lang: 'en',
    mood,
    risks,
    message,
    sentences: sentencesOf(message),
    weight: 1,
    place: String(i),
    text,
  }
})
const features = featuresOf(rows.flatMap((row) => [row.message, ...row.sentences]))

describe('training', () => {
  it('makes the same table of the same rows', () => {
    expect(fitTable(rows, features)).toEqual(fitTable(rows, features))
  })

  it('learns moods and risks of writers it has not seen', () => {
    for (const [row, logits] of outOfFold(rows, [], features)) {
      const { angry, neutral, pleased } = sharesAt(logits, 1)
      expect([angry, 0, 0, neutral, pleased][row.mood]).toBeGreaterThan(0.6)
      const refund = logits[OUTPUTS.indexOf('refund')] as number
      expect(refund > 0).toBe(row.risks.includes(2))
    }
  })

  it('calibrates within its bounds, and names no risk that nobody has', () => {
    const found = outOfFold(rows, [], features)
    const { temperature, sure, named } = calibrate(found, 'en')
    expect(temperature).toBeGreaterThanOrEqual(0.4)
    expect(temperature).toBeLessThan(3)
    expect(sure).toBeGreaterThan(0)
    expect(sure).toBeLessThanOrEqual(1)
    const legal = OUTPUTS.indexOf('legal') - MOOD_OUTPUTS
    expect(
      [...found.values()].every(
        (logits) => (logits[MOOD_OUTPUTS + legal] as number) < (named[legal] as number),
      ),
    ).toBe(true)
  })
})
