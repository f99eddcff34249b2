// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { freshdesk } from '@/lib/helpdesks/freshdesk'
import type { Ticket } from '@/lib/ticket'
import { ticketSchema } from '@/lib/ticket/schema'
import { context, freshHost, type Routes } from './fixtures/context'
import {
  CARL,
  contactLink,
  conversations,
  documentedOnly,
  froala,
  NINA,
  routes,
  TOM,
  ticket,
  ticketPage,
} from './fixtures/freshdesk'

afterEach(() => {
  document.body.innerHTML = ''
  document.body.className = ''
  document.title = ''
})

function ask(table: Routes, body = '') {
  document.body.innerHTML = body
  const it = context(`https://${freshHost('freshdesk.com')}/a/tickets/4182`, table)
  return { it, read: () => freshdesk.read('4182', it) }
}

async function readTicket(table: Routes = routes(), body = ''): Promise<Ticket> {
  const result = await ask(table, body).read()
  if (result.kind !== 'ticket') throw new Error(`problem: ${result.why}`)
  expect(ticketSchema.parse(result.ticket)).toEqual(result.ticket)
  return result.ticket
}

const withTicket = (more: object) =>
  routes({ '/api/_/tickets/4182?': { json: { ticket: { ...ticket, ...more } } } })
const down = (status: number): Routes => ({ '/api': { body: '', status } })

describe('recognising Freshdesk', () => {
  const matches = (address: string) => freshdesk.matches(new URL(address), document)

  it('by its host and path, and elsewhere by the page’s marks', () => {
    expect(matches('https://acme.freshdesk.com/a/tickets/1')).toBe(true)
    expect(matches('https://acme.freshdesk.com/support/tickets/1')).toBe(false)
    expect(matches('https://help.acme.test/a/tickets/1')).toBe(false)
    document.body.innerHTML = ticketPage()
    expect(matches('https://help.acme.test/a/tickets/1')).toBe(false)
    document.body.className = 'ember-application'
    expect(matches('https://help.acme.test/a/tickets/1')).toBe(true)
  })
})

describe('the open ticket', () => {
  const at = (path: string) =>
    freshdesk.activeTicketId(document, new URL(`https://acme.freshdesk.com${path}`))

  it.each([
    ['/a/tickets/4182?current_tab=details', '4182'],
    ['/a/tickets', null],
    ['/a/tickets/new', null],
    ['/a/tickets/filters/781604', null],
    ['/a/contacts/4182', null],
  ])('%s: %s', (path, id) => expect(at(path)).toBe(id))

  it('is none while the page still shows the last one', () => {
    document.body.innerHTML = ticketPage({ id: 4100 })
    expect(at('/a/tickets/4182')).toBeNull()
    document.body.innerHTML = ''
    document.title = '[#4100] Old one : Acme'
    expect(at('/a/tickets/4182')).toBeNull()
    document.title = '[#4182] New one : Acme'
    expect(at('/a/tickets/4182')).toBe('4182')
  })
})

