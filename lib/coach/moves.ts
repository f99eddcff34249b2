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

/** Where in a sentence one of the patterns holds; null: nowhere. */
export function placeOf(text: string, patterns: readonly Pattern[]): { start: number; end: number } | null {
  for (const { find, unless } of patterns) {
    const match = find.exec(text)
    if (match && match[0] !== '' && !unless?.test(text)) {
      return { start: match.index, end: match.index + match[0].length }
    }
  }
  return null
}
