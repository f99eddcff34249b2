/** Readings of texts that were read before: a thread that is looked at again costs its new messages only. */
import type { ReadingOptions } from './options'
import type { Reading } from './types'

/** `mood`: without words and risks. */
export type Depth = 'full' | 'mood'

/** Readings and UTF-16 units of text in one generation; there are two. */
const READINGS = 4_000
const UNITS = 2_000_000

type Known = { reading: Reading; depth: Depth }
/** What is asked for again moves to the young; when they are full the old are forgotten together, and the young grow old. */
type Memory = { young: Map<string, Known>; old: Map<string, Known>; units: number }

/** By the options they were read with; forgotten with them. */
const memories = new WeakMap<ReadingOptions, Memory>()

export function remembered(
  text: string,
  options: ReadingOptions,
  depth: Depth,
  read: (text: string, options: ReadingOptions, depth: Depth) => Reading,
): Reading {
  let memory = memories.get(options)
  if (!memory) {
    memory = { young: new Map(), old: new Map(), units: 0 }
    memories.set(options, memory)
  }
  const young = memory.young.get(text)
  if (young && enough(young, depth)) return young.reading
  const old = memory.old.get(text)
  const known = old && enough(old, depth) ? old : { reading: read(text, options, depth), depth }
  if (memory.young.size >= READINGS || memory.units + text.length > UNITS) {
    memory.old = memory.young
    memory.young = new Map()
    memory.units = 0
  }
  if (!memory.young.has(text)) memory.units += text.length
  memory.young.set(text, known)
  return known.reading
}

function enough(known: Known, depth: Depth): boolean {
  return known.depth === 'full' || depth === 'mood'
}
