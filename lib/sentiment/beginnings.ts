/**
 * The words that a pattern can begin with: by them a matcher knows which patterns a text needs. Thousands of
 * patterns are looked at before the first answer of a woken worker, so their beginnings are read letter by
 * letter into flat arrays; what cannot be read so is read as the matcher reads it.
 */
import { mayBeHead, NOTHING, put, type Reader, readerOf, readHead, WORDS } from './heads'
import { sumOf } from './numbers'
import { type Node, rootOf, waysBy, waysOf } from './patterns'

/** Patterns of one script: pattern n is `text` from starts[n] to the next semicolon, and stands for values[n]. */
export type Beginnings<T> = {
  text: string
  starts: number[]
  values: T[]
  /** Made when a text comes upon the pattern. */
  roots: (Node<T> | undefined)[]
  /** The sums of all words that patterns begin with, or may, and beside each its pattern. */
  words: Int32Array
  patterns: Int32Array
  /** By the first bits of a word's sum: 1 where some pattern begins with such a word. */
  some: Uint8Array
  /** Patterns that can begin with any number of two or more. */
  byNumber: number[]
}

export type Line<T> = { text: string; value: T }

/** Throws on a pattern that says nothing, and on some that cannot be read. */
export function beginningsOf<T>(lines: readonly Line<T>[]): Beginnings<T> {
  // The last semicolon spares every look at a character the question whether there is one.
  const text = `${lines.map((line) => line.text).join(';')};`
  const reader = readerOf(text)
  const { words, patterns, some } = reader
  const made: Beginnings<T> = { text, starts: [], values: [], roots: [], words, patterns, some, byNumber: [] }
  let start = 0
  let lineEnd = 0
  for (const line of lines) {
    lineEnd += line.text.length + 1
    while (start < lineEnd) {
      readPattern(made, reader, start, line.value)
      start = text.indexOf(';', start) + 1
    }
  }
  made.words = reader.words.subarray(0, reader.size)
  made.patterns = reader.patterns
  return made
}

function readPattern<T>(made: Beginnings<T>, reader: Reader, start: number, value: T): void {
  reader.at = start
  reader.number = false
  const begins = readHead(reader)
  const { text } = made
  if (begins === NOTHING && text.slice(start, text.indexOf(';', start)).trim() === '') return
  made.starts.push(start)
  made.values.push(value)
  if (begins !== WORDS) readSlowly(made, reader)
  else if (reader.number) made.byNumber.push(reader.pattern)
  reader.pattern++
}

/** False: no pattern begins with `word`. */
export function mayBegin<T>(made: Beginnings<T>, word: string): boolean {
  return mayBeHead(made.some, sumOf(word))
}

/** The patterns that may begin with `word`, by their roots and in their order. */
export function beginningWith<T>(made: Beginnings<T>, word: string): Node<T>[] {
  const roots: Node<T>[] = []
  const sum = sumOf(word)
  if (!mayBeHead(made.some, sum)) return roots
  let before = -1
  // Looked for in all of them, which happens once a word: an index would have to be made before the first answer.
  for (let at = made.words.indexOf(sum); at >= 0; at = made.words.indexOf(sum, at + 1)) {
    const pattern = made.patterns[at] as number
    if (pattern !== before) roots.push(rootAt(made, pattern))
    before = pattern
  }
  return roots
}

export function rootAt<T>(made: Beginnings<T>, pattern: number): Node<T> {
  const { text, starts, values, roots } = made
  const known = roots[pattern]
  if (known) return known
  const start = starts[pattern] as number
  const root = rootOf(text.slice(start, text.indexOf(';', start)).trim(), values[pattern] as T)
  roots[pattern] = root
  return root
}

/** Where `word`, as itself or as a number, leads from the root. */
export function firstSteps<T>(root: Node<T>, word: string, asNumber: boolean): Node<T>[] {
  const { words, numbers, gaps } = waysBy(root, word)
  // A gap at the very beginning: there is nothing before it to be skipped from.
  const behind = gaps.flatMap((gap) => firstSteps(gap.node, word, asNumber))
  return [...(asNumber ? numbers : words.map((way) => way.node)), ...behind]
}

function readSlowly<T>(made: Beginnings<T>, reader: Reader): void {
  const root = rootAt(made, reader.pattern)
  let some = false
  for (const node of withoutSkips(root)) {
    const { words, numbers } = waysOf(node)
    for (const { word } of words) put(reader, sumOf(word))
    reader.number ||= numbers.length > 0
    some ||= words.length > 0 || reader.number
  }
  if (!some) throw new Error(`empty pattern: ${root.text}`)
  if (reader.number) made.byNumber.push(reader.pattern)
}

/** The root, and what a gap at the very beginning leads to. */
function withoutSkips<T>(root: Node<T>): Node<T>[] {
  return [root, ...waysOf(root).gaps.flatMap((gap) => withoutSkips(gap.node))]
}
