/** English numbers as they stand before a unit of time. */

const SMALL: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  couple: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

/** Pattern source of a number; no groups. */
export const NUMBER =
  '(?:\\d+(?:\\.\\d+)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a )?couple(?: of)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|an?)'

/** An hour of the clock in words, "one" to "twelve". */
export const HOUR_WORD = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'

/** "2", "1.5", "forty-five", "a couple of" → its value; NaN for other words. */
export function numberOf(words: string): number {
  const text = words.toLowerCase().trim()
  if (/^\d/.test(text)) return Number(text)
  if (text.includes('couple')) return 2
  return text.split(/[ -]/).reduce((sum, word) => sum + (SMALL[word] ?? Number.NaN), 0)
}
