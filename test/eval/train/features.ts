/** Messages → numbered features: the numbers are given as they come, and rare ones taken back. */
import { type Bag, createBag, emptied } from '@/lib/sentiment/model/bag'
import { fill, type Prepared } from '@/lib/sentiment/model/features'
import type { Sparse } from './regression'

/** Features of a message, by their hash. */
export type Counted = { hash: Int32Array; value: Float32Array }

const MOST = 1 << 22

export type Features = ReadonlyMap<Prepared, Counted>

export function featuresOf(messages: readonly Prepared[]): Features {
  const numbers = new Map<number, number>()
  const hashes: number[] = []
  const bag: Bag = createBag(MOST)
  const find = (hash: number) => {
    const known = numbers.get(hash)
    if (known !== undefined) return known
    numbers.set(hash, hashes.length)
    return hashes.push(hash) - 1
  }
  return new Map(
    messages.map((message) => {
      fill(emptied(bag), message, find)
      const sums = new Map<number, number>()
      for (let i = 0; i < bag.size; i++) {
        const hash = hashes[bag.index[i] as number] as number
        sums.set(hash, (sums.get(hash) ?? 0) + (bag.value[i] as number))
      }
      return [message, { hash: Int32Array.from(sums.keys()), value: Float32Array.from(sums.values()) }]
    }),
  )
}

/** Hashes that occur in at least `least` of the rows, in rising order → index. */
export function vocabularyOf(counted: readonly Counted[], least: number): Map<number, number> {
  const count = new Map<number, number>()
  for (const { hash } of counted) for (const h of hash) count.set(h, (count.get(h) ?? 0) + 1)
  return indexed([...count.keys()].filter((h) => (count.get(h) ?? 0) >= least))
}

export function indexed(hashes: readonly number[]): Map<number, number> {
  return new Map([...hashes].sort((a, b) => a - b).map((hash, i) => [hash, i]))
}

export function sparse({ hash, value }: Counted, vocabulary: ReadonlyMap<number, number>): Sparse {
  const index: number[] = []
  const kept: number[] = []
  for (let i = 0; i < hash.length; i++) {
    const at = vocabulary.get(hash[i] as number)
    if (at === undefined) continue
    index.push(at)
    kept.push(value[i] as number)
  }
  return { index: Int32Array.from(index), value: Float32Array.from(kept) }
}
