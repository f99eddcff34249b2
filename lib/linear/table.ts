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
  /** Weights of a feature side by side, in steps of their output: [feature × outputs + output]. Bytes, to lie close together. */
  weights: Int8Array
  /** Open addressing: index of a feature + 1, 0 where free; `slots` is a power of two. */
  slots: Int32Array
  hashes: Int32Array
  stored: Stored
}

export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
/** The letter of no weight; others stand as far from it as their weight in steps. */
export const ZERO = 15

export function unpack<Stored extends PackedTable>(stored: Stored): Table<Stored> {
  const { features } = stored
  const outputs = stored.bias.length
  const value = new Int8Array(128)
  for (let i = 0; i < LETTERS.length; i++) value[LETTERS.charCodeAt(i)] = i - ZERO
  const weights = new Int8Array(features * outputs)
  for (let output = 0; output < outputs; output++) {
    const start = output * features
    for (let i = 0; i < features; i++)
      weights[i * outputs + output] = value[stored.weights.charCodeAt(start + i)] ?? 0
  }
  const hashes = unpackHashes(stored)
  const slots = new Int32Array(1 << Math.ceil(Math.log2(features * 2 + 2)))
  for (let i = 0; i < features; i++) {
    let slot = slotOf(hashes[i] ?? 0, slots.length)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = i + 1
  }
  return { features, weights, slots, hashes, stored }
}

function unpackHashes({ features, hashes: packed }: PackedTable): Int32Array {
  const bytes = atob(packed)
  const hashes = new Int32Array(features)
  let at = 0
  let hash = 0
  for (let i = 0; i < features; i++) {
    let difference = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes.charCodeAt(at++)
      difference |= (byte & 127) << shift
      if (byte < 128 || at >= bytes.length) break
    }
    hash += difference
    hashes[i] = hash
  }
  return hashes
}

function slotOf(hash: number, slots: number): number {
  return (hash ^ (hash >>> (HASH_BITS >> 1))) & (slots - 1)
}

/** The index of a feature, or −1. */
export function find(table: Table, hash: number): number {
  const { slots, hashes } = table
  for (let slot = slotOf(hash, slots.length); ; slot = (slot + 1) & (slots.length - 1)) {
    const index = (slots[slot] as number) - 1
    if (index < 0 || hashes[index] === hash) return index
  }
}

/** What the feature says for the output, in log-odds at strength 1. */
export function weightOf({ weights, stored }: Table, index: number, output: number): number {
  return (weights[index * stored.bias.length + output] as number) * (stored.steps[output] as number)
}
