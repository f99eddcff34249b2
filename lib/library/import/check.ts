/** Whether what was read of elsewhere can be a phrase here: it is filled once, with nothing. */
import { renderPhrase } from '@/lib/phrasing'
import type { ImportProblem } from '../types'
import type { Reading, ReadPhrase } from './reading'

/** As much as the template engine takes. */
const LONGEST = 20_000

/** Those that cannot be filled in become problems; the others stay as they are. */
export function checked({ phrases, problems }: Reading): Reading {
  const found: ImportProblem[] = [...problems]
  const sound: ReadPhrase[] = []
  for (const one of phrases) {
    const problem = problemOf(one)
    if (problem) found.push(problem)
    else sound.push(one)
  }
  return { phrases: sound, problems: found }
}

function problemOf({ phrase }: ReadPhrase): ImportProblem | null {
  const { title: name, body } = phrase
  const at = { line: null, name }
  if (body.length > LONGEST) return { ...at, kind: 'too-long', found: String(body.length) }
  const { problem, text } = renderPhrase(body, {})
  // In ids that the interface words, as it does for a phrase in the panel.
  if (problem) return { ...at, kind: 'broken-template', found: `${problem.kind}:${problem.name}` }
  // All of it may hang on a condition; then it has words, if not now.
  return text === '' && !/\{%/.test(body) ? { ...at, kind: 'no-text', found: '' } : null
}
