/** One request and its answer, without Node's streams: what the replicas speak. */
import type { ServerResponse } from 'node:http'

export type Call = {
  method: string
  host: string
  url: URL
  /** Path with query, as asked. */
  path: string
  headers: Record<string, string>
  cookies: Record<string, string>
  body: string
  /** The replica's own page asks; everybody else is the extension or a test. */
  fromReplica: boolean
}

export type Reply = {
  status: number
  headers?: Record<string, string>
  body?: string | Buffer
  /** Takes the response over: for streams that stay open. */
  stream?: (response: ServerResponse) => void
}

export type RequestLine = {
  host: string
  method: string
  path: string
  status: number
  /** Milliseconds since the epoch. */
  at: number
  fromReplica: boolean
}

export function json(status: number, value: unknown, headers: Record<string, string> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  }
}

export function html(status: number, body: string, headers: Record<string, string> = {}): Reply {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body }
}

export function redirect(to: string): Reply {
  return { status: 302, headers: { location: to } }
}

/** The body as a JSON object, or an empty one: a replica judges fields, not syntax. */
export function bodyObject(call: Call): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(call.body)
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
