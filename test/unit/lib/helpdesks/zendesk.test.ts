// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { zendesk } from '@/lib/helpdesks/zendesk'
import type { Ticket } from '@/lib/ticket'
import { ticketSchema } from '@/lib/ticket/schema'
import { context, freshHost, type Routes } from './fixtures/context'
import {
  ALEX,
  articles,
  comment,
  comments,
  MARA,
  newestFirst,
  richEditor,
  routes,
  ticket,
  users,
  workspace,
} from './fixtures/zendesk'

const open = [{ id: 4021, selected: true }, { id: 4022 }]

afterEach(() => {
  document.body.innerHTML = ''
  document.documentElement.removeAttribute('data-theme')
})

function ask(more: Routes = {}, body = '') {
  document.body.innerHTML = body
  const it = context(`https://${freshHost('zendesk.com')}/agent/tickets/4021`, routes(more))
  return { it, read: () => zendesk.read('4021', it) }
}

async function readTicket(more: Routes = {}, body = ''): Promise<Ticket> {
  const result = await ask(more, body).read()
  if (result.kind !== 'ticket') throw new Error(`problem: ${result.why}`)
  expect(ticketSchema.parse(result.ticket)).toEqual(result.ticket)
  return result.ticket
}

const withTicket = (more: object): Routes => ({
  '/api/v2/tickets/4021.json': {
    json: {
      ticket: { ...ticket, ...more },
      users,
      groups: [{ id: 360004077472, name: 'Billing' }],
      organizations: [],
    },
  },
})

describe('recognising Zendesk', () => {
  it.each([
    ['https://acme.zendesk.com/agent/tickets/1', true],
    ['https://acme.zendesk.com/agent', true],
    ['https://acme.zendesk.com/hc/en-us/articles/1', false],
    ['https://acme.zendesk.com/agents', false],
    ['https://zendesk.com.evil.example/agent/tickets/1', false],
    ['https://notzendesk.com/agent/tickets/1', false],
  ])('%s: %s', (address, yes) => expect(zendesk.matches(new URL(address), document)).toBe(yes))
})

describe('the open ticket', () => {
  const at = (path: string) => zendesk.activeTicketId(document, new URL(`https://acme.zendesk.com${path}`))

  it('is the address’s, confirmed by the selected tab', () => {
    document.body.innerHTML = workspace(open, [])
    expect(at('/agent/tickets/4021?brand_id=7')).toBe('4021')
    expect(at('/agent/tickets/4021/events')).toBe('4021')
  })
  it('is none while address and tab disagree, or the tab is no ticket', () => {
    document.body.innerHTML = workspace(open, [])
    expect(at('/agent/tickets/4022')).toBeNull()
    document.body.innerHTML = workspace([{ id: 4021, selected: true, type: 'USER_ENTITY_TYPE' }], [])
    expect(at('/agent/tickets/4021')).toBeNull()
  })
  it('is the address’s alone where no tab can confirm it', () =>
    expect(at('/agent/tickets/4021')).toBe('4021'))
  it.each(['/agent/tickets/new/1', '/agent/search/1?type=ticket', '/agent/filters/123', '/agent/dashboard'])(
    'is none on %s',
    (path) => expect(at(path)).toBeNull(),
  )
})

