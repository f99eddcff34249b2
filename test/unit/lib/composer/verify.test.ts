import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from '@/lib/composer/verify'

const PHRASE =
  'IamsorryyouhadtowriteathirdtimeMaraIhavemyselftakenthisoverfrommycolleagueandstaywithituntilitissolved.'

/** Few letters, so that draft and text often begin and end alike. */
const letters = (minLength: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength, maxLength: 12 })

test('once and whole, wherever it went and whatever selection it replaced', () => {
  fc.assert(
    fc.property(letters(0), letters(0), letters(0), letters(1), (head, selected, tail, wanted) => {
      const before = head + selected + tail
      const after = head + wanted + tail
      expect(compare(before, after, wanted)).toBe(after === before ? 'unchanged' : 'inserted')
    }),
  )
})

test('never inserted when the draft before it was lost or the text is not there', () => {
  fc.assert(
    fc.property(letters(0), letters(0), letters(1), (before, after, wanted) => {
      const possible = [...after].some((_, at) => {
        if (!after.startsWith(wanted, at)) return false
        const behind = after.slice(at + wanted.length)
        return (
          before.startsWith(after.slice(0, at)) &&
          before.endsWith(behind) &&
          at + behind.length <= before.length
        )
      })
      fc.pre(after !== before && !possible)
      expect(compare(before, after, wanted.padEnd(60, 'x'))).toBe('something-else')
    }),
  )
})

describe('what is not the text as it was meant', () => {
  test.each([
    ['twice', `Hello.${PHRASE}${PHRASE}`],
    ['half of it', `Hello.${PHRASE.slice(0, 45)}`],
    ['without its middle', `Hello.${PHRASE.slice(0, 40)}${PHRASE.slice(-40)}`.replace('third', '')],
    ['in a changed draft', `Bye.${PHRASE.slice(2)}`],
  ])('%s', (_, after) => {
    expect(compare('Hello.', after, PHRASE)).toBe('something-else')
  })
})

test('an editor’s touch in the middle is borne', () => {
  const touched = PHRASE.replace('taken', '*taken*')
  expect(compare('Hello.Bye.', `Hello.${touched}Bye.`, PHRASE)).toBe('inserted')
})
