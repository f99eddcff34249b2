/** `/api/v2` of the Zendesk replica, as an agent's session sees it. */
import { createHash } from 'node:crypto'
import type { Desk } from '../desk/desk.ts'
import { htmlToText } from '../desk/text.ts'
import type { DeskTicket, Status } from '../desk/types.ts'
import type { Budget } from '../server/budget.ts'
import { bodyObject, type Call, json, type Reply } from '../server/exchange.ts'
import { commentsOf, eventDocument, logOf } from './conversation-log.ts'
import {
  commentDocument,
  groupDocument,
  inlineSideloads,
  metricSet,
  organizationDocument,
  ticketDocument,
  userDocument,
} from './documents.ts'
import { badRequest, forbidden, notFound, tooMany, unauthenticated } from './errors.ts'
import { macros } from './macros.ts'
import type { ZendeskOptions } from './options.ts'
import { page } from './paging.ts'
import { policyMetrics } from './sla.ts'

export const CSRF_TOKEN = 'replica-authenticity-token'
const SESSION = '_zendesk_session'
const statuses: readonly string[] = ['new', 'open', 'pending', 'hold', 'solved', 'closed']

type Api = { desk: Desk; options: ZendeskOptions; budget: Budget; origin: string }

/** Answers an API call with the headers that every answer of Zendesk carries. */
export function zendeskApi(api: Api, call: Call): Reply {
  const spent = api.budget.spend(1, api.options.budget)
  const reply = unchanged(call, spent.ok ? route(api, call) : tooMany(spent.resetSeconds))
  return {
    ...reply,
    headers: {
      'cache-control': 'max-age=0, private, must-revalidate',
      'x-rate-limit': String(spent.total),
      'x-rate-limit-remaining': String(spent.remaining),
      'ratelimit-limit': String(spent.total),
      'ratelimit-remaining': String(spent.remaining),
      'ratelimit-reset': String(spent.resetSeconds),
      'x-frame-options': 'SAMEORIGIN',
      'x-zendesk-api-version': 'v2',
      ...reply.headers,
    },
  }
}

/** Browsers keep the answer with its ETag and ask whether it still holds; a script sees 200 either way. */
function unchanged(call: Call, reply: Reply): Reply {
  if (reply.status !== 200 || call.method !== 'GET') return reply
  const etag = `W/"${createHash('sha1').update(String(reply.body)).digest('hex')}"`
  const headers = { ...reply.headers, etag }
  return call.headers['if-none-match'] === etag ? { status: 304, headers: { etag } } : { ...reply, headers }
}

function route(api: Api, call: Call): Reply {
  const path = call.url.pathname.replace(/^\/api\/v2/, '').replace(/\.json$/, '')
  const signedIn = !api.options.signedOut && call.cookies[SESSION] !== undefined
  if (path === '/users/me') return me(api, signedIn)
  if (!signedIn) return unauthenticated(call)
  if (call.method !== 'GET' && call.headers['x-csrf-token'] !== CSRF_TOKEN) return forbidden()
  if (path === '/tickets/show_many') return showMany(api, call)
  if (path === '/custom_statuses') return customStatuses(api)
  if (path === '/macros') return listMacros(api, call)
  if (path.startsWith('/slas/') || path.startsWith('/group_slas/')) return forbidden()
  const user = path.match(/^\/users\/(\d+)$/)?.[1]
  if (user) return oneUser(api, Number(user))
  const [, id, rest = ''] = path.match(/^\/tickets\/(\d+)(\/.*)?$/) ?? []
  const ticket = id ? api.desk.tickets.get(Number(id)) : undefined
  if (!ticket) return notFound()
  if (api.options.restricted) return forbidden()
  return ofTicket(api, call, ticket, rest)
}

function ofTicket(api: Api, call: Call, ticket: DeskTicket, rest: string): Reply {
  if (rest === '' && call.method === 'PUT') return update(api, call, ticket)
  if (call.method !== 'GET') return notFound()
  if (rest === '') return json(200, oneTicket(api, call, ticket))
  if (rest === '/comments') return comments(api, call, ticket)
  if (rest === '/conversation_log') return conversationLog(api, call, ticket)
  if (rest === '/slas/policy_metrics') {
    return ticket.sla.length === 0
      ? notFound()
      : json(200, { policy_metrics: policyMetrics(ticket, Date.now()) })
  }
  const audit = rest.match(/^\/audits\/(\d+)$/)?.[1]
  const message = audit ? ticket.messages.find((m) => m.auditId === Number(audit)) : undefined
  if (!message) return notFound()
  const comment = commentDocument(message, ticket)
  return json(200, {
    audit: {
      id: message.auditId,
      ticket_id: ticket.id,
      author_id: message.author.id,
      created_at: comment.created_at,
      events: [comment],
    },
  })
}

