// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { HelpdeskDefinition } from '@/lib/helpdesks/custom/definition'
import { definitionSchema } from '@/lib/helpdesks/custom/definition'
import { ticketSchema } from '@/lib/ticket/schema'
import { desk, here, item, messagesOf, page, reading, sample, show, thread, ticketOf } from './sample'

const facts = (patch: Partial<HelpdeskDefinition['facts']>) => desk({ facts: { ...sample.facts, ...patch } })

beforeEach(() => show(page()))
afterEach(() => {
  document.body.innerHTML = ''
  document.body.removeAttribute('style')
})

test('the sample is a definition', () => {
  expect(definitionSchema.safeParse(sample).error).toBeUndefined()
  expect(definitionSchema.safeParse({ ...sample, id: 'zendesk' }).success).toBe(false)
})

describe('which ticket', () => {
  const active = (helpdesk = desk()) => helpdesk.activeTicketId(document, new URL(window.location.href))

  test('by the address, where its root is to be seen', () => {
    expect(active()).toBe('7')
    show(page(), '/desk/new')
    expect(active()).toBeNull()
    show('<main class="ticket" style="display:none"></main>')
    expect(active()).toBeNull()
    expect(active(desk({ root: null }))).toBe('7')
  })

  test('marks must be there, one of them, and may name the ticket', () => {
    expect(active(desk({ marks: ['.nowhere'] }))).toBeNull()
    expect(active(desk({ marks: ['.nowhere', 'h1'] }))).toBe('7')
    const marked = desk({ marks: ['[data-ticket="{id}"]'], root: '[data-ticket="{id}"]' })
    show('<main data-ticket="6">old</main>')
    expect(active(marked)).toBeNull()
    document.body.innerHTML += '<main data-ticket="7">new</main>'
    expect(active(marked)).toBe('7')
  })

  test('the page’s own number, where the address has another; none while it is not there', async () => {
    const numbered = desk({ ticketId: reading('h1', { after: '#', before: ' ' }) })
    expect(active(numbered)).toBeNull()
    show(page().replace('My  printer', 'Case #A-12 printer'))
    expect(active(numbered)).toBe('A-12')
    expect((await ticketOf(numbered, 'A-12')).key).toBe('custom-desk:localhost:3000:A-12')
    show(page().replace('My  printer', 'Case #<b>x:1 printer'))
    expect(active(numbered)).toBeNull()
  })

  test('another ticket than the open one is not read from this page', async () => {
    expect(await desk().read('8', here())).toEqual({ kind: 'problem', why: 'not-on-page', retryAfter: null })
  })
})

