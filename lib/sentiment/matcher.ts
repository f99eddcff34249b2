/**
 * All patterns, matched in one walk over the tokens. The graphs of patterns.ts leave many ways open at
 * each word; they are folded into one state with one table of next words, made when it is first reached.
 * Nothing is read before a text needs it, so that the first answer of a woken worker does not wait for it.
 */
import { type Beginnings, beginningsOf, beginningWith, firstSteps, type Line, rootAt } from './beginnings'
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

const MARKS = new Set(['.', ',', '!', '?'])
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
    const state = stateAt(word)
    if (starts.size >= REMEMBERED) starts.clear()
    starts.set(word, state)
    return state
  }
  const stateAt = (word: string): State<T> | null => {
    const nodes = known.flatMap((made) =>
      beginningWith(made, word).flatMap((root) => firstSteps(root, word, false)),
    )
    if (!isNumber(word)) return nodes.length > 0 ? fold(nodes) : null
    // Figures come without end: those that begin no pattern as words share one state.
    const asWord = nodes.length > 0
    const shared = starts.get('#')
    if (!asWord && shared !== undefined) return shared
    for (const made of known)
      for (const pattern of made.byNumber) nodes.push(...firstSteps(rootAt(made, pattern), word, true))
    const state = nodes.length > 0 ? fold(nodes) : null
    if (asWord) return state
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
      for (let from = 0; from < words.length; from++) {
        const start = startAt(words[from] ?? '')
        if (start) walk(words, start, from, from + 1, found)
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

function walk<T>(
  words: readonly string[],
  state: State<T>,
  from: number,
  at: number,
  found: Match<T>[],
): void {
  for (const value of state.values) record(found, value, from, at)
  const word = words[at]
  if (word === undefined) return
  const next = state.next.get(word)
  if (next) walk(words, stateOf(next), from, at + 1, found)
  if (state.number && isNumber(word)) walk(words, stateOf(state.number), from, at + 1, found)
  if (!state.leaps) return
  for (let skipped = 0; skipped <= state.reach; skipped++) {
    const here = words[at + skipped]
    if (here === undefined) return
    const leaps = state.leaps.get(here)
    if (leaps) land(words, leaps, skipped, from, at, found)
    if (state.numberLeaps.length > 0 && isNumber(here))
      land(words, state.numberLeaps, skipped, from, at, found)
    if (MARKS.has(here)) return
  }
}

function land<T>(
  words: readonly string[],
  leaps: readonly Leap<T>[],
  skipped: number,
  from: number,
  at: number,
  found: Match<T>[],
): void {
  for (const leap of leaps) {
    if (leap.max >= skipped) walk(words, stateOf(leap), from, at + skipped + 1, found)
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
