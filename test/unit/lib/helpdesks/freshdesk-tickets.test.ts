// @vitest-environment jsdom
/** Freshdesk tickets of odd kinds, their next reply, and what profiles tell of people. */
import { afterEach, describe, expect, it } from 'vitest'
import { freshdesk } from '@/lib/helpdesks/freshdesk'
import type { Ticket } from '@/lib/ticket'
import { context, freshHost, type Routes } from './fixtures/context'
import { documentedOnly, NINA, routes, TOM, ticket, ticketPage } from './fixtures/freshdesk'

afterEach(() => {
  document.body.innerHTML = ''
})

async function readTicket(body: string, table: Routes): Promise<Ticket> {
  document.body.innerHTML = body
  const it = context(`https://${freshHost('freshdesk.com')}/a/tickets/4182`, table)
  const result = await freshdesk.read('4182', it)
  if (result.kind !== 'ticket') throw new Error(`problem: ${result.why}`)
  return result.ticket
}

describe('a ticket whose own document cannot be read', () => {
  it('has its messages in their roles, by the requester that the page names', async () => {
    const failing = { body: '', status: 500 }
    const read = await readTicket(
      ticketPage(),
      routes({ '/api/_/tickets/4182?': failing, '/api/v2/tickets/4182?': failing }),
    )
    expect(read.sources).toMatchObject({ requester: 'page', messages: 'api' })
    expect(read.messages.map((m) => m.role)).toEqual(['bot', 'agent', 'requester', 'agent', 'other'])
    expect(read.missing.map((m) => m.fact)).toContain('messages')
  })
})

describe('tickets of odd kinds', () => {
  const withTicket = (more: object, table: Routes = {}) =>
    readTicket('', routes({ '/api/_/tickets/4182?': { json: { ticket: { ...ticket, ...more } } }, ...table }))
  const only = (conversations: object[]) => ({
    '/api/_/tickets/4182/conversations': { json: { conversations } },
  })
  const said = {
    id: 1,
    incoming: false,
    private: false,
    user_id: TOM,
    created_at: '2026-11-20T09:00:00Z',
    body: '<p>x</p>',
  }

  it('with a description only', async () => {
    const read = await withTicket({}, only([]))
    expect(read.messages.map((m) => m.id)).toEqual(['ticket_4182'])
    expect(read.missing).toEqual([])
  })

  it('with nothing but attachments: the messages are there, without words', async () => {
    const files = [{ id: 1, name: 'box.jpg' }]
    const read = await withTicket(
      { description: null, description_text: null, attachments: files },
      only([{ ...said, body: '', body_text: '', incoming: true, user_id: NINA, attachments: files }]),
    )
    expect(read.messages.map((m) => [m.role, m.text])).toEqual([
      ['requester', ''],
      ['requester', ''],
    ])
    expect(read.missing).toEqual([])
  })

  it.each([
    ['deleted', { deleted: true }, 'Trash'],
    ['spam', { spam: true }, 'Spam'],
  ])('%s: closed, and no clock runs', async (_what, more, label) => {
    const read = await withTicket(more)
    expect([read.status, read.statusLabel]).toEqual(['closed', label])
    expect(read.slaTargets.map((t) => [t.metric, t.stage])).toEqual([['first-reply', 'met']])
  })

  it('of an agent: answers as the requester, notes as an agent', async () => {
    const read = await withTicket(
      { requester_id: TOM, requester: { id: TOM, name: 'Tom Ito', email: 'tom@acme.example' } },
      only([
        { ...said, incoming: true },
        { ...said, id: 2, private: true },
      ]),
    )
    expect(read.requester.kind).toBe('internal')
    expect(read.messages.map((m) => [m.role, m.visibility])).toEqual([
      ['requester', 'public'],
      ['requester', 'public'],
      ['agent', 'internal'],
    ])
  })

  it('with a satisfaction rating: the customer’s word, by its author', async () => {
    const read = await withTicket(
      {},
      only([{ ...said, source: 6, incoming: true, user_id: NINA, body: '<div>Extremely unhappy</div>' }]),
    )
    expect(read.messages[1]).toMatchObject({
      role: 'requester',
      visibility: 'public',
      text: 'Extremely unhappy',
    })
  })

  it('with plain bodies that quote: only what is new', async () => {
    const read = await withTicket(
      {},
      only([{ ...said, body: null, body_text: 'Third time!\n\nOn 12 Nov Tom wrote:\n> Dear Nina' }]),
    )
    expect(read.messages[1]?.text).toBe('Third time!')
  })

  it('whose mail has no known author: by the address, when it is the requester’s', async () => {
    const mail = { ...said, incoming: true, user_id: null, from_email: 'Nina <NINA@example.com>' }
    const read = await withTicket({}, only([mail, { ...mail, id: 2, from_email: 'x@example.com' }]))
    expect(read.messages.slice(1).map((m) => m.role)).toEqual(['requester', 'other'])
  })
})

