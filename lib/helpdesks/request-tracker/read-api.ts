/** Reading a ticket through RT's REST 2.0 with the agent's session: GETs only. */
import { emptyTicket, type Ticket } from '@/lib/ticket'
import type { ReadContext } from '../contract'
import { type Fields, fields, fieldsList, idOf, instant, languageTag, text, timeZone } from '../fields'
import { type Failure, getJson } from '../http'
import { reference, webPath } from './page'

const UNEXPECTED: Failure = { why: 'unexpected', retryAfter: null }

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
  if (!answer.ok) return answer
  const ticket = fields(answer.body)
  // A merged ticket answers under the number it was merged into: only that it is a ticket is asked.
  return ticket && idOf(ticket.id) && ('Status' in ticket || 'Subject' in ticket) ? ticket : UNEXPECTED
}

/** The objects of one page of a list. */
export async function askItems(path: string, context: ReadContext): Promise<Fields[] | Failure> {
  const answer = await getJson(path, context)
  if (!answer.ok) return answer
  const items = fields(answer.body)?.items
  return Array.isArray(items) ? fieldsList(items) : UNEXPECTED
}

/** A person by name or number. Only here RT says whether somebody is staff ("Privileged"). */
export async function askPerson(name: string, context: ReadContext): Promise<Person | Failure> {
  const answer = await getJson(`${rest(context)}/user/${encodeURIComponent(name)}`, context)
  if (!answer.ok) return answer
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

/** Where REST 2.0 answers, below the installation's own path. */
export function rest({ url }: ReadContext): string {
  return `${webPath(url)}/REST/2.0`
}

export function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'why' in value && 'retryAfter' in value
}

/** The names of a role's members ("Requestor"): one reference, or a list of them. Groups are no people. */
export function members(value: unknown): string[] {
  const list = (Array.isArray(value) ? value : [value]).filter((one) => fields(one)?.type !== 'group')
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
