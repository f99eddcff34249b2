/** Readings of texts that were read before: a thread that is looked at again costs its new messages only. */
import type { ReadingOptions } from './options'
import type { Reading } from './types'

/** `mood`: without words and risks. */
export type Depth = 'full' | 'mood'

/** Readings and UTF-16 units of text kept at most; the oldest go first. */
const READINGS = 4_000
const UNITS = 2_000_000

type Memory = { readings: Map<string, { reading: Reading; depth: Depth }>; units: number }

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
    memory = { readings: new Map(), units: 0 }
    memories.set(options, memory)
  }
  const known = memory.readings.get(text)
  if (known && (known.depth === 'full' || depth === 'mood')) return known.reading
  const reading = read(text, options, depth)
  if (!known) memory.units += text.length
  memory.readings.set(text, { reading, depth })
  for (const old of memory.readings.keys()) {
    if (memory.readings.size <= READINGS && memory.units <= UNITS) break
    memory.readings.delete(old)
    memory.units -= old.length
  }
  return reading
}