describe('the next reply', () => {
  const stats = (more: object) => ({ stats: { ...(ticket.stats as object), ...more } })
  const target = async (more: object) => {
    const read = await readTicket(
      '',
      routes({ '/api/_/tickets/4182?': { json: { ticket: { ...ticket, ...more } } } }),
    )
    const found = read.slaTargets.find((t) => t.metric === 'next-reply')
    return found && [found.stage, found.dueAt, found.startedAt, found.metAt]
  }
  const asked = '2026-11-20T09:47:30Z'
  const due = '2026-11-20T13:47:30Z'

  it.each([
    ['before the customer wrote again', '2026-11-20T08:40:00Z', ['active', due, asked, null]],
    ['after', '2026-11-20T10:00:00Z', ['met', due, asked, '2026-11-20T10:00:00Z']],
    ['in the same second', asked, ['met', due, asked, asked]],
    ['never', null, ['active', due, asked, null]],
  ])('answered %s', async (_when, agent_responded_at, expected) => {
    expect(await target(stats({ agent_responded_at }))).toEqual(expected)
  })

  it('is none where the account has no such target', async () => {
    expect(await target({ nr_due_by: null })).toBeUndefined()
  })

  it('pauses with the status as its reason', async () => {
    expect(await target({ status: 9 })).toEqual(['paused', null, asked, null])
  })
})

describe('time zones of profiles', () => {
  const zones = async (mine: unknown, theirs: unknown) => {
    const me = { agent: { id: TOM, contact: { name: 'Tom', time_zone: mine } } }
    const read = await readTicket(
      '',
      routes({
        '/api/_/bootstrap/me': { json: me },
        [`/api/_/contacts/${NINA}`]: { json: { contact: { id: NINA, time_zone: theirs } } },
      }),
    )
    return [read.me?.timeZone, read.requester.timeZone]
  }

  it.each([
    ['Eastern Time (US & Canada)', 'America/New_York'],
    ['Pacific Time (US & Canada)', 'America/Los_Angeles'],
    ['Berlin', 'Europe/Berlin'],
    ['Hong Kong', 'Asia/Hong_Kong'],
    ['New Delhi', 'Asia/Kolkata'],
    ['Beijing', 'Asia/Shanghai'],
    ['Asia/Tokyo', 'Asia/Tokyo'],
    ['Atlantis', null],
    ['', null],
    [7, null],
  ])('%s is %s', async (name, zone) => expect(await zones(name, name)).toEqual([zone, zone]))
})

describe('the customer’s profile', () => {
  it('comes from the documented API where the portal’s own has none, and is not asked of agents', async () => {
    const table = documentedOnly({
      [`/api/v2/contacts/${NINA}`]: { json: { id: NINA, language: 'zh-CN', time_zone: 'Beijing', tags: [] } },
    })
    expect((await readTicket('', table)).requester).toMatchObject({
      language: 'zh-CN',
      timeZone: 'Asia/Shanghai',
    })
    const it = context(
      `https://${freshHost('freshdesk.com')}/a/tickets/4182`,
      routes({ '/api/_/tickets/4182?': { json: { ticket: { ...ticket, requester_id: TOM } } } }),
    )
    await freshdesk.read('4182', it)
    expect(it.asked.filter((path) => path.includes('/contacts/'))).toEqual([])
  })

  it('is not asked of the documented API where nobody is signed in, and its lack loses nothing else', async () => {
    const read = await readTicket('', routes({ [`/api/_/contacts/${NINA}`]: { body: '', status: 401 } }))
    expect(read.requester).toMatchObject({ name: 'Nina Berg', language: null, timeZone: null })
    expect(read.missing).toEqual([])
  })
})