describe('reading by the API', () => {
  it('gives every fact with its source', async () => {
    const read = await readTicket()
    expect(read).toMatchObject({
      subject: 'Charged twice for order 8841',
      status: 'open',
      priority: 'high',
      channel: 'email',
      tags: ['billing', 'sentiment__negative'],
      group: 'Billing',
      assignee: { id: String(ALEX), name: 'Alex Weber' },
      requester: {
        id: String(MARA),
        name: 'Mara Lind',
        language: 'da',
        timeZone: 'Europe/Copenhagen',
        kind: 'external',
        vip: false,
        organization: 'Lind ApS',
      },
      me: { id: String(ALEX), name: 'Alex Weber', timeZone: 'Europe/Berlin' },
      missing: [],
    })
    expect(Object.values(read.sources)).toEqual(Array(11).fill('api'))
  })

  it('tells requester, agent, bot and others apart, and drops what is only quoted', async () => {
    const { messages } = await readTicket()
    expect(messages.map((m) => [m.role, m.visibility, m.text])).toEqual([
      ['requester', 'public', 'Hello,\n\nI was charged twice.'],
      ['bot', 'public', 'We have received your request.'],
      ['agent', 'public', 'Hi Mara, one moment.'],
      ['agent', 'internal', 'Duplicate capture, see log.'],
      ['other', 'public', 'I am in copy.'],
      ['requester', 'public', 'Still waiting!'],
    ])
  })

  it('takes an administrator for a person, and an agent who asks for the requester', async () => {
    const admin = comment(1007, ALEX, '<p>I can help.</p>')
    const list = { json: { ...newestFirst([admin]), users: [{ id: ALEX, name: 'Alex', role: 'admin' }] } }
    expect((await readTicket({ '/api/v2/tickets/4021/comments.json': list })).messages[0]?.role).toBe('agent')
    const internal = await readTicket({
      '/api/v2/tickets/4021/comments.json': list,
      ...withTicket({ requester_id: ALEX }),
    })
    expect([internal.messages[0]?.role, internal.requester.kind]).toEqual(['requester', 'internal'])
  })

  it('reads long threads page by page by their cursor, newest page first, and never follows a given link', async () => {
    const many = Array.from({ length: 250 }, (_, i) =>
      comment(5000 + i, MARA, `<p>n${i}</p>`, {
        created_at: new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString(),
      }),
    )
    const { it: asking, read } = ask({
      '/api/v2/tickets/4021/comments.json': (url) => {
        const after = Number(url.searchParams.get('page[after]') ?? 250)
        const from = Math.max(0, after - 100)
        return {
          json: newestFirst(many.slice(from, after), { has_more: from > 0, after_cursor: String(from) }),
        }
      },
    })
    const result = await read()
    expect(result.kind === 'ticket' && result.ticket.messages.map((m) => m.text)).toEqual(
      many.map((_, i) => `n${i}`),
    )
    expect(asking.asked.filter((path) => path.includes('/comments'))).toHaveLength(3)
  })

  it('keeps the newest messages when an older page fails, and says so', async () => {
    const read = await readTicket({
      '/api/v2/tickets/4021/comments.json': (url) =>
        url.searchParams.get('page[after]')
          ? { body: '', status: 429, headers: { 'Retry-After': '2' } }
          : { json: newestFirst(comments, { has_more: true, after_cursor: 'c' }) },
    })
    expect(read.messages).toHaveLength(6)
    expect(read.missing).toEqual([{ fact: 'messages', why: 'rate-limited', retryAfter: 2 }])
  })

  it('asks once more without SLA where an account refuses that part of the question', async () => {
    const refused = { json: { error: 'InvalidInclude' }, status: 400 }
    const { it: asking, read } = ask({
      '/api/v2/tickets/4021.json': (url) =>
        url.searchParams.get('include')?.includes('slas')
          ? refused
          : { json: { ticket: { ...ticket, slas: undefined }, users, groups: [], organizations: [] } },
    })
    const result = await read()
    if (result.kind !== 'ticket') throw new Error(result.why)
    expect(result.ticket).toMatchObject({ subject: 'Charged twice for order 8841', slaTargets: [] })
    expect(result.ticket.missing).toEqual([
      { fact: 'group', why: 'not-on-page', retryAfter: null },
      { fact: 'sla', why: 'not-on-page', retryAfter: null },
    ])
    expect(asking.asked.filter((path) => path.includes('4021.json'))).toHaveLength(2)
  })

  it('takes a guest’s answer for no login', async () => {
    const read = await readTicket({
      '/api/v2/users/me.json': { json: { user: { id: null, name: 'Anonymous', role: 'end-user' } } },
    })
    expect(read.me).toBeNull()
    expect(read.missing).toContainEqual({ fact: 'me', why: 'signed-out', retryAfter: null })
  })

  it('asks who is signed in once per page', async () => {
    const { it: asking, read } = ask()
    await read()
    await read()
    expect(asking.asked.filter((path) => path.includes('/me.json'))).toHaveLength(1)
  })

  it('knows no priority from a priority that could not be read', async () => {
    const none = await readTicket(withTicket({ priority: null }))
    expect([none.priority, none.sources.priority]).toEqual([null, 'api'])
    const odd = await readTicket(withTicket({ priority: 7 }))
    expect([odd.priority, odd.sources.priority]).toEqual([null, undefined])
    expect(odd.missing).toContainEqual({ fact: 'priority', why: 'not-on-page', retryAfter: null })
  })

  it('shows the account’s own status word', async () => {
    const body = workspace(
      [
        { id: 4022, status: 'Solved' },
        { id: 4021, selected: true, status: 'Waiting for courier' },
      ],
      [],
    )
    expect(await readTicket({}, body)).toMatchObject({ status: 'open', statusLabel: 'Waiting for courier' })
    expect(await readTicket(withTicket({ status: 'parked' }))).toMatchObject({
      status: 'unknown',
      statusLabel: 'parked',
    })
  })

  it.each([
    ['ticket tag', { tags: ['vip'] }, users],
    ['customer tag', {}, [{ ...users[0], tags: ['VIP'] }]],
  ])('sees a VIP by the %s', async (_name, more, people) => {
    const read = await readTicket({
      '/api/v2/tickets/4021.json': {
        json: { ticket: { ...ticket, ...more }, users: people, groups: [], organizations: [] },
      },
    })
    expect(read.requester.vip).toBe(true)
  })

  it('keeps markup in names and subjects as text', async () => {
    const name = '<img src=x onerror=alert(1)>'
    const read = await readTicket({
      '/api/v2/tickets/4021.json': {
        json: { ticket: { ...ticket, subject: name }, users: [{ ...users[0], name }] },
      },
    })
    expect([read.subject, read.requester.name]).toEqual([name, name])
  })
})

