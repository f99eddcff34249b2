/** What was read of another tool, before a lead chooses from it. */
import type { ImportedPhrase, ImportProblem } from '../types'

export type ReadPhrase = {
  phrase: ImportedPhrase
  /** Why it is not taken unless asked for: switched off there, or one person's own. */
  aside: 'off' | 'personal' | null
}

export type Reading = { phrases: ReadPhrase[]; problems: ImportProblem[] }

/** Where there is no text to take, or no name for it. `line` null: it has none, it came from a helpdesk. */
export function lacking(
  kind: 'no-text' | 'no-title',
  name: string,
  line: number | null = null,
): ImportProblem {
  return { line, name, kind, found: '' }
}

/** A path as one name, "Billing::Refunds::Late fee", taken apart: the last part is the title. */
export function pathOf(name: string, separator: string): { folder: string[]; title: string } {
  const parts = name
    .split(separator)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  return { folder: parts.slice(0, -1), title: parts.at(-1) ?? '' }
}
