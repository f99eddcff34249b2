import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pieces } from '@/components/panel/cue/excerpt'

const marked = (text: string, words: string[], most: number) =>
  pieces(
    text,
    words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })),
    most,
  )
const line = (shown: ReturnType<typeof pieces>) =>
  shown.pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('')
const padding = 'one two three four '.repeat(20)

describe('an excerpt', () => {
  test('of a short message is all of it, with its words marked in their order', () => {
    const shown = marked('Nobody called back, for the third time.', ['third time', 'Nobody called'], 400)
    expect([line(shown), shown.cut]).toEqual(['[Nobody called] back, for the [third time].', false])
  })

  test('of a long one stands around its words, and gaps are shown as gaps', () => {
    const shown = marked(`${padding}It is unacceptable. ${padding}`, ['unacceptable'], 300)
    expect(shown.cut).toBe(true)
    expect(line(shown)).toMatch(/^ … (\w+ )+It is \[unacceptable\]\. (\w+ ?)+ … $/)
    expect(line(shown).length).toBeLessThan(150)
  })

  test('the weightiest words come first when not all of them fit', () => {
    const text = `early ${padding}${padding}late`
    const shown = line(marked(text, ['late', 'early'], 60))
    expect(shown).toContain('[late]')
    expect(shown).not.toContain('early')
  })

  test('without words it is the beginning', () => {
    const shown = pieces(padding, [], 100)
    expect(line(shown)).toMatch(/^one two three four .* … $/)
  })

  test('is cut between whole characters, and never loses or makes up a letter', () => {
    const text = fc.string({ unit: 'binary', maxLength: 600 })
    const ranges = fc.array(fc.tuple(fc.nat(620), fc.nat(80)), { maxLength: 5 })
    fc.assert(
      fc.property(text, ranges, fc.integer({ min: 1, max: 500 }), (whole, spans, most) => {
        const marks = spans.map(([start, length]) => ({ start, end: start + length }))
        const shown = pieces(whole, marks, most)
        const parts = shown.pieces.filter((piece) => piece.text !== ' … ' || piece.marked)
        let at = 0
        for (const { text } of parts) {
          const found = whole.indexOf(text, at)
          expect(found).toBeGreaterThanOrEqual(at)
          at = found + text.length
        }
        if (!shown.cut) expect(shown.pieces.map((piece) => piece.text).join('')).toBe(whole)
        else expect(shown.pieces.some((piece) => piece.text === ' … ')).toBe(true)
      }),
    )
    const hearts = '💚'.repeat(300)
    for (let most = 20; most < 40; most++) {
      expect(line(pieces(hearts, [], most)).isWellFormed(), String(most)).toBe(true)
      expect(line(pieces(hearts, [{ start: 200, end: 202 }], most)).isWellFormed()).toBe(true)
    }
  })
})