describe('SLA targets', () => {
  it('come from breach_at, with length and start from the events of their own round', async () => {
    const { slaTargets } = await readTicket()
    expect(slaTargets).toEqual([
      {
        metric: 'first-reply',
        stage: 'met',
        dueAt: '2026-11-20T12:02:11Z',
        startedAt: '2026-11-20T08:02:11Z',
        metAt: '2026-11-20T10:15:44Z',
        targetMinutes: 240,
        clock: 'calendar',
        source: 'Zendesk',
        policy: 'Incidents',
      },
      // Two resolution metrics: the one that is due first.
      expect.objectContaining({ metric: 'resolution', dueAt: '2026-11-22T18:00:00Z', targetMinutes: null }),
      // Overdue, and still active.
      expect.objectContaining({
        metric: 'next-reply',
        stage: 'active',
        dueAt: '2026-11-22T09:46:07Z',
        startedAt: '2026-11-22T09:01:07Z',
        metAt: null,
        targetMinutes: 45,
        clock: 'business',
      }),
      expect.objectContaining({ metric: 'periodic-update', stage: 'paused', dueAt: null }),
    ])
  })

  it.each([
    ['no policy', { slas: { policy_metrics: [] } }, []],
    ['no slas at all', { slas: undefined }, []],
    ['null', { slas: null }, []],
  ])('%s: none, and that is known', async (_name, more, targets) => {
    const read = await readTicket(withTicket(more))
    expect([read.slaTargets, read.sources.sla]).toEqual([targets, 'api'])
  })

  it('are missing when their shape is not understood', async () => {
    const read = await readTicket(withTicket({ slas: 'soon' }))
    expect(read.slaTargets).toEqual([])
    expect(read.missing.map((m) => m.fact)).toEqual(['sla'])
  })

  it('survive unknown stages and metrics, null moments and missing events', async () => {
    const policy_metrics = [
      { metric: 'first_reply_time', stage: 'breached', breach_at: '2026-11-20T12:02:11Z' },
      { metric: 'next_reply_time', stage: 'active', breach_at: null },
      { metric: 'coffee_time', stage: 'active', breach_at: '2026-11-20T12:02:11Z' },
      null,
    ]
    const read = await readTicket(withTicket({ slas: { policy_metrics }, metric_events: [] }))
    expect(read.slaTargets.map((t) => [t.metric, t.stage, t.dueAt, t.targetMinutes])).toEqual([
      ['first-reply', 'active', '2026-11-20T12:02:11Z', null],
      ['next-reply', 'active', null, null],
    ])
  })

  it('read group targets in seconds, as an agreement between teams', async () => {
    const read = await readTicket(
      withTicket({
        slas: {
          policy_metrics: [
            { metric: 'group_ownership_time', stage: 'active', breach_at: '2026-11-22T11:00:00Z' },
          ],
        },
        metric_events: {
          group_ownership_time: [
            { type: 'apply_group_sla', time: '2026-11-22T10:00:00Z', sla: { target: 3600 } },
          ],
        },
      }),
    )
    expect(read.slaTargets[0]).toMatchObject({ metric: 'internal-answer', targetMinutes: 60 })
  })
})

