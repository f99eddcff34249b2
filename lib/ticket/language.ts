/**
 * Which language a text is written in, by its script. Only what the product acts on is told apart:
 * Chinese, Latin script (taken as English until the browser's detector says otherwise) and the rest.
 */
const HAN = /\p{Script=Han}/gu
const KANA_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const LATIN_WORD = /\p{Script=Latin}+/gu

/**
 * `zh`, `latin`, `other`, or null for a text without letters. A Chinese message full of product
 * names in Latin letters is still Chinese: one Han character counts as much as a Latin word.
 */
export function writtenLanguage(text: string): 'zh' | 'latin' | 'other' | null {
  const han = text.match(HAN)?.length ?? 0
  const latin = text.match(LATIN_WORD)?.length ?? 0
  if (KANA_HANGUL.test(text)) return 'other'
  if (han > 0 && han * 1.5 >= latin) return 'zh'
  if (latin > 0) return 'latin'
  return /\p{L}/u.test(text) ? 'other' : null
}
