import { describe, expect, test, vi } from 'vitest'

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}))

import { type Asker, type Handlers, Refusal, route } from '@/entrypoints/background/router'
import type { Answer } from '@/lib/messaging/protocol'
import { requestSchemas } from '@/lib/messaging/schemas'
import { SettingsError } from '@/lib/settings'
import { StorageError } from '@/lib/storage'
import { emptyTicket, type Ticket } from '@/lib/ticket'

const HOST = 'acme.zendesk.com'
const page = (host = HOST): Asker => ({ kind: 'page', host, tabId: 1, frameId: 0, url: `https://${host}/x` })
const own: Asker = { kind: 'own' }

/** Handlers that note what reached them. */
function handlersThat(act: (name: string, payload: unknown) => unknown = () => null) {
  const reached: string[] = []
  const handlers = Object.fromEntries(
    Object.keys(requestSchemas).map((name) => [
      name,
      async (payload: unknown) => {
        reached.push(name)
        return act(name, payload)
      },
    ]),
  ) as unknown as Handlers
  return { handlers, reached }
}

async function kindOf(name: string, payload: unknown, asker: Asker): Promise<string> {
  const { handlers, reached } = handlersThat()
  const answer = await route(handlers, name, payload, asker)
  if (answer.ok) return 'answered'
  expect(reached).toEqual([])
  return answer.problem.kind
}

const ticket = (patch: Partial<Ticket> = {}, host = HOST): Ticket => ({
  ...emptyTicket('zendesk', host, '4021', `https://${host}/agent/tickets/4021`),
  ...patch,
})
const list = (ticketKey: string, customerKey: string | null = null) => ({ ticketKey, customerKey })

describe('what is asked', () => {
  test.each(['notes/all', '', 'constructor', '__proto__', 'toString'])('unknown: %j', async (name) => {
    expect(await kindOf(name, null, own)).toBe('bad-request')
  })

  test.each<[string, unknown]>([
    ['notes/list', null],
    ['notes/list', { ticketKey: 4021, customerKey: null }],
    ['notes/list', { ticketKey: 'zendesk:acme.zendesk.com:1' }],
    ['notes/save', { id: '', ticketKey: null, customerKey: null, text: 'x', pinned: false, baseRev: 0 }],
    ['ticket/look', { ticket: { ...ticket(), messages: 'none' } }],
    ['insert/page-world', { token: '"]<script>' }],
    ['panel/remember', { host: HOST, panel: { width: 9_000 } }],
    ['session/open', { url: 'not an address' }],
    ['cue/correct', { ticketKey: `zendesk:${HOST}:1`, messageId: 'm', mood: 'sad', read: null, lang: 'en' }],
  ])('bad payload of %s', async (name, payload) => {
    expect(await kindOf(name, payload, page())).toBe('bad-request')
  })

  test('the refusal names the field, not the customer’s text', async () => {
    const { handlers } = handlersThat()
    const answer = await route(
      handlers,
      'notes/save',
      { id: 'n', ticketKey: 'x', customerKey: null, text: 'secret', pinned: 'no', baseRev: 0 },
      page(),
    )
    expect(JSON.stringify(answer)).not.toContain('secret')
    expect(answer).toMatchObject({ ok: false, problem: { detail: expect.stringContaining('ticketKey') } })
  })

  test.each<[string, unknown]>([
    ['popup/open', { tabUrl: null }],
    ['options/read', null],
    ['notes/search', { query: 'iban', limit: 500 }],
    ['site/forget', { host: '*.zendesk.com' }],
    ['ticket/go', { url: 'https://acme.zendesk.com/' }],
    ['storage/report', null],
    ['measures/read', { days: 28 }],
    ['cue/learned', null],
    ['cue/forget', { what: 'all' }],
    ['cue/try', { text: 'kill the job', words: [{ text: 'kill', meaning: 'nothing' }] }],
    ['alerts/test', null],
  ])('%s is for the extension’s own pages', async (name, payload) => {
    expect(await kindOf(name, payload, page())).toBe('forbidden')
    expect(await kindOf(name, payload, own)).toBe('answered')
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'chrome://settings'])(
    'no tab is opened at %s',
    async (url) => {
      expect(await kindOf('ticket/go', { url }, own)).toBe('bad-request')
    },
  )
})

