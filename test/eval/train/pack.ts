/** Weights → the letters and bytes of lib/linear. */
import { LETTERS, type PackedTable, ZERO } from '@/lib/linear'

export type Column = { bias: number; weight(hash: number): number }

/** The share of weights that have to lie within the letters; the few beyond are cut to the outermost. */
const WITHIN = 0.998

/** `hashes` in rising order. */
export function pack(hashes: readonly number[], columns: readonly Column[]): PackedTable {
  const values = columns.map(({ weight }) => hashes.map(weight))
  const steps = values.map(stepOf)
  const kept = hashes
    .map((_, i) => i)
    .filter((i) => values.some((v, k) => letterAt(v[i] ?? 0, steps[k] ?? 1) !== ZERO))
  return {
    features: kept.length,
    hashes: packHashes(kept.map((i) => hashes[i] as number)),
    weights: values
      .map((v, k) => kept.map((i) => LETTERS[letterAt(v[i] ?? 0, steps[k] ?? 1)]).join(''))
      .join(''),
    steps: steps.map(rounded),
    bias: columns.map(({ bias }) => rounded(bias)),
  }
}

function stepOf(values: readonly number[]): number {
  const sizes = values
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b)
  return rounded((sizes[Math.floor(sizes.length * WITHIN)] ?? sizes.at(-1) ?? 1) / ZERO) || 1
}

function letterAt(value: number, step: number): number {
  return Math.max(0, Math.min(2 * ZERO, Math.round(value / step) + ZERO))
}

export function rounded(value: number): number {
  return Number(value.toPrecision(5))
}

function packHashes(hashes: readonly number[]): string {
  const bytes: number[] = []
  let before = 0
  for (const hash of hashes) {
    let difference = hash - before
    before = hash
    for (; difference > 127; difference >>>= 7) bytes.push((difference & 127) | 128)
    bytes.push(difference)
  }
  return Buffer.from(bytes).toString('base64')
}
