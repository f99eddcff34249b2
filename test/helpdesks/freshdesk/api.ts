/** Both APIs of the Freshdesk replica: the public one, v2, and the page's own, `/api/_`. */
import type { Desk } from '../desk/desk.ts'
import { htmlToText } from '../desk/text.ts'
import type { DeskTicket } from '../desk/types.ts'
import type { Budget } from '../server/budget.ts'
import { bodyObject, type Call, json, type Reply } from '../server/exchange.ts'
import { cannedResponses } from './canned.ts'
import {
  agentDocument,
  contactDocument,
  conversationDocument,
  requesterDocument,
  ticketDocument,
} from './documents.ts'
import { forbidden, invalid, notFound, tooMany, unauthenticated } from './errors.ts'
import { ticketFields } from './fields.ts'
import type { FreshdeskOptions } from './options.ts'
import { statusChoices } from './statuses.ts'

export const CSRF_TOKEN = 'replica-csrf-token'
const SESSION = '_helpkit_session'

export type Api = { desk: Desk; options: FreshdeskOptions; budget: Budget; origin: string }

/** v2: each include costs a further request; the account's budget is told in three headers. */
export function publicApi(api: Api, call: Call): Reply {
  if (!signedIn(api, call)) return unauthenticated()
  const include = includes(call)
  const cost = 1 + include.size
  const spent = api.budget.spend(cost, api.options.plan === 'free-plan' ? 0 : api.options.budget)
  const reply = spent.ok ? publicRoute(api, call, include) : tooMany(spent.resetSeconds)
  return {
    ...reply,
    headers: {
      'x-ratelimit-total': String(spent.total),
      'x-ratelimit-remaining': String(spent.remaining),
      'x-ratelimit-used-currentrequest': String(cost),
      ...reply.headers,
    },
  }
}

function publicRoute(api: Api, call: Call, include: Set<string>): Reply {
  if (call.method !== 'GET') return { status: 405 }
  const path = call.url.pathname.slice('/api/v2'.length)
  if (path === '/agents') return forbidden()
  if (path === '/agents/me') return json(200, agentDocument(api.desk.people.me))
  if (path === '/ticket_fields') return json(200, ticketFields(api.desk, 'v2'))
  if (path.startsWith('/canned_response'))
    return api.options.cannedRefused ? forbidden() : cannedResponses(path)
  const [, kind, id, rest = ''] = path.match(/^\/(tickets|contacts|agents|groups)\/(\d+)(\/.*)?$/) ?? []
  if (!kind || !id) return notFound()
  if (kind === 'tickets') {
    const ticket = api.desk.tickets.get(Number(id))
    if (!ticket) return notFound()
    if (rest === '') return json(200, ticketDocument(ticket, api.desk, include))
    return rest === '/conversations' ? conversations(api, call, ticket) : notFound()
  }
  if (kind === 'groups') {
    const group = api.desk.people.groups.find((g) => g.id === Number(id))
    return group ? json(200, { ...group, description: null, agent_ids: [] }) : notFound()
  }
  const person = api.desk.people.all.find((p) => p.id === Number(id))
  if (!person) return notFound()
  if (kind === 'contacts') return person.role === 'end-user' ? json(200, contactDocument(person)) : notFound()
  return person.role === 'end-user' ? notFound() : json(200, agentDocument(person))
}

/** v2 gives a bare array, and a Link header while there are more pages. */
function conversations(api: Api, call: Call, ticket: DeskTicket): Reply {
  const page = pageOf(call, ticket)
  if ('status' in page) return page
  const next = new URL(call.url)
  next.searchParams.set('page', String(page.number + 1))
  const link: Record<string, string> = page.more
    ? { link: `<${api.origin}${next.pathname}${next.search}>; rel="next"` }
    : {}
  return json(
    200,
    page.items.map((m) => conversationDocument(m, ticket)),
    link,
  )
}