describe('whose records', () => {
  test('a page’s own', async () => {
    expect(await kindOf('notes/list', list(`zendesk:${HOST}:1`, `zendesk:${HOST}:user:7`), page())).toBe(
      'answered',
    )
    expect(await kindOf('ticket/look', { ticket: ticket() }, page())).toBe('answered')
    const mail = `zendesk:${HOST}:mail:mara@example.com`
    expect(await kindOf('notes/list', list(`zendesk:${HOST}:1`, mail), page())).toBe('answered')
  })

  test('with a port', async () => {
    const host = 'desk.example:8443'
    const key = `request-tracker:${host}:12`
    expect(await kindOf('notes/list', list(key, `request-tracker:${host}:user:root`), page(host))).toBe(
      'answered',
    )
    const open = emptyTicket('request-tracker', host, '12', `https://${host}/Ticket/Display.html?id=12`)
    expect(await kindOf('ticket/look', { ticket: open }, page(host))).toBe('answered')
  })

  test.each<[string, string]>([
    ['another host', 'zendesk:other.zendesk.com:1'],
    ['a host that begins with ours', `zendesk:${HOST}.evil.example:1`],
    ['a host that ends with ours', `zendesk:evil-${HOST}:1`],
    ['our host with a port', `zendesk:${HOST}:8443:1`],
    ['our host as the id', `zendesk:other.zendesk.com:${HOST}:1`],
    ['our host as the helpdesk', `${HOST}:other.zendesk.com:1`],
    ['no helpdesk', `${HOST}:1`],
    ['no colon', HOST],
  ])('%s is refused', async (_, key) => {
    const mine = `zendesk:${HOST}:1`
    expect(await kindOf('notes/list', list(key), page())).toBe('forbidden')
    expect(await kindOf('notes/list', list(mine, key), page())).toBe('forbidden')
    expect(await kindOf('notes/delete', { id: 'n', ...list(mine, key) }, page())).toBe('forbidden')
    expect(await kindOf('ticket/look', { ticket: ticket({ key }) }, page())).toBe('forbidden')
  })

  test('a host with a port is not the one without', async () => {
    expect(
      await kindOf('notes/list', list('request-tracker:desk.example:12'), page('desk.example:8443')),
    ).toBe('forbidden')
    expect(
      await kindOf('notes/list', list('request-tracker:desk.example:8443:12'), page('desk.example')),
    ).toBe('forbidden')
  })

  test.each<[string, Partial<Ticket>]>([
    ['names another host, whose customer’s notes would come', { host: 'other.zendesk.com' }],
    ['names another helpdesk than its key', { helpdesk: 'freshdesk' }],
    ['has another id than its key', { id: '1' }],
    ['would be opened somewhere else', { url: 'https://evil.example/agent/tickets/4021' }],
    ['would be opened as a script', { url: 'javascript:alert(1)' }],
  ])('a ticket that %s is refused', async (_, patch) => {
    for (const name of ['ticket/look', 'draft/look', 'phrases/search']) {
      const payload = { ticket: ticket(patch), draft: '', coached: true, query: '', lang: 'en' }
      expect(await kindOf(name, payload, page())).toBe('forbidden')
    }
  })

  test('a follow-up is of a ticket of the page’s own host, and leads there', async () => {
    const mine = {
      id: 'f1',
      ticketKey: `zendesk:${HOST}:4021`,
      url: `https://${HOST}/agent/tickets/4021`,
      ticketId: '4021',
      subject: null,
      requester: null,
      at: '2026-11-22T12:00:00Z',
      text: 'call back',
      doneAt: null,
      createdAt: '2026-11-22T09:00:00Z',
    }
    expect(await kindOf('follow-up/save', mine, page())).toBe('answered')
    for (const patch of [
      { ticketKey: 'zendesk:other.zendesk.com:4021' },
      { url: 'https://evil.example/agent/tickets/4021' },
      { url: `https://evil.example/${HOST}` },
      { ticketId: '1' },
      { ticketId: ':4021' },
    ]) {
      expect(await kindOf('follow-up/save', { ...mine, ...patch }, page()), JSON.stringify(patch)).toBe(
        'forbidden',
      )
    }
    const script = { ...mine, url: 'javascript:alert(1)' }
    expect(await kindOf('follow-up/save', script, page())).toBe('bad-request')
  })

  test.each<[string, object]>([
    ['follow-up/list', {}],
    ['follow-up/done', { id: 'f1', done: true }],
    ['follow-up/delete', { id: 'f1' }],
    ['promise/decide', { promiseId: 'p1', decision: 'dismissed' }],
  ])('%s is about tickets of the page’s own host', async (name, more) => {
    expect(await kindOf(name, { ticketKey: `zendesk:${HOST}:4021`, ...more }, page())).toBe('answered')
    expect(await kindOf(name, { ticketKey: 'zendesk:other.zendesk.com:1', ...more }, page())).toBe(
      'forbidden',
    )
  })

  test('a panel is moved on the page’s own host only', async () => {
    const panel = { collapsed: true }
    expect(await kindOf('panel/remember', { host: HOST, panel }, page())).toBe('answered')
    expect(await kindOf('panel/remember', { host: 'other.zendesk.com', panel }, page())).toBe('forbidden')
  })
})

describe('a handler that fails', () => {
  test.each<[unknown, Answer<unknown>]>([
    [
      new StorageError('disk-full', 'no room'),
      { ok: false, problem: { kind: 'disk-full', detail: 'no room' } },
    ],
    [
      new SettingsError({ kind: 'newer-settings', detail: 'v9' }),
      { ok: false, problem: { kind: 'newer-settings', detail: 'v9' } },
    ],
    [new Refusal('forbidden', 'no'), { ok: false, problem: { kind: 'forbidden', detail: 'no' } }],
    [
      new TypeError('x is null'),
      { ok: false, problem: { kind: 'unexpected', detail: 'TypeError: x is null' } },
    ],
    ['a string', { ok: false, problem: { kind: 'unexpected', detail: 'a string' } }],
    [undefined, { ok: false, problem: { kind: 'unexpected', detail: 'undefined' } }],
  ])('%s', async (thrown, expected) => {
    const { handlers } = handlersThat(() => {
      throw thrown
    })
    expect(await route(handlers, 'storage/report', null, own)).toEqual(expected)
  })

  test('the answer is the handler’s, and the payload has been through the schema', async () => {
    const { handlers } = handlersThat((_, payload) => payload)
    const sent = { ...list(`zendesk:${HOST}:1`), extra: 'dropped' }
    expect(await route(handlers, 'notes/list', sent, page())).toEqual({
      ok: true,
      value: list(`zendesk:${HOST}:1`),
    })
  })
})
