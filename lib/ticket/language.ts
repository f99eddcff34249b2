/**
 * Which language a text is written in, by its script. Only what the product acts on is told apart:
 * Chinese, Latin script (taken as English until the browser's detector says otherwise) and the rest.
 */
const HAN = /\p{Script=Han}/gu
const KANA_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const LATIN_WORD = /\p{Script=Latin}+/gu

/** Marks beyond ASCII that are no letters, and common. */
const PLAIN_MARKS = '，。！？：；、（）“”‘’《》【】…—–·～€£'

/**
 * `zh`, `latin`, `other`, or null for a text without letters. A Chinese message full of product
 * names in Latin letters is still Chinese: one Han character counts as much as a Latin word.
 */
export function writtenLanguage(text: string): 'zh' | 'latin' | 'other' | null {
  const plain = counted(text)
  const han = plain ? plain.han : (text.match(HAN)?.length ?? 0)
  const latin = plain ? plain.latin : (text.match(LATIN_WORD)?.length ?? 0)
  if (!plain && KANA_HANGUL.test(text)) return 'other'
  if (han > 0 && han * 1.5 >= latin) return 'zh'
  if (latin > 0) return 'latin'
  return !plain && /\p{L}/u.test(text) ? 'other' : null
}

/**
 * Han characters and Latin words of a text that holds no other letters, as nearly all do: in one walk, for every
 * message is asked. Null where a character needs a closer look.
 */
function counted(text: string): { han: number; latin: number } | null {
  let han = 0
  let latin = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const letter = (code | 32) >= 97 && (code | 32) <= 122
    if (letter && !inWord) latin++
    inWord = letter
    if (code < 0x80) continue
    if (code >= 0x4e00 && code <= 0x9fa5) han++
    else if (!PLAIN_MARKS.includes(text.charAt(at))) return null
  }
  return { han, latin }
}
