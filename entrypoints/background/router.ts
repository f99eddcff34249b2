/** The one door of the background: who may ask what, checked and answered. Callable without a browser. */

import type { Answer, Problem, RequestName, Requests } from '@/lib/messaging/protocol'
import { pageRequests, requestSchemas } from '@/lib/messaging/schemas'
import { SettingsError } from '@/lib/settings'
import { StorageError } from '@/lib/storage'
import { type TicketHead, ticketKey } from '@/lib/ticket'

/** Who asks: one of our own pages, or the content script of a page at `host`. */
export type Asker =
  | { kind: 'own' }
  | { kind: 'page'; host: string; tabId: number; frameId: number; url: string }

export type Handlers = {
  [N in RequestName]: (payload: Requests[N]['in'], asker: Asker) => Promise<Requests[N]['out']>
}

/** Thrown by handlers for trouble that has a name. */
export class Refusal extends Error {
  readonly problem: Problem
  constructor(kind: Problem['kind'], detail: string) {
    super(detail)
    this.problem = { kind, detail }
  }
}

export async function route(
  handlers: Handlers,
  name: string,
  payload: unknown,
  asker: Asker,
): Promise<Answer<unknown>> {
  if (!Object.hasOwn(requestSchemas, name)) return refused('bad-request', `unknown request ${name}`)
  const request = name as RequestName
  if (asker.kind === 'page' && !pageRequests.has(request)) return refused('forbidden', name)
  const parsed = requestSchemas[request].safeParse(payload)
  if (!parsed.success) {
    const first = parsed.error.issues[0]
    return refused('bad-request', `${name}: ${first?.path.join('.')} ${first?.message}`)
  }
  if (asker.kind === 'page' && !ownRecords(parsed.data, asker))
    return refused('forbidden', `${name}: not this host`)
  try {
    const handler = handlers[request] as (payload: unknown, asker: Asker) => Promise<unknown>
    return { ok: true, value: await handler(parsed.data, asker) }
  } catch (error) {
    return { ok: false, problem: problemOf(error) }
  }
}

/** Every key, host and address in a page's request must belong to the page's own host. */
function ownRecords(payload: unknown, { host }: { host: string }): boolean {
  if (typeof payload !== 'object' || payload === null) return true
  const asked = payload as {
    ticketKey?: unknown
    customerKey?: unknown
    host?: unknown
    ticket?: TicketHead
    url?: unknown
    ticketId?: unknown
  }
  const { ticket, url, ticketId } = asked
  return (
    [asked.ticketKey, asked.customerKey].every((key) => typeof key !== 'string' || isOfHost(key, host)) &&
    (asked.host === undefined || asked.host === host) &&
    // A reminder's address is opened by the popup and by a click on its note on the desktop.
    (ticketId === undefined ||
      (String(asked.ticketKey).endsWith(`:${host}:${ticketId}`) && URL.parse(String(url))?.host === host)) &&
    (ticket === undefined ||
      // The customer's key is made of helpdesk and host, and the popup opens the address.
      (isOfHost(ticket.key, host) &&
        ticket.key === ticketKey(ticket.helpdesk, host, ticket.id) &&
        ticket.host === host &&
        URL.parse(ticket.url)?.host === host))
  )
}

/**
 * `helpdesk:host:…`. What follows a host without a port may not look like one: "desk.example" and
 * "desk.example:8443" are two sites.
 */
function isOfHost(key: string, host: string): boolean {
  const rest = key.slice(key.indexOf(':') + 1)
  return rest.startsWith(`${host}:`) && !/^\d+:/.test(rest.slice(host.length + 1))
}

export function problemOf(error: unknown): Problem {
  if (error instanceof Refusal || error instanceof StorageError || error instanceof SettingsError)
    return error.problem
  return {
    kind: 'unexpected',
    detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  }
}

function refused(kind: Problem['kind'], detail: string): Answer<never> {
  return { ok: false, problem: { kind, detail } }
}
