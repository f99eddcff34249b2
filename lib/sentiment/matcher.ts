/**
 * All patterns, matched in one walk over the tokens. The graphs of patterns.ts leave many ways open at
 * each word; they are folded into one state with one table of next words, made when it is first reached.
 * Nothing is read before a text needs it, so that the first answer of a woken worker does not wait for it.
 */
import {
  type Beginnings,
  beginningsOf,
  beginningWith,
  firstSteps,
  type Line,
  mayBegin,
  rootAt,
} from './beginnings'
import { type Node, waysOf } from './patterns'
import { fold, type Leap, type State, stateOf } from './states'
import { isHan } from './tokens'
import { isNumber } from './wordforms'

/** A match of the tokens [from, to). */
export type Match<T> = { value: T; from: number; to: number }

export type Matcher<T> = {
  /** Throws on patterns that cannot be read, at the latest when check() or a text comes upon them. */
  add(patterns: string, value: T): void
  /** Every match, by its first token; of one value at one place only the longest. */
  scan(words: readonly string[]): Match<T>[]
  /** Reads every pattern at once; for tests. */
  check(): void
}

/** Different words whose beginnings are remembered. */
const REMEMBERED = 20_000

const SAYS_SOMETHING = /[^|();\s]/
const HAN = /[\u4e00-\u9fff]/

export function createMatcher<T>(): Matcher<T> {
  // Lines of patterns, not looked at before a text in their script comes.
  const waiting: { han: Line<T>[]; other: Line<T>[] } = { han: [], other: [] }
  const known: Beginnings<T>[] = []
  /** By word, null where no pattern begins with it; words come without end, so they are forgotten together. */
  const starts = new Map<string, State<T> | null>()

  const read = (lines: Line<T>[]) => {
    starts.clear()
    known.push(beginningsOf(lines.splice(0)))
  }
  const prepare = (words: readonly string[]) => {
    if (waiting.han.length > 0 && words.some((word) => isHan(word.charCodeAt(0)))) read(waiting.han)
    if (waiting.other.length > 0 && words.some(isOther)) read(waiting.other)
  }
  const startAt = (word: string): State<T> | null => {
    const seen = starts.get(word)
    if (seen !== undefined) return seen
    if (isFigure(word) && !known.some((made) => mayBegin(made, word))) return numberState(word)
    const state = stateAt(word)
    if (starts.size >= REMEMBERED) starts.clear()
    starts.set(word, state)
    return state
  }
  const stateAt = (word: string): State<T> | null => {
    const nodes = known.flatMap((made) =>
      beginningWith(made, word).flatMap((root) => firstSteps(root, word, false)),
    )
    if (isNumber(word)) {
      if (nodes.length === 0) return numberState(word)
      nodes.push(...numberSteps(word))
    }
    return nodes.length > 0 ? fold(nodes) : null
  }
  const numberSteps = (word: string) =>
    known.flatMap((made) => made.byNumber.flatMap((pattern) => firstSteps(rootAt(made, pattern), word, true)))
  /** Figures come without end: those that begin no pattern as words share one state. */
  const numberState = (word: string): State<T> | null => {
    if (!isNumber(word)) return null
    const shared = starts.get('#')
    if (shared !== undefined) return shared
    const steps = numberSteps(word)
    const state = steps.length > 0 ? fold(steps) : null
    starts.set('#', state)
    return state
  }

  return {
    add(patterns, value) {
      // The common slip is seen at once; others when the pattern is read.
      if (patterns.lastIndexOf('(') > patterns.lastIndexOf(')'))
        throw new Error(`unclosed bracket: ${patterns}`)
      if (!SAYS_SOMETHING.test(patterns)) throw new Error(`empty pattern: ${patterns}`)
      for (const text of patterns.split('\n')) waiting[HAN.test(text) ? 'han' : 'other'].push({ text, value })
    },
    scan(words) {
      prepare(words)
      const found: Match<T>[] = []
      const kinds = kindsOf(words)
      for (let from = 0; from < words.length; from++) {
        const start = startAt(words[from] as string)
        if (start) walk(words, kinds, start, from, from + 1, found)
      }
      return found
    },
    check() {
      if (waiting.han.length > 0) read(waiting.han)
      if (waiting.other.length > 0) read(waiting.other)
      const seen = new Set<Node<T>>()
      const look = (node: Node<T>) => {
        if (seen.has(node)) return
        seen.add(node)
        const { words, numbers, gaps } = waysOf(node)
        for (const way of words) look(way.node)
        for (const gap of gaps) look(gap.node)
        numbers.forEach(look)
      }
      for (const made of known) for (const [pattern] of made.starts.entries()) look(rootAt(made, pattern))
    },
  }
}

/** A word of letters, or a face: a figure in a Chinese text begins no pattern but those that are Chinese too. */
function isOther(word: string): boolean {
  const code = word.charCodeAt(0)
  return !isHan(code) && code >= 97
}

const WORD = 0
const FIGURE = 1
const MARK = 2

function isFigure(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** By token, whether it is a number or ends a clause: asked for at every way that a pattern leaves open. */
function kindsOf(words: readonly string[]): Uint8Array {
  const kinds = new Uint8Array(words.length)
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    if (isNumber(word)) kinds[at] = FIGURE
    else if (word === '.' || word === ',' || word === '!' || word === '?') kinds[at] = MARK
  }
  return kinds
}

function walk<T>(
  words: readonly string[],
  kinds: Uint8Array,
  state: State<T>,
  from: number,
  at: number,
  found: Match<T>[],
): void {
  for (const value of state.values) record(found, value, from, at)
  if (at >= words.length) return
  const next = state.next.get(words[at] as string)
  if (next) walk(words, kinds, stateOf(next), from, at + 1, found)
  if (state.number && kinds[at] === FIGURE) walk(words, kinds, stateOf(state.number), from, at + 1, found)
  if (!state.leaps) return
  const last = Math.min(at + state.reach, words.length - 1)
  for (let here = at; here <= last; here++) {
    const leaps = state.leaps.get(words[here] as string)
    if (leaps) land(words, kinds, leaps, here - at, from, here, found)
    if (kinds[here] === WORD) continue
    if (kinds[here] === MARK) return
    if (state.numberLeaps.length > 0) land(words, kinds, state.numberLeaps, here - at, from, here, found)
  }
}

function land<T>(
  words: readonly string[],
  kinds: Uint8Array,
  leaps: readonly Leap<T>[],
  skipped: number,
  from: number,
  here: number,
  found: Match<T>[],
): void {
  for (const leap of leaps) {
    if (leap.max >= skipped) walk(words, kinds, stateOf(leap), from, here + 1, found)
  }
}

function record<T>(found: Match<T>[], value: T, from: number, to: number): void {
  for (let i = found.length - 1; i >= 0; i--) {
    const match = found[i]
    if (!match || match.from !== from) break
    if (match.value !== value) continue
    match.to = Math.max(match.to, to)
    return
  }
  found.push({ value, from, to })
}
