import { LiquidError } from 'liquidjs'
import type { Rendered } from '../types'

/** What the engine says, and how to say it to a person who writes phrases. First match wins. */
const WORDS: [RegExp, (found: RegExpMatchArray) => string][] = [
  [/output "?(.*?)"? not closed/, () => 'A “{{” has no matching “}}”.'],
  [/tag "?\{%-?\s*(\w+).*not closed/s, (m) => `The block “${m[1]}” is opened but never closed.`],
  [/tag "?(.*?)"? not closed/, () => 'A “{%” has no matching “%}”.'],
  [/tag "(.*?)" not found/, (m) => `There is no tag “${m[1]}”.`],
  [/undefined filter: (\w+)/, (m) => `There is no filter “${m[1]}”.`],
  [/unexpected token|invalid|expected|illegal/i, () => 'Something inside the braces is not understood here.'],
  [/ENOENT|Failed to lookup/, () => 'A phrase cannot include another file.'],
  [/limit exceeded/, () => 'The phrase is too long or takes too much work to fill in.'],
]

/** Turns an error of the engine into words and a place (a character offset in the body). */
export function describeProblem(error: unknown): NonNullable<Rendered['problem']> {
  const raw = error instanceof Error ? error.message : String(error)
  const token = LiquidError.is(error)
    ? (error as LiquidError & { token?: { begin?: number } }).token
    : undefined
  const at = typeof token?.begin === 'number' ? token.begin : null
  for (const [pattern, say] of WORDS) {
    const found = raw.match(pattern)
    if (found) return { message: say(found), at }
  }
  return { message: 'This phrase cannot be filled in.', at }
}
