import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lettersOf, mayMatch } from '@/lib/patterns'
import { needOf } from '@/lib/patterns/needs'

const may = (find: RegExp, text: string) => mayMatch(find, lettersOf(text))

describe('whether a pattern may match', () => {
  it.each([
    [/\b(?:I|we) have (?:\w+ )?received (?:your|the)\b/i, 'We have safely RECEIVED the form.', true],
    [/\b(?:I|we) have (?:\w+ )?received (?:your|the)\b/i, 'We have safely read the form.', false],
    [/\bache\b/, 'My headaches are gone, each of them.', false],
    [/\bache\b/, 'An ache, still.', true],
    [/\b(?:by|before) \d{1,2}\b/, 'before 5', true],
    [/\b(?:by|before) \d{1,2}\b/, 'before five', false],
    [/(?:已经?|刚)收到(?:您|你)?的?照片/, '照片我看了', false],
    [/(?:已经?|刚)收到(?:您|你)?的?照片/, '已收到照片', true],
    [/(?:没有?|未)收到|签收/, '签收了', true],
    [/[您你]好/, '你好', true],
    [/[您你]好/, '好的', false],
  ])('is told of %s in "%s"', (find, text, expected) => {
    expect(may(find, text)).toBe(expected)
  })

  it('is not ruled out where a pattern needs no word, or where its need cannot be told', () => {
    for (const find of [/^\W*$/, /\d*x?/, /(?:long wait|\p{L}+)/u, /(?<name>refund) \k<name>/, /\x41pology/])
      expect(may(find, '')).toBe(true)
  })

  it('asks of alternatives one, and of what follows one another all', () => {
    expect(needOf('(?:red|green) (?:\\w+ )?boxes?|refund')).toEqual({
      any: ['refund'],
      all: [
        [
          { any: ['boxe'], all: [] },
          { any: ['red ', 'green '], all: [] },
        ],
      ],
    })
  })

  it('does not run out on letters that have other sizes, nor on a text that is very long', () => {
    expect(may(/\bsorry\b/iu, 'ſorry')).toBe(true)
    expect(may(/\bkind\b/iu, '\u212aind')).toBe(true)
    expect(may(/sorry/, `${'. '.repeat(4_000)}sorry`)).toBe(true)
  })

  const word = fc.constantFrom(
    'a',
    'Be',
    'see',
    'the',
    'I',
    "'ll",
    'é',
    'ſ',
    'K',
    '收',
    '收到',
    '您',
    '，',
    '5',
    '-',
    ' ',
    '_',
  )
  const leaf = fc.oneof(
    { weight: 6, arbitrary: word },
    fc.constantFrom(
      '\\b',
      '\\d',
      '\\w',
      '\\W',
      '\\s',
      '.',
      '\\p{L}',
      '[您你]',
      '[^，]',
      '[a-e]',
      '\\u6536',
      '\\.',
      '^',
      '$',
    ),
  )
  const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
    pattern: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'pattern' },
      leaf,
      fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => a + b),
      fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(?:${a}|${b})`),
      fc
        .tuple(tie('pattern'), fc.constantFrom('?', '*', '+', '{2}', '{0,3}', '{1,2}', '*?'))
        .map(([a, times]) => `(?:${a})${times}`),
      fc
        .tuple(fc.constantFrom('(?=', '(?!', '(?<=', '(?<!', '('), tie('pattern'))
        .map(([open, a]) => `${open}${a})`),
    ),
  }))

  it('is never denied of a pattern that does match', () => {
    let matched = 0
    fc.assert(
      fc.property(
        pattern,
        fc.array(word, { maxLength: 12 }),
        fc.constantFrom('u', 'iu'),
        (source, words, flags) => {
          const find = new RegExp(source, flags)
          const text = words.join('')
          if (!find.test(text)) return
          matched++
          expect(may(find, text)).toBe(true)
        },
      ),
      { numRuns: 6_000 },
    )
    expect(matched).toBeGreaterThan(500)
  })
})
