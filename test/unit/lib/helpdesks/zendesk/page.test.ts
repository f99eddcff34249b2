// @vitest-environment jsdom
/** What Zendesk's page has been seen to look like: both layouts, older builds, other languages, missing marks. */
import { afterEach, describe, expect, it } from 'vitest'
import { zendesk } from '@/lib/helpdesks/zendesk'
import { context, freshHost, type Routes } from '../fixtures/context'
import {
  ALEX,
  articles,
  ticket as document_,
  MARA,
  OTTO,
  type Pane,
  richEditor,
  routes,
  workspace,
} from '../fixtures/zendesk'

const down: Routes = Object.fromEntries(
  Object.keys(routes()).map((path) => [path, { body: '', status: 403 }]),
)
const other = { id: 4022, subject: 'Another', articles: [{ ...articles[0], html: 'theirs' }] } as Pane
const decoy = { id: 4023, subject: 'A third', articles: [{ ...articles[2], html: 'theirs too' }] } as Pane
const tabs = [{ id: 4022 }, { id: 4021, selected: true }, { id: 4023 }]
const mine = (more: Partial<Pane> = {}): string =>
  workspace(tabs, [other, { id: 4021, active: true, subject: 'Mine', articles, ...more }, decoy])

afterEach(() => {
  document.body.innerHTML = ''
})

async function read(body: string, answers = down) {
  document.body.innerHTML = body
  const it = context(`https://${freshHost('zendesk.com')}/agent/tickets/4021`, answers)
  const result = await zendesk.read('4021', it)
  if (result.kind !== 'ticket') throw new Error(result.why)
  return result.ticket
}

const variants: [string, Partial<Pane>, (body: string) => string][] = [
  ['the standard layout', {}, (body) => body],
  ['a custom layout', { layout: 'custom' }, (body) => body],
  ['a build before October 2024: a class marks the pane', { mark: 'class' }, (body) => body],
  ['such a build without test ids', { mark: 'class', layout: null }, (body) => body],
  [
    'such a build that names the ticket only for side conversations',
    { mark: 'class', layout: null, dataTicketId: false },
    (body) => body,
  ],
  [
    'panes without the ticket’s id',
    { dataTicketId: false },
    (body) => body.replace(/data-side-conversations-anchor-id="\d+"/g, ''),
  ],
  ['an old tab mark', {}, (body) => body.replaceAll('data-entity-is-selected="true"', 'aria-current="page"')],
  [
    'wrong times on every message',
    {},
    (body) => body.replace(/datetime="[^"]*"/g, 'datetime="1999-01-01T00:00:00Z"'),
  ],
  [
    'labels in Portuguese',
    {},
    (body) => body.replaceAll('>Open<', '>Aberto<').replaceAll('>High<', '>Alta<'),
  ],
]

describe.each(variants)('%s', (_, pane, change) => {
  it('gives exactly this ticket, by the page alone', async () => {
    const ticket = await read(change(mine(pane)))
    expect(ticket).toMatchObject({
      subject: 'Mine',
      tags: ['billing'],
      group: 'Billing',
      assignee: { name: 'Alex Weber' },
      requester: { name: 'Mara Lind', email: 'mara.lind@example.com' },
    })
    expect(ticket.messages.map((m) => [m.role, m.visibility, m.at])).toEqual([
      ['requester', 'public', null],
      ['bot', 'public', null],
      ['agent', 'public', null],
      ['agent', 'internal', null],
      ['other', 'public', null],
    ])
    expect(ticket.missing.filter((m) => m.fact === 'sla')).toHaveLength(1)
    expect(zendesk.activeTicketId(document, new URL('https://acme.zendesk.com/agent/tickets/4021'))).toBe(
      '4021',
    )
  })

  it('has the composer of exactly this ticket', () => {
    const marked = (words: string) => richEditor.replace('Draft', words)
    const panes = [
      { ...other, editor: marked('theirs') },
      { id: 4021, active: true, ...pane, editor: marked('mine') },
      { ...decoy, editor: marked('theirs too') },
    ]
    document.body.innerHTML = change(workspace(tabs, panes))
    expect(zendesk.composer('4021', document)?.element.textContent).toBe('mine')
  })
})

describe('the status on the page', () => {
  const status = async (label: string, classes = '') =>
    read(
      mine().replaceAll(
        'class="ticket_status_label">Open',
        `class="ticket_status_label ${classes}">${label}`,
      ),
    )

  it.each([
    ['Open', '', 'open'],
    ['On-hold', '', 'hold'],
    ['已解决', '', 'solved'],
    ['Gelöst', 'solved', 'solved'],
    ['Gelöst', '', 'unknown'],
    ['Waiting for courier', '', 'unknown'],
  ])('%s with class “%s” is %s, and its word is kept', async (label, classes, expected) => {
    expect(await status(label, classes)).toMatchObject({ status: expected, statusLabel: label })
  })
})

