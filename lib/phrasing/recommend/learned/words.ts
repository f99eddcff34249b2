/** The words of a note as numbers: what the table of note facts is trained over and read by. */
import { folded, hashOf } from '@/lib/linear'

const TOKEN = /\p{Script=Han}+|[a-z']+|#|[:;?%：；、？]/gu
const NUMBER = /\d+(?:[.:,：]\d+)*/g
/** Longer notes are read from their start. */
const LONGEST = 1_200
/** A longer word also counts by its beginning, so that its other forms are known. */
const STEM = 5

/** Each feature once: words, beginnings of words and pairs of them; of Chinese one to three characters. */
export function noteWords(note: string): Set<number> {
  const found = new Set<number>()
  const add = (feature: string) => found.add(folded(hashOf(feature)))
  let before: string | null = null
  for (const [token] of note.slice(0, LONGEST).toLowerCase().replace(NUMBER, '#').matchAll(TOKEN)) {
    if (/\p{Script=Han}/u.test(token)) {
      for (let at = 0; at < token.length; at++)
        for (let size = 1; size <= 3 && at + size <= token.length; size++) add(token.slice(at, at + size))
      before = null
      continue
    }
    add(token)
    if (token.length > STEM) add(`${token.slice(0, STEM)}-`)
    if (before !== null) add(`${before} ${token}`)
    before = token
  }
  return found
}

/** What one word of a note with `known` known words counts: long notes do not shout. */
export function wordValue(known: number): number {
  return 3 / Math.sqrt(Math.max(1, known))
}
