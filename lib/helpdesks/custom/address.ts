/** Which ticket an address names, by a definition's patterns. */

/** What a ticket's id may look like; it becomes part of keys and of selectors. */
export const ID = /^(?=.*\d)[\w-]{1,80}$/

/** The first pattern that fits, and the id in the address. */
export function ticketIn(patterns: readonly string[], url: URL): { id: string; pattern: string } | null {
  for (const pattern of patterns) {
    const id = idBy(pattern, url)
    if (id && ID.test(id)) return { id, pattern }
  }
  return null
}

function idBy(pattern: string, url: URL): string | null {
  const [, path = '', query, hash] = /^([^?#]*?)\/?(?:\?([^#]*))?(?:#(.*))?$/.exec(pattern) ?? []
  // Where the ticket is named further on, the path must be this one and no longer.
  const whole = query !== undefined || hash !== undefined
  const found = [fits(path, whole ? url.pathname.replace(/\/$/, '') : url.pathname, whole)]
  const given = url.search.slice(1).split(/[&;]/)
  for (const wanted of query?.split(/[&;]/) ?? []) {
    const parameter = open(wanted)
    found.push(given.map((one) => match(parameter, one)).find((id) => id !== null) ?? null)
  }
  if (hash !== undefined) found.push(fits(hash, url.hash.slice(1), false))
  return found.includes(null) ? null : (found.find(Boolean) ?? null)
}

/** Separators are compared one by one, and what stands between two of them by itself: no trying back and forth. */
const SEPARATOR = /([/?#&;])/
/** No part of an address that names a ticket is so long. */
const LONGEST = 300

/** The id (empty: without one) when `text` begins with what the pattern says; `whole`: and holds no more. */
function fits(pattern: string, text: string, whole: boolean): string | null {
  const wanted = pattern.split(SEPARATOR)
  const given = text.split(SEPARATOR)
  if (whole && given.length !== wanted.length) return null
  const found = wanted.map((part, index) => match(open(part), given[index]))
  return found.includes(null) ? null : (found.find(Boolean) ?? '')
}

function match(pattern: RegExp, text: string | undefined): string | null {
  const found = text === undefined || text.length > LONGEST ? null : pattern.exec(text)
  return found && (found[1] ?? '')
}

/** At most two places of one part are open: the schema sees to it. */
function open(part: string): RegExp {
  const source = part
    .split(/(\{id\}|\*)/)
    .map((piece) => (piece === '*' ? '.+' : piece === '{id}' ? '([\\w-]+?)' : piece.replace(/\W/g, '\\$&')))
  return new RegExp(`^${source.join('')}$`)
}
