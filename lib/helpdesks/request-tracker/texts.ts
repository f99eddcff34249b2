/**
 * The texts of messages. RT keeps them as attachments; its search gives those of many transactions at once,
 * decoded. Pictures and files, and what a forwarded mail in the attachments says, are left out.
 */
import type { ReadContext } from '../contract'
import { type Fields, idOf, text } from '../fields'
import { htmlToText, withoutQuotedLines } from '../html-text'
import type { Failure } from '../http'
import { mapInSlices } from '../in-slices'
import { reference } from './page'
import { askItems, isFailure, rest } from './read-api'

/** Attachments never change: each transaction is asked once per page life. Kept by place and transaction. */
const known = new Map<string, string>()

/** So many transactions in one address, which servers limit to 8 KB. */
const BATCH = 50
/** So many requests at once; RT installations run few workers. */
const AT_ONCE = 4
const PAGE = 100
/** Where the search does not answer, each text is a request of its own: of longer threads the latest. */
const MOST_SINGLE = 300

/** Texts by transaction; `failure`: some could not be read. The latest come first: they matter most. */
export async function askTexts(
  ids: string[],
  context: ReadContext,
): Promise<{ texts: Map<string, string>; failure: Failure | null }> {
  const place = (id: string) => `${context.url.host}:${id}`
  const open = ids.filter((id) => !known.has(place(id))).reverse()
  const batches: string[][] = []
  for (let at = 0; at < open.length; at += BATCH) batches.push(open.slice(at, at + BATCH))
  let failure: Failure | null = null
  const keep = (transaction: string, body: string) => known.set(place(transaction), body)

  const searched = async (batch: string[]) => {
    const parts = await search(batch, context)
    if (isFailure(parts)) return parts
    await mapInSlices(
      batch,
      (id) => keep(id, bodyOf(parts.filter((p) => reference(p.TransactionId) === id))),
      context.signal,
    )
    return null
  }
  const alone: string[] = []
  await inTurns(batches, async (batch) => {
    const failed = await searched(batch)
    // One odd attachment fails its whole batch, an old installation all of them.
    if (failed?.why === 'signed-out' || failed?.why === 'offline' || failed?.why === 'rate-limited')
      failure = failed
    else if (failed) alone.push(...batch)
  })
  alone.sort((a, b) => Number(b) - Number(a))
  if (alone.length > MOST_SINGLE) failure = { why: 'too-long', retryAfter: null }
  await inTurns(alone.slice(0, MOST_SINGLE), async (id) => {
    const parts = await askItems(
      `${rest(context)}/transaction/${id}/attachments?fields=ContentType,Filename,Content&per_page=${PAGE}`,
      context,
    )
    if (isFailure(parts)) failure = parts
    else keep(id, bodyOf(parts))
  })
  return { texts: new Map(ids.map((id) => [id, known.get(place(id)) ?? ''])), failure }
}

/** Same fields are alternatives to RT, different ones conditions. */
async function search(ids: string[], context: ReadContext): Promise<Fields[] | Failure> {
  const query = [
    ...ids.map((id) => ({ field: 'TransactionId', value: Number(id) })),
    ...['text/', 'message/'].map((value) => ({ field: 'ContentType', operator: 'LIKE', value })),
    { field: 'Filename', operator: 'IS', value: 'NULL' },
  ]
  const path = `${rest(context)}/attachments?query=${encodeURIComponent(JSON.stringify(query))}&fields=TransactionId,ContentType,Content&per_page=${PAGE}`
  const found: Fields[] = []
  for (let page = 1; ; page++) {
    const parts = await askItems(`${path}&page=${page}`, context)
    if (isFailure(parts)) return parts
    found.push(...parts)
    // More parts than five for each message: a server that ignores `page`.
    if (parts.length < PAGE || found.length > 5 * BATCH) return found
  }
}

/** Plain before HTML: it marks its quotations. Parts of one mail stand around its pictures. */
function bodyOf(parts: Fields[]): string {
  const inOrder = parts.filter((part) => !text(part.Filename)).sort((a, b) => Number(a.id) - Number(b.id))
  const forwarded = inOrder.findIndex((part) => String(part.ContentType).startsWith('message/'))
  const own = forwarded < 0 ? inOrder : inOrder.slice(0, forwarded)
  const said = (type: string) =>
    own
      .filter((part) => idOf(part.id) && String(part.ContentType).startsWith(type))
      .map((part) => text(part.Content) ?? '')
  const plain = withoutQuotedLines(said('text/plain').filter(Boolean).join('\n\n'))
  return plain || said('text/html').map(htmlToText).filter(Boolean).join('\n\n')
}

async function inTurns<T>(list: T[], work: (item: T) => Promise<void>) {
  let next = 0
  const worker = async () => {
    while (next < list.length) await work(list[next++] as T)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}