describe('reading by the API', () => {
  it('gives every fact, from the API that costs the account nothing', async () => {
    const { it: asking, read } = ask(routes())
    const result = await read()
    expect(result).toMatchObject({
      ticket: {
        subject: 'Parcel arrived damaged, order 77120',
        status: 'open',
        statusLabel: 'Open',
        priority: 'high',
        channel: 'email',
        tags: ['damage'],
        group: 'Returns',
        assignee: { id: String(TOM), name: 'Tom Ito' },
        requester: {
          id: String(NINA),
          name: 'Nina Berg',
          email: 'nina@example.com',
          kind: 'external',
          language: 'de',
          timeZone: 'Europe/Berlin',
          vip: true,
        },
        me: { id: String(TOM), name: 'Tom Ito', timeZone: 'Europe/Berlin' },
        missing: [],
      },
    })
    expect(asking.asked.filter((path) => path.startsWith('/api/v2'))).toEqual([])
    expect(JSON.stringify(result)).not.toContain('secret')
  })

  it('puts the description first and tells authors apart by private and incoming', async () => {
    const { messages } = await readTicket()
    expect(messages.map((m) => [m.role, m.visibility, m.authorName, m.text])).toEqual([
      ['requester', 'public', 'Nina Berg', 'Hello,\nthe box was crushed.'],
      ['bot', 'public', 'Tom Ito', 'We got it.'],
      ['agent', 'public', 'Tom Ito', 'Dear Nina, sorry to hear'],
      ['requester', 'public', 'Nina Berg', 'This is the third time!'],
      ['agent', 'internal', 'Tom Ito', '@Tom can you check stock?'],
      ['other', 'public', 'Carl Copy', 'I am her neighbour.'],
    ])
    expect(messages.at(-1)?.authorId).toBe(String(CARL))
  })

  it('falls back to the documented API', async () => {
    const read = await readTicket(documentedOnly())
    expect(read.messages).toHaveLength(6)
    expect(read).toMatchObject({
      subject: ticket.subject,
      statusLabel: 'Open',
      requester: { organization: 'Berg AG' },
    })
    expect(read.missing.map((m) => [m.fact, m.why])).toEqual([
      ['group', 'not-found'],
      ['me', 'not-found'],
    ])
  })

  it('does not ask the documented API when nobody is signed in', async () => {
    const { it: asking, read } = ask(down(401))
    expect(await read()).toEqual({ kind: 'problem', why: 'signed-out', retryAfter: null })
    expect(asking.asked.filter((path) => path.startsWith('/api/v2'))).toEqual([])
  })

  it('asks for agents, statuses, the customer and the signed-in agent once', async () => {
    const { it: asking, read } = ask(routes())
    await read()
    await read()
    expect(asking.asked).toHaveLength(6 + 2)
  })

  it('reads page by page until the short one, and each conversation once', async () => {
    const entry = (n: number) => ({
      ...conversations[2],
      id: 1000 + n,
      created_at: new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString(),
    })
    const all = Array.from({ length: 205 }, (_, n) => entry(n))
    const read = await readTicket(
      routes({
        '/api/_/tickets/4182/conversations': (url) => {
          const from = (Number(url.searchParams.get('page')) - 1) * 100
          return { json: { conversations: all.slice(from, from + 100) } }
        },
      }),
    )
    expect(read.messages).toHaveLength(206)
    const stuck = await readTicket(
      routes({ '/api/_/tickets/4182/conversations': { json: { conversations: all.slice(0, 100) } } }),
    )
    expect(stuck.messages).toHaveLength(101)
  })

  it.each([
    [9, 'hold', 'Waiting for courier'],
    [10, 'open', 'In repair'],
    [11, 'pending', 'Client to send photos'],
    [3, 'pending', 'Pending'],
    [7, 'hold', 'Waiting on Third Party'],
    [42, 'unknown', null],
  ])('status %s is %s, labelled %s', async (number, status, label) => {
    expect(await readTicket(withTicket({ status: number }))).toMatchObject({ status, statusLabel: label })
  })

  it('takes the description of a mail that agents sent first for the agent’s', async () => {
    const read = await readTicket(withTicket({ source: 10 }))
    expect(read.messages[0]).toMatchObject({ role: 'agent', authorName: 'Tom Ito' })
    expect(read.slaTargets.map((t) => t.metric)).not.toContain('first-reply')
  })

  it('sees colleagues', async () => {
    const read = await readTicket(
      withTicket({ requester_id: TOM, requester: { id: TOM, name: 'Tom Ito', email: 'tom@acme.example' } }),
    )
    expect(read.requester.kind).toBe('internal')
  })

  it('keeps the beginning when the conversations cannot be read', async () => {
    const failing = { body: '', status: 500 }
    const read = await readTicket(
      routes({ '/api/_/tickets/4182/conversations': failing, '/api/v2/tickets/4182/conversations': failing }),
    )
    expect(read.messages.map((m) => m.text)).toEqual(['Hello,\nthe box was crushed.'])
    expect(read.missing).toEqual([{ fact: 'messages', why: 'server-error', retryAfter: null }])
  })
})

