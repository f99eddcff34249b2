/** Whether a pattern may match a text, told without running it. */
import { needOf } from './needs'
import { EDGE, type Need } from './parts'

/** Which groups of up to four letters stand in a text: a bit for each, shared by some. */
export type Letters = Uint32Array

const BITS = 13
const MASK = (1 << BITS) - 1
const LONGEST = 4
const LONGEST_TEXT = 4000
const EDGE_CODE = EDGE.charCodeAt(0)
/** Letters that to some patterns are others, or part of a word. */
const TWO_FACED = /[\u0130\u017f\u212a]/

/** The letters of one text at a time, with the edges of its words. */
const codes = new Uint16Array(LONGEST_TEXT * 2 + 2)

/** The groups of letters in a text, whatever their size. */
export function lettersOf(text: string): Letters {
  const letters = new Uint32Array(1 << (BITS - 5))
  if (text.length > LONGEST_TEXT || TWO_FACED.test(text)) return letters.fill(0xffffffff)
  const length = encode(text.toLowerCase(), true)
  for (let from = 0; from < length; from++) {
    let hash = 0
    for (let at = from; at < length && at < from + LONGEST; at++) {
      hash = hashWith(hash, codes[at] as number)
      const bit = hash >>> (32 - BITS)
      letters[bit >>> 5] = (letters[bit >>> 5] as number) | (1 << (bit & 31))
    }
  }
  return letters
}

/** Writes small letters to `codes` and gives their number. `whole`: nothing stands before or behind them. */
function encode(text: string, whole: boolean): number {
  let length = 0
  let word = false
  let known = whole
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const edge = code === EDGE_CODE || (known && word !== isWord(code))
    if (edge && (length === 0 || codes[length - 1] !== EDGE_CODE)) codes[length++] = EDGE_CODE
    if (code === EDGE_CODE) continue
    codes[length++] = isDigit(code) ? ZERO : code
    word = isWord(code)
    known = true
  }
  if (whole && word) codes[length++] = EDGE_CODE
  return length
}

const ZERO = 48
const isDigit = (code: number) => code >= ZERO && code <= 57
const isWord = (code: number) => (code >= 97 && code <= 122) || isDigit(code) || code === 95

function hashWith(hash: number, code: number): number {
  return Math.imul(hash ^ (hash >>> 15) ^ (code + 1), 0x9e3779b1)
}

function bitOf(from: number, to: number): number {
  let hash = 0
  for (let at = from; at < to; at++) hash = hashWith(hash, codes[at] as number)
  return hash >>> (32 - BITS)
}

/** A need as bits: of every word its first and its last group. */
type Gate = { words: Int32Array; all: readonly (readonly Gate[])[] }

function gateOf({ any, all }: Need): Gate {
  return { words: Int32Array.from(new Set(any.map(endsOf))), all: all.map((needs) => needs.map(gateOf)) }
}

function endsOf(word: string): number {
  const length = encode(word, false)
  return (bitOf(0, Math.min(LONGEST, length)) << BITS) | bitOf(Math.max(0, length - LONGEST), length)
}

const gates = new WeakMap<RegExp, Gate | null>()

/** False only where the pattern certainly does not match the text with these letters. */
export function mayMatch(find: RegExp, letters: Letters): boolean {
  let gate = gates.get(find)
  if (gate === undefined) {
    const need = needOf(find.source)
    gate = need && gateOf(need)
    gates.set(find, gate)
  }
  return gate === null || passes(gate, letters)
}

function passes({ words, all }: Gate, letters: Letters): boolean {
  for (let i = 0; i < words.length; i++) {
    const ends = words[i] as number
    if (holds(letters, ends >>> BITS) && holds(letters, ends & MASK)) return true
  }
  for (let i = 0; i < all.length; i++) if (passesAll(all[i] as readonly Gate[], letters)) return true
  return false
}

function passesAll(gates: readonly Gate[], letters: Letters): boolean {
  for (let i = 0; i < gates.length; i++) if (!passes(gates[i] as Gate, letters)) return false
  return true
}

function holds(letters: Letters, bit: number): boolean {
  return (((letters[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1
}