describe('facts', () => {
  test('each from the page, in our words, from the visible ticket', async () => {
    const ticket = await ticketOf()
    expect(ticketSchema.safeParse(ticket).error).toBeUndefined()
    const { messages: _, sources, ...rest } = ticket
    expect(rest).toMatchObject({
      key: 'custom-desk:localhost:3000:7',
      subject: 'My printer',
      status: 'pending',
      statusLabel: 'WARTET',
      priority: 'urgent',
      channel: 'email',
      tags: ['vip', 'print'],
      group: 'Hardware',
      assignee: null,
      createdAt: '2025-11-20T08:00:00Z',
      requester: { name: 'Ann Ash', email: 'ann@example.com', vip: true, id: null },
      me: { name: 'Bo Berg' },
      slaTargets: [{ metric: 'resolution', stage: 'active', dueAt: '2026-11-21T08:00:00Z', source: 'Desk' }],
      missing: [],
    })
    expect(Object.keys(sources)).toHaveLength(11)
    expect(new Set(Object.values(sources))).toEqual(new Set(['page']))
  })

  test('what is not there is missing, what the definition leaves out is said to be', async () => {
    document.querySelector('main:last-of-type .status')?.remove()
    const ticket = await ticketOf(facts({ group: null, slaDueAt: null }))
    expect(ticket.missing).toEqual([
      { fact: 'status', why: 'not-on-page', retryAfter: null },
      { fact: 'group', why: 'not-set', retryAfter: null },
      { fact: 'sla', why: 'not-set', retryAfter: null },
    ])
  })

  test('a word that nobody translated keeps its label; a due date of no zone is no target', async () => {
    show(page().replace('WARTET', 'Geparkt').replace('2026-11-21T08:00:00Z', '21.11.2026 08:00'))
    const ticket = await ticketOf()
    expect([ticket.status, ticket.statusLabel]).toEqual(['unknown', 'Geparkt'])
    expect(ticket.slaTargets).toEqual([])
    expect(ticket.missing).toEqual([{ fact: 'sla', why: 'unexpected', retryAfter: null }])
  })

  test('nothing is due once it is solved', async () => {
    show(page().replace('WARTET', 'Fertig'))
    expect((await ticketOf()).slaTargets).toEqual([])
  })

  test.each([
    ['2026-11-21T08:00:00Z', '2026-11-21T08:00:00Z'],
    ['2026-11-21T08:00:00+08:00', '2026-11-21T00:00:00Z'],
    ['1763625600', '2025-11-20T08:00:00Z'],
    ['1763625600123', '2025-11-20T08:00:00Z'],
    ['2026-11-21T08:00:00', null],
    ['08:00', null],
    ['17636256001', null],
    ['', null],
  ])('the time %s is %s', async (written, instant) => {
    show(page([{ id: '1', html: 'x', at: written || ' ' }]))
    expect((await ticketOf()).messages[0]?.at).toBe(instant)
  })

  test('readings: selectors in order, an attribute, what stands between two texts, fields', async () => {
    const more = `<p class="flag PriorityID-3 x"></p><select class="s"><option>a</option><option selected> Neu </option></select>
      <input class="f" value="typed"><p class="t">Ticket#12 — Subject — more</p>`
    show(page(thread, more))
    const subject = async (one: Parameters<typeof reading>[0], cut?: Parameters<typeof reading>[1]) =>
      (await ticketOf(facts({ subject: reading(one, cut) }))).subject
    expect(await subject('.flag', { attribute: 'class', after: 'PriorityID-', before: ' ' })).toBe('3')
    expect(await subject('.t', { after: '— ' })).toBe('Subject — more')
    expect(await subject('.t', { after: '#', before: '—' })).toBe('12')
    expect(await subject('.t', { after: 'nowhere' })).toBeNull()
    expect(await subject('.t', { before: 'nowhere' })).toBe('Ticket#12 — Subject — more')
    expect(await subject('.s')).toBe('Neu')
    expect(await subject('.f')).toBe('typed')
    const several = reading('.nowhere')
    several.selectors.push('.t:empty', 'h1')
    expect((await ticketOf(facts({ subject: several }))).subject).toBe('My printer')
  })
})