describe('reading from the page', () => {
  const down: Routes = Object.fromEntries(
    Object.keys(routes()).map((path) => [path, { body: '', status: 503 }]),
  )
  const page = workspace(
    [{ id: 4021, selected: true }],
    [
      {
        id: 4022,
        subject: 'Somebody else’s',
        articles: [{ id: 1, type: 'end-user', author: 5, name: 'Eve', html: 'no' }],
      },
      { id: 4021, active: true, subject: 'Charged twice', articles },
    ],
  )

  it('gives what the page shows of this ticket, and names the rest with the API’s reason', async () => {
    const read = await readTicket(down, page)
    expect(read).toMatchObject({
      subject: 'Charged twice',
      status: 'open',
      statusLabel: 'Open',
      priority: 'high',
      channel: 'email',
      tags: ['billing'],
      group: 'Billing',
      assignee: { name: 'Alex Weber' },
      requester: { name: 'Mara Lind', email: 'mara.lind@example.com' },
      slaTargets: [],
    })
    expect(read.missing).toEqual([
      { fact: 'sla', why: 'server-error', retryAfter: null },
      { fact: 'me', why: 'server-error', retryAfter: null },
    ])
  })

  it('reads the log without its times, hidden bubbles or other tickets', async () => {
    const { messages } = await readTicket(down, page)
    expect(messages.map((m) => [m.id, m.at, m.role, m.visibility, m.text])).toEqual([
      ['comment-901', null, 'requester', 'public', 'I was charged twice.'],
      ['comment-902', null, 'bot', 'public', 'Received.'],
      ['comment-903', null, 'agent', 'public', 'Hi Mara'],
      ['comment-904', null, 'agent', 'internal', 'Log says so'],
      ['comment-905', null, 'other', 'public', 'In copy'],
    ])
  })

  it('decides roles by badge and tag where bubbles have no type, and leaves out lines of nobody', async () => {
    const bare = articles.slice(0, 5).map((a) => ({ ...a, id: undefined, type: null }))
    const system = { html: 'Last 3 messages were emailed to Mara Lind' }
    const body = workspace(
      [],
      [{ id: 4021, active: true, articles: [...bare.filter((a) => a.author !== 26155588000003), system] }],
    )
    const { messages } = await readTicket(down, body)
    expect(messages.map((m) => m.role)).toEqual(['requester', 'agent', 'agent', 'other'])
  })

  it('takes the tab’s title for a subject only when it is one', async () => {
    const half = (tab: object) => {
      const body = workspace([{ id: 4021, selected: true, ...tab }], [{ id: 4021, active: true, articles }])
      return body.replaceAll('omni-header-subject', 'gone')
    }
    expect((await readTicket(down, half({ title: 'Charged twice' }))).subject).toBe('Charged twice')
    const chat = await readTicket(down, half({ title: 'Mara Lind', subtitle: 'Still waiting!' }))
    expect(chat.subject).toBeNull()
    expect(chat.missing.map((m) => m.fact)).toContain('subject')
  })

  it('completes the API’s facts one by one', async () => {
    const read = await readTicket(
      { '/api/v2/tickets/4021/comments.json': { json: { error: {} }, status: 403 } },
      page,
    )
    expect(read.sources).toMatchObject({ subject: 'api', messages: 'page', sla: 'api' })
    expect(read.messages[0]).toMatchObject({ role: 'requester', authorId: String(MARA) })
    expect(read.missing).toEqual([])
  })

  it.each([
    [401, 'signed-out'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [429, 'rate-limited'],
    [500, 'server-error'],
  ])('%s and nothing on the page: a problem', async (status, why) => {
    const { read } = ask(
      Object.fromEntries(Object.keys(routes()).map((path) => [path, { body: '', status }])),
    )
    expect(await read()).toEqual({ kind: 'problem', why, retryAfter: null })
  })

  it('does not take another ticket’s document', async () => {
    expect(await ask(withTicket({ id: 4022 })).read()).toMatchObject({
      kind: 'ticket',
      ticket: { subject: null },
    })
  })
})

describe('the reply editor', () => {
  const composerOf = (body: string) => {
    document.body.innerHTML = body
    return zendesk.composer('4021', document)
  }
  const panes = (own: object) =>
    workspace(open, [
      { id: 4022, editor: richEditor },
      { id: 4021, active: true, ...own },
    ])

  it.each([
    ['web', 'public'],
    ['native_messaging', 'public'],
    ['internal', 'internal'],
  ])('channel %s is %s', (channel, audience) => {
    expect(composerOf(panes({ channel }))).toMatchObject({ audience, channel, plain: false })
  })

  it('belongs to the open ticket, although others are mounted with editors and boxes of their own', () => {
    const found = composerOf(panes({ editor: richEditor.replace('Draft', 'Mine') }))
    expect(found?.element.textContent).toBe('Mine')
    expect(zendesk.composer('4022', document)).toBeNull()
    expect(zendesk.composer('9999', document)).toBeNull()
  })

  it.each([
    ['read-only by class', richEditor.replace('class="ck', 'class="ck-read-only ck')],
    ['read-only by attribute', richEditor.replace('contenteditable="true"', 'contenteditable="false"')],
    ['absent', ''],
    ['hidden', `<div style="display:none">${richEditor}</div>`],
  ])('is none when %s', (_name, editor) => expect(composerOf(panes({ editor }))).toBeNull())

  it('can be the plain one of chats', () => {
    expect(composerOf(panes({ editor: richEditor.replace('rich-text', 'plain-text') }))?.plain).toBe(true)
  })

  it('is public or internal by English labels without a channel, otherwise unknown', () => {
    expect(composerOf(panes({ channel: null }))).toMatchObject({ audience: 'public', channel: null })
    const note = richEditor.replace('Public reply composer', 'Internal note composer')
    expect(composerOf(panes({ channel: null, editor: note }))?.audience).toBe('internal')
    const foreign = richEditor.replace('Public reply composer', 'Compositor')
    expect(composerOf(panes({ channel: null, editor: foreign }))?.audience).toBe('unknown')
  })

  it.each([
    ['custom layouts', { layout: 'custom' }],
    ['panes without a test id', { layout: null }],
    ['panes without a ticket id', { dataTicketId: false }],
    ['nothing but the side conversation’s anchor', { layout: null, dataTicketId: false }],
  ])('is found in %s', (_name, own) => expect(composerOf(panes(own))).not.toBeNull())
})

describe('the page’s own marks', () => {
  it.each([
    ['dark', 'dark'],
    ['light', 'light'],
    ['system', null],
    [null, null],
  ])('theme %s', (value, theme) => {
    if (value) document.documentElement.setAttribute('data-theme', value)
    expect(zendesk.theme?.(document)).toBe(theme)
  })

  it('are counted for the health report', () => {
    document.body.innerHTML = workspace(open, [{ id: 4021, active: true, articles }])
    const found = Object.fromEntries(zendesk.health('4021', document).map((mark) => [mark.name, mark.found]))
    expect(found).toMatchObject({ root: 1, message: 6, rich: 1, channel: 1, plain: 0 })
    expect(zendesk.health(null, document).find((mark) => mark.name === 'root')?.found).toBe(0)
  })
})
