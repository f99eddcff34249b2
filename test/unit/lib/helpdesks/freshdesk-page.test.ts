// @vitest-environment jsdom
/** Freshdesk's pages as they come: left-overs of other tickets, languages, late parts, items that are none. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { freshdesk } from '@/lib/helpdesks/freshdesk'
import type { Ticket } from '@/lib/ticket'
import { context, freshHost, type Routes } from './fixtures/context'
import { contactLink, froala, items, NINA, routes, ticketPage } from './fixtures/freshdesk'

afterEach(() => {
  document.body.innerHTML = ''
  document.body.className = ''
  document.title = ''
})

const down: Routes = { '/api': { body: '', status: 500 } }

async function readTicket(body: string, table: Routes = down, id = '4182'): Promise<Ticket> {
  document.body.innerHTML = body
  const it = context(`https://${freshHost('freshdesk.com')}/a/tickets/${id}`, table)
  const result = await freshdesk.read(id, it)
  if (result.kind !== 'ticket') throw new Error(`problem: ${result.why}`)
  return result.ticket
}

/** Each ticket's page in an element of its own, as the portal mounts them. */
const mounted = (...pages: string[]) =>
  pages.map((html) => `<div class="liquid-child">${html}</div>`).join('')
const old = ticketPage({ id: 4100, items: [{ id: 9, name: 'Olga Old', text: 'old words' }] })
  .replaceAll('Parcel arrived damaged', 'An old subject')
  .replaceAll('Nina Berg', 'Olga Old')
  .replaceAll('80014400475', '7')
  .replaceAll('Waiting for courier', 'Closed')

describe('another ticket’s content beside this one’s', () => {
  it.each([
    ['before', mounted(old, ticketPage())],
    ['behind', mounted(ticketPage(), old)],
  ])('%s it, is not read', async (_where, body) => {
    const read = await readTicket(body)
    expect(read).toMatchObject({
      subject: 'Parcel arrived damaged',
      statusLabel: 'Waiting for courier',
      requester: { id: String(NINA), name: 'Nina Berg' },
    })
    expect(read.messages.map((m) => m.id)).toEqual(['ticket_4182', '2', '3', '4', '5'])
  })

  it('has its editor, which is never this one’s', () => {
    const reply = (id: number, text: string) => ticketPage({ id, composer: froala({ text }) })
    document.body.innerHTML = mounted(reply(4182, 'mine'), reply(4100, 'the other’s'))
    expect(freshdesk.composer('4182', document)?.element.textContent).toBe('mine')
    document.body.innerHTML = mounted(ticketPage(), reply(4100, 'the other’s'))
    expect(freshdesk.composer('4182', document)).toBeNull()
  })

  it('has its reply button, which is not pressed', () => {
    document.body.innerHTML = mounted(ticketPage(), old)
    const pressed = vi.fn()
    for (const child of document.body.children)
      child.addEventListener('click', () => pressed(child === document.body.firstElementChild))
    expect(freshdesk.openComposer?.('4182', document)).toBe(true)
    expect(pressed.mock.calls).toEqual([[true]])
  })

  it('changes, and this one has no news', async () => {
    vi.useFakeTimers()
    document.body.innerHTML = mounted(old, ticketPage())
    const it = context(`https://${freshHost('freshdesk.com')}/a/tickets/4182`, routes())
    await freshdesk.read('4182', it)
    const changed = vi.fn()
    freshdesk.watch('4182', it, changed)
    document.querySelector('[data-album="note_9"]')?.setAttribute('data-album', 'note_10')
    document.querySelector('.liquid-child [data-album]')?.append('x')
    await vi.advanceTimersByTimeAsync(5_000)
    it.stop.abort()
    vi.useRealTimers()
    expect(changed).not.toHaveBeenCalled()
  })

  it('alone there while the new one is on its way, means that no ticket is open yet', () => {
    const at = () => freshdesk.activeTicketId(document, new URL('https://acme.freshdesk.com/a/tickets/4182'))
    document.body.innerHTML = mounted(old)
    document.title = '[#4182] Title before the page : Acme'
    expect(at()).toBeNull()
    document.body.innerHTML = mounted(old, ticketPage())
    expect(at()).toBe('4182')
  })
})

describe('parts in open shadow roots', () => {
  it('hold the heading and the status of newer accounts', async () => {
    document.body.innerHTML =
      ticketPage({ heading: null }).replace(/data-test-id="tkt-properties-status"/, '') +
      '<ticket-details></ticket-details>'
    const root = document.querySelector('ticket-details')?.attachShadow({ mode: 'open' })
    if (root)
      root.innerHTML = `<ticket-top-nav></ticket-top-nav><h2 class="sentiment-ticket-heading">From the shadow<button>Add summary</button></h2>
        <span data-test-id="ticket-status">In repair</span>`
    const nested = root?.querySelector('ticket-top-nav')?.attachShadow({ mode: 'open' })
    if (nested) nested.innerHTML = '<span data-test-id="ticket-priority">Urgent</span>'
    document.querySelector('[data-test-id="priority"]')?.remove()
    const it = context(`https://${freshHost('freshdesk.com')}/a/tickets/4182`, down)
    expect(await freshdesk.read('4182', it)).toMatchObject({
      ticket: { subject: 'From the shadow', statusLabel: 'In repair', priority: 'urgent' },
    })
  })
})

