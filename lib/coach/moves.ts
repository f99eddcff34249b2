/** The moves of a reply, and how a sentence is read for them. */
export type Pattern = {
  find: RegExp
  /** The match does not count in a sentence like this. */
  unless?: RegExp
}

export const moveNames = [
  'greeting',
  'thanks',
  'acknowledge',
  'empathy',
  'apology',
  'done',
  'help',
  'explain',
  'excuse',
  'policy',
  'refuse',
  'alternative',
  'sentAway',
  'passedOn',
  'commit',
  'wait',
  'close',
  'warm',
] as const
export type Move = (typeof moveNames)[number]
export type Moves = Record<Move, readonly Pattern[]>

/** A text with its lower-case form, which is as long. */
export type Words = { text: string; lower: string }

/** Where in a sentence one of the patterns holds; null: nowhere. */
export function placeOf(words: Words, patterns: readonly Pattern[]): { start: number; end: number } | null {
  for (const { find, unless } of patterns) {
    const match = run(find, words)
    if (match && match[0] !== '' && !(unless && run(unless, words))) {
      return { start: match.index, end: match.index + match[0].length }
    }
  }
  return null
}

export function wordsOf(text: string): Words {
  const lower = text.toLowerCase()
  return { text, lower: lower.length === text.length ? lower : text }
}

function run(pattern: RegExp, { text, lower }: Words): RegExpExecArray | null {
  const plain = lowered(pattern)
  return plain ? plain.exec(lower) : pattern.exec(text)
}

const known = new Map<RegExp, RegExp | null>()
/** The same pattern for lower-case text: a browser compiles it in a fraction of the time it takes with the flag i. */
function lowered(pattern: RegExp): RegExp | null {
  const made = known.get(pattern)
  if (made !== undefined) return made
  const one =
    pattern.flags === 'i'
      ? new RegExp(
          pattern.source.replace(/\\.|[A-Z]/g, (part) => (part.length > 1 ? part : part.toLowerCase())),
        )
      : null
  known.set(pattern, one)
  return one
}
