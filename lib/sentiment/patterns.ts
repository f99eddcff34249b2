/**
 * Word patterns → a graph of words. The notation, as small as it can be:
 *   `(a|b c|)`  one of these, possibly nothing; also inside a word: `cancel(led|ling|)`
 *   `#`         a number of two or more, in figures or words
 *   `*3`        up to three tokens, none of which ends a clause
 *   `;`         or a line break: the next pattern
 * The graph is walked by matcher.ts.
 */
import { tokenize } from './tokens'

export type Node<T> = {
  /** The first next word and its node. Most nodes have no other: a table for each would cost most of the load time. */
  word: string
  child: Node<T> | null
  /** All further next words. */
  others: Map<string, Node<T>> | null
  number: Node<T> | null
  gaps: { max: number; node: Node<T> }[] | null
  /** Where the pattern goes on without a further word: behind a choice. */
  onward: Node<T>[] | null
  values: T[] | null
}

/** A bracket that touches one of these is part of a word; the figure of a gap (`*3`) is none. */
const WORD_BEFORE = /(?:^|[^*])[a-z0-9']$/i
const WORD_AFTER = /^[a-z0-9']/i

export function newNode<T>(): Node<T> {
  return { word: '', child: null, others: null, number: null, gaps: null, onward: null, values: null }
}

/** Adds patterns to the graph. Throws on one that cannot be read; meant for module scope, where a test sees it. */
export function addPatterns<T>(root: Node<T>, patterns: string, value: T): void {
  for (const pattern of patterns.split(/[;\n]/)) {
    if (!pattern.trim()) continue
    const end = place(pattern.trim(), root, root)
    if (end === root) throw new Error(`empty pattern: ${pattern}`)
    end.values ??= []
    if (!end.values.includes(value)) end.values.push(value)
  }
}

/** Adds `pattern` behind `start` and returns the node where it ends. */
function place<T>(pattern: string, start: Node<T>, root: Node<T>): Node<T> {
  const group = firstGroup(pattern)
  if (!group) return placeWords(pattern, start)
  const end = newNode<T>()
  if (WORD_BEFORE.test(group.before) || WORD_AFTER.test(group.after)) {
    for (const choice of group.choices) lead(place(group.before + choice + group.after, start, root), end)
    return end
  }
  const before = placeWords(group.before, start)
  for (const choice of group.choices) {
    // A choice of nothing at the very beginning would start a walk at every token.
    if (choice.trim() || before !== root) lead(place(choice, before, root), end)
  }
  const last = place(group.after, end, root)
  const optional = before === root && group.choices.some((choice) => !choice.trim())
  if (optional) lead(place(group.after, root, root), last)
  return last
}

function placeWords<T>(text: string, start: Node<T>): Node<T> {
  let at = start
  for (const part of text.split(/(#|\*\d)/)) {
    if (part === '#') {
      at.number ??= newNode()
      at = at.number
    } else if (part.startsWith('*') && part.length === 2) {
      const gap = { max: Number(part.charAt(1)), node: newNode<T>() }
      at.gaps ??= []
      at.gaps.push(gap)
      at = gap.node
    } else if (part !== '' && part !== ' ') {
      for (const word of tokenize(part).words) {
        at = behind(at, word)
      }
    }
  }
  return at
}

/** The node behind `word`, made where there is none yet. */
function behind<T>(at: Node<T>, word: string): Node<T> {
  if (at.child === null) {
    at.word = word
    at.child = newNode()
    return at.child
  }
  if (at.word === word) return at.child
  at.others ??= new Map()
  let next = at.others.get(word)
  if (!next) {
    next = newNode()
    at.others.set(word, next)
  }
  return next
}

/** All next words of a node with what is behind them. */
export function* nextWords<T>(node: Node<T>): Generator<[string, Node<T>]> {
  if (node.child) yield [node.word, node.child]
  if (node.others) yield* node.others
}

function lead<T>(from: Node<T>, to: Node<T>): void {
  from.onward ??= []
  from.onward.push(to)
}

/** The first bracket of a pattern with its choices, and what stands before and after it. */
function firstGroup(pattern: string): { before: string; choices: string[]; after: string } | null {
  const open = pattern.indexOf('(')
  if (open < 0) return null
  const choices: string[] = []
  let depth = 0
  let from = open + 1
  for (let i = open; i < pattern.length; i++) {
    const c = pattern.charAt(i)
    if (c === '(') depth++
    if (c === ')') depth--
    if ((c === '|' && depth === 1) || depth === 0) {
      choices.push(pattern.slice(from, i))
      from = i + 1
    }
    if (depth === 0) return { before: pattern.slice(0, open), choices, after: pattern.slice(i + 1) }
  }
  throw new Error(`unclosed bracket: ${pattern}`)
}
