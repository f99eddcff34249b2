/**
 * The beginning of a pattern, read letter by letter: the numbers of the words that can come first. No text is
 * cut and nothing is made for a word, for there are tens of thousands of them (see beginnings.ts).
 */
import { inWord } from './notation'
import { FACTOR, NO_LETTERS, SUM_BITS, SUM_MOST, sumOf, withUnit } from './numbers'
import { isHan } from './tokens'
import { HAN_NUMBER, joinedWithNot, SAME, WITH_NOT } from './wordforms'

/** `number`: the pattern can begin with any. */
export type Reader = {
  text: string
  at: number
  pattern: number
  number: boolean
  size: number
  words: Int32Array
  patterns: Int32Array
  some: Uint8Array
}
/** How much of a word's sum `some` leaves out: of words that begin nothing, about one in eighty is looked for. */
const SOME_SHIFT = 7
/** What a beginning is found to be. */
export const NOTHING = 0
export const WORDS = 1
const UNCLEAR = 2

const SPACE = 32
const QUOTE = 34
const CHINESE_QUOTE = 0x201c
const APOSTROPHE = 39
const NUMBER = 35
const OPEN = 40
const CLOSE = 41
const SEMICOLON = 59
const BAR = 124
const NOT = ' not'
/** Characters of a pattern's text for each word that it begins with, about. */
const PER_WORD = 12
const MORE = 16

/** "did not" is one word: the sum of the first → the sum of both. */
const JOINED = new Map([...WITH_NOT].map((word) => [sumOf(word), sumOf(joinedWithNot(word))]))
const SAME_NUMBERS = new Map([...SAME].map(([from, to]) => [sumOf(from), sumOf(to)]))
/** By the last bits of a number: may it be one of those? Nearly all are not, and a map is slow to say so. */
const MAYBE_SAME = new Uint8Array(256)
for (const hash of SAME_NUMBERS.keys()) MAYBE_SAME[hash & 255] = 1

/** False: no pattern begins with a word of this sum. */
export function mayBeHead(some: Uint8Array, sum: number): boolean {
  return some[sum >> SOME_SHIFT] === 1
}

/** `text` has a semicolon behind every pattern. */
export function readerOf(text: string): Reader {
  const most = Math.ceil(text.length / PER_WORD) + MORE
  const [words, patterns] = [new Int32Array(most), new Int32Array(most)]
  return {
    text,
    at: 0,
    pattern: 0,
    number: false,
    size: 0,
    words,
    patterns,
    some: new Uint8Array(1 << (SUM_BITS - SOME_SHIFT)),
  }
}

/** Reads the words that can come first from `at` on, to the end of the pattern or of the choice. */
export function readHead(reader: Reader): number {
  const { text } = reader
  while (text.charCodeAt(reader.at) === SPACE) reader.at++
  const code = text.charCodeAt(reader.at)
  if (code === OPEN) return readChoices(reader)
  if (isLetter(code) || isFigure(code)) return readLatin(reader)
  if (isHan(code)) return readHan(reader)
  if (code === NUMBER) {
    reader.number = true
    return WORDS
  }
  if (isFace(code)) {
    put(reader, sumOf(text.slice(reader.at, reader.at + (code < 0xd800 ? 1 : 2))))
    return WORDS
  }
  if (code === QUOTE || code === CHINESE_QUOTE) {
    put(reader, sumOf('"'))
    return WORDS
  }
  return ends(code) ? NOTHING : UNCLEAR
}

/** A word, perhaps with a bracket in it: "cancel(led|s|)", "authori(s|z)ed". */
function readLatin(reader: Reader): number {
  const { text } = reader
  let sum = readLetters(reader, NO_LETTERS)
  if (text.charCodeAt(reader.at - 1) === APOSTROPHE) return UNCLEAR
  if (text.charCodeAt(reader.at) === OPEN) return readEndings(reader, sum)
  if (text.startsWith(NOT, reader.at)) sum = withNot(reader, sum)
  const code = text.charCodeAt(reader.at)
  if (code !== SPACE && !ends(code) && !isHan(code)) return UNCLEAR
  put(reader, sum)
  return WORDS
}

/** Of a word before " not"; goes behind both where they are one. */
function withNot(reader: Reader, sum: number): number {
  const both = JOINED.get(sum)
  const behind = reader.at + NOT.length
  if (both === undefined || isLetter(reader.text.charCodeAt(behind))) return sum
  reader.at = behind
  return both
}

function readEndings(reader: Reader, stem: number): number {
  const { text } = reader
  const close = text.indexOf(')', reader.at)
  let code = OPEN
  let behind = close + 1
  while (code !== CLOSE) {
    reader.at++
    const sum = readLetters(reader, stem)
    code = text.charCodeAt(reader.at)
    if (code === OPEN || !toEndOfChoice(reader)) return UNCLEAR
    code = text.charCodeAt(reader.at)
    const end = reader.at
    reader.at = close + 1
    put(reader, readLetters(reader, sum))
    behind = reader.at
    reader.at = end
  }
  reader.at = behind
  const next = text.charCodeAt(behind)
  return next === SPACE || ends(next) ? WORDS : UNCLEAR
}

