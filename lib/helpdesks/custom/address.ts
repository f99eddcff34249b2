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
  const further = query !== undefined || hash !== undefined
  // Where the ticket is named further on, the path must be this one and no longer.
  const found = [glob(path, further ? '/?$' : BORDER).exec(url.pathname)]
  const given = url.search.slice(1).split(/[&;]/)
  for (const wanted of query?.split(/[&;]/) ?? []) {
    const parameter = glob(wanted, '$')
    found.push(given.map((one) => parameter.exec(one)).find(Boolean) ?? null)
  }
  if (hash !== undefined) found.push(glob(hash, BORDER).exec(url.hash.slice(1)))
  if (!found.every(Boolean)) return null
  return found.map((match) => match?.[1]).find(Boolean) ?? null
}

const BORDER = '(?=[/?#&;]|$)'

/** Between two separators there are at most two open places (the schema sees to it), so this stays quick. */
function glob(pattern: string, end: string): RegExp {
  const source = pattern
    .split(/(\{id\}|\*)/)
    .map((part) =>
      part === '*' ? '[^/?#&;]+' : part === '{id}' ? '([\\w-]+?)' : part.replace(/[^\w/]/g, '\\$&'),
    )
  return new RegExp(`^${source.join('')}${end}`)
}
