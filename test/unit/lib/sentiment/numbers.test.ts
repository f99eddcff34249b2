import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberOf, numberWithin, sumOf, withUnit, withWord } from '@/lib/sentiment/numbers'
import { englishSigns } from '@/lib/sentiment/signs/en'
import { chineseSigns } from '@/lib/sentiment/signs/zh'
import { tokenize } from '@/lib/sentiment/tokens'

/** Larger whole numbers are objects to a browser that keeps its pointers short. */
const SMALL = 2 ** 30

describe('numbers of words', () => {
  it('are small ones, whatever the word', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        for (const number of [sumOf(a), numberOf(a), withWord(numberOf(a), numberOf(b))]) {
          expect(number).toBeGreaterThanOrEqual(0)
          expect(number).toBeLessThan(SMALL)
        }
      }),
    )
  })

  it('are the same read letter by letter, and within a longer text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, word, after) => {
        let sum = 0
        for (let at = 0; at < word.length; at++) sum = withUnit(sum, word.charCodeAt(at))
        expect(sumOf(word)).toBe(sum)
        const text = before + word + after
        if (word !== '')
          expect(numberWithin(text, before.length, before.length + word.length)).toBe(numberOf(word))
      }),
    )
  })

  it('tell the words of the classes apart', () => {
    const words = new Set(
      [...Object.values(englishSigns), ...Object.values(chineseSigns)].flatMap(
        (phrases) => tokenize(phrases).words,
      ),
    )
    expect(words.size).toBeGreaterThan(2500)
    expect(new Set([...words].map(numberOf)).size).toBe(words.size)
  })

  it('tell the order of words', () => {
    const [a, b] = [numberOf('still'), numberOf('not')]
    expect(withWord(a, b)).not.toBe(withWord(b, a))
  })
})
