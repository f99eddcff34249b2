/** Zendesk's error bodies. */
import { type Call, html, json, type Reply } from '../server/exchange.ts'
import type { FaultRule } from '../server/faults.ts'

/**
 * The challenge was recorded with plain HTTP clients. A browser would answer it with a password dialog
 * over the page, which agents whose session has run out do not see, so asking as a script
 * (`X-Requested-With`) is taken to get the same answer without it. To be checked on a real account.
 */
export const unauthenticated = (call: Pick<Call, 'headers'>): Reply =>
  json(
    401,
    { error: "Couldn't authenticate you" },
    call.headers['x-requested-with'] ? {} : { 'www-authenticate': 'Basic realm="Web Password"' },
  )

export const forbidden = (): Reply =>
  json(403, {
    error: {
      title: 'Forbidden',
      message:
        'You do not have access to this page. Please contact the account owner of this help desk for further help.',
    },
  })

export const notFound = (): Reply => json(404, { error: 'RecordNotFound', description: 'Not found' })

export const tooMany = (retryAfter: number): Reply =>
  json(
    429,
    {
      description: 'Rate limit for ticket requests exceeded, please wait before trying again',
      error: 'APIRateLimitExceeded',
    },
    { 'retry-after': String(retryAfter) },
  )

export const badRequest = (description: string): Reply => json(400, { error: 'BadRequest', description })

export const signInPage = (): Reply =>
  html(200, '<!doctype html><title>Sign in</title><h1>Sign in to Acme</h1><form><input name="user"></form>')

export function zendeskFault(rule: FaultRule, call: Call): Reply {
  const reply = body(rule, call)
  if (rule.retryAfter !== undefined)
    reply.headers = { ...reply.headers, 'retry-after': String(rule.retryAfter) }
  return reply
}

function body(rule: FaultRule, call: Call): Reply {
  switch (rule.status) {
    case 401:
      return unauthenticated(call)
    case 403:
      return forbidden()
    case 404:
      return notFound()
    case 429:
      return tooMany(rule.retryAfter ?? 2)
    case 503:
      return html(503, '<!doctype html><title>Maintenance</title><p>We are down for maintenance.</p>')
    case 'html':
      return signInPage()
    default:
      return json(500, { error: 'InternalServerError', description: 'Something went wrong' })
  }
}
