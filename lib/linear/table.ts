/**
 * A trained table as it is kept in a source file, and as it is read. The numbers of the features are kept as
 * differences, 7 bits a byte, in base64; the weights one letter each, all of one output together, so that the
 * packed extension carries them in about as many bits as they are worth.
 */
import { HASH_BITS } from './hash'

export type PackedTable = {
  features: number
  hashes: string
  /** `features` letters for each output. */
  weights: string
  /** By output: what one step of a letter is worth. */
  steps: readonly number[]
  /** By output: its value where nothing is known. */
  bias: readonly number[]
}

export type Table<Stored extends PackedTable = PackedTable> = {
  features: number
  /**
   * Weights of a feature side by side, in steps of their output: [feature × outputs + output]. Bytes, to lie
   * close together. Of a table that was opened and not unpacked they are read as asked for: see weightsAt.
   */
  weights: Int8Array
  /** By feature: 1 where its weights are read. */
  read: Uint8Array
  /** In rising order. */
  hashes: Int32Array
  /** By the first bits of a hash (all but `shift`): where they begin; one more at the end. */
  starts: Int32Array
  shift: number
  stored: Stored
}

export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
/** The letter of no weight; others stand as far from it as their weight in steps. */
export const ZERO = 15

const VALUES = new Int8Array(128)
for (let i = 0; i < LETTERS.length; i++) VALUES[LETTERS.charCodeAt(i)] = i - ZERO

export function unpack<Stored extends PackedTable>(stored: Stored): Table<Stored> {
  const table = open(stored)
  for (let index = 0; index < table.features; index++) weightsAt(table, index)
  return table
}

/** Only the hashes: of a large table a text asks for a small part, and the first answer must not wait for the rest. */
export function open<Stored extends PackedTable>(stored: Stored): Table<Stored> {
  const { features } = stored
  const bits = Math.min(HASH_BITS, Math.ceil(Math.log2(features + 1)))
  const table: Table<Stored> = {
    features,
    weights: new Int8Array(features * stored.bias.length),
    read: new Uint8Array(features),
    hashes: new Int32Array(features),
    starts: new Int32Array((1 << bits) + 1),
    shift: HASH_BITS - bits,
    stored,
  }
  unpackHashes(table)
  return table
}

function unpackHashes({ features, hashes, starts, shift, stored }: Table): void {
  const bytes = atob(stored.hashes)
  let at = 0
  let hash = 0
  let start = 0
  for (let i = 0; i < features; i++) {
    let difference = 0
    for (let bits = 0; ; bits += 7) {
      const byte = bytes.charCodeAt(at++)
      difference |= (byte & 127) << bits
      if (byte < 128 || at >= bytes.length) break
    }
    hash += difference
    hashes[i] = hash
    while (start <= hash >>> shift) starts[start++] = i
  }
  starts.fill(features, start)
}

/** The index of a feature, or −1. */
export function find({ hashes, starts, shift }: Table, hash: number): number {
  const end = starts[(hash >>> shift) + 1] as number
  for (let at = starts[hash >>> shift] as number; at < end; at++) if (hashes[at] === hash) return at
  return -1
}

/** Where the weights of the feature begin in `weights`, which now holds them. */
export function weightsAt({ weights, read, features, stored }: Table, index: number): number {
  const outputs = stored.bias.length
  const start = index * outputs
  if (read[index] === 0) {
    read[index] = 1
    for (let k = 0; k < outputs; k++)
      weights[start + k] = VALUES[stored.weights.charCodeAt(k * features + index)] ?? 0
  }
  return start
}

/** What the feature says for the output, in log-odds at strength 1. */
export function weightOf(table: Table, index: number, output: number): number {
  return (table.weights[weightsAt(table, index) + output] as number) * (table.stored.steps[output] as number)
}
