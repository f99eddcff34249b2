import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gapName, pieces } from '@/components/panel/say/gaps'
import { translator } from '@/lib/i18n'
import { panelWords } from '@/lib/i18n/words/panel'

const gap = (name: string) => ({ name, token: `⟦${name}⟧` })
const zh = translator(panelWords, 'zh')

test('a gap is found wherever and however often it stands', () => {
  const found = pieces('⟦a⟧ and ⟦a⟧, then ⟦b⟧', [gap('a'), gap('b')])
  expect(found.map((piece) => piece.missing?.name ?? piece.text)).toEqual(['a', ' and ', 'a', ', then ', 'b'])
})

test('a token inside a longer one does not break it', () => {
  const found = pieces('by [time.end]', [
    { name: 'time', token: '[time' },
    { name: 'time.end', token: '[time.end]' },
  ])
  expect(found.map((piece) => piece.missing?.name ?? piece.text)).toEqual(['by ', 'time.end'])
})

test('nothing of the text is lost or doubled', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('⟦a⟧', '⟦b.c⟧'))), (parts) => {
      const text = parts.join('').replaceAll('\uE000', '')
      expect(
        pieces(text, [gap('a'), gap('b.c')])
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('the mark for the caret is not shown', () => {
  expect(pieces('Hello \uE000', [])).toEqual([{ text: 'Hello ', missing: null }])
})

test('known names are worded, others made readable', () => {
  expect(gapName('promise.time', zh)).toBe('承诺的时间')
  expect(gapName('ticket.custom_fields.order_number', zh)).toBe('custom fields order number')
})
