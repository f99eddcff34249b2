import { LiquidError } from 'liquidjs'
import type { TemplateProblem, TemplateProblemKind } from '../types'

type Told = { kind: TemplateProblemKind; words: (name: string) => string }

/** What the engine says, and how to say it to a person who writes phrases. First match wins. */
const WORDS: [RegExp, Told][] = [
  [/output "?.*?"? not closed/s, { kind: 'output-open', words: () => 'A “{{” has no matching “}}”.' }],
  [
    /tag "?\{%-?\s*(\w+).*not closed/s,
    { kind: 'block-open', words: (name) => `The block “${name}” is opened but never closed.` },
  ],
  [/tag "?.*?"? not closed/, { kind: 'tag-open', words: () => 'A “{%” has no matching “%}”.' }],
  [/tag "(.*?)" not found/, { kind: 'no-tag', words: (name) => `There is no tag “${name}”.` }],
  [/undefined filter: (\w+)/, { kind: 'no-filter', words: (name) => `There is no filter “${name}”.` }],
  [
    /unexpected token|invalid|expected|illegal/i,
    { kind: 'not-understood', words: () => 'Something inside the braces is not understood here.' },
  ],
  [/ENOENT|Failed to lookup/, { kind: 'no-files', words: () => 'A phrase cannot include another file.' }],
  [
    /limit exceeded/,
    { kind: 'too-much', words: () => 'The phrase is too long or takes too much work to fill in.' },
  ],
]

/** Turns an error of the engine into words and a place in the body. */
export function describeProblem(error: unknown, body: string): TemplateProblem {
  const raw = error instanceof Error ? error.message : String(error)
  const token = LiquidError.is(error)
    ? (error as LiquidError & { token?: { begin?: number } }).token
    : undefined
  const at = typeof token?.begin === 'number' ? token.begin : null
  const place = { at, ...placeOf(body, at) }
  for (const [pattern, { kind, words }] of WORDS) {
    const found = raw.match(pattern)
    if (!found) continue
    const name = found[1] ?? ''
    return { kind, name, message: words(name), ...place }
  }
  return { kind: 'unknown', name: '', message: 'This phrase cannot be filled in.', ...place }
}

/** Line and column as an editor counts them: from 1, in characters as they are seen. */
function placeOf(body: string, at: number | null): { line: number | null; column: number | null } {
  if (at === null) return { line: null, column: null }
  const lines = body.slice(0, at).split(/\r\n?|\n/)
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 }
}
