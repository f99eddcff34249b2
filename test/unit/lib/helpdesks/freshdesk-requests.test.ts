// @vitest-environment jsdom
/** The request budget: what the portal's server is asked, and when it is left alone. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

vi.mock('@/lib/messaging', async (original) => ({
  ...(await original<typeof import('@/lib/messaging')>()),
  ask: vi.fn(() => new Promise(() => {})),
}))

import { readTicket } from '@/entrypoints/overlay/reader'
import { freshdesk } from '@/lib/helpdesks/freshdesk'
import { context, freshHost, type Reply, type Routes, type TestContext } from './fixtures/context'
import { conversations, items, routes, ticket, ticketPage } from './fixtures/freshdesk'

const CUSTOMER = { id: 901, name: 'Nina Berg', text: 'Any news?', classes: 'ticket-details__requestor' }
const AGENT = { id: 902, name: 'Tom Ito', text: 'On its way', agent: true }

let it_: TestContext
let server: { limited: boolean; entries: unknown[] }
let open: AbortController
let hidden = false

beforeEach(() => {
  vi.useFakeTimers()
  hidden = false
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden)
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => (hidden ? 'hidden' : 'visible'))
  server = { limited: false, entries: [...conversations] }
  it_ = context(`https://${freshHost('freshdesk.com')}/a/tickets/4182`, table())
})
afterEach(() => {
  open.abort()
  vi.useRealTimers()
  vi.restoreAllMocks()
  document.body.innerHTML = ''
})

function table(): Routes {
  const busy: Reply = { body: '', status: 429, headers: { 'Retry-After': '40' } }
  const all: Routes = {}
  for (const [path, reply] of Object.entries(
    routes({
      '/api/_/tickets/': (url) => {
        const id = Number(url.pathname.split('/')[4])
        return { json: { ticket: { ...ticket, id }, conversations: server.entries } }
      },
    }),
  )) {
    if (path.startsWith('/api/_/tickets/4182')) continue
    all[path] = (url) => (server.limited ? busy : typeof reply === 'function' ? reply(url) : reply)
  }
  all['/api/v2'] = busy
  return all
}

/** The overlay's reader on a ticket, as the page's navigation starts it; resolves after the first read. */
async function openTicket(id = '4182') {
  open?.abort()
  open = new AbortController()
  document.body.innerHTML = ticketPage({ id: Number(id) })
  const url = new URL(`https://${it_.url.host}/a/tickets/${id}`)
  vi.stubGlobal('fetch', it_.fetch)
  readTicket(freshdesk, id, url, document, open.signal, { read: vi.fn(), looked: vi.fn(), failed: vi.fn() })
  await pass(1_000)
}
const show = (...more: (typeof CUSTOMER | typeof AGENT)[]) => {
  document.body.innerHTML = ticketPage({ items: [...items, ...more] })
}
async function pass(ms: number) {
  await vi.advanceTimersByTimeAsync(ms)
  it_.clock.now += ms
}
/** What was asked since the last look, the part behind `/api/`. */
const asked = () => it_.asked.splice(0).map((path) => path.replace(/^\/api\/|\?.*$/g, ''))
const change = ['_/tickets/4182', '_/tickets/4182/conversations']

describe('requests', () => {
  it('for an opened ticket: itself, its conversations, its customer; and once an hour the account’s', async () => {
    await openTicket()
    expect(asked().sort()).toEqual(
      [
        ...change,
        '_/bootstrap/agents_groups',
        '_/bootstrap/me',
        `_/contacts/${ticket.requester_id}`,
        '_/ticket_fields',
      ].sort(),
    )
  })

  it('for five idle minutes: none, however much the page fills, folds and renders anew', async () => {
    await openTicket()
    asked()
    for (let minute = 0; minute < 5; minute++) {
      document.body.innerHTML = ''
      await pass(500)
      show()
      await pass(59_500)
    }
    expect(asked()).toEqual([])
  })

  it.each([
    ['a customer who writes', CUSTOMER],
    ['an agent who replies', AGENT],
  ])('for %s: the ticket and its last page, once', async (_who, item) => {
    await openTicket()
    asked()
    show(item)
    await pass(300_000)
    expect(asked()).toEqual(change)
  })

  it('for a changed status: the same', async () => {
    await openTicket()
    asked()
    const status = document.querySelector('[data-test-id="tkt-properties-status"] span')
    if (status) status.textContent = 'Resolved'
    await pass(60_000)
    expect(asked()).toEqual(change)
  })

  it('for a ticket left and opened again: the same', async () => {
    await openTicket('4182')
    await openTicket('4200')
    asked()
    await openTicket('4182')
    expect(asked()).toEqual(change)
  })

  it('for ten tickets opened in turn: two each, and the account’s once', async () => {
    for (let id = 5001; id <= 5010; id++) await openTicket(String(id))
    expect(asked()).toHaveLength(10 * 2 + 4)
  })

  it('in a hidden tab: none; what came meanwhile is one read when it is shown', async () => {
    await openTicket()
    asked()
    hidden = true
    document.dispatchEvent(new Event('visibilitychange'))
    show(CUSTOMER)
    await pass(300_000)
    show(CUSTOMER, AGENT)
    await pass(300_000)
    expect(asked()).toEqual([])
    hidden = false
    document.dispatchEvent(new Event('visibilitychange'))
    await pass(60_000)
    expect(asked()).toEqual(change)
  })

  it('after a 429: none until Retry-After has passed, then one read', async () => {
    await openTicket()
    asked()
    server.limited = true
    show(CUSTOMER)
    await pass(1_000)
    // Both parts were asked at once; the documented API counts apart and is silenced by its first answer.
    expect(asked()).toEqual([...change, 'v2/tickets/4182'])
    server.limited = false
    show(CUSTOMER, AGENT)
    await pass(30_000)
    expect(asked()).toEqual([])
    await pass(30_000)
    expect(asked()).toEqual(change)
  })

  it('once an hour for the account, so that a new colleague or status is known the same day', async () => {
    await openTicket()
    await openTicket('4200')
    asked()
    await pass(3_600_000)
    await openTicket('4201')
    expect(asked()).toHaveLength(6)
  })

  it('for what the agent’s role may not ask: once in ten minutes, not at every ticket', async () => {
    const forbidden: Reply = { body: '', status: 403 }
    const more = { '/api/_/bootstrap/agents_groups': forbidden, '/api/_/ticket_fields': forbidden }
    it_ = context(`https://${freshHost('freshdesk.com')}/a/tickets/4182`, {
      ...table(),
      ...more,
      '/api/v2/ticket_fields': forbidden,
    })
    await openTicket()
    expect(asked()).toHaveLength(7)
    await openTicket('4200')
    expect(asked()).toHaveLength(2)
    await pass(600_000)
    await openTicket('4201')
    expect(asked()).toHaveLength(5)
  })

  it('for everything again, at once, after the whole helpdesk has refused', async () => {
    let refusing = true
    const all = table()
    const closed: Routes = {}
    for (const [path, reply] of Object.entries(all))
      closed[path] = (url) =>
        refusing ? { body: '', status: 403 } : typeof reply === 'function' ? reply(url) : reply
    it_ = context(`https://${freshHost('freshdesk.com')}/a/tickets/4182`, closed)
    await openTicket()
    asked()
    refusing = false
    await openTicket()
    expect(asked()).toHaveLength(6)
  })
})
