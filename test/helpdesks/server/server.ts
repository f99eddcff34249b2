import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { certificate } from './certificate.ts'
import type { Call, Reply, RequestLine } from './exchange.ts'
import { answer, type Site } from './site.ts'

export type ServerHooks = {
  /** Sent with every HTML page, or null. */
  csp(): string | null
  log(line: RequestLine): void
}

/** One HTTPS server for all sample hosts, on a free loopback port; which site answers is told by Host. */
export async function startServer(
  sites: readonly Site[],
  hooks: ServerHooks,
): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer(await certificate(), (request, response) => {
    serve(sites, hooks, request, response).catch((error: unknown) => {
      console.error('sample helpdesk:', error)
      response.destroy()
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

async function serve(
  sites: readonly Site[],
  hooks: ServerHooks,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const call = await callOf(request)
  const site = sites.find((s) => s.host === call.host)
  const reply: Reply | null = site
    ? await answer(site, call)
    : { status: 404, body: 'No such sample helpdesk' }
  const { host, method, path, fromReplica } = call
  hooks.log({ host, method, path, fromReplica, status: reply?.status ?? 0, at: Date.now() })
  if (!reply || response.destroyed) return void response.destroy()
  const headers: Record<string, string> = { ...reply.headers }
  const csp = hooks.csp()
  if (csp && headers['content-type']?.startsWith('text/html')) headers['content-security-policy'] = csp
  response.writeHead(reply.status, headers)
  if (reply.stream) reply.stream(response)
  else response.end(reply.body)
}

async function callOf(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const host = (request.headers.host ?? '').split(':')[0] ?? ''
  const path = request.url ?? '/'
  return {
    method: request.method ?? 'GET',
    host,
    url: new URL(path, `https://${host}`),
    path,
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    ),
    cookies: cookiesOf(request.headers.cookie ?? ''),
    body: Buffer.concat(chunks).toString('utf8'),
    fromReplica: request.headers['x-replica'] === '1',
  }
}

function cookiesOf(header: string): Record<string, string> {
  const pairs = header.split(';').map((pair) => pair.trim().split('='))
  return Object.fromEntries(pairs.map(([name = '', ...value]) => [name, value.join('=')]))
}
