/**
 * Text → tokens with their places. A Latin word or number is a token, so is each Han character, each
 * emoji and each mark that ends a clause. Written with character codes: it runs on every message.
 */
import { type WordFacts, wordFacts } from './model/words'
import { simplifiedAt } from './traditional'
import { EVERYDAY, HAN_NUMBER, joinedWithNot, SAME, WITH_NOT } from './wordforms'

export type Tokens = {
  /** Lower case, contractions joined ("did not" → "didn't"), Chinese simplified. */
  words: string[]
  /** What is known of each word. */
  facts: WordFacts[]
  starts: number[]
  ends: number[]
  /** How loud the text is; see emphasis in combine.ts. */
  loud: Loudness
}

export type Loudness = {
  latinWords: number
  capitalWords: number
  /** Everyday words in capitals ("NEVER", "STILL"): stress, where an abbreviation is none. */
  stressedWords: number
  /** Longest run of exclamation marks, and how many there are in all. */
  exclamationRun: number
  exclamations: number
  /** Runs of two or more question marks, or of both marks ("?!"). */
  wildQuestions: number
  /** Words with a letter drawn out: "sooooo". */
  drawnOut: number
}

export const SENTENCE_END = '.'
export const CLAUSE_END = ','

const PUNCTUATION = new Map<string, string>([
  ...[...'.。．…'].map((mark) => [mark, SENTENCE_END] as const),
  ...[...',，、;；:：—–(（)）~～'].map((mark) => [mark, CLAUSE_END] as const),
  ...[...'!！'].map((mark) => [mark, '!'] as const),
  ...[...'?？'].map((mark) => [mark, '?'] as const),
  ...[...'"“”「」『』《》'].map((mark) => [mark, '"'] as const),
])
/** ":(" and its kin, read as one token each before their marks are read as punctuation. */
const FACES: readonly (readonly [string, string])[] = [
  [':-(', '🙁'],
  [':(', '🙁'],
  [":'(", '🙁'],
  [':-)', '🙂'],
  [':)', '🙂'],
  [';)', '🙂'],
  [':D', '🙂'],
]
const LATIN = /[A-Za-z\u00C0-\u024F]/

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLatin(code: number): boolean {
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122
  return code <= 0x24f && LATIN.test(String.fromCharCode(code))
}

/** `text` should be of a sane length (a few thousand characters); the cost is linear in it. */
export function tokenize(text: string): Tokens {
  const tokens: Tokens = {
    words: [],
    facts: [],
    starts: [],
    ends: [],
    loud: {
      latinWords: 0,
      capitalWords: 0,
      stressedWords: 0,
      exclamationRun: 0,
      exclamations: 0,
      wildQuestions: 0,
      drawnOut: 0,
    },
  }
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isLatin(code) || isDigit(code)) at = readWord(text, at, tokens)
    else if (isHan(code)) at = readHan(text, at, tokens)
    else if (code === 32) at++
    else at = readMark(text, at, code, tokens)
  }
  return tokens
}

function push(tokens: Tokens, word: string, start: number, end: number): void {
  const facts = wordFacts(word)
  tokens.words.push(facts.word)
  tokens.facts.push(facts)
  tokens.starts.push(start)
  tokens.ends.push(end)
}

function readWord(text: string, start: number, tokens: Tokens): number {
  const end = wordEnd(text, start)
  let word = text.slice(start, end)
  const latin = isLatin(text.charCodeAt(start))
  if (!isPlain(text, start, end)) word = withCare(word, tokens)
  else if (latin) tokens.loud.latinWords++
  if (latin) {
    word = SAME.get(word) ?? word
    if (word === 'not') {
      const last = tokens.words.length - 1
      const before = tokens.words[last]
      if (before && WITH_NOT.has(before)) {
        const facts = wordFacts(joinedWithNot(before))
        tokens.words[last] = facts.word
        tokens.facts[last] = facts
        tokens.ends[last] = end
        return end
      }
    }
  }
  push(tokens, word, start, end)
  return end
}