describe('SLA targets', () => {
  const targets = async (more: object, table = withTicket(more)) =>
    (await readTicket(table)).slaTargets.map((t) => [t.metric, t.stage, t.dueAt, t.metAt])

  it('come from the three due moments and the stats, whatever the flags say', async () => {
    expect(await targets({})).toEqual([
      ['first-reply', 'met', '2026-11-20T12:02:11Z', '2026-11-20T08:40:00Z'],
      ['next-reply', 'active', '2026-11-20T13:47:30Z', null],
      ['resolution', 'active', '2026-11-23T08:02:11Z', null],
    ])
  })
  it('pause where the account says that the status stops the timer, and only there', async () => {
    expect((await targets({ status: 9 })).slice(1).map((t) => t.slice(1, 3))).toEqual([
      ['paused', null],
      ['paused', null],
    ])
    expect((await targets({ status: 3 }))[2]?.[1]).toBe('active')
    expect((await targets({ status: 10 }))[2]?.[1]).toBe('active')
  })
  it('pause by the shipped defaults where the account’s fields cannot be read', async () => {
    const table = { ...withTicket({ status: 3 }), '/api/_/ticket_fields': { body: '', status: 403 } }
    expect((await targets({}, table))[2]?.[1]).toBe('paused')
  })
  it('of a resolved ticket are only those that ended', async () => {
    const resolved = {
      status: 4,
      stats: { ...(ticket.stats as object), agent_responded_at: null, resolved_at: '2026-11-21T08:00:00Z' },
    }
    expect(await targets(resolved)).toEqual([
      ['first-reply', 'met', '2026-11-20T12:02:11Z', '2026-11-20T08:40:00Z'],
      ['resolution', 'met', '2026-11-23T08:02:11Z', '2026-11-21T08:00:00Z'],
    ])
  })
  it('are met by the thread where the stats are not given', async () => {
    expect((await targets({ stats: undefined }))[0]).toEqual([
      'first-reply',
      'met',
      '2026-11-20T12:02:11Z',
      '2026-11-20T08:40:00Z',
    ])
  })
  it('are none without due moments', async () => {
    expect(await targets({ fr_due_by: null, nr_due_by: undefined, due_by: 'tomorrow' })).toEqual([])
  })
})

describe('reading from the page', () => {
  it('gives what the page shows, and never the view’s name for a subject', async () => {
    const read = await readTicket(down(500), ticketPage())
    expect(read).toMatchObject({
      subject: 'Parcel arrived damaged',
      status: 'unknown',
      statusLabel: 'Waiting for courier',
      priority: 'high',
      group: 'Returns',
      assignee: null,
      requester: { id: String(NINA), name: 'Nina Berg', email: 'nina@example.com', organization: 'Berg AG' },
    })
    expect(read.missing.map((m) => [m.fact, m.why])).toEqual([
      ['channel', 'server-error'],
      ['tags', 'server-error'],
      ['assignee', 'server-error'],
      ['sla', 'server-error'],
      ['me', 'server-error'],
    ])
  })

  it('tells notes from mails that carry the note’s class, nested or not', async () => {
    const { messages } = await readTicket(down(500), ticketPage())
    expect(messages.map((m) => [m.id, m.at, m.role, m.visibility, m.text])).toEqual([
      ['ticket_4182', null, 'requester', 'public', 'Hello\n\ncrushed'],
      ['2', null, 'agent', 'public', 'Dear Nina'],
      ['3', null, 'requester', 'public', 'Third time!'],
      ['4', null, 'agent', 'internal', 'check stock'],
      ['5', null, 'other', 'public', 'neighbour'],
    ])
  })

  it('says that a folded conversation is not all', async () => {
    const read = await readTicket(down(500), ticketPage({ more: true }))
    expect(read.missing.map((m) => m.fact)).toContain('messages')
  })

  it.each([
    ['a newer heading', ticketPage({ heading: 'sentiment-ticket-heading' }), '', 'Parcel arrived damaged'],
    ['the title', ticketPage({ heading: null }), '[#4182] Box : crushed : Acme', 'Box : crushed'],
    ['the title of another ticket', ticketPage({ heading: null }), '[#4100] Old : Acme', null],
  ])('subject by %s', async (_name, body, title, subject) => {
    document.title = title
    expect((await readTicket(down(500), body)).subject).toBe(subject)
  })

  it('looks into open shadow roots', async () => {
    const { it: asking } = ask(
      down(500),
      ticketPage({ contact: '<mfe-application app-id="x"></mfe-application>' }),
    )
    const host = document.querySelector('mfe-application')
    const root = host?.attachShadow({ mode: 'open' })
    if (root) root.innerHTML = contactLink
    expect(await freshdesk.read('4182', asking)).toMatchObject({
      ticket: { requester: { name: 'Nina Berg', email: 'nina@example.com' } },
    })
  })

  it('reads nothing of a page that still shows another ticket', async () => {
    const { read } = ask(down(500), ticketPage({ id: 4100 }))
    expect(await read()).toEqual({ kind: 'problem', why: 'server-error', retryAfter: null })
  })
})

