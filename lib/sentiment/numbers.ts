/**
 * Small numbers that stand for words where patterns and classes are looked up. They are of 30 bits at most, and so
 * is all that is reckoned on the way: a browser keeps larger ones in objects of their own, one for every letter,
 * until it has compiled a loop for good, and the first message of a woken worker is read before that. The numbers
 * of the trained tables (model/hash.ts) are wider.
 */
import { mix } from './model/hash'

/** A sum over the letters of a word has 25 bits: times FACTOR it still is a small number. */
export const SUM_BITS = 25
export const SUM_MOST = (1 << SUM_BITS) - 1
export const FACTOR = 31
/** The sum of no letters. */
export const NO_LETTERS = 0
const CHECK_BITS = 5
const CHECK_MOST = (1 << CHECK_BITS) - 1

/** The sum with one UTF-16 unit more. */
export function withUnit(sum: number, code: number): number {
  return (sum * FACTOR + code) & SUM_MOST
}

/** Of some words the same; whoever finds something by it alone has to look. */
export function sumOf(word: string): number {
  return sumWithin(word, 0, word.length)
}

function sumWithin(text: string, from: number, to: number): number {
  let sum = NO_LETTERS
  for (let at = from; at < to; at++) sum = (sum * FACTOR + text.charCodeAt(at)) & SUM_MOST
  return sum
}

/** The number of a word: two words have the same about as often as two features of the tables meet. */
export function numberOf(word: string): number {
  return numberWithin(word, 0, word.length)
}

/** As `numberOf` of the units [from, to), which need not be cut out. */
export function numberWithin(text: string, from: number, to: number): number {
  return numberFrom(sumWithin(text, from, to), text, from, to)
}

/** The same where the sum of the units [from, to) is known. */
export function numberFrom(sum: number, text: string, from: number, to: number): number {
  const check = (to - from) * 7 + text.charCodeAt(from) * 3 + text.charCodeAt(to - 1)
  return (sum << CHECK_BITS) | (check & CHECK_MOST)
}

/** The number of some words with one more behind them. */
export function withWord(words: number, word: number): number {
  return mix(words, word) >>> (32 - SUM_BITS - CHECK_BITS)
}
