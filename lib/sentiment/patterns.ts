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
/** A word without anything that asks for the tokenizer's care: letters drawn out, "not" behind it. */
const PLAIN_WORD = /[a-z]+(?:'[a-z]+)?(?= (?!not\b)|[|)]|$)/y
const DRAWN_OUT = /([a-z])\1\1/

export function rootOf<T>(pattern: string, value: T): Node<T> {
  return { text: pattern, at: 0, to: pattern.length, next: null, value, ways: null }
}

/** What can come next. Throws on a pattern that cannot be read. */
export function waysOf<T>(node: Node<T>): Ways<T> {
  if (node.ways === null) {
    node.ways = { words: [], numbers: [], gaps: [], end: false }
    gather(node, node.ways)
  }
  return node.ways
}

function gather<T>(node: Node<T>, ways: Ways<T>): void {
  const { text, to } = node
  let { at } = node
  while (at < to && isIdle(text.charCodeAt(at))) at++
  if (at >= to) {
    if (node.next) gather(node.next, ways)
    else ways.end = true
    return
  }
  const c = text.charCodeAt(at)
  if (c === 35) ways.numbers.push(rest(node, at + 1))
  else if (c === 42 && isFigure(text, at + 1)) {
    ways.gaps.push({ max: Number(text.charAt(at + 1)), node: rest(node, at + 2) })
  } else if (c === 40) gatherChoices(node, at, ways)
  else gatherText(node, at, ways)
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

function gatherChoices<T>(node: Node<T>, open: number, ways: Ways<T>): void {
  const { text, value } = node
  const close = closing(text, open)
  if (inWord(text, close + 1)) {
    gatherForms(node, open, ways)
    return
  }
  const next = rest(node, close + 1)
  for (const { from, to } of choicesOf(text, open, close))
    gather({ text, at: from, to, next, value, ways: null }, ways)
}

/** A word with brackets in it: each of its forms is a way of its own. */
function gatherForms<T>(node: Node<T>, from: number, ways: Ways<T>): void {
  const { forms, end } = spelledOut(node.text, from, node.to)
  const next = rest(node, end)
  for (const text of forms)
    gather({ text, at: 0, to: text.length, next, value: node.value, ways: null }, ways)
}

/** The next word of plain text, or the word with brackets that begins here. */
function gatherText<T>(node: Node<T>, at: number, ways: Ways<T>): void {
  const { text, to } = node
  if (isHan(text.charCodeAt(at)) && !HAN_NUMBER.includes(text.charAt(at))) {
    ways.words.push({ word: text.charAt(at), node: rest(node, at + 1) })
    return
  }
  PLAIN_WORD.lastIndex = at
  const plain = PLAIN_WORD.exec(text)?.[0]
  if (plain !== undefined && at + plain.length <= to && !DRAWN_OUT.test(plain)) {
    ways.words.push({ word: SAME.get(plain) ?? plain, node: rest(node, at + plain.length) })
    return
  }
  const sign = Math.min(to, find(SIGN, text, at))
  let until = sign
  if (text.charCodeAt(sign) === 40 && sign < to) while (until > at && inWord(text, until - 1)) until--
  if (until === at) {
    gatherForms(node, at, ways)
    return
  }
  const [word, ...more] = tokenize(text.slice(at, until)).words
  const next = rest(node, until)
  if (word === undefined) gather(next, ways)
  else ways.words.push({ word, node: more.reduceRight((after, following) => only(following, after), next) })
}

function only<T>(word: string, next: Node<T>): Node<T> {
  return { text: word, at: 0, to: word.length, next, value: next.value, ways: null }
}
