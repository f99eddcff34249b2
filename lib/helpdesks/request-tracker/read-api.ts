/** Reading a ticket through RT's REST 2.0 with the agent's session: GETs only. */
import { emptyTicket, type Ticket } from '@/lib/ticket'
import type { ReadContext } from '../contract'
import { type Fields, fields, fieldsList, idOf, instant, languageTag, text, timeZone } from '../fields'
import { type Failure, getJson } from '../http'
import { reference, webPath } from './page'

const UNEXPECTED: Failure = { why: 'unexpected', retryAfter: null }
const PAGE = 100
const MOST_PAGES = 50

export type Person = {
  id: string | null
  name: string | null
  email: string | null
  privileged: boolean | null
  timeZone: string | null
  language: string | null
}

/** Dates that are not set come as the epoch. */
export function date(value: unknown): string | null {
  const read = instant(value)
  return read?.startsWith('1970-01-01') ? null : read
}

export async function askTicket(id: string, context: ReadContext): Promise<Fields | Failure> {
  const path = `${rest(context)}/ticket/${id}?fields=Queue,Owner&fields[Queue]=Name&fields[Owner]=RealName,Name`
  const answer = await getJson(path, context)
  if (!answer.ok) return { why: answer.why, retryAfter: answer.retryAfter }
  const ticket = fields(answer.body)
  // A merged ticket answers under the number it was merged into: only that it is a ticket is asked.
  return ticket && idOf(ticket.id) && ('Status' in ticket || 'Subject' in ticket) ? ticket : UNEXPECTED
}

/** The messages among the ticket's transactions, oldest first. */
export async function askHistory(
  id: string,
  context: ReadContext,
): Promise<{ list: Fields[]; failure: Failure | null }> {
  const path = `${rest(context)}/ticket/${id}/history?fields=Type,Creator,Created&fields[Creator]=RealName,EmailAddress`
  const { list, failure } = await pages(path, context)
  const messages = list.filter((entry) => ['Create', 'Correspond', 'Comment'].includes(String(entry.Type)))
  return { list: messages, failure }
}

/** Which attachments each transaction has, with their types; the contents are asked one by one. */
export async function askAttachments(
  id: string,
  context: ReadContext,
): Promise<{ list: Fields[]; failure: Failure | null }> {
  return pages(`${rest(context)}/ticket/${id}/attachments?fields=TransactionId,ContentType,Filename`, context)
}

/** An attachment's text. REST wraps it in base64 here, whatever its type. */
export async function askText(attachment: string, context: ReadContext): Promise<string | Failure> {
  const answer = await getJson(`${rest(context)}/attachment/${encodeURIComponent(attachment)}`, context)
  if (!answer.ok) return { why: answer.why, retryAfter: answer.retryAfter }
  const content = fields(answer.body)?.Content
  if (content === null || content === '') return ''
  return (typeof content === 'string' ? decoded(content) : null) ?? UNEXPECTED
}

/** A person by name or number. Only here RT says whether somebody is staff ("Privileged"). */
export async function askPerson(name: string, context: ReadContext): Promise<Person | Failure> {
  const answer = await getJson(`${rest(context)}/user/${encodeURIComponent(name)}`, context)
  if (!answer.ok) return { why: answer.why, retryAfter: answer.retryAfter }
  const user = fields(answer.body)
  if (!user || (!text(user.Name) && !idOf(user.id))) return UNEXPECTED
  const flag = user.Privileged
  return {
    id: text(user.Name) ?? idOf(user.id),
    name: text(user.RealName) ?? text(user.Name),
    email: text(user.EmailAddress),
    privileged:
      flag === 1 || flag === '1' || flag === true
        ? true
        : flag === 0 || flag === '0' || flag === false
          ? false
          : null,
    timeZone: timeZone(user.Timezone),
    language: languageTag(user.Lang),
  }
}

/** RT does not say how many pages there are (`pages` is null): the last is the short one. */
async function pages(
  path: string,
  context: ReadContext,
): Promise<{ list: Fields[]; failure: Failure | null }> {
  const found = new Map<string, Fields>()
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer = await getJson(`${path}&per_page=${PAGE}&page=${page}`, context)
    const items = answer.ok ? fields(answer.body)?.items : null
    if (!Array.isArray(items)) {
      const failure = answer.ok ? UNEXPECTED : { why: answer.why, retryAfter: answer.retryAfter }
      return { list: [...found.values()], failure }
    }
    const before = found.size
    for (const item of fieldsList(items)) {
      const id = idOf(item.id)
      if (id) found.set(id, item)
    }
    if (items.length < PAGE || found.size === before) break
  }
  return { list: [...found.values()], failure: null }
}

function rest({ url }: ReadContext): string {
  return `${webPath(url)}/REST/2.0`
}

/** UTF-8 as a rule; old attachments can be in Latin script of one byte each. */
function decoded(base64: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(base64.replace(/\s+/g, '')), (c) => c.charCodeAt(0))
    const utf8 = new TextDecoder().decode(bytes)
    return utf8.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : utf8
  } catch {
    return null
  }
}

export function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'why' in value && 'retryAfter' in value
}

/** The names of a role's members ("Requestor"): one reference, or a list of them. */
export function members(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value]
  return list.map(reference).filter((name) => name !== null)
}

export function blank(id: string, context: ReadContext): Ticket {
  const { url } = context
  return emptyTicket(
    'request-tracker',
    url.host,
    id,
    `${url.origin}${webPath(url)}/Ticket/Display.html?id=${id}`,
  )
}
