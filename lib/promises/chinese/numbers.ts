/** Chinese numerals as they stand in times: digits, 十五, 二十, 四十五, 两, 半. */

const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** Pattern source of a number; no groups. Hundreds are not needed for promises. */
export const ZH_NUMBER =
  '(?:\\d+(?:\\.\\d+)?|[零〇一壹二两俩三四五六七八九]?十[一二三四五六七八九]?|[零〇一壹二两俩三四五六七八九])'

/** Value of a numeral of the pattern above; NaN for anything else. */
export function zhNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  const ten = text.indexOf('十')
  if (ten < 0) return text.length === 1 ? (DIGITS[text] ?? Number.NaN) : Number.NaN
  const tens = ten === 0 ? 1 : (DIGITS[text.slice(0, ten)] ?? Number.NaN)
  const ones = ten + 1 < text.length ? (DIGITS[text.slice(ten + 1)] ?? Number.NaN) : 0
  return tens * 10 + ones
}