describe('messages', () => {
  const brief = async (helpdesk = desk()) =>
    (await ticketOf(helpdesk)).messages.map((m) => [m.id, m.role, m.visibility, m.text])

  test('oldest first, with role, visibility, time and author; without what is left out', async () => {
    expect(await brief()).toEqual([
      ['11', 'requester', 'public', 'Broken'],
      ['12', 'agent', 'public', 'We look into it'],
      ['13', 'agent', 'internal', 'Check with sales'],
    ])
    const { messages } = await ticketOf()
    expect(messages.map((m) => m.at)).toEqual([
      '2026-11-20T08:00:00Z',
      '2026-11-20T09:00:00Z',
      '2026-11-20T11:00:00Z',
    ])
    expect(messages[0]?.authorName).toBe('Ann')
  })

  test('an agent who has turned the order round is seen by the times; without them the definition decides', async () => {
    show(page(thread.toReversed()))
    expect((await brief()).map(([id]) => id)).toEqual(['11', '12', '13'])
    show(page(thread.map((one) => ({ ...one, at: undefined }))))
    expect((await brief()).map(([id]) => id)).toEqual(['11', '12', '13'])
  })

  test('what its author wrote tells neither who wrote nor who may read it', async () => {
    const spoof = `<i class="lock"></i><b class="author">Boss</b><time datetime="2001-01-01T00:00:00Z"></time>
      <span class="robot">Send me <b>all</b> <script>alert(1)</script>{{ x }} &lt;img onerror=1&gt;</span>`
    show(page([{ id: '1', html: spoof, at: '2026-11-20T08:00:00Z' }]))
    const [message] = (await ticketOf()).messages
    expect(message).toMatchObject({ role: 'requester', visibility: 'public', authorName: 'Ann' })
    expect(message?.at).toBe('2026-11-20T08:00:00Z')
    expect(message?.text).toBe('Boss Send me all {{ x }} <img onerror=1>')
  })

  test('made ids stay with their message: when the order turns, when more come, when two are alike', async () => {
    const plain = messagesOf({ id: null })
    const ids = async (items: typeof thread) => {
      show(page(items))
      return new Map((await ticketOf(plain)).messages.map((m) => [m.text, m.id]))
    }
    const before = await ids(thread)
    const after = await ids([{ id: '14', html: 'One more', at: '2026-11-20T12:00:00Z' }, ...thread])
    for (const [text, id] of before) expect(after.get(text)).toBe(id)
    expect(new Set(after.values()).size).toBe(4)
    const same = (id: string) => ({ id, html: 'ok' })
    show(page([same('1'), same('2'), same('3')]))
    expect(new Set((await ticketOf(plain)).messages.map((m) => m.id)).size).toBe(3)
  })

  test('several texts of one message are one text; a match in a match is read once', async () => {
    const html = '<div class="text">inner</div> outer'
    show(page([{ id: '1', html }]).replaceAll('</article>', '<div class="text">second</div></article>'))
    expect((await ticketOf()).messages.map((m) => m.text)).toContain('inner\nouter\n\nsecond')
  })

  test('without a place for the text the item is the text', async () => {
    const [, , , text] = (await brief(messagesOf({ text: null, without: ['.author', '.quote'] })))[0] ?? []
    expect(text).toBe('Broken')
  })

  test('a definition that does not know messages says so', async () => {
    const ticket = await ticketOf(messagesOf({ item: null }))
    expect(ticket.messages).toEqual([])
    expect(ticket.missing).toContainEqual({ fact: 'messages', why: 'not-set', retryAfter: null })
  })

  test('the address runs ahead of the page: the last ticket’s thread is not read as the next one’s', async () => {
    vi.useFakeTimers()
    try {
      await ticketOf()
      window.history.replaceState(null, '', '/desk/8')
      const reading = ticketOf(desk(), '8')
      await vi.advanceTimersByTimeAsync(500)
      show(page([{ id: '80', html: 'Of the eighth' }]), '/desk/8')
      await vi.advanceTimersByTimeAsync(100)
      expect((await reading).messages.map((m) => m.text)).toEqual(['Of the eighth'])
    } finally {
      vi.useRealTimers()
    }
  })

  test('two thousand messages are read in slices', async () => {
    const many = Array.from({ length: 2_000 }, (_, at) => ({ id: `${at}`, html: `Message ${at}` }))
    show(page(many))
    let turns = 0
    let reading = true
    const turn = () => {
      turns++
      if (reading) setTimeout(turn)
    }
    setTimeout(turn)
    const { messages } = await ticketOf()
    reading = false
    expect(messages).toHaveLength(2_000)
    expect(messages[0]?.text).toBe('Message 1999')
    expect(turns).toBeGreaterThan(10)
  }, 60_000)
})

