/** The one way in which adapters ask a helpdesk: a same-origin GET with the agent's session, never repeated. */
import type { MissingReason } from '@/lib/ticket'
import type { ReadContext } from './contract'

/** `retryAfter` in seconds, null when the helpdesk did not say. */
export type Failure = { why: MissingReason; retryAfter: number | null }
export type Answer = { ok: true; body: unknown; headers: Headers } | ({ ok: false } & Failure)

const TIMEOUT_MS = 15_000
/** A broken or hostile Retry-After must not silence the adapter for the page's whole life. */
const LONGEST_WAIT_S = 3600

/** Until when (epoch ms) a part of a helpdesk asked not to be asked. Its parts count requests separately. */
const quietUntil = new Map<string, { until: number; why: MissingReason }>()

/**
 * Asks `path` ("/api/…") on the page's own origin for JSON. Every failure is an answer; only the context's
 * abort is thrown. After a Retry-After nothing is sent to that API before the time has passed.
 */
export async function getJson(path: string, context: ReadContext): Promise<Answer> {
  const { fetch, signal, now, url } = context
  signal.throwIfAborted()
  const target = new URL(path, url.origin)
  if (target.origin !== url.origin) return failure('unexpected')
  const bucket = target.origin + target.pathname.split('/').slice(0, 3).join('/')
  const quiet = quietUntil.get(bucket)
  if (quiet && quiet.until > now()) return failure(quiet.why, Math.ceil((quiet.until - now()) / 1000))
  try {
    // Redirects are not followed: these APIs never redirect, but a lost session leads to a sign-in page,
    // often on another origin. `X-Requested-With` asks servers not to raise the browser's password dialog.
    const response = await fetch(target.href, {
      method: 'GET',
      credentials: 'include',
      // No window for a sign-in dialog: a 401 that asks for Basic credentials must not open one over the page.
      window: null,
      redirect: 'manual',
      headers: { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    })
    const refused = refusal(response, now())
    if (refused) {
      if (refused.retryAfter !== null) {
        quietUntil.set(bucket, { until: now() + refused.retryAfter * 1000, why: refused.why })
      }
      return { ok: false, ...refused }
    }
    return parsed(await response.text(), response.headers)
  } catch {
    signal.throwIfAborted()
    return failure('offline')
  }
}

function failure(why: MissingReason, retryAfter: number | null = null): Answer {
  return { ok: false, why, retryAfter }
}

/** What a status code means for the agent; null for a usable answer. */
function refusal(response: Response, now: number): Failure | null {
  const { status } = response
  const retryAfter = seconds(response.headers.get('Retry-After'), now)
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400) || status === 401) {
    return { why: 'signed-out', retryAfter: null }
  }
  if (status === 403) return { why: 'forbidden', retryAfter: null }
  if (status === 404 || status === 410) return { why: 'not-found', retryAfter: null }
  if (status === 429) return { why: 'rate-limited', retryAfter }
  if (status >= 500) return { why: 'server-error', retryAfter }
  return response.ok ? null : { why: 'unexpected', retryAfter: null }
}

/** Retry-After: seconds or an HTTP date. */
function seconds(header: string | null, now: number): number | null {
  if (!header) return null
  const wait = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1000
  return Number.isFinite(wait) && wait >= 0 ? Math.min(Math.ceil(wait), LONGEST_WAIT_S) : null
}

/** A sign-in page delivered with status 200 and a cut-off answer are both "not JSON". */
function parsed(body: string, headers: Headers): Answer {
  try {
    return { ok: true, body: JSON.parse(body), headers }
  } catch {
    return failure('not-json')
  }
}
