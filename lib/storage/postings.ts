/**
 * The search index inside IndexedDB: for every token the numbers of the notes that hold it, ascending,
 * cut into blocks of note numbers. A multi-entry index would hand out one key per match, which for a
 * word in a third of 100,000 notes takes longer than the whole search may; a block hands out up
 * to two thousand matches in one read, and a save rewrites only the blocks of its own note's number.
 */

import type { Tx } from './tables'
import type { Lookup } from './tokens'

/**
 * Note numbers per block. Larger blocks make searches and imports quicker, smaller ones single saves:
 * at this size a token that every note holds costs a save 8 KB.
 */
const BLOCK = 2048

/** Per token, which notes enter (true) and which leave (false). */
export type Changes = Map<string, Map<number, boolean>>

/** Notes the difference that one note makes between the tokens it had and those it has now. */
export function noteChange(changes: Changes, num: number, before: Set<string>, after: Set<string>): void {
  const set = (token: string, present: boolean) => {
    const entry = changes.get(token) ?? new Map<number, boolean>()
    entry.set(num, present)
    changes.set(token, entry)
  }
  for (const token of before) if (!after.has(token)) set(token, false)
  for (const token of after) if (!before.has(token)) set(token, true)
}

/** Writes the differences, each touched block once. */
export async function applyChanges(tx: Tx<'readwrite'>, changes: Changes): Promise<void> {
  const store = tx.objectStore('noteTokens')
  const writes: Promise<unknown>[] = []
  for (const [token, notes] of changes) {
    for (const [block, inBlock] of byBlock(notes)) {
      const key: [string, number] = [token, block]
      writes.push(
        store.get(key).then(async (kept) => {
          const numbers = merged(kept, inBlock)
          if (numbers.length > 0) await store.put(numbers, key)
          else if (kept) await store.delete(key)
        }),
      )
    }
  }
  await Promise.all(writes)
}

/** The numbers of the notes under one lookup, ascending, each once. */
export async function readPostings(tx: Tx<'readonly'>, lookup: Lookup): Promise<Uint32Array> {
  const { token, range } = lookup
  // In key order every string comes after every number, and every array after every string.
  const last: [string, unknown] = [range ? `${token}\uffff` : token, []]
  const blocks = await tx.objectStore('noteTokens').getAll(IDBKeyRange.bound([token], last))
  return range ? union(blocks) : joined(blocks)
}

/** The numbers that are in all lists; the shortest list is narrowed by the next shortest, and so on. */
export function intersection(lists: Uint32Array[]): Uint32Array {
  const [first = new Uint32Array(), ...rest] = [...lists].sort((a, b) => a.length - b.length)
  let common = first
  for (const list of rest) {
    if (common.length === 0) break
    common = both(common, list)
  }
  return common
}

function byBlock(notes: Map<number, boolean>): Map<number, Map<number, boolean>> {
  const blocks = new Map<number, Map<number, boolean>>()
  for (const [num, present] of notes) {
    const block = Math.floor(num / BLOCK)
    const inBlock = blocks.get(block) ?? new Map<number, boolean>()
    inBlock.set(num, present)
    blocks.set(block, inBlock)
  }
  return blocks
}

function merged(kept: Uint32Array | undefined, changes: Map<number, boolean>): Uint32Array {
  const numbers = new Set(kept ?? [])
  for (const [num, present] of changes) {
    if (present) numbers.add(num)
    else numbers.delete(num)
  }
  return Uint32Array.from(numbers).sort()
}

function joined(blocks: Uint32Array[]): Uint32Array {
  const all = new Uint32Array(blocks.reduce((sum, block) => sum + block.length, 0))
  let at = 0
  for (const block of blocks) {
    all.set(block, at)
    at += block.length
  }
  return all
}

/** Blocks of several words overlap, so their numbers are sorted and thinned. */
function union(blocks: Uint32Array[]): Uint32Array {
  const all = joined(blocks).sort()
  let kept = 0
  for (let at = 0; at < all.length; at++) {
    if (at === 0 || all[at] !== all[at - 1]) all[kept++] = all[at] as number
  }
  return all.subarray(0, kept)
}

function both(short: Uint32Array, long: Uint32Array): Uint32Array {
  const common = new Uint32Array(short.length)
  let kept = 0
  let at = 0
  for (const num of short) {
    while (at < long.length && (long[at] as number) < num) at++
    if (long[at] === num) common[kept++] = num
  }
  return common.subarray(0, kept)
}
