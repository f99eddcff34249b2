/** What is the same for many tickets, asked once an hour: agents, groups, statuses, me, the customer's profile. */
import type { ReadContext } from '../contract'
import { fields, fieldsList, idOf, languageTag, text, texts } from '../fields'
import { type Failure, getJson } from '../http'
import { isFinal, UNEXPECTED } from './read-api'
import { profileZone } from './zones'

export type Me = { id: string; name: string | null; email: string | null; timeZone: string | null }
export type StatusInfo = { label: string | null; stopsClock: boolean | null }
export type Directory = { agents: Map<string, string | null>; groups: Map<string, string> }

/** The customer's profile: what the ticket's own `requester` lacks. */
export type Contact = { language: string | null; timeZone: string | null; tags: string[] }

const KEPT_MS = 3_600_000
/** What an account or a role may not ask is not asked again for every ticket, but a right can be given. */
const REFUSED_MS = 600_000

const kept = new Map<string, { until: number; answer: object }>()

export function askMe(context: ReadContext): Promise<Me | Failure> {
  return once('/api/_/bootstrap/me', context, (body) => {
    const agent = fields(fields(body)?.agent) ?? fields(fields(fields(body)?.data)?.agent)
    const id = idOf(agent?.id)
    if (!agent || !id) return null
    const contact = fields(agent.contact) ?? fields(agent.user) ?? agent
    return {
      id,
      name: text(contact.name) ?? text(agent.name),
      email: text(contact.email) ?? text(agent.email),
      timeZone: profileZone(contact.time_zone) ?? profileZone(agent.time_zone),
    }
  })
}

/** Names of all agents and groups; readable by every agent, unlike the documented list of agents. */
export function askDirectory(context: ReadContext): Promise<Directory | Failure> {
  return once('/api/_/bootstrap/agents_groups', context, (body) => {
    const data = fields(fields(body)?.data) ?? fields(body)
    if (!data || !Array.isArray(data.agents)) return null
    const agents = new Map<string, string | null>()
    for (const agent of fieldsList(data.agents)) {
      const id = idOf(agent.id)
      if (id) agents.set(id, text(fields(agent.contact)?.name) ?? text(agent.name))
    }
    const groups = new Map<string, string>()
    for (const group of fieldsList(data.groups)) {
      const id = idOf(group.id)
      const name = text(group.name)
      if (id && name) groups.set(id, name)
    }
    return { agents, groups }
  })
}

/** Status numbers with the account's labels and whether they stop the SLA timer. */
export function askStatuses(context: ReadContext): Promise<Map<string, StatusInfo> | Failure> {
  return either('ticket_fields', context, statuses)
}

export function askContact(id: string, context: ReadContext): Promise<Contact | Failure> {
  return either(`contacts/${id}`, context, (body) => {
    const contact = fields(fields(body)?.contact) ?? fields(body)
    return contact && idOf(contact.id) === id
      ? {
          language: languageTag(contact.language),
          timeZone: profileZone(contact.time_zone),
          tags: texts(contact.tags),
        }
      : null
  })
}

/** From the portal's own API, which costs the account nothing, else from the documented one. */
async function either<T extends object>(
  path: string,
  context: ReadContext,
  parse: (body: unknown) => T | null,
): Promise<T | Failure> {
  const first = await once(`/api/_/${path}`, context, parse)
  return 'why' in first && !isFinal(first as Failure) ? once(`/api/v2/${path}`, context, parse) : first
}

async function once<T extends object>(
  path: string,
  context: ReadContext,
  parse: (body: unknown) => T | null,
): Promise<T | Failure> {
  const key = context.url.host + path
  const known = kept.get(key)
  if (known && known.until > context.now()) return known.answer as T
  const reply = await getJson(path, context)
  const answer = reply.ok ? (parse(reply.body) ?? UNEXPECTED) : reply
  const refused = 'why' in answer
  if (!refused || answer.why === 'forbidden' || answer.why === 'not-found') {
    kept.set(key, { until: context.now() + (refused ? REFUSED_MS : KEPT_MS), answer })
  }
  return answer
}

/** Where the ticket itself is refused too, it was no matter of rights: the next read asks for everything again. */
export function forgetRefused() {
  for (const [key, { answer }] of kept) if ('why' in answer) kept.delete(key)
}

/**
 * The status field's choices, in whichever of the known shapes: `{"2": ["Open", "Being processed"]}`,
 * `{"Open": 2}`, `{"2": {…}}` or a list of objects with an id, a label and `stop_sla_timer`.
 */
function statuses(body: unknown): Map<string, StatusInfo> | null {
  const wrapped = fields(body)
  const list = Array.isArray(body) ? body : (wrapped?.ticket_fields ?? wrapped?.data)
  const status = fieldsList(list).find((field) => field.name === 'status' || field.type === 'default_status')
  const found = new Map<string, StatusInfo>()
  const { choices } = status ?? {}
  for (const choice of fieldsList(choices)) addChoice(found, idOf(choice.id) ?? idOf(choice.value), choice)
  for (const [key, value] of Object.entries(fields(choices) ?? {})) {
    if (/^\d+$/.test(key)) addChoice(found, key, value)
    else if (typeof value === 'number') addChoice(found, String(value), key)
  }
  return found.size > 0 ? found : null
}

function addChoice(found: Map<string, StatusInfo>, id: string | null, value: unknown) {
  if (!id || !/^\d+$/.test(id)) return
  const choice = fields(value)
  const label = choice
    ? (text(choice.label) ?? text(choice.name) ?? text(choice.agent_label))
    : text(Array.isArray(value) ? value[0] : value)
  const stops = choice?.stop_sla_timer
  found.set(id, { label, stopsClock: typeof stops === 'boolean' ? stops : null })
}
