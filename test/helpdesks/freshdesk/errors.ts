/** Freshdesk's error bodies. */
import { html, json, type Reply } from '../server/exchange.ts'
import type { FaultRule } from '../server/faults.ts'

export const unauthenticated = (): Reply =>
  json(401, { code: 'invalid_credentials', message: 'You have to be logged in to perform this action.' })

export const forbidden = (): Reply =>
  json(403, { code: 'access_denied', message: 'You are not authorized to perform this action.' })

export const notFound = (): Reply => ({ status: 404 })

export const tooMany = (retryAfter: number): Reply =>
  json(
    429,
    { message: 'You have exceeded the limit of requests per minute' },
    { 'retry-after': String(retryAfter) },
  )

export const invalid = (field: string, message: string, code = 'invalid_value'): Reply =>
  json(400, { description: 'Validation failed', errors: [{ field, message, code }] })

export const signInPage = (): Reply =>
  html(200, '<!doctype html><title>Sign in</title><h1>Sign in to Acme</h1><form><input name="email"></form>')

export function freshdeskFault(rule: FaultRule): Reply {
  const reply = body(rule)
  if (rule.retryAfter !== undefined)
    reply.headers = { ...reply.headers, 'retry-after': String(rule.retryAfter) }
  return reply
}

function body(rule: FaultRule): Reply {
  switch (rule.status) {
    case 401:
      return unauthenticated()
    case 403:
      return forbidden()
    case 404:
      return notFound()
    case 429:
      return tooMany(rule.retryAfter ?? 2)
    case 'html':
      return signInPage()
    default:
      return json(rule.status === 503 ? 503 : 500, {
        code: 'internal_error',
        message: 'We are sorry, something went wrong.',
      })
  }
}
