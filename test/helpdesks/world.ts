/**
 * The world of the sample helpdesks: both replicas under their real addresses, behind a proxy that
 * leads nowhere else. Start a browser with `--proxy-server=` `world.proxy` and certificate errors
 * ignored, and https://acme.zendesk.com is the replica for pages, content scripts and background alike.
 */
import { Desk } from './desk/desk.ts'
import { prepareEditors } from './editors/build.ts'
import { type FreshdeskOptions, freshdeskDefaults } from './freshdesk/options.ts'
import { freshdeskSite } from './freshdesk/replica.ts'
import { type Handle, handle } from './handle.ts'
import type { RequestLine } from './server/exchange.ts'
import { startProxy } from './server/proxy.ts'
import { startServer } from './server/server.ts'
import type { SampleTicket } from './tickets/types.ts'
import { type ZendeskOptions, zendeskDefaults } from './zendesk/options.ts'
import { zendeskSite } from './zendesk/replica.ts'

export type StartOptions = {
  /** Default: the stored sample tickets. */
  tickets?: readonly SampleTicket[]
  /** Time zone of the signed-in agent. */
  agentTimeZone?: string
  /** False: do not build the editors at start, for tests that open no page. */
  editors?: boolean
  zendesk?: Partial<ZendeskOptions>
  freshdesk?: Partial<FreshdeskOptions>
}

export type World = {
  /** "http://127.0.0.1:PORT" */
  proxy: string
  /** Port of the HTTPS server itself, for tests that ask it directly with a Host header. */
  port: number
  zendesk: Handle<ZendeskOptions>
  freshdesk: Handle<FreshdeskOptions>
  options: {
    /** Content-Security-Policy of every page, or null. */
    csp: string | null
  }
  /** Every request, in order of the answers. */
  requests: RequestLine[]
  /** Writes that the replicas' own pages did not make: there should be none. */
  violations: RequestLine[]
  /** "host:port" of whatever else was asked for through the proxy. */
  foreign: string[]
  close(): Promise<void>
}

/** A page policy as strict as a helpdesk could send. */
export const strictCsp =
  "default-src 'self'; script-src 'self'; style-src 'self'; frame-src 'none'; connect-src 'self'"

export async function startWorld(start: StartOptions = {}): Promise<World> {
  const tickets = start.tickets ?? (await import('./tickets/index.ts')).sampleTickets
  const zone = start.agentTimeZone ?? 'Europe/Dublin'
  const now = Date.now()
  if (start.editors !== false) await prepareEditors()

  const zendeskOptions: ZendeskOptions = { ...zendeskDefaults, ...start.zendesk }
  const zendeskDesk = new Desk(
    tickets.filter((t) => t.helpdesk === 'zendesk'),
    { person: 26155588000011, message: 33144692244371, agentDomain: 'acme-support.example' },
    now,
    zone,
  )
  const zendesk = zendeskSite('acme.zendesk.com', zendeskDesk, zendeskOptions)

  const freshdeskOptions: FreshdeskOptions = { ...freshdeskDefaults, ...start.freshdesk }
  const freshdeskDesk = new Desk(
    tickets.filter((t) => t.helpdesk === 'freshdesk'),
    { person: 80014400001, message: 80027218601, agentDomain: 'acme-support.example' },
    now,
    zone,
  )
  const freshdesk = freshdeskSite('acme.freshdesk.com', freshdeskDesk, freshdeskOptions)

  const requests: RequestLine[] = []
  const violations: RequestLine[] = []
  const foreign: string[] = []
  const options: World['options'] = { csp: null }
  const server = await startServer([zendesk, freshdesk], {
    csp: () => options.csp,
    log: (line) => {
      requests.push(line)
      if (line.method !== 'GET' && line.method !== 'HEAD' && !line.fromReplica) violations.push(line)
    },
  })
  const proxy = await startProxy(server.port, (host) => foreign.push(host))

  return {
    proxy: `http://127.0.0.1:${proxy.port}`,
    port: server.port,
    zendesk: handle(zendesk, zendeskDesk, zendeskOptions, {
      ticket: (id) => `/agent/tickets/${id}`,
      list: '/agent/filters/1',
    }),
    freshdesk: handle(freshdesk, freshdeskDesk, freshdeskOptions, {
      ticket: (id) => `/a/tickets/${id}`,
      list: '/a/tickets/filters/all_tickets',
    }),
    options,
    requests,
    violations,
    foreign,
    close: async () => {
      await proxy.close()
      await server.close()
    },
  }
}
