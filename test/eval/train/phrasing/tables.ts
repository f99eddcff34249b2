/** Fitted models as the tables that the extension carries. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folded, hashOf, type PackedTable } from '@/lib/linear'
import { pack, rounded } from '../pack'
import { sourceOf } from '../source'
import { type Fitted, fitSigmoids, type Labelled } from './fit'

/** Fits and packs; `small`: weights below this share of their output's greatest are left out. */
export function packed(
  rows: readonly Labelled[],
  outputs: number,
  l2: number,
  atLeast: number,
  small = 0,
): PackedTable {
  const { bias, weights }: Fitted = fitSigmoids(rows, outputs, l2, atLeast)
  const hashes = [...weights.keys()].sort((a, b) => a - b)
  const columns = Array.from({ length: outputs }, (_, k) => {
    const most = Math.max(...hashes.map((hash) => Math.abs(weights.get(hash)?.[k] ?? 0)))
    const weight = (hash: number) => {
      const w = weights.get(hash)?.[k] ?? 0
      return Math.abs(w) < most * small ? 0 : w
    }
    return { bias: rounded(bias[k] ?? 0), weight }
  })
  return pack(hashes, columns)
}

/** A signal by its number, as the ranker reads it. */
export function signalNumber(name: string): number {
  return folded(hashOf(name))
}

/** Writes a table into lib/phrasing/recommend/learned; `intents` names its outputs, where it is by intent. */
export function write(
  root: string,
  file: string,
  name: string,
  table: PackedTable,
  intents?: readonly string[],
): void {
  const head = [
    '/** Made by `npm run train:phrasing`. */',
    `import type { PackedTable } from '@/lib/linear'`,
    '',
    `export const ${name}: PackedTable${intents ? ' & { intents: readonly string[] }' : ''} = {`,
  ]
  const named = intents ? { ...table, intents: intents.map((intent) => `'${intent}'`) } : table
  writeFileSync(join(root, `lib/phrasing/recommend/learned/${file}.ts`), sourceOf(head, named))
}
