import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Once } from '@/lib/checklist/learned/once'
import { tokensOf } from '@/lib/checklist/learned/words'

const words = (text: string, zh = false) => tokensOf(text, zh).map(({ word }) => word)
const bones = (text: string) => tokensOf(text, false).map(({ bone }) => bone)

describe('the words of a sentence', () => {
  it('are cut at marks and at what an apostrophe joins', () => {
    expect(words("I've told them we don't; it CAN'T be 12:30.")).toEqual([
      'i',
      "'ve",
      'told',
      'them',
      'we',
      'do',
      "n't",
      ';',
      'it',
      'ca',
      "n't",
      'be',
      '0',
      ':',
      '0',
      '.',
    ])
    expect(words("O'Neill's café–bar n't 'lle")).toEqual([
      'o',
      'neill',
      "'s",
      'café',
      '–',
      'bar',
      "n't",
      'lle',
    ])
  })

  it('are characters in Chinese, with Latin words and numbers whole', () => {
    expect(words('您的USB线，5月12日𠮷野。', true)).toEqual([
      '您',
      '的',
      'usb',
      '线',
      '，',
      '0',
      '月',
      '0',
      '日',
      '𠮷',
      '野',
      '。',
    ])
  })

  it('know a name by its capital, unless it opens the sentence', () => {
    expect(bones('Falcon: Falcon asked falcon')).toEqual(['_', ':', '_', '_ed', '_'])
    expect(bones('The Falcon asked')).toEqual(['the', '_N', '_ed'])
  })

  const piece = fc.constantFrom(
    ...[
      "don't",
      "N'T",
      "n't",
      "'",
      "'s",
      "'ll",
      "'LL",
      'x',
      'N',
      'T',
      '_',
      '9',
      ' ',
      '.',
      '–',
      'é',
      'É',
      'ſ',
      '\u212a',
      'Ĳ',
      '中',
      ',',
    ],
  )

  it('are those that the pattern of words finds', () => {
    // The same in one pattern, which is slower.
    const WORDS = /(?:n't|'(?:ll|ve|re|s|d|m|t))\b|\p{L}+?(?=n't\b)|\p{L}+|\d+|[,.!?;:–—-]/giu
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const text = pieces.join('')
        const expected = [...text.matchAll(WORDS)].map(([one]) => (/\d/.test(one) ? '0' : one.toLowerCase()))
        expect(words(text)).toEqual(expected)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('numbers that come once', () => {
  it('are new the first time only, round by round', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(fc.nat(40), fc.integer()), { maxLength: 60 })), (rounds) => {
        for (const numbers of rounds) {
          const once = new Once(numbers.length)
          expect(numbers.filter((one) => once.isNew(one))).toEqual([...new Set(numbers)])
        }
      }),
    )
    const many = Array.from({ length: 5_000 }, (_, i) => i % 3_000)
    const once = new Once(many.length)
    expect(many.filter((one) => once.isNew(one))).toHaveLength(3_000)
  })
})
