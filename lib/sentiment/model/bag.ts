/**
 * The features of one message that a table knows, each with its strength and the tokens that showed it.
 * One bag serves many messages; it asks for no memory after the first.
 */

export type Bag = {
  /** Entries of the message: index of the feature in the table, strength, tokens [from, to). */
  index: Int32Array
  value: Float32Array
  from: Int32Array
  to: Int32Array
  size: number
  /** By feature: the message in which it was last seen, so that it counts once. */
  seen: Int32Array
  message: number
}

/** What is beyond the capacity in one message is not read. */
const CAPACITY = 1 << 14

/** `features`: how many the table knows. */
export function createBag(features: number): Bag {
  return {
    index: new Int32Array(CAPACITY),
    value: new Float32Array(CAPACITY),
    from: new Int32Array(CAPACITY),
    to: new Int32Array(CAPACITY),
    size: 0,
    seen: new Int32Array(features),
    message: 0,
  }
}

export function emptied(bag: Bag): Bag {
  bag.size = 0
  bag.message++
  return bag
}

/** Adds to what the message says of the feature; `index` −1 is one that the table does not know. */
export function add(bag: Bag, index: number, value: number, from: number, to: number): void {
  if (index < 0 || bag.size === CAPACITY) return
  const at = bag.size++
  bag.index[at] = index
  bag.value[at] = value
  bag.from[at] = from
  bag.to[at] = to
}

/** As `add`, but once a message: a word that comes again says nothing new. */
export function addOnce(bag: Bag, index: number, value: number, from: number, to: number): void {
  if (index < 0 || bag.seen[index] === bag.message) return
  bag.seen[index] = bag.message
  add(bag, index, value, from, to)
}
