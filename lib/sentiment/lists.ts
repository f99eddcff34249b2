/**
 * Number → numbers, in flat arrays: tens of thousands of entries are made in a moment and cost the collector
 * of garbage nothing, where as many small objects would hold up the first answer of a woken worker.
 */

/** `slots`: open addressing, the first entry of a key + 1, 0 where free. `next`: entry + 1 of the same key, 0 at the end. */
export type Lists = {
  size: number
  keys: Int32Array
  values: Int32Array
  next: Int32Array
  /** By first entry: the last of its key. */
  last: Int32Array
  slots: Int32Array
}

/** `expected`: entries to come; more are welcome. */
export function createLists(expected: number): Lists {
  const capacity = 1 << Math.ceil(Math.log2(expected + 16))
  return {
    size: 0,
    keys: new Int32Array(capacity),
    values: new Int32Array(capacity),
    next: new Int32Array(capacity),
    last: new Int32Array(capacity),
    slots: new Int32Array(capacity * 2),
  }
}

/** The slot of the key, taken or free. */
function slotOf({ slots, keys }: Lists, key: number): number {
  const most = slots.length - 1
  for (let slot = (key ^ (key >>> 15)) & most; ; slot = (slot + 1) & most) {
    const entry = slots[slot] as number
    if (entry === 0 || keys[entry - 1] === key) return slot
  }
}

/** Puts `value` behind the others of `key`, a whole number of 32 bits. */
export function append(lists: Lists, key: number, value: number): void {
  if (lists.size === lists.keys.length) grow(lists)
  const whole = key | 0
  const slot = slotOf(lists, whole)
  const entry = lists.size++
  lists.keys[entry] = whole
  lists.values[entry] = value
  const first = (lists.slots[slot] as number) - 1
  if (first < 0) lists.slots[slot] = entry + 1
  else lists.next[lists.last[first] as number] = entry + 1
  lists.last[first < 0 ? entry : first] = entry
}

/** The first entry of `key` + 1, or 0; the others follow by `next`. */
export function firstEntry(lists: Lists, key: number): number {
  return lists.slots[slotOf(lists, key | 0)] as number
}

function grow(lists: Lists): void {
  const firsts = lists.slots.filter((entry) => entry > 0)
  for (const name of ['keys', 'values', 'next', 'last'] as const) {
    const wider = new Int32Array(lists[name].length * 2)
    wider.set(lists[name])
    lists[name] = wider
  }
  lists.slots = new Int32Array(lists.keys.length * 2)
  for (const entry of firsts) lists.slots[slotOf(lists, lists.keys[entry - 1] as number)] = entry
}
