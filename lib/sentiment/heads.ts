/**
 * The beginning of a pattern, read letter by letter: the numbers of the words that can come first. No text is
 * cut and nothing is made for a word, for there are tens of thousands of them (see beginnings.ts).
 */
import { hashOf, hashStep, hashWithin, NO_LETTERS, PRIME } from './model/hash'
import { inWord } from './notation'
import { isHan } from './tokens'
import { HAN_NUMBER, SAME, WITH_NOT } from './wordforms'

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
/** How much of a word's number `some` leaves out: of words that begin nothing, about one in thirteen is looked for. */
export const SOME_SHIFT = 14
/** What a beginning is found to be. */
export const NOTHING = 0
export const WORDS = 1
const UNCLEAR = 2

const SPACE = 32
const APOSTROPHE = 39
const NUMBER = 35
const OPEN = 40
const CLOSE = 41
const SEMICOLON = 59
const BAR = 124
/** Characters of a pattern's text for each word that it begins with, about. */
const PER_WORD = 12
const MORE = 16

const JOINED = new Set([...WITH_NOT].map(hashOf))
const SAME_NUMBERS = new Map([...SAME].map(([from, to]) => [hashOf(from), hashOf(to)]))
/** By the last bits of a number: may it be one of those? Nearly all are not, and a map is slow to say so. */
const MAYBE_SAME = new Uint8Array(256)
for (const hash of SAME_NUMBERS.keys()) MAYBE_SAME[hash & 255] = 1

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
    some: new Uint8Array(1 << (32 - SOME_SHIFT)),
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
    put(reader, hashWithin(text, reader.at, reader.at + (code < 0xd800 ? 1 : 2)))
    return WORDS
  }
  return ends(code) ? NOTHING : UNCLEAR
}

/** A word, perhaps with its endings in one bracket: "cancel(led|s|)". */
function readLatin(reader: Reader): number {
  const { text } = reader
  const hash = readLetters(reader, NO_LETTERS)
  const code = text.charCodeAt(reader.at)
  if (text.charCodeAt(reader.at - 1) === APOSTROPHE) return UNCLEAR
  if (code === OPEN) return readEndings(reader, hash)
  // "did not" is one word.
  if (code === SPACE && JOINED.has(hash) && text.startsWith(' not', reader.at)) return UNCLEAR
  if (code !== SPACE && !ends(code) && !isHan(code)) return UNCLEAR
  put(reader, hash)
  return WORDS
}

function readEndings(reader: Reader, stem: number): number {
  const { text } = reader
  let code = OPEN
  while (code !== CLOSE) {
    reader.at++
    put(reader, readLetters(reader, stem))
    code = text.charCodeAt(reader.at)
    if (code === OPEN || !toEndOfChoice(reader)) return UNCLEAR
    code = text.charCodeAt(reader.at)
  }
  const next = text.charCodeAt(++reader.at)
  return next === SPACE || ends(next) ? WORDS : UNCLEAR
}

/** One character, or a run of numerals. */
function readHan(reader: Reader): number {
  const { text } = reader
  let hash = hashStep(NO_LETTERS, text.charCodeAt(reader.at))
  if (HAN_NUMBER.includes(text.charAt(reader.at)))
    while (HAN_NUMBER.includes(text.charAt(++reader.at))) hash = hashStep(hash, text.charCodeAt(reader.at))
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
    all = Math.imul(all ^ code, PRIME)
    at++
  }
  reader.at = at
  return all >>> 0
}

function readChoices(reader: Reader): number {
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
  reader.some[number >>> SOME_SHIFT] = 1
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
