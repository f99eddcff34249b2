/** The account's canned responses: the folders first, then one folder after another, by the documented API. */
import type { ReadContext } from '../contract'
import { type Fields, fields, fieldsList, idOf, number, text } from '../fields'
import { getJson } from '../http'
import type { PhrasePage } from '../phrase-page'

const FOLDERS = '/api/v2/canned_response_folders'

type Folder = { id: string; name: string; personal: boolean }
/** What is still to be read; `path` where the first folder goes on. */
type Rest = { folders: Folder[]; path: string | null }

export async function cannedPage(at: string | null, context: ReadContext): Promise<PhrasePage> {
  if (at === null) return folders(context)
  const rest = restOf(at)
  const [folder, ...later] = rest?.folders ?? []
  if (!rest || !folder) return { ok: false, why: 'unexpected', retryAfter: null }
  const answer = await getJson(rest.path ?? `${FOLDERS}/${folder.id}/responses`, context)
  if (!answer.ok) {
    // A folder can be gone since the list was read, or be another's: the others are still there.
    if (answer.why !== 'not-found' && answer.why !== 'forbidden') return answer
    return page([], later.length > 0 ? { folders: later, path: null } : null)
  }
  if (!Array.isArray(answer.body)) return { ok: false, why: 'unexpected', retryAfter: null }
  const path = nextPath(answer.headers.get('Link'), context)
  const goesOn = path !== null && path !== rest.path
  const left = goesOn ? rest.folders : later
  return page(
    fieldsList(answer.body).map((record) => cut(record, folder)),
    left.length > 0 ? { folders: left, path: goesOn ? path : null } : null,
  )
}

async function folders(context: ReadContext): Promise<PhrasePage> {
  const answer = await getJson(FOLDERS, context)
  if (!answer.ok) return answer
  if (!Array.isArray(answer.body)) return { ok: false, why: 'unexpected', retryAfter: null }
  const list: Folder[] = []
  let total: number | null = 0
  for (const folder of fieldsList(answer.body)) {
    const id = idOf(folder.id)
    const count = number(folder.responses_count)
    if (!id || !/^\d+$/.test(id) || count === 0) continue
    list.push({ id, name: text(folder.name) ?? '', personal: folder.personal === true })
    total = count === null || total === null ? null : total + count
  }
  return page([], list.length > 0 ? { folders: list, path: null } : null, total)
}

function page(records: Fields[], rest: Rest | null, total: number | null = null): PhrasePage {
  return { ok: true, records, next: rest && JSON.stringify(rest), total }
}

function cut({ id, title, content, content_html, attachments }: Fields, folder: Folder): Fields {
  return { id, title, content, content_html, attachments, folder: folder.name, personal: folder.personal }
}

/** Where a list goes on, as Freshdesk says it in its header; never another place than canned responses. */
function nextPath(link: string | null, { url }: ReadContext): string | null {
  const found = /<([^>]+)>\s*;\s*rel="?next"?/.exec(link ?? '')
  const next = found?.[1] ? URL.parse(found[1], url.origin) : null
  return next?.origin === url.origin && next.pathname.startsWith(`${FOLDERS}/`)
    ? next.pathname + next.search
    : null
}

/** `at` comes back from outside this script: only what could have been given is taken. */
function restOf(at: string): Rest | null {
  try {
    const rest = fields(JSON.parse(at))
    const path = text(rest?.path)
    const list = fieldsList(rest?.folders).flatMap((folder) => {
      const id = idOf(folder.id)
      return id && /^\d+$/.test(id)
        ? [{ id, name: text(folder.name) ?? '', personal: folder.personal === true }]
        : []
    })
    return path === null || path.startsWith(`${FOLDERS}/`) ? { folders: list, path } : null
  } catch {
    return null
  }
}