describe('the layout of June 2026', () => {
  it('has the contact’s links in the document, beside others that are not the contact’s', async () => {
    const menu =
      '<nav><a href="/a/contacts/filters/all">Contacts</a><a href="/a/companies">Companies</a></nav>'
    const inThread = {
      id: 6,
      name: '<a href="/a/contacts/99">Carl Copy</a>',
      text: 'see <a href="/a/companies/98">Other Ltd</a>',
    }
    const read = await readTicket(menu + ticketPage({ items: [inThread, ...items] }))
    expect(read.requester).toMatchObject({ id: String(NINA), name: 'Nina Berg', organization: 'Berg AG' })
  })

  it('gives the company that the portal’s own API leaves out', async () => {
    const read = await readTicket(ticketPage(), routes())
    expect(read.sources.requester).toBe('api')
    expect(read.requester.organization).toBe('Berg AG')
    const elsewhere = await readTicket(ticketPage({ id: 4100, contact: contactLink }), routes())
    expect(elsewhere.requester.organization).toBeNull()
  })
})

describe('items of the conversation', () => {
  const texts = async (body: string) => (await readTicket(body)).messages.map((m) => m.text)

  it('are not the AI’s summary, nor the open editor', async () => {
    const summary = `<div class="ticket-details__item"><button data-test-conversation-actions="edit-summary"></button>
      <div class="text__content">The customer wants a refund.</div></div>`
    expect(await texts(ticketPage({ items: [], composer: summary + froala() }))).toEqual(['Hello\n\ncrushed'])
  })

  it.each([
    [
      'a mail sent again after it bounced',
      { agent: true, classes: 'ticket-details__privatenote', mail: true },
      ['agent', 'public'],
    ],
    [
      'a note that notified somebody',
      { agent: true, classes: 'ticket-details__privatenote', notify: true },
      ['agent', 'internal'],
    ],
    ['a note without any header', { classes: 'ticket-details__privatenote' }, ['agent', 'internal']],
    [
      'a mail of a third party',
      { classes: 'ticket-details__privatenote ticket-details__requestor', mail: true },
      ['other', 'public'],
    ],
  ])('%s', async (_what, marks, expected) => {
    const read = await readTicket(ticketPage({ items: [{ id: 8, name: 'X', text: 'x', ...marks }] }))
    expect([read.messages[1]?.role, read.messages[1]?.visibility]).toEqual(expected)
  })

  it('are read without what they quote, and with what is theirs', async () => {
    const quoting = ['gmail_quote', 'x_freshdesk_quote', 'freshdesk_quote', 'quoted-text', 'mb_sig'].map(
      (name, n) => ({
        id: 20 + n,
        name: 'Nina Berg',
        text: `own ${n}<div class="${name}">Dear Nina</div>`,
      }),
    )
    const marker = {
      id: 30,
      name: 'Nina Berg',
      text: 'own<button class="fr-quoted-marker-remove">…</button>',
    }
    const forwarded = { id: 31, name: 'Nina Berg', text: '<blockquote>only this</blockquote>' }
    expect((await texts(ticketPage({ items: [...quoting, marker, forwarded] }))).slice(1)).toEqual([
      'own 0',
      'own 1',
      'own 2',
      'own 3',
      'own 4',
      'own',
      'only this',
    ])
  })

  it('may have a picture and no words', async () => {
    const read = await readTicket(
      ticketPage({ items: [{ id: 8, name: 'Nina Berg', text: '<img class="fr-fil fr-dib" data-id="1">' }] }),
    )
    expect(read.messages[1]).toMatchObject({ id: '8', text: '' })
  })

  it('tell nothing of tags that an open list only offers', async () => {
    const offered =
      '<ul><li class="ember-power-select-option"><span class="tag-options">refund</span></li></ul>'
    const read = await readTicket(
      `${ticketPage()}<div class="ticket-tags"><ul><li><span class="tag-options">damage</span></li></ul></div>${offered}`,
    )
    expect(read.tags).toEqual(['damage'])
  })
})

