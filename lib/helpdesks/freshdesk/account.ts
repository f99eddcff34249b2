/** What is the same for every ticket of an account, asked once per page life: agents, groups, statuses, me. */
import type { ReadContext } from '../contract'
import { fields, fieldsList, idOf, text, timeZone } from '../fields'
import { type Failure, getJson } from '../http'

export type Me = { id: string; name: string | null; email: string | null; timeZone: string | null }
export type StatusInfo = { label: string | null; stopsClock: boolean | null }
export type Directory = { agents: Map<string, string | null>; groups: Map<string, string> }

const kept = new Map<string, unknown>()

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
      timeZone: timeZone(contact.time_zone) ?? timeZone(agent.time_zone),
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
export async function askStatuses(context: ReadContext): Promise<Map<string, StatusInfo> | Failure> {
  const first = await once('/api/_/ticket_fields', context, statuses)
  if (!('why' in first) || first.why === 'signed-out' || first.why === 'offline') return first
  return once('/api/v2/ticket_fields', context, statuses)
}

async function once<T extends object>(
  path: string,
  context: ReadContext,
  parse: (body: unknown) => T | null,
): Promise<T | Failure> {
  const key = context.url.host + path
  if (kept.has(key)) return kept.get(key) as T
  const answer = await getJson(path, context)
  if (!answer.ok) return { why: answer.why, retryAfter: answer.retryAfter }
  const parsed = parse(answer.body)
  if (!parsed) return { why: 'unexpected', retryAfter: null }
  kept.set(key, parsed)
  return parsed
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
