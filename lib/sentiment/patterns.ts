/**
 * Word patterns → graphs of words. The notation, as small as it can be:
 *   `(a|b c|)`  one of these, possibly nothing; also inside a word: `cancel(led|ling|)`
 *   `#`         a number of two or more, in figures or words
 *   `*3`        up to three tokens, none of which ends a clause
 *   `;`         or a line break: the next pattern
 * A graph grows only where matcher.ts walks: a node is the rest of its pattern until it is asked what
 * comes next. Most patterns are never read beyond their first word.
 */
import { choicesOf, closing, find, inWord, spelledOut } from './notation'
import { isHan, tokenize } from './tokens'
import { HAN_NUMBER, SAME } from './wordforms'

/** What is still to be matched: `text` from `at` to `to`, then `next`; at the very end stands `value`. */
export type Node<T> = {
  readonly text: string
  readonly at: number
  readonly to: number
  readonly next: Node<T> | null
  readonly value: T
  /** Known once it was asked for. */
  ways: Ways<T> | null
}

export type Ways<T> = {
  words: { word: string; node: Node<T> }[]
  /** Behind a number. */
  numbers: Node<T>[]
  gaps: { max: number; node: Node<T> }[]
  /** The pattern may end here. */
  end: boolean
}

const SIGN = /[()|#]|\*\d/g

export function rootOf<T>(pattern: string, value: T): Node<T> {
  return { text: pattern, at: 0, to: pattern.length, next: null, value, ways: null }
}

/** What can come next. Throws on a pattern that cannot be read. */
export function waysOf<T>(node: Node<T>): Ways<T> {
  if (node.ways === null) {
    node.ways = noWays()
    gather(node, node.ways, null)
  }
  return node.ways
}

/** As `waysOf`, but of the words only the way of `word`: most of a pattern's first words are never asked for. */
export function waysBy<T>(node: Node<T>, word: string): Ways<T> {
  const ways = noWays<T>()
  gather(node, ways, word)
  return ways
}

function noWays<T>(): Ways<T> {
  return { words: [], numbers: [], gaps: [], end: false }
}

/** `only`: the one word that is asked for. */
function gather<T>(node: Node<T>, ways: Ways<T>, only: string | null): void {
  const { text, to } = node
  let { at } = node
  while (at < to && isIdle(text.charCodeAt(at))) at++
  if (at >= to) {
    if (node.next) gather(node.next, ways, only)
    else ways.end = true
    return
  }
  const c = text.charCodeAt(at)
  if (c === 35) ways.numbers.push(rest(node, at + 1))
  else if (c === 42 && isFigure(text, at + 1)) {
    ways.gaps.push({ max: Number(text.charAt(at + 1)), node: rest(node, at + 2) })
  } else if (c === 40) gatherChoices(node, at, ways, only)
  else gatherText(node, at, ways, only)
}

/** A space, or a bar or bracket that belongs to nothing. */
function isIdle(code: number): boolean {
  return code === 32 || code === 124 || code === 41
}

function isFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** What is left of `node` from `at` on; where that is nothing, what comes after, so that ways meet again. */
function rest<T>(node: Node<T>, at: number): Node<T> {
  if (at >= node.to && node.next) return node.next
  return { text: node.text, at, to: node.to, next: node.next, value: node.value, ways: null }
}

function gatherChoices<T>(node: Node<T>, open: number, ways: Ways<T>, only: string | null): void {
  const { text, value } = node
  const close = closing(text, open)
  if (inWord(text, close + 1)) {
    gatherForms(node, open, ways, only)
    return
  }
  const next = rest(node, close + 1)
  const places = choicesOf(text, open, close)
  for (let i = 0; i < places.length; i += 2) {
    const from = places[i] as number
    if (only !== null && beginsOtherwise(text, from, only)) continue
    gather({ text, at: from, to: places[i + 1] as number, next, value, ways: null }, ways, only)
  }
}

/** Seen at a glance; most choices are passed over so. "u" is read as "you". */
function beginsOtherwise(text: string, at: number, word: string): boolean {
  const code = text.charCodeAt(at)
  return code >= 97 && code <= 122 && code !== word.charCodeAt(0) && code !== 117
}

/** A word with brackets in it: each of its forms is a way of its own. */
function gatherForms<T>(node: Node<T>, from: number, ways: Ways<T>, only: string | null): void {
  const { forms, end } = spelledOut(node.text, from, node.to)
  const next = rest(node, end)
  for (const text of forms)
    gather({ text, at: 0, to: text.length, next, value: node.value, ways: null }, ways, only)
}

/** The next word of plain text, or the word with brackets that begins here. */
function gatherText<T>(node: Node<T>, at: number, ways: Ways<T>, only: string | null): void {
  const { text, to } = node
  if (isHan(text.charCodeAt(at)) && !HAN_NUMBER.includes(text.charAt(at))) {
    const word = text.charAt(at)
    if (only === null || only === word) ways.words.push({ word, node: rest(node, at + 1) })
    return
  }
  const end = plainEnd(text, at, to)
  if (end > at) {
    if (only !== null && !isOrMayBe(only, text, at, end)) return
    const plain = text.slice(at, end)
    const word = SAME.get(plain) ?? plain
    if (only === null || only === word) ways.words.push({ word, node: rest(node, end) })
    return
  }
  const sign = Math.min(to, find(SIGN, text, at))
  let until = sign
  if (text.charCodeAt(sign) === 40 && sign < to) while (until > at && inWord(text, until - 1)) until--
  if (until === at) {
    gatherForms(node, at, ways, only)
    return
  }
  const [word, ...more] = tokenize(text.slice(at, until)).words
  const next = rest(node, until)
  if (word === undefined) gather(next, ways, only)
  else if (only === null || only === word)
    ways.words.push({ word, node: more.reduceRight((after, following) => single(following, after), next) })
}

/**
 * Where the word at `at` ends, if it asks for none of the tokenizer's care: no letter is drawn out, no "not"
 * stands behind it, no bracket is in it. Else `at`.
 */
function plainEnd(text: string, at: number, to: number): number {
  let end = at
  let same = 0
  let before = 0
  for (; end < to; end++) {
    const code = text.charCodeAt(end)
    if (code === 39 ? end === at || !isLetter(text.charCodeAt(end + 1)) : !isLetter(code)) break
    same = code === before ? same + 1 : 1
    if (same === 3) return at
    before = code
  }
  const next = end < text.length ? text.charCodeAt(end) : 124
  if (next === 32) return text.startsWith(' not', end) && !isLetter(text.charCodeAt(end + 4)) ? at : end
  return next === 124 || next === 41 ? end : at
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

/** False where [at, end) is surely not `word`; "u" is read as "you", and some are written without apostrophe. */
function isOrMayBe(word: string, text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at)
  return code === 117 || code === word.charCodeAt(0) ? end - at < 7 || text.startsWith(word, at) : false
}

function single<T>(word: string, next: Node<T>): Node<T> {
  return { text: word, at: 0, to: word.length, next, value: next.value, ways: null }
}
