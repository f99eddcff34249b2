/** From the address of one ticket to the pattern of all of them. */

/** Parameters that say which page it is rather than which ticket. */
const pageParameter = /^(action|view|page|module|mod|do|cmd|route|r|type|object|table)$/i
const idParameter = /(^|_|-)(id|ticket|number|nr|key|case|issue|sys_id)$|(id|ticket|nr)$/i
const id = /^(?=.*\d)[\w-]{1,80}$/
const surelyId = /^(\d+|[A-Za-z]{1,10}-?\d{1,12}|[\da-f]{8,64}|[\da-f-]{36})$/i

/**
 * "https://help.example.com/#ticket/zoom/4021" gives "/#ticket/zoom/{id}". Looks in the fragment first,
 * then in the parameters, then in the path: the later part of an address says more. Null where nothing
 * in it looks like a ticket's id.
 */
export function patternFrom(address: string): string | null {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol)) return null
  const path = url.pathname
  const fragment = url.hash.slice(1)
  if (fragment) {
    const found = inPath(fragment) ?? inParameters(fragment)
    if (found) return `${path}#${found}`
  }
  const query = inParameters(url.search.slice(1))
  if (query) return `${path}?${query}`
  return inPath(path)
}

/** Cut after the id: what follows names a tab of the same ticket. */
function inPath(path: string): string | null {
  if (path.includes('=') || /[{}*]/.test(path)) return null
  const parts = path.split('/')
  const fits = (test: RegExp) => parts.findLastIndex((part) => test.test(part))
  const at = fits(surelyId) >= 0 ? fits(surelyId) : fits(id)
  if (at < 0) return null
  const before = parts.slice(0, at).map((part) => (/\d{3}/.test(part) ? '*' : part))
  return [...before, '{id}'].join('/')
}

function inParameters(query: string): string | null {
  const split = query.includes(';') ? ';' : '&'
  const all = query.split(/[&;]/).map((one) => one.split('=') as [string, string?])
  const named = all.find(([name, value = '']) => idParameter.test(name) && id.test(value))
  const [name] = named ?? []
  if (!name) return null
  return all
    .filter((one) => one === named || (pageParameter.test(one[0]) && /^[\w.-]+$/.test(one[1] ?? '')))
    .map((one) => (one === named ? `${name}={id}` : one.join('=')))
    .join(split)
}
