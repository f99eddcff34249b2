/** The account's macros, as far as the signed-in agent may see them: by cursor, a hundred at a time. */
import type { ReadContext } from '../contract'
import { type Fields, fields, fieldsList, number, text } from '../fields'
import { getJson } from '../http'
import type { PhrasePage } from '../phrase-page'

const SIZE = 100

export async function macroPage(after: string | null, context: ReadContext): Promise<PhrasePage> {
  const cursor = after === null ? '' : `&page[after]=${encodeURIComponent(after)}`
  const answer = await getJson(`/api/v2/macros.json?page[size]=${SIZE}${cursor}`, context)
  if (!answer.ok) return answer
  const body = fields(answer.body)
  if (!body || !Array.isArray(body.macros)) return { ok: false, why: 'unexpected', retryAfter: null }
  const meta = fields(body.meta)
  const next = meta?.has_more === true ? text(meta.after_cursor) : null
  const records = fieldsList(body.macros).map(cut)
  const total = after !== null ? null : next === null ? records.length : await count(context)
  return { ok: true, records, next: next === after ? null : next, total }
}

/** Pages by cursor do not tell how many there are, those by number do. Null where that is refused: no harm. */
async function count(context: ReadContext): Promise<number | null> {
  const answer = await getJson('/api/v2/macros.json?per_page=1', context)
  return answer.ok ? number(fields(answer.body)?.count) : null
}

function cut({ id, title, active, restriction, actions }: Fields): Fields {
  return { id, title, active, restriction, actions }
}
