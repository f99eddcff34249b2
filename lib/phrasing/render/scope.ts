import { Drop } from 'liquidjs'
import { CARET } from '../caret'
import type { PhraseValues } from '../values/values'

type Scope = { [name: string]: Scope | string | Moment }

/** A moment: written in words as it is, and formatted by the date filter. */
export class Moment extends Drop {
  readonly #text: string
  readonly at: string

  constructor(text: string, at: string) {
    super()
    this.#text = text
    this.at = at
  }

  override valueOf(): string {
    return this.#text
  }
}

/**
 * Turns `{'ticket.requester.name': 'Mara'}` into the nested objects that templates read. The objects
 * have no prototype, so no name can reach one. A name that is both a value and a folder keeps the folder;
 * but a value whose folder holds nothing but the instant (`sla.next.due` and `sla.next.due.at`) is a Moment.
 */
export function scopeOf(values: PhraseValues): Scope {
  const root: Scope = Object.create(null)
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'string' || value === '') continue
    if (name.endsWith('.at') && values[name.slice(0, -3)]) continue
    const path = name.split('.')
    const leaf = path.pop()
    if (leaf === undefined || [...path, leaf].some((part) => part === '' || part === '__proto__')) continue
    let here: Scope = root
    for (const part of path) {
      const known = here[part]
      const folder: Scope = isFolder(known) ? known : Object.create(null)
      here[part] = folder
      here = folder
    }
    const at = values[`${name}.at`]
    if (!isFolder(here[leaf])) here[leaf] = at ? new Moment(harmless(value), at) : harmless(value)
  }
  root.cursor = CARET
  return root
}

function isFolder(there: Scope[string] | undefined): there is Scope {
  return typeof there === 'object' && !(there instanceof Moment)
}

/** A value can be customer text: it may not pass for a gap or a caret, nor bring control characters. */
function harmless(value: string): string {
  return value
    .replace(/⟦/g, '[')
    .replace(/⟧/g, ']')
    .replace(/[\p{Co}\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (c) => (c === '\n' || c === '\t' ? c : ''))
}