/** One character, or a run of numerals. */
function readHan(reader: Reader): number {
  const { text } = reader
  let hash = text.charCodeAt(reader.at)
  if (HAN_NUMBER.includes(text.charAt(reader.at)))
    while (HAN_NUMBER.includes(text.charAt(++reader.at))) hash = withUnit(hash, text.charCodeAt(reader.at))
  put(reader, hash)
  return WORDS
}

/** The number of `hash` and the letters from `at` on, and goes behind them. */
function readLetters(reader: Reader, hash: number): number {
  const { text } = reader
  let { at } = reader
  let all = hash
  for (;;) {
    const code = text.charCodeAt(at)
    if (code < 97 ? code !== APOSTROPHE && (code < 48 || code > 57) : code > 122) break
    all = (all * FACTOR + code) & SUM_MOST
    at++
  }
  reader.at = at
  return all
}

function readChoices(reader: Reader): number {
  const plain = readPlainChoices(reader)
  if (plain !== UNCLEAR) return plain
  const { text } = reader
  let mayBeNothing = false
  let code = OPEN
  while (code !== CLOSE) {
    reader.at++
    const begins = readHead(reader)
    if (begins === UNCLEAR) return UNCLEAR
    if (begins === NOTHING) mayBeNothing = true
    if (!toEndOfChoice(reader)) return UNCLEAR
    code = text.charCodeAt(reader.at)
  }
  reader.at++
  if (inWord(text, reader.at)) return UNCLEAR
  return mayBeNothing ? readHead(reader) : WORDS
}

/**
 * The same for a bracket that holds words of letters and no other bracket, as nearly all do: in one loop, without
 * calls. What is no such bracket is UNCLEAR and nothing is read of it.
 */
function readPlainChoices(reader: Reader): number {
  const { text, size, at: open } = reader
  const close = text.indexOf(')', open)
  const within = text.indexOf('(', open + 1)
  if (close < 0 || (within >= 0 && within < close) || inWord(text, close + 1)) return UNCLEAR
  let mayBeNothing = false
  for (let at = open + 1; at <= close; at++) {
    let sum = NO_LETTERS
    let code = text.charCodeAt(at)
    const from = at
    while (code >= 97 ? code <= 122 : (code >= 48 && code <= 57) || code === APOSTROPHE) {
      sum = (sum * FACTOR + code) & SUM_MOST
      code = text.charCodeAt(++at)
    }
    const quoted = text.charCodeAt(from) === APOSTROPHE || text.charCodeAt(at - 1) === APOSTROPHE
    if (code === SPACE && text.startsWith(NOT, at)) {
      reader.at = at
      sum = withNot(reader, sum)
      at = reader.at
      code = text.charCodeAt(at)
    }
    const more = code === SPACE && at > from
    if (quoted || (code !== BAR && code !== CLOSE && !more)) {
      reader.at = open
      reader.size = size
      return UNCLEAR
    }
    if (at > from) put(reader, sum)
    else mayBeNothing = true
    if (more) {
      const bar = text.indexOf('|', at)
      at = bar < 0 || bar > close ? close : bar
    }
  }
  reader.at = close + 1
  return mayBeNothing ? readHead(reader) : WORDS
}

/** To the bar or bracket behind the choice; false where there is none. */
function toEndOfChoice(reader: Reader): boolean {
  const { text } = reader
  let { at } = reader
  for (let depth = 0; ; at++) {
    const code = text.charCodeAt(at)
    if (code === OPEN) depth++
    else if (code === CLOSE && depth > 0) depth--
    else if (code === SEMICOLON || (depth === 0 && (code === BAR || code === CLOSE))) {
      reader.at = at
      return code !== SEMICOLON
    }
  }
}

/** One more word that the pattern can begin with. */
export function put(reader: Reader, hash: number): void {
  if (reader.size === reader.words.length) {
    reader.words = wider(reader.words)
    reader.patterns = wider(reader.patterns)
  }
  const number = MAYBE_SAME[hash & 255] === 1 ? (SAME_NUMBERS.get(hash) ?? hash) : hash
  reader.words[reader.size] = number
  reader.some[number >> SOME_SHIFT] = 1
  reader.patterns[reader.size++] = reader.pattern
}

function wider(full: Int32Array): Int32Array<ArrayBuffer> {
  const array = new Int32Array(full.length * 2)
  array.set(full)
  return array
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57
}

/** As tokenize() knows them. */
function isFace(code: number): boolean {
  return (code >= 0xd83c && code <= 0xd83e) || (code >= 0x2600 && code <= 0x2bff)
}

/** Of a pattern, a choice or the text. */
function ends(code: number): boolean {
  return code === SEMICOLON || code === BAR || code === CLOSE
}
