import { CARET } from '../caret'
import type { PhraseValues } from '../values/values'

type Scope = { [name: string]: Scope | string }

/**
 * Turns `{'ticket.requester.name': 'Mara'}` into the nested objects that templates read. The objects
 * have no prototype, so no name can reach one. A name that is both a value and a folder keeps the folder.
 */
export function scopeOf(values: PhraseValues): Scope {
  const root: Scope = Object.create(null)
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'string' || value === '') continue
    const path = name.split('.')
    const leaf = path.pop()
    if (leaf === undefined || [...path, leaf].some((part) => part === '' || part === '__proto__')) continue
    let here: Scope = root
    for (const part of path) {
      const known = here[part]
      const folder: Scope = typeof known === 'object' ? known : Object.create(null)
      here[part] = folder
      here = folder
    }
    if (typeof here[leaf] !== 'object') here[leaf] = harmless(value)
  }
  root.cursor = CARET
  return root
}

/** A value can be customer text: it may not pass for a gap or a caret, nor bring control characters. */
function harmless(value: string): string {
  return value
    .replace(/⟦/g, '[')
    .replace(/⟧/g, ']')
    .replace(/[\p{Co}\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (c) => (c === '\n' || c === '\t' ? c : ''))
}
