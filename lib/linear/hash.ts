/** Numbers that stand for words and features: the training and the reader must come to the same ones. */

/** The number of a text without letters, and what each letter multiplies by. */
export const NO_LETTERS = 0x811c9dc5
export const PRIME = 0x01000193

/** FNV-1a over UTF-16 units. */
export function hashOf(text: string): number {
  return hashWithin(text, 0, text.length)
}

/** As `hashOf` of the units [from, to), which need not be cut out. */
export function hashWithin(text: string, from: number, to: number): number {
  let hash = NO_LETTERS
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return hash >>> 0
}

/** The number of a text with one unit more. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME) >>> 0
}

/** One number for two in this order. */
export function mix(first: number, second: number): number {
  let hash = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** Bits of a feature's number in the tables: fewer make them smaller, and strangers meet more often. */
export const HASH_BITS = 26

export function folded(hash: number): number {
  return hash >>> (32 - HASH_BITS)
}
