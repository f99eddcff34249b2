import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writtenLanguage } from '@/lib/ticket'

test.each([
  ['Where is my order?', 'latin'],
  ['我的订单在哪里？', 'zh'],
  ['我的 order 在哪里', 'zh'],
  ['Please read 订单 first, thank you', 'latin'],
  ['Où est ma commande ?', 'latin'],
  ['注文はどこですか', 'other'],
  ['주문은 어디에 있나요', 'other'],
  ['Где мой заказ?', 'other'],
  ['12345 !!! …', null],
  ['', null],
])('%s', (text, language) => {
  expect(writtenLanguage(text)).toBe(language)
})

/** The same by what the scripts are called, for every text. */
function byScript(text: string) {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}+/gu)?.length ?? 0
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)) return 'other'
  if (han > 0 && han * 1.5 >= latin) return 'zh'
  if (latin > 0) return 'latin'
  return /\p{L}/u.test(text) ? 'other' : null
}

test('counted in one walk or by script, the answer is the same', () => {
  const character = fc.oneof(
    fc.constantFrom(...'abz AZ[`{@19.,!?\n，。…·～€', ...'的一龥々〇ー', ...'éÉß×ªžкЖあアㅎ한'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  )
  fc.assert(
    fc.property(fc.array(character, { maxLength: 30 }), (characters) => {
      const text = characters.join('')
      expect(writtenLanguage(text)).toBe(byScript(text))
    }),
    { numRuns: 3000 },
  )
})