/** `/api/_`: wrapped documents, not counted, a CSRF token for whatever writes. */
export function privateApi(api: Api, call: Call): Reply {
  if (!signedIn(api, call)) return unauthenticated()
  if (call.method !== 'GET' && call.headers['x-csrf-token'] !== CSRF_TOKEN) return unauthenticated()
  const path = call.url.pathname.slice('/api/_'.length)
  const { people } = api.desk
  if (path === '/bootstrap/me')
    return json(200, { agent: agentDocument(people.me), meta: { csrf_token: CSRF_TOKEN } })
  if (path === '/bootstrap/agents_groups') {
    const agents = people.all.filter((p) => p.role !== 'end-user').map(agentDocument)
    return json(200, { data: { agents, groups: people.groups } })
  }
  if (path === '/ticket_fields') return json(200, { ticket_fields: ticketFields(api.desk, 'private') })
  if (path === '/tickets') {
    const tickets = [...api.desk.tickets.values()].slice(0, 30)
    return json(200, { tickets: tickets.map((t) => ticketDocument(t, api.desk, includes(call))) })
  }
  const [, id, rest = ''] = path.match(/^\/tickets\/(\d+)(\/.*)?$/) ?? []
  const ticket = id ? api.desk.tickets.get(Number(id)) : undefined
  return ticket ? privateTicket(api, call, ticket, rest) : notFound()
}

function privateTicket(api: Api, call: Call, ticket: DeskTicket, rest: string): Reply {
  if (call.method === 'GET') {
    if (rest === '') return json(200, { ticket: ticketDocument(ticket, api.desk, includes(call)) })
    if (rest !== '/conversations') return notFound()
    const page = pageOf(call, ticket)
    if ('status' in page) return page
    const wanted = includes(call).has('requester')
    return json(200, {
      conversations: page.items.map((m) => ({
        ...conversationDocument(m, ticket),
        ...(wanted && { requester: requesterDocument(m.author) }),
      })),
    })
  }
  return write(api, call, ticket, rest)
}

function write(api: Api, call: Call, ticket: DeskTicket, rest: string): Reply {
  const body = bodyObject(call)
  if (rest === '/reply' || rest === '/notes') {
    const html = typeof body.body === 'string' ? body.body : ''
    const text = htmlToText(html)
    if (text === '') return invalid('body', 'Please fill this in', 'missing_field')
    const made = api.desk.addMessage(ticket.id, {
      from: 'agent',
      public: rest === '/reply' || body.private === false,
      html,
      text,
    })
    return json(201, { conversation: conversationDocument(made, ticket) })
  }
  if (rest === '' && call.method === 'PUT') {
    const choice = statusChoices(api.desk).find((c) => c.id === body.status)
    if (!choice) return invalid('status', 'It should be one of these values')
    const own = choice.id >= 6 && choice.label !== 'Waiting on Third Party'
    api.desk.setStatus(ticket.id, choice.means, own ? choice.label : null)
    return json(200, { ticket: ticketDocument(ticket, api.desk, new Set()) })
  }
  return notFound()
}

type Page = { items: DeskTicket['messages']; number: number; more: boolean }

function pageOf(call: Call, ticket: DeskTicket): Page | Reply {
  const size = Number(call.url.searchParams.get('per_page') ?? 30)
  const number = Number(call.url.searchParams.get('page') ?? 1)
  if (!Number.isInteger(size) || size < 1 || size > 100)
    return invalid('per_page', 'It should be a Positive Integer less than or equal to 100')
  if (!Number.isInteger(number) || number < 1) return invalid('page', 'It should be a Positive Integer')
  const later = ticket.messages.slice(1)
  const ordered = call.url.searchParams.get('order_type') === 'desc' ? later.toReversed() : later
  const end = number * size
  return { items: ordered.slice(end - size, end), number, more: end < ordered.length }
}

function includes(call: Call): Set<string> {
  return new Set((call.url.searchParams.get('include') ?? '').split(',').filter(Boolean))
}

function signedIn(api: Api, call: Call): boolean {
  return !api.options.signedOut && call.cookies[SESSION] !== undefined
}