function wordEnd(text: string, start: number): number {
  let end = start + 1
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (isLatin(code) || isDigit(code)) continue
    const apostrophe = code === 39 || code === 0x2019
    const inNumber = (code === 44 || code === 46) && isDigit(text.charCodeAt(end - 1))
    const next = text.charCodeAt(end + 1)
    if ((apostrophe && isLatin(next)) || (inNumber && isDigit(next))) continue
    break
  }
  return end
}

/** Small letters, figures and straight apostrophes, none drawn out: most words, and they are as they stand. */
function isPlain(text: string, start: number, end: number): boolean {
  let run = 1
  let before = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if ((code < 97 && code !== 39 && (code < 44 || code > 57)) || code > 122) return false
    run = code === before && code >= 97 ? run + 1 : 1
    if (run === 3) return false
    before = code
  }
  return true
}

/** A word in capitals, with letters drawn out or of another alphabet: as it is read, and how loud it is. */
function withCare(raw: string, { loud }: Tokens): string {
  const word = raw.toLowerCase().replace('\u2019', "'")
  if (!isLatin(raw.charCodeAt(0))) return word
  loud.latinWords++
  if (raw.length > 1 && raw !== word && raw === raw.toUpperCase()) {
    if (raw.length > 2) loud.capitalWords++
    if (EVERYDAY.has(word)) loud.stressedWords++
  }
  if (!/([a-z])\1\1/.test(word)) return word
  loud.drawnOut++
  return word.replace(/([a-z])\1\1+/g, '$1')
}

/** One character, or a run of Chinese numerals as one number ("十几", "三四"). */
function readHan(text: string, start: number, tokens: Tokens): number {
  const first = simplifiedAt(text, start)
  let word = first
  let end = start + 1
  if (HAN_NUMBER.includes(first)) {
    while (end < text.length) {
      const next = simplifiedAt(text, end)
      if (!HAN_NUMBER.includes(next)) break
      word += next
      end++
    }
  }
  push(tokens, word, start, end)
  return end
}

function readMark(text: string, start: number, code: number, tokens: Tokens): number {
  if (code === 10) return readLineBreak(text, start, tokens)
  if (code === 58 || code === 59) {
    for (const [face, word] of FACES) {
      if (!text.startsWith(face, start)) continue
      push(tokens, word, start, start + face.length)
      return start + face.length
    }
  }
  const mark = PUNCTUATION.get(text.charAt(start))
  if (mark === '!' || mark === '?') return readLoudMarks(text, start, tokens)
  if (mark) {
    push(tokens, mark, start, start + 1)
    return start + 1
  }
  // A dash with spaces around it parts clauses; a hyphen joins words and is no token.
  if (code === 45 && text.charCodeAt(start - 1) === 32) push(tokens, CLAUSE_END, start, start + 1)
  const full = text.codePointAt(start) ?? code
  const width = full > 0xffff ? 2 : 1
  const skin = full >= 0x1f3fb && full <= 0x1f3ff
  if (!skin && (full >= 0x1f000 || (full >= 0x2600 && full <= 0x2bff))) {
    push(tokens, String.fromCodePoint(full), start, start + width)
  }
  return start + width
}

function readLoudMarks(text: string, start: number, tokens: Tokens): number {
  let end = start
  let shouts = 0
  let asks = 0
  for (; end < text.length; end++) {
    const mark = PUNCTUATION.get(text.charAt(end))
    if (mark === '!') shouts++
    else if (mark === '?') asks++
    else break
  }
  const { loud } = tokens
  loud.exclamations += shouts
  loud.exclamationRun = Math.max(loud.exclamationRun, shouts)
  if (asks > 1 || (asks > 0 && shouts > 0)) loud.wildQuestions++
  push(tokens, asks > 0 ? '?' : '!', start, end)
  return end
}

/** Hard-wrapped mails break lines inside sentences: only a blank line, or a break after a short line, ends one. */
function readLineBreak(text: string, start: number, tokens: Tokens): number {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  let end = start + 1
  while (end < text.length && (text.charCodeAt(end) === 10 || text.charCodeAt(end) === 32)) end++
  const blank = text.slice(start + 1, end).includes('\n')
  const last = tokens.words[tokens.words.length - 1]
  if (last !== undefined && last !== SENTENCE_END && (blank || start - lineStart < 50)) {
    push(tokens, SENTENCE_END, start, start + 1)
  }
  return end
}
