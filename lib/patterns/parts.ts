/** Parts of a pattern, as far as they tell which words a text must hold: how they are put together. */

/** Filled where one of the words stands in the text, or where all of one of the lists is filled. */
export type Need = { any: readonly string[]; all: readonly (readonly Need[])[] }

/** `exact`: everything that this part can match; `need`: what every match of it needs. Null: not known. */
export type Part = { exact: readonly string[] | null; need: Need | null }

/** Stands in a word where a letter or digit meets something else. */
export const EDGE = '\u0001'

/** One wording: nothing at all. */
export const ONE: readonly string[] = ['']
export const ANYTHING: Part = { exact: null, need: null }
export const NOTHING: Part = { exact: [''], need: null }
export const A_DIGIT: Part = { exact: ['0'], need: null }
export const AT_EDGE: Part = { exact: [EDGE], need: null }
/** More wordings than this are not spelt out. */
export const MOST_WORDINGS = 24
const MOST_NEEDS = 3
const LEAST_WORTH = 1
const MOST_WORTH = 8

/** A letter whose other sizes are known: those of ASCII, and those that have only one size. */
export function letter(char: string): Part {
  const small = char.toLowerCase()
  const known =
    char < '\u0080' || (char.length === 1 && !/[\ud800-\udfff]/.test(char) && small === char.toUpperCase())
  return known ? { exact: [small], need: null } : ANYTHING
}

/** One of these parts. */
export function either(parts: readonly Part[]): Part {
  const exact: string[] = []
  const any: string[] = []
  const all: (readonly Need[])[] = []
  let known = true
  for (const part of parts) {
    if (part.exact) exact.push(...part.exact)
    else known = false
  }
  if (known && exact.length <= MOST_WORDINGS) return { exact, need: null }
  for (const part of parts) {
    const need = needOfPart(part)
    if (!need) return ANYTHING
    any.push(...need.any)
    all.push(...need.all)
  }
  return { exact: null, need: { any, all } }
}

/** Each of these wordings before each of the others. */
export function crossed(some: readonly string[], others: readonly string[]): readonly string[] {
  if (some === ONE) return others
  const all: string[] = []
  for (const one of some) for (const other of others) all.push(one + other)
  return all
}

/** All of these; only those that few texts fill are worth asking for. */
export function together(needs: readonly Need[]): Need | null {
  if (needs.length < 2) return needs[0] ?? null
  return { any: [], all: [[...needs].sort((a, b) => worthOf(b) - worthOf(a)).slice(0, MOST_NEEDS)] }
}

/** What is needed where the part stands for itself. */
export function needOfPart({ exact, need }: Part): Need | null {
  if (!exact) return need
  const all = { any: exact, all: [] }
  return worthOf(all) >= LEAST_WORTH ? all : null
}

const worths = new WeakMap<Need, number>()

/** How seldom texts fill it: by the letters of the shortest of its words. */
function worthOf(need: Need): number {
  const known = worths.get(need)
  if (known !== undefined) return known
  let least = MOST_WORTH
  for (const word of need.any) least = Math.min(least, worthOfWord(word))
  for (const all of need.all) least = Math.min(least, Math.max(...all.map(worthOf)))
  worths.set(need, least)
  return least
}

function worthOfWord(word: string): number {
  let worth = 0
  for (let at = 0; at < word.length && worth < MOST_WORTH; at++) {
    const code = word.charCodeAt(at)
    if (code > 0x2e00) worth += 3
    else if (code > 0x2f) worth += 1
  }
  return worth
}

/** Whether it is filled so seldom that it is worth asking for. */
export function isWorthAsking(need: Need): boolean {
  return worthOf(need) >= LEAST_WORTH
}
