// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { getJson } from '@/lib/helpdesks/http'
import { context, freshHost, type Reply } from './fixtures/context'

const at = (reply: Reply) => context(`https://${freshHost('zendesk.com')}/agent/tickets/1`, { '/api': reply })

describe('asking a helpdesk', () => {
  it.each([
    [
      '401 without a session',
      { json: { error: "Couldn't authenticate you" }, status: 401 },
      'signed-out',
      null,
    ],
    ['a redirect to the sign-in page', { body: '', status: 302 }, 'signed-out', null],
    ['403', { json: { error: { title: 'Forbidden' } }, status: 403 }, 'forbidden', null],
    ['404 with an empty body', { body: '', status: 404 }, 'not-found', null],
    [
      '429 with seconds',
      { body: 'slow down', status: 429, headers: { 'Retry-After': '45' } },
      'rate-limited',
      45,
    ],
    [
      '429 with a date',
      { body: '', status: 429, headers: { 'Retry-After': 'Sun, 22 Nov 2026 10:00:30 GMT' } },
      'rate-limited',
      30,
    ],
    ['429 without a word', { body: '', status: 429 }, 'rate-limited', null],
    ['500', { body: 'oops', status: 500 }, 'server-error', null],
    ['503 in maintenance', { body: '', status: 503, headers: { 'Retry-After': '120' } }, 'server-error', 120],
    ['400', { json: { error: 'TooManyValues' }, status: 400 }, 'unexpected', null],
    ['a sign-in page with status 200', { body: '<!doctype html><title>Sign in</title>' }, 'not-json', null],
    ['JSON cut off in the middle', { body: '{"ticket": {"id": 4021, "sub' }, 'not-json', null],
    ['an empty answer', { body: '' }, 'not-json', null],
    ['no network', { fails: 'network' }, 'offline', null],
    [
      'a Retry-After of centuries',
      { body: '', status: 429, headers: { 'Retry-After': '9999999999' } },
      'rate-limited',
      3600,
    ],
    [
      'a negative Retry-After',
      { body: '', status: 429, headers: { 'Retry-After': '-5' } },
      'rate-limited',
      null,
    ],
  ] as [string, Reply, string, number | null][])('%s', async (_name, reply, why, retryAfter) => {
    expect(await getJson('/api/v2/x.json', at(reply))).toEqual({ ok: false, why, retryAfter })
  })

  it('asks nothing more of an API before Retry-After has passed, and then asks again', async () => {
    const it = at({ body: '', status: 429, headers: { 'Retry-After': '20' } })
    await getJson('/api/v2/tickets/1.json', it)
    it.clock.now += 5_000
    expect(await getJson('/api/v2/users/me.json', it)).toEqual({
      ok: false,
      why: 'rate-limited',
      retryAfter: 15,
    })
    expect(it.asked).toHaveLength(1)
    it.clock.now += 15_000
    await getJson('/api/v2/users/me.json', it)
    expect(it.asked).toHaveLength(2)
  })

  it('keeps the two APIs of one helpdesk apart: they count separately', async () => {
    const it = at({ body: '', status: 429, headers: { 'Retry-After': '20' } })
    await getJson('/api/v2/tickets/1', it)
    await getJson('/api/_/tickets/1', it)
    expect(it.asked).toEqual(['/api/v2/tickets/1', '/api/_/tickets/1'])
  })

  it('asks as a script, without a window for a sign-in dialog, and never follows a redirect', async () => {
    const it = at({ json: {} })
    const sent: RequestInit[] = []
    await getJson('/api/v2/x', {
      ...it,
      fetch: ((input, init) => {
        sent.push(init ?? {})
        return it.fetch(input, init)
      }) as typeof fetch,
    })
    expect(sent).toMatchObject([
      {
        method: 'GET',
        credentials: 'include',
        window: null,
        redirect: 'manual',
        headers: { 'X-Requested-With': 'XMLHttpRequest' },
      },
    ])
    // The browser itself keeps answers with an ETag and asks whether they still hold.
    expect(sent[0]).not.toHaveProperty('cache')
  })

  it('never leaves the page’s origin', async () => {
    const it = at({ json: { stolen: true } })
    expect(await getJson('//evil.example/api/v2/x', it)).toMatchObject({ ok: false, why: 'unexpected' })
    expect(it.asked).toEqual([])
  })

  it('rejects with the abort, and only then', async () => {
    const it = at({ waits: true })
    const asking = getJson('/api/v2/x', it)
    it.stop.abort()
    await expect(asking).rejects.toMatchObject({ name: 'AbortError' })
    await expect(getJson('/api/v2/x', it)).rejects.toMatchObject({ name: 'AbortError' })
  })
})