describe('messages on the page', () => {
  const said = async (list: Pane['articles']) =>
    (await read(mine({ articles: list }))).messages.map((m) => [m.role, m.visibility, m.text])
  const mara = { type: 'end-user', author: MARA, name: 'Mara Lind' }
  const alex = { type: 'agent', author: ALEX, name: 'Alex Weber', badge: true }

  it('of a side conversation are internal, whoever wrote them', async () => {
    const list = [
      { ...mara, html: 'Where is it?' },
      { ...alex, html: 'Can you look?', via: 'via side conversation' },
      {
        type: 'end-user',
        author: OTTO,
        name: 'Otto Third',
        html: 'We have it',
        via: 'Via Side Conversation',
      },
      { ...alex, html: 'And you?', origin: 'SideConversationInteraction' },
      { ...alex, html: 'Found it', via: 'via email' },
    ]
    expect(await said(list)).toEqual([
      ['requester', 'public', 'Where is it?'],
      ['agent', 'internal', 'Can you look?'],
      ['other', 'internal', 'We have it'],
      ['agent', 'internal', 'And you?'],
      ['agent', 'public', 'Found it'],
    ])
  })

  it('of an agent who asked as a customer are the requester’s', async () => {
    const body = mine({
      articles: [
        { ...alex, name: 'Mara Lind', author: MARA, html: 'My laptop' },
        { ...alex, html: 'Hi' },
      ],
    })
    expect((await read(body)).messages.map((m) => m.role)).toEqual(['requester', 'agent'])
  })

  it('of the system are nobody’s answer', async () => {
    const list = [
      { ...mara, html: 'Hello' },
      { html: 'Last 3 messages were emailed to Mara Lind' },
      { type: 'agent', html: 'This conversation is closed' },
    ]
    expect(await said(list)).toEqual([
      ['requester', 'public', 'Hello'],
      ['bot', 'public', 'This conversation is closed'],
    ])
  })

  it('lose quotations and signatures, and keep other scripts, tables and links as text', async () => {
    const html = [
      '<p dir="rtl">أين طلبي؟ order 77120</p><blockquote>Hi</blockquote><div class="signature">Mara</div>',
      '<table><tr><td>Item</td><td>2</td></tr></table><p>see <a href="https://x.test">this</a></p>',
      '<img src="bill.png">',
    ]
    const words = (await said(html.map((body) => ({ ...mara, html: body })))).map(([, , text]) => text)
    expect(words).toEqual(['أين طلبي؟ order 77120', 'Item\t2\n\nsee this', ''])
  })
})

describe('SLA badges on the page', () => {
  const badge = '<div data-test-id="sla-policy-metric"><time datetime="2026-11-20T10:02:11Z">-3h</time></div>'
  const withBadge = mine().replaceAll(
    '<section data-test-id="omni-log',
    `${badge}<section data-test-id="omni-log`,
  )
  const without = (more: object): Routes => {
    const { slas: _, metric_events: __, ...bare } = document_
    return routes({ '/api/v2/tickets/4021.json': { json: { ticket: { ...bare, ...more }, users: [] } } })
  }

  it('that the API knows nothing of are named as missing, never guessed from their rounded words', async () => {
    const ticket = await read(withBadge, without({}))
    expect(ticket.slaTargets).toEqual([])
    expect(ticket.missing).toContainEqual({ fact: 'sla', why: 'unexpected', retryAfter: null })
  })

  it('absent: a ticket without targets, and that is known', async () => {
    const ticket = await read(mine(), without({}))
    expect([ticket.slaTargets, ticket.sources.sla]).toEqual([[], 'api'])
  })
})

describe('a restricted or finished ticket', () => {
  it('closed, or of a light agent without an editor: no composer', () => {
    document.body.innerHTML = mine({ editor: '', channel: null })
    expect(zendesk.composer('4021', document)).toBeNull()
  })

  it('light agents write internal notes', () => {
    document.body.innerHTML = mine({ channel: 'internal' })
    expect(zendesk.composer('4021', document)?.audience).toBe('internal')
  })

  it('403 on everything: the page, and the reason for what it does not show', async () => {
    const ticket = await read(mine())
    expect(ticket.missing).toEqual([
      { fact: 'sla', why: 'forbidden', retryAfter: null },
      { fact: 'me', why: 'forbidden', retryAfter: null },
    ])
  })
})

it.each([
  ['https://acme-outdoor.zendesk.com/agent/tickets/1', true],
  ['https://acme.zendesk.com/agent/tickets/1?brand_id=7', true],
  ['https://support.acme.example/agent/tickets/1', false],
  ['https://acme.zendesk.com/hc/requests/1', false],
])('brand hosts: %s %s', (address, yes) => expect(zendesk.matches(new URL(address), document)).toBe(yes))