describe('other languages', () => {
  const inWords = (status: string, priority: string, group: string, agent: string) =>
    ticketPage()
      .replace('Waiting for courier', status)
      .replace('>High<', `>${priority}<`)
      .replace('data-test-id="Group"', `data-test-id="${group}"`)
      .replace(
        'data-test-id="Agent"><span class="ember-power-select-selected-item">--',
        `data-test-id="${agent}"><span class="ember-power-select-selected-item">Tom Ito`,
      )

  it.each([
    ['Portuguese', inWords('Pendente', 'Urgente', 'Grupo', 'Agente'), 'pending', 'urgent'],
    ['German', inWords('Gelöst', 'Mittel', 'Gruppe', 'Agent'), 'solved', 'normal'],
    ['French', inWords('Ouvert', 'Élevée', 'Groupe', 'Agent'), 'open', 'high'],
    ['Spanish', inWords('Cerrado', 'Baja', 'Grupo', 'Agente'), 'closed', 'low'],
    ['Chinese', inWords('待处理', '紧急', '组', '客服'), 'open', 'urgent'],
    ['a language we do not know', inWords('Otevřený', 'Vysoká', 'Skupina', 'Agent'), 'unknown', null],
  ])('%s', async (language, body, status, priority) => {
    const read = await readTicket(body)
    expect(read).toMatchObject({ status, priority, assignee: { name: 'Tom Ito' } })
    expect(read.group).toBe(language.startsWith('a language') ? null : 'Returns')
  })

  it('the account’s own words are known from its fields, also where only the ticket cannot be read', async () => {
    const failing: Routes = {
      ...routes(),
      '/api/_/tickets/4182?': { body: '', status: 500 },
      '/api/v2/tickets/4182?': { body: '', status: 500 },
    }
    expect(await readTicket(inWords('Waiting for courier', 'High', 'Group', 'Agent'), failing)).toMatchObject(
      {
        status: 'hold',
        statusLabel: 'Waiting for courier',
      },
    )
    expect((await readTicket(inWords('In repair', 'High', 'Group', 'Agent'), failing)).status).toBe('open')
  })

  it.each([
    ['Responder', 'Encaminhar', 'Adicionar nota'],
    ['Responder', 'Reenviar', 'Añadir nota'],
    ['Répondre', 'Transférer', 'Ajouter une note'],
    ['Antworten', 'Weiterleiten', 'Notiz hinzufügen'],
    ['Beantwoorden', 'Doorsturen', 'Notitie toevoegen'],
    ['Rispondi', 'Inoltra', 'Aggiungi nota'],
    ['Ответить', 'Переслать', 'Добавить примечание'],
    ['返信', '転送', 'メモを追加'],
    ['답장', '전달', '메모 추가'],
    ['回复', '转发', '添加备注'],
  ])('the tabs %s, %s, %s', (...labels) => {
    const shown = (active: number) => {
      const tabs = labels
        .map(
          (label, n) =>
            `<button class="ticket-action-button ${n === active ? 'active' : ''}">${label}</button>`,
        )
        .join('')
      document.body.innerHTML = ticketPage({
        composer: froala().replace(/(<div class="ticket-actions-list">).*?<\/div>/s, `$1${tabs}</div>`),
      })
      return freshdesk.composer('4182', document)
    }
    expect([0, 1, 2].map((active) => shown(active)?.channel)).toEqual(['reply', 'forward', 'note'])
    expect([0, 1, 2].map((active) => shown(active)?.audience)).toEqual(['public', 'public', 'internal'])
  })

  it('a tab whose words say nothing is told by the fields above the editor, or not at all', () => {
    const shown = (field: string) => {
      document.body.innerHTML = ticketPage({
        composer: froala()
          .replace(/data-test-email-action-btn="\w+"/g, '')
          .replace('<div class="ticket-editor__bodytext">', `${field}$&`),
      })
      return freshdesk.composer('4182', document)?.audience
    }
    expect(shown('')).toBe('unknown')
    expect(shown('<div data-test-id="to-emails"></div>')).toBe('public')
    expect(shown('<div data-test-notify-to></div>')).toBe('internal')
  })
})

describe('hosts and pages', () => {
  it.each([
    ['a customer’s own domain', 'https://ajuda.acme.test/a/tickets/4182?current_tab=details', true],
    ['the customer portal of that domain', 'https://ajuda.acme.test/support/tickets/4182', false],
  ])('%s', (_what, address, expected) => {
    document.body.innerHTML = ticketPage()
    document.body.className = 'ember-application'
    expect(freshdesk.matches(new URL(address), document)).toBe(expected)
  })

  it.each(['/support/login', '/login', '/sso/redirect', '/helpdesk/tickets/4182', '/crm/messaging/a/1'])(
    '%s shows no ticket',
    (path) =>
      expect(freshdesk.activeTicketId(document, new URL(`https://acme.freshdesk.com${path}`))).toBeNull(),
  )

  it('a sign-in page in the place of data is told as such', async () => {
    const signIn = { body: '<!doctype html><title>Sign in</title>' }
    const it = context(`https://${freshHost('freshdesk.com')}/a/tickets/4182`, { '/api': signIn })
    expect(await freshdesk.read('4182', it)).toEqual({ kind: 'problem', why: 'not-json', retryAfter: null })
  })

  it('a free plan, which may not ask the documented API, is read whole', async () => {
    const read = await readTicket('', {
      ...routes(),
      '/api/v2': { body: '', status: 429, headers: { 'Retry-After': '60' } },
    })
    expect(read.missing).toEqual([])
  })
})