describe('the reply editor', () => {
  const composer = (html: string) => {
    document.body.innerHTML = ticketPage({ composer: html })
    return freshdesk.composer('4182', document)
  }

  it('is none while only the button that looks like one is there', () => expect(composer('')).toBeNull())

  it.each([
    ['reply', froala(), 'public'],
    ['note', froala({ active: 'note' }), 'internal'],
    ['forward', froala({ active: 'forward' }), 'public'],
    ['note', froala({ active: null, notify: true }), 'internal'],
    ['note', froala({ active: 'note', labels: true }), 'internal'],
    ['reply', froala({ active: 'reply', labels: true }), 'public'],
    [null, froala({ active: null }), 'unknown'],
  ])('for a %s', (channel, html, audience) => {
    expect(composer(html)).toMatchObject({ channel, audience, plain: false })
  })

  it('is not that of an old note being edited', () => {
    const edited = `<div data-album="note_9"><div class="fr-element" contenteditable="true">old</div></div>`
    expect(composer(edited)).toBeNull()
    expect(composer(froala({ text: 'mine' }) + edited)?.element.textContent).toBe('mine')
  })

  it('can be the chat’s own', () => {
    const chat = '<div data-test-id="active-editor" contenteditable="true">hi</div>'
    expect(composer(chat)).toMatchObject({ plain: true, audience: 'unknown' })
  })

  it('is never another ticket’s', () => {
    document.body.innerHTML = ticketPage({ id: 4100, composer: froala() })
    expect(freshdesk.composer('4182', document)).toBeNull()
    expect(freshdesk.openComposer?.('4182', document)).toBe(false)
  })

  it('opens by the portal’s reply button', () => {
    document.body.innerHTML = ticketPage()
    const clicked: string[] = []
    document.addEventListener(
      'click',
      (event) => clicked.push((event.target as Element).getAttribute('data-test-id') ?? ''),
      { once: true },
    )
    expect(freshdesk.openComposer?.('4182', document)).toBe(true)
    expect(clicked).toEqual(['ticket-action-reply'])
    document.body.innerHTML = '<div data-album="ticket_4182"></div>'
    expect(freshdesk.openComposer?.('4182', document)).toBe(false)
  })

  it('leaves the theme to the system and counts its marks', () => {
    document.body.innerHTML = ticketPage({ composer: froala() })
    expect(freshdesk.theme).toBeUndefined()
    const found = Object.fromEntries(
      freshdesk.health('4182', document).map((mark) => [mark.name, mark.found]),
    )
    expect(found).toMatchObject({ description: 1, editable: 1, tabs: 3 })
  })
})
