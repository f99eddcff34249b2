/** Which numbers have come before: a set that asks for memory only where more come than ever. */

let slots = new Int32Array(1024)
/** In which round a slot was last filled: a new round finds all of them free. */
let rounds = new Int32Array(1024)
let round = 0

/** One at a time. */
export class Once {
  private readonly mask: number

  /** `most`: how many numbers will come. */
  constructor(most: number) {
    if (most * 2 > slots.length) {
      slots = new Int32Array(1 << Math.ceil(Math.log2(most * 2)))
      rounds = new Int32Array(slots.length)
    }
    this.mask = slots.length - 1
    round++
  }

  isNew(number: number): boolean {
    const one = number | 0
    for (let slot = (one ^ (one >>> 15)) & this.mask; ; slot = (slot + 1) & this.mask) {
      if (rounds[slot] !== round) {
        rounds[slot] = round
        slots[slot] = one
        return true
      }
      if (slots[slot] === one) return false
    }
  }
}
