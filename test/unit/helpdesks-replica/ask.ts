/** Asks the sample world as a browser would: TLS, Host header, the session's cookie. */
import type { IncomingHttpHeaders } from 'node:http'
import { request } from 'node:https'
import type { World } from '../../helpdesks/world'

export type Fields = Record<string, unknown>

/** `Body`: the shape of the JSON document that the test expects. */
export type Answer<Body> = {
  status: number
  headers: IncomingHttpHeaders
  text: string
  json: Body
}

export type AskOptions = {
  method?: string
  headers?: Record<string, string>
  body?: unknown
  /** False: a browser that has never signed in. */
  session?: boolean
}

const cookies = '_zendesk_session=x; _helpkit_session=x'

export function ask<Body = Fields>(
  world: World,
  url: string,
  options: AskOptions = {},
): Promise<Answer<Body>> {
  const { hostname, pathname, search } = new URL(url)
  const headers: Record<string, string> = { host: hostname, ...options.headers }
  if (options.session !== false) headers.cookie = cookies
  return new Promise((done, failed) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: world.port,
        path: pathname + search,
        method: options.method ?? 'GET',
        headers,
        rejectUnauthorized: false,
        agent: false,
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8')
          const isJson = response.headers['content-type']?.includes('json')
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            json: isJson ? JSON.parse(text) : null,
          })
        })
      },
    )
    sent.on('error', failed)
    sent.end(options.body === undefined ? undefined : JSON.stringify(options.body))
  })
}
