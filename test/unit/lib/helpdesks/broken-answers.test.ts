// @vitest-environment jsdom
/** Whatever a helpdesk answers, a read gives a valid ticket or a problem, and never throws. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { helpdesks } from '@/lib/helpdesks'
import { ticketSchema } from '@/lib/ticket/schema'
import { context, freshHost, page, type Reply, type Routes } from './fixtures/context'
import { routes as freshdeskRoutes, ticketPage } from './fixtures/freshdesk'
import { displayPage, routes as rtRoutes } from './fixtures/request-tracker'
import { articles, ticket as chatTicket, users, workspace, routes as zendeskRoutes } from './fixtures/zendesk'
import { event, logComment } from './fixtures/zendesk-server'

const cases = [
  {
    id: 'zendesk',
    path: '/agent/tickets/4021',
    ticket: '4021',
    routes: zendeskRoutes,
    page: workspace([{ id: 4021, selected: true }], [{ id: 4021, active: true, articles }]),
  },
  {
    // A chat, with its conversation log.
    id: 'zendesk',
    path: '/agent/tickets/4021',
    ticket: '4021',
    routes: () =>
      zendeskRoutes({
        '/api/v2/tickets/4021.json': {
          json: { ticket: { ...chatTicket, via: { channel: 'native_messaging' } }, users, groups: [] },
        },
        '/api/v2/tickets/4021/conversation_log': {
          json: {
            events: [
              event(0, 'bot', 'Hello'),
              event(1, 'user', 'hi'),
              logComment(2, 'agent', '<p>x</p>', false),
            ],
            meta: { has_more: false, after_cursor: 'x' },
          },
        },
      }),
    page: workspace([{ id: 4021, selected: true }], [{ id: 4021, active: true, articles }]),
  },
  { id: 'freshdesk', path: '/a/tickets/4182', ticket: '4182', routes: freshdeskRoutes, page: ticketPage() },
  {
    id: 'request-tracker',
    path: '/Ticket/Display.html?id=1',
    ticket: '1',
    routes: rtRoutes,
    page: displayPage(),
  },
]

const odd = [
  null,
  '',
  0,
  -1,
  1.5,
  true,
  [],
  {},
  'x',
  '2026',
  '<b>',
  Number.MAX_VALUE,
  [null],
  [[]],
  '__proto__',
]

/** Evenly spread numbers 0…1 from a seed: a generator's own favour its edges. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}

/** Drops some parts of an answer and puts odd values in the place of others, each with the chance `share`. */
function damaged(value: unknown, roll: () => number, share: number): unknown {
  if (roll() < share) return odd[Math.floor(roll() * odd.length)]
  if (Array.isArray(value)) return value.map((entry) => damaged(entry, roll, share))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(() => roll() > share / 2)
        .map(([key, entry]) => [key, damaged(entry, roll, share)]),
    )
  }
  return value
}

const failures: Reply[] = [
  { body: '', status: 401 },
  { body: '', status: 403 },
  { body: '', status: 404 },
  { body: '', status: 429, headers: { 'Retry-After': '1' } },
  { body: '', status: 500 },
  { body: '<!doctype html><p>Sign in' },
  { body: '{"ticket": {' },
  { json: null },
  { json: [] },
  { json: 'ok' },
  { fails: 'network' },
]

describe.each(cases)('$id', (helpdesk) => {
  const adapter = helpdesks.find((entry) => entry.id === helpdesk.id)

  async function check(routes: Routes, body: string) {
    const it = context(`https://${freshHost('x.test')}${helpdesk.path}`, routes, page(body))
    const result = await adapter?.read(helpdesk.ticket, it)
    if (result?.kind === 'ticket') {
      expect(ticketSchema.parse(result.ticket)).toEqual(result.ticket)
      const missing = new Set(result.ticket.missing.map((entry) => entry.fact))
      for (const fact of Object.keys(result.ticket.sources)) {
        // Only messages can be there in part.
        if (fact !== 'messages') expect(missing.has(fact as 'subject')).toBe(false)
      }
    } else {
      expect(result).toMatchObject({ kind: 'problem', why: expect.any(String) })
    }
    return result?.kind === 'ticket' && Object.values(result.ticket.sources).includes('api')
  }

  it.each(failures)('%j on every path, with and without a page', async (reply) => {
    const all = Object.fromEntries(Object.keys(helpdesk.routes()).map((path) => [path, reply]))
    await check(all, helpdesk.page)
    await check(all, '')
  })

  it('any part of any answer damaged', async () => {
    let read = 0
    await fc.assert(
      fc.asyncProperty(
        fc.nat(1e9),
        fc.constantFrom(0.02, 0.1),
        fc.boolean(),
        async (seed, share, withPage) => {
          const roll = dice(seed)
          const routes = Object.fromEntries(
            Object.entries(helpdesk.routes()).map(([path, reply]) => {
              const known =
                typeof reply === 'function' ? reply(new URL(`https://x.test${path}?page=1`)) : reply
              return [path, 'json' in known ? { ...known, json: damaged(known.json, roll, share) } : known]
            }),
          )
          if (await check(routes, withPage ? helpdesk.page : '')) read++
        },
      ),
      { numRuns: 60 },
    )
    // The damage leaves most answers readable: the property is not about problems alone.
    expect(read).toBeGreaterThan(30)
  }, 60_000)

  it('any part of the page gone', async () => {
    const down = Object.fromEntries(
      Object.keys(helpdesk.routes()).map((path) => [path, { body: '', status: 500 }]),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(400), { maxLength: 12 }), async (gone) => {
        const whole = page(helpdesk.page)
        const elements = [...whole.body.querySelectorAll('*')]
        for (const index of gone) elements[index % elements.length]?.remove()
        await check(down, whole.body.innerHTML)
      }),
      { numRuns: 30 },
    )
  }, 60_000)

  it('rejects with nothing but the abort', async () => {
    const it = context(`https://${freshHost('x.test')}${helpdesk.path}`, { '/': { waits: true } }, page(''))
    const reading = adapter?.read(helpdesk.ticket, it)
    it.stop.abort()
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('gives a problem for an id that is none', async () => {
    const it = context(
      `https://${freshHost('x.test')}${helpdesk.path}`,
      helpdesk.routes(),
      page(helpdesk.page),
    )
    expect(await adapter?.read('../../users/me', it)).toMatchObject({ kind: 'problem' })
    expect(it.asked).toEqual([])
    expect(adapter?.composer('"] *', it.document)).toBeNull()
  })
})