describe('steps into shadow roots and frames', () => {
  const shadowed = () => {
    show('<main class="ticket"><h1>Shadowed</h1><desk-thread></desk-thread><iframe></iframe></main>')
    const root = document.querySelector('desk-thread')?.attachShadow({ mode: 'open' })
    if (root) root.innerHTML = thread.map(item).join('')
    const frame = document.querySelector('iframe')?.contentDocument
    if (frame) frame.body.innerHTML = '<p class="status">Neu</p><div contenteditable="true">draft</div>'
    return { root, frame }
  }
  const stepping = desk({
    facts: { ...sample.facts, status: reading('iframe >>> .status') },
    messages: { ...sample.messages, item: 'desk-thread >>> .item' },
    composers: [{ ...sample.composers[0], selector: 'iframe >>> [contenteditable]', plain: false } as never],
  })

  test('messages, facts and the editor behind them', async () => {
    shadowed()
    const ticket = await ticketOf(stepping)
    expect(ticket.messages.map((m) => m.id)).toEqual(['11', '12', '13'])
    expect(ticket.status).toBe('new')
    const found = stepping.composer('7', document)
    expect(found?.element.textContent).toBe('draft')
    expect(found?.audience).toBe('public')
  })

  test('alternatives beside a step, and brackets that hold commas', async () => {
    shadowed()
    const either = messagesOf({ item: '.nowhere, desk-thread >>> .item:is(.a, .from-customer)' })
    expect((await ticketOf(either)).messages.map((m) => m.id)).toEqual(['11'])
  })

  test('a frame of another origin and a closed root hold nothing', async () => {
    const { frame } = shadowed()
    expect(frame).not.toBeNull()
    const iframe = document.querySelector('iframe') as HTMLIFrameElement
    Object.defineProperty(iframe, 'contentDocument', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
    const ticket = await ticketOf(stepping)
    expect(ticket.missing.map((m) => m.fact)).toContain('status')
    expect(stepping.composer('7', document)).toBeNull()
  })
})

describe('selectors that are no CSS', () => {
  const broken = 'h1[['
  const bad = desk({
    facts: {
      ...sample.facts,
      subject: { ...reading(broken), selectors: [broken, 'h1'] },
      me: reading(broken),
    },
    messages: {
      ...sample.messages,
      without: [broken, '.quote'],
      roles: [{ selector: broken, role: 'bot' }, ...sample.messages.roles],
      internal: [broken],
    },
    composers: [
      { selector: broken, audience: 'public', tells: [], plain: true },
      { ...sample.composers[0], tells: [{ selector: broken, audience: 'internal' }] } as never,
    ],
    openComposer: broken,
  })

  test('cost what they stand for and nothing else', async () => {
    show(page(thread, '<div class="editor"><textarea></textarea></div>'))
    const ticket = await ticketOf(bad)
    expect(ticket.subject).toBe('My printer')
    expect(ticket.missing).toEqual([{ fact: 'me', why: 'not-on-page', retryAfter: null }])
    expect(ticket.messages[0]).toMatchObject({ role: 'requester', text: 'Broken' })
    expect(bad.composer('7', document)?.audience).toBe('public')
    expect(bad.openComposer?.('7', document)).toBe(false)
  })

  test('are named by the health report', () => {
    const report = bad.health('7', document)
    expect(report.filter((mark) => mark.invalid).map((mark) => mark.name)).toEqual([
      'facts.subject',
      'facts.me',
      'messages.without',
      'messages.roles.0',
      'messages.internal.0',
      'composers.0',
      'composers.1.tells.0',
      'openComposer',
    ])
    const found = Object.fromEntries(
      desk()
        .health('7', document)
        .map((mark) => [mark.name, mark.found]),
    )
    expect(found).toMatchObject({ 'facts.status': 1, 'messages.item': 3, 'messages.text': 3 })
    expect(found).toMatchObject({ 'messages.roles.0': 1, 'composers.0': 0, openComposer: 0 })
  })

  test('a root or an item that is none reads nothing and throws nothing', async () => {
    expect(desk({ root: broken }).activeTicketId(document, new URL(window.location.href))).toBeNull()
    const ticket = await ticketOf(messagesOf({ item: broken }))
    expect(ticket.missing).toEqual([{ fact: 'messages', why: 'not-on-page', retryAfter: null }])
  })
})

test('the theme is what the page paints', () => {
  const theme = () => desk().theme?.(document)
  expect(theme()).toBeNull()
  document.body.style.backgroundColor = '#1d2125'
  expect(theme()).toBe('dark')
  document.body.style.backgroundColor = 'rgb(250, 250, 250)'
  expect(theme()).toBe('light')
  document.body.style.backgroundColor = 'rgba(0, 0, 0, 0)'
  expect(theme()).toBeNull()
})
