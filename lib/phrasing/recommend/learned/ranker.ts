/** How often each intent was right where such signals stood: learnt from labelled situations. */
import { find, folded, hashOf, type PackedTable, unpack, weightOf } from '@/lib/linear'
import type { Signals } from '../signals'
import { intentTable } from './intent-table'

/** Outputs of the table and the table itself; `part` tells what a signal gave to an intent. */
export type Ranker = {
  odds(signals: Signals): ReadonlyMap<string, number>
  part(intent: string, signal: string, strength: number): number
}

export function rankerOf(intents: readonly string[], stored: PackedTable): Ranker {
  const table = unpack(stored)
  const index = (signal: string) => find(table, folded(hashOf(signal)))
  return {
    odds(signals) {
      const sums = intents.map((_, output) => stored.bias[output] ?? 0)
      for (const [name, { strength }] of signals) {
        const at = index(name)
        if (at < 0) continue
        for (let output = 0; output < sums.length; output++)
          sums[output] = (sums[output] ?? 0) + weightOf(table, at, output) * strength
      }
      return new Map(intents.map((intent, output) => [intent, sums[output] ?? 0]))
    },
    part(intent, signal, strength) {
      const at = index(signal)
      const output = intents.indexOf(intent)
      return at < 0 || output < 0 ? 0 : weightOf(table, at, output) * strength
    },
  }
}

let shipped: Ranker | undefined

/** The one that the extension carries. */
export function shippedRanker(): Ranker {
  shipped ??= rankerOf(intentTable.intents, intentTable)
  return shipped
}