/** Allowed to everybody: a stranger gets a guest, so that "200" does not prove a session. */
function me(api: Api, signedIn: boolean): Reply {
  if (!signedIn) {
    return json(200, {
      user: {
        id: null,
        name: 'Anonymous user',
        email: 'invalid@example.com',
        role: 'end-user',
        locale: 'en-US',
        iana_time_zone: null,
      },
    })
  }
  return json(200, {
    user: { ...userDocument(api.desk.people.me, api.origin), authenticity_token: CSRF_TOKEN },
  })
}

function oneUser(api: Api, id: number): Reply {
  const person = api.desk.people.all.find((p) => p.id === id)
  return person ? json(200, { user: userDocument(person, api.origin) }) : notFound()
}

function includes(call: Call): Set<string> {
  return new Set((call.url.searchParams.get('include') ?? '').split(',').filter(Boolean))
}

function oneTicket(api: Api, call: Call, ticket: DeskTicket): Record<string, unknown> {
  const include = includes(call)
  const people = new Map(
    [ticket.requester, ticket.messages[0]?.author, ticket.assignee].flatMap((p) => (p ? [[p.id, p]] : [])),
  )
  return {
    ticket: { ...ticketDocument(ticket, api.origin), ...inlineSideloads(ticket, include, Date.now()) },
    ...(include.has('users') && { users: [...people.values()].map((p) => userDocument(p, api.origin)) }),
    ...(include.has('groups') && { groups: ticket.group ? [groupDocument(ticket.group, api.origin)] : [] }),
    ...(include.has('organizations') && {
      organizations: ticket.requester.vip ? [organizationDocument(api.origin)] : [],
    }),
  }
}

function comments(api: Api, call: Call, ticket: DeskTicket): Reply {
  const shown = page(commentsOf(ticket), call)
  if ('status' in shown) return shown
  const people = new Map(shown.items.map((m) => [m.author.id, m.author]))
  return json(200, {
    comments: shown.items.map((m) => commentDocument(m, ticket)),
    ...(includes(call).has('users') && {
      users: [...people.values()].map((p) => userDocument(p, api.origin)),
    }),
    ...shown.envelope,
  })
}

/** Has a limit of its own beside the account's: 100 a minute. */
function conversationLog(api: Api, call: Call, ticket: DeskTicket): Reply {
  if (!api.options.conversationLog) return notFound()
  const shown = page(logOf(ticket), call)
  if ('status' in shown) return shown
  return json(
    200,
    { events: shown.items.map((m) => eventDocument(m, ticket)), ...shown.envelope },
    { 'zendesk-ratelimit-omnilog-index': 'total=100; remaining=99; resets=41' },
  )
}

function showMany(api: Api, call: Call): Reply {
  const ids = (call.url.searchParams.get('ids') ?? '').split(',').filter(Boolean)
  if (ids.length > 100) {
    return json(400, {
      error: 'TooManyValues',
      description: 'Parameter  cannot specify more than 100 values',
      max_count: 100,
    })
  }
  const include = includes(call)
  const found = ids.flatMap((id) => api.desk.tickets.get(Number(id)) ?? [])
  const slasOnly = new Set([...include].filter((name) => name === 'slas'))
  return json(200, {
    tickets: found.map((t) => ({
      ...ticketDocument(t, api.origin),
      ...inlineSideloads(t, slasOnly, Date.now()),
    })),
    ...(include.has('metric_sets') && { metric_sets: found.map(metricSet) }),
    next_page: null,
    previous_page: null,
    count: found.length,
  })
}

function listMacros(api: Api, call: Call): Reply {
  if (call.method !== 'GET') return notFound()
  if (api.options.macrosRefused) return forbidden()
  const active = call.url.searchParams.get('active')
  const all = macros(api.options.macros, api.origin)
  const shown = page(active === null ? all : all.filter((one) => String(one.active) === active), call)
  return 'status' in shown ? shown : json(200, { macros: shown.items, ...shown.envelope })
}

function customStatuses(api: Api): Reply {
  const named = [...api.desk.tickets.values()].filter((t) => t.customStatus !== null)
  return json(200, {
    custom_statuses: named.map((t) => ({
      id: ticketDocument(t, api.origin).custom_status_id,
      status_category: t.status,
      agent_label: t.customStatus,
      end_user_label: t.customStatus,
      active: true,
      default: false,
    })),
  })
}

function update(api: Api, call: Call, ticket: DeskTicket): Reply {
  const change = (bodyObject(call).ticket ?? {}) as {
    status?: unknown
    comment?: { html_body?: unknown; public?: unknown }
  }
  const body = change.comment?.html_body
  if (ticket.status === 'closed')
    return json(422, {
      error: 'RecordInvalid',
      description: 'Record validation errors',
      details: { status: [{ description: 'Status: closed prevents ticket update' }] },
    })
  if (typeof body === 'string' && htmlToText(body) !== '') {
    api.desk.addMessage(ticket.id, {
      from: 'agent',
      public: change.comment?.public !== false,
      html: body,
      text: htmlToText(body),
    })
  }
  if (typeof change.status === 'string') {
    if (!statuses.includes(change.status)) return badRequest('unknown status')
    api.desk.setStatus(ticket.id, change.status as Status)
  }
  return json(200, oneTicket(api, call, ticket))
}
