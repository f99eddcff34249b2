/**
 * All patterns, matched in one walk over the tokens. The graph of patterns.ts leaves many ways open at
 * each word; they are folded into one state with one table of next words, made when it is first reached.
 */
import { addPatterns, type Node, newNode, nextWords } from './patterns'
import { isNumber } from './wordforms'

/** A match of the tokens [from, to). */
export type Match<T> = { value: T; from: number; to: number }

export type Matcher<T> = {
  add(patterns: string, value: T): void
  /** Every match, by its first token; of one value at one place only the longest. */
  scan(words: readonly string[]): Match<T>[]
}

/** A step to come: the nodes it leads to, and their state once somebody went there. */
type Step<T> = { nodes: Node<T>[]; state: State<T> | null }
/** A step that may skip up to `max` tokens first. */
type Leap<T> = Step<T> & { max: number }

type State<T> = {
  values: T[]
  next: Map<string, Step<T>>
  number: Step<T> | null
  leaps: Map<string, Leap<T>[]> | null
  numberLeaps: Leap<T>[]
  /** The longest gap of all leaps. */
  reach: number
}

const MARKS = new Set(['.', ',', '!', '?'])

export function createMatcher<T>(): Matcher<T> {
  const root = newNode<T>()
  let start: State<T> | null = null

  return {
    add(patterns, value) {
      addPatterns(root, patterns, value)
      start = null
    },
    scan(words) {
      start ??= fold([root])
      const found: Match<T>[] = []
      for (let from = 0; from < words.length; from++) walk(words, start, from, from, found)
      return found
    },
  }
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

function stateOf<T>(step: Step<T>): State<T> {
  step.state ??= fold(step.nodes)
  return step.state
}

/** Everything that is open at once behind these nodes. */
function fold<T>(nodes: readonly Node<T>[]): State<T> {
  const values = new Set<T>()
  const next = new Map<string, Step<T>>()
  const numbers = new Set<Node<T>>()
  const leaps = new Map<string, Leap<T>[]>()
  const numberLeaps: Leap<T>[] = []
  let reach = 0
  for (const [node, gap] of closure(nodes)) {
    for (const value of node.values ?? []) values.add(value)
    if (gap === 0) {
      for (const [word, target] of nextWords(node)) {
        const step = next.get(word)
        if (!step) next.set(word, { nodes: [target], state: null })
        else if (!step.nodes.includes(target)) step.nodes.push(target)
      }
      if (node.number) numbers.add(node.number)
      continue
    }
    reach = Math.max(reach, gap)
    for (const [word, target] of nextWords(node)) {
      const list = leaps.get(word) ?? []
      leaps.set(word, list)
      addLeap(list, target, gap)
    }
    if (node.number) addLeap(numberLeaps, node.number, gap)
  }
  return {
    values: [...values],
    next,
    number: numbers.size > 0 ? { nodes: [...numbers], state: null } : null,
    leaps: reach > 0 ? leaps : null,
    numberLeaps,
    reach,
  }
}

function addLeap<T>(list: Leap<T>[], target: Node<T>, max: number): void {
  const leap = list.find((l) => l.max === max)
  if (!leap) list.push({ nodes: [target], state: null, max })
  else if (!leap.nodes.includes(target)) leap.nodes.push(target)
}

/** The nodes that can be reached without a word, each with the number of tokens that may be skipped first. */
function closure<T>(nodes: readonly Node<T>[]): Map<Node<T>, number> {
  const reached = new Map<Node<T>, number>()
  const visit = (node: Node<T>, gap: number) => {
    if ((reached.get(node) ?? -1) >= gap) return
    reached.set(node, gap)
    for (const onward of node.onward ?? []) visit(onward, gap)
    for (const { max, node: behind } of node.gaps ?? []) visit(behind, gap + max)
  }
  for (const node of nodes) visit(node, 0)
  return reached
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
