// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { requestTracker } from '@/lib/helpdesks/request-tracker'
import type { Ticket } from '@/lib/ticket'
import { ticketSchema } from '@/lib/ticket/schema'
import { context, freshHost, type Routes } from './fixtures/context'
import {
  DANA,
  displayPage,
  entry,
  history,
  listed,
  routes,
  ticket,
  transaction,
  updatePage,
} from './fixtures/request-tracker'

afterEach(() => {
  document.body.innerHTML = ''
  document.body.removeAttribute('id')
})

function ask(table: Routes, body = '', prefix = '') {
  document.body.innerHTML = body
  const it = context(`http://${freshHost('rt.test')}:8081${prefix}/Ticket/Display.html?id=1`, table)
  return { it, read: () => requestTracker.read('1', it) }
}

async function readTicket(table: Routes = routes(), body = displayPage()): Promise<Ticket> {
  const result = await ask(table, body).read()
  if (result.kind !== 'ticket') throw new Error(`problem: ${result.why}`)
  expect(ticketSchema.parse(result.ticket)).toEqual(result.ticket)
  return result.ticket
}

const withTicket = (more: object) => routes({ '/REST/2.0/ticket/1?': { json: { ...ticket, ...more } } })
const down = (status: number): Routes => ({ '/REST': { json: { message: 'no' }, status } })

describe('recognising Request Tracker', () => {
  it('by its path and its page’s mark together, on any host and below any path', () => {
    const url = new URL('http://127.0.0.1:8081/rt/Ticket/Display.html?id=1')
    expect(requestTracker.matches(url, document)).toBe(false)
    document.body.id = 'comp-Ticket-Display'
    expect(requestTracker.matches(url, document)).toBe(true)
    expect(
      requestTracker.matches(new URL('http://127.0.0.1:8081/SelfService/Display.html?id=1'), document),
    ).toBe(false)
  })

  it.each([
    ['/Ticket/Display.html?id=17', '17'],
    ['/rt/Ticket/Update.html?id=17&Action=Respond', '17'],
    ['/Ticket/Update.html?Action=Respond;id=17', '17'],
    ['/Ticket/ModifyAll.html?id=17', '17'],
    ['/Ticket/Display.html?id=new', null],
    ['/Ticket/Create.html?Queue=1', null],
    ['/Search/Results.html?id=17', null],
  ])('the ticket of %s is %s', (path, id) => {
    expect(requestTracker.activeTicketId(document, new URL(`http://rt.test${path}`))).toBe(id)
  })

  it('the ticket of a form that came back without parameters is the form’s', () => {
    document.body.innerHTML = updatePage('')
    expect(requestTracker.activeTicketId(document, new URL('http://rt.test/Ticket/Update.html'))).toBe('1')
  })
})

describe('reading by REST 2.0', () => {
  it('gives every fact', async () => {
    expect(await readTicket()).toMatchObject({
      subject: 'Charged twice for order 48213',
      status: 'open',
      statusLabel: 'open',
      priority: 'normal',
      tags: [],
      group: 'General',
      assignee: { id: 'agent', name: 'Alex Agent' },
      requester: { id: DANA, name: 'Dana Okafor', email: DANA, kind: 'external' },
      me: { id: 'agent', name: 'Alex Agent' },
      missing: [],
    })
  })

  it('takes kinds from the history, roles from the people, and texts without quotations and files', async () => {
    const { messages } = await readTicket()
    expect(messages.map((m) => [m.id, m.role, m.visibility, m.text])).toEqual([
      ['10', 'requester', 'public', 'Hello,\n\nI was charged twice. 請求書です。'],
      ['12', 'agent', 'public', 'Hi Dana,\n\nwhich card?'],
      ['13', 'requester', 'public', 'Third time!'],
      ['14', 'agent', 'internal', 'Do not promise a date.'],
      ['16', 'other', 'public', ''],
    ])
  })

  it('asks for all texts at once, each person once, and when read again only for what is new', async () => {
    const { it: asking, read } = ask(routes(), displayPage())
    await read()
    expect(
      asking.asked
        .splice(0)
        .map((path) => path.replace(/\?.*$/, ''))
        .sort(),
    ).toEqual([
      '/REST/2.0/attachments',
      '/REST/2.0/ticket/1',
      '/REST/2.0/ticket/1/history',
      '/REST/2.0/user/28',
      '/REST/2.0/user/agent',
      `/REST/2.0/user/${DANA}`,
      '/REST/2.0/user/neighbour@customer.test',
    ])
    await read()
    expect(asking.asked.map((path) => path.replace(/\?.*$/, ''))).toEqual([
      '/REST/2.0/ticket/1',
      '/REST/2.0/ticket/1/history',
    ])
  })

  it('works below a path of the installation’s own', async () => {
    const table = Object.fromEntries(Object.entries(routes()).map(([path, reply]) => [`/rt${path}`, reply]))
    const { it: asking, read } = ask(table, displayPage(), '/rt')
    expect(await read()).toMatchObject({
      ticket: { missing: [], url: expect.stringContaining('/rt/Ticket/Display.html?id=1') },
    })
    expect(asking.asked.every((path) => path.startsWith('/rt/REST/2.0/'))).toBe(true)
  })

  it('knows nobody from somebody, and colleagues from customers', async () => {
    expect((await readTicket(withTicket({ Owner: { type: 'user', id: 'Nobody' } }))).assignee).toBeNull()
    const staff = { json: { Name: DANA, RealName: 'Dana', EmailAddress: DANA, Privileged: 1 } }
    expect((await readTicket(routes({ [`/REST/2.0/user/${DANA}`]: staff }))).requester.kind).toBe('internal')
  })

  it.each([
    ['0', 'low'],
    ['49', 'low'],
    ['50', 'normal'],
    ['100', 'high'],
    ['High', 'high'],
  ])('priority %s is %s', async (said, priority) => {
    expect((await readTicket(withTicket({ Priority: said }))).priority).toBe(priority)
  })

  it.each([
    ['stalled', 'pending'],
    ['rejected', 'closed'],
    ['waiting-for-parts', 'unknown'],
  ])('status %s is %s and keeps its word', async (said, status) => {
    expect(await readTicket(withTicket({ Status: said }))).toMatchObject({ status, statusLabel: said })
  })
})

describe('the due date', () => {
  const target = async (more: object, entries = history) => {
    const table = routes({
      '/REST/2.0/ticket/1?': { json: { ...ticket, ...more } },
      '/REST/2.0/ticket/1/history': (url) => listed(entries, url),
    })
    const [only] = (await readTicket(table)).slaTargets
    return only && [only.metric, only.stage, only.startedAt, only.metAt, only.policy]
  }

  it('is the next reply’s while the customer waits', async () => {
    expect(await target({})).toEqual(['next-reply', 'active', '2026-11-22T10:46:13Z', null, 'Premium'])
  })
  it('is the first reply’s while nobody has answered; a comment is no answer', async () => {
    const unanswered = history.filter((entry) => entry.Type !== 'Correspond')
    expect(await target({}, unanswered)).toEqual([
      'first-reply',
      'active',
      '2026-11-22T10:46:10Z',
      null,
      'Premium',
    ])
  })
  it('is the resolution’s once answered, and where somebody entered it without an SLA', async () => {
    expect((await target({}, history.slice(0, 3)))?.[0]).toBe('resolution')
    expect((await target({ SLA: '' }))?.[0]).toBe('resolution')
  })
  it('is met when resolved, and of no account when rejected or unset', async () => {
    expect(await target({ Status: 'resolved', Resolved: '2026-11-22T11:00:00Z' })).toEqual([
      'resolution',
      'met',
      '2026-11-22T10:46:31Z',
      '2026-11-22T11:00:00Z',
      'Premium',
    ])
    expect(await target({ Status: 'rejected' })).toBeUndefined()
    expect(await target({ Due: '1970-01-01T00:00:00Z' })).toBeUndefined()
  })
})

describe('reading from the page', () => {
  it('gives what Display.html shows, oldest first also where it is reversed', async () => {
    const read = await readTicket(down(500))
    expect(read).toMatchObject({
      subject: 'Charged twice for order 48213',
      status: 'open',
      priority: 'normal',
      group: 'General',
      assignee: { name: 'agent (Alex Agent)' },
      requester: { id: null, name: 'Dana Okafor', email: 'dana.okafor@customer.test' },
    })
    expect(read.messages.map((m) => [m.id, m.role, m.visibility, m.text])).toEqual([
      ['10', 'requester', 'public', 'Hello,\n\ntwice.'],
      ['12', 'agent', 'public', 'Hi Dana,'],
      ['13', 'requester', 'public', 'Third time!'],
      ['14', 'agent', 'internal', 'No date.'],
    ])
    expect(read.missing.map((m) => [m.fact, m.why])).toEqual([['sla', 'server-error']])
  })

  it('finds nobody where nobody owns the ticket', async () => {
    const page = displayPage([], '<span class="user" data-user-id="6">Nobody in particular</span>')
    const read = await readTicket(down(403), page)
    expect([read.assignee, read.sources.assignee]).toEqual([null, 'page'])
  })

  it.each([
    [401, 'signed-out'],
    [403, 'forbidden'],
    [404, 'not-found'],
  ])('%s and no page: a problem', async (status, why) => {
    expect(await ask(down(status)).read()).toEqual({ kind: 'problem', why, retryAfter: null })
  })
})

describe('the page in other languages and versions', () => {
  const said = async (words: string, author = 'agent (Alex Agent)') => {
    const read = await readTicket(down(500), displayPage([transaction(12, 28, author, words, 'text')]))
    return read.messages[0]?.visibility
  }

  // As in the catalogues that Request Tracker 5 comes with.
  it.each([
    ['Kommentar hinzugefügt', 'Antwort hinzugefügt'],
    ['Commentaires ajoutés', 'Courrier ajouté'],
    ['Comentarios añadidos', 'Correspondencia agregada'],
    ['Comentários adicionados', 'Correspondência adicionada'],
    ['Aggiunti commenti', 'Aggiunta corrispondenza'],
    ['Commentaar toegevoegd', 'Correspondentie toegevoegd'],
    ['Komentarze zostały dodane', 'Korespondencja została dodana'],
    ['Komentáře přidány', 'Korespondence zaznamenána'],
    ['Добавлен комментарий', 'Добавлен ответ'],
    ['Коментари су додати', 'Преписка је додата'],
    ['Megjegyzés hozzáadva', 'Válasz hozzáadva'],
    ['Lisati kommentaar', 'Lisati kirjavahetus'],
    ['Piezīmes pievienotas', 'Sarakste pievienota'],
    ['Yorumlar eklendi', 'Uygunluk eklendi'],
    ['Τα Σχόλια προστέθηκαν', 'Προστέθηκε Αλληλογραφία'],
    ['コメントが追加されました', 'Correspondence added'],
    ['创建注释完成', '创建申请单回复'],
    ['新增評論完畢', '新增申請單回覆'],
    ['تم إضافة التعليقات', 'تم إضافة رد'],
    ['توضیحات اضافه شد', 'پاراف اضافه شد'],
  ])('%s is a comment, %s is an answer', async (comment, answer) => {
    expect(await said(comment)).toBe('internal')
    expect(await said(answer)).toBe('public')
  })

  it('an author’s name is none of those words', async () => {
    expect(await said('Correspondence added', 'Carla Comment')).toBe('public')
  })

  it('tells people in copy from staff; the administrative copy is staff', async () => {
    const list = [
      transaction(12, 41, 'Cora Copy', 'Correspondence added', 'me too'),
      transaction(13, 42, 'Ada Admin', 'Correspondence added', 'done'),
      transaction(14, 41, 'Cora Copy', 'Comments added', 'then she is staff'),
    ]
    const copies = `<div class="ticket-info-people"><div class="form-row cc"><span class="user" data-user-id="41">Cora Copy</span></div>
      <div class="form-row admincc"><span class="user" data-user-id="42">Ada Admin</span></div></div>`
    const read = await readTicket(down(500), displayPage(list) + copies)
    expect(read.messages.map((m) => m.role)).toEqual(['other', 'agent', 'agent'])
  })

  it('Request Tracker 4’s tables and 6’s rows show the same facts', async () => {
    const four = displayPage().replace(
      /<div class="(status|queue) form-row"><span class="current-value">(\w+)<\/span><\/div>/g,
      (_, name, value) =>
        `<table><tr class="${name}"><td class="label">x:</td><td class="value">${value}</td></tr></table>`,
    )
    const six = displayPage()
      .replaceAll('form-row', 'row')
      .replaceAll('current-value', 'rt-value current-value')
      .replace('history-container', 'history')
    for (const body of [four, six]) {
      expect(await readTicket(down(404), body)).toMatchObject({
        status: 'open',
        group: 'General',
        messages: { length: 4 },
      })
    }
  })

  it('a status word of another language keeps its word', async () => {
    const read = await readTicket(down(500), displayPage().replace('>open<', '>offen<'))
    expect([read.status, read.statusLabel]).toEqual(['unknown', 'offen'])
  })
})

describe('life cycles of an installation’s own', () => {
  const status = async (more: object, entries: typeof history = []) => {
    const table = routes({
      '/REST/2.0/ticket/1?': { json: { ...ticket, ...more } },
      '/REST/2.0/ticket/1/history': (url) => listed([...history, ...entries], url),
    })
    return (await readTicket(table)).status
  }
  const changed = [entry(90, 'Status', 'agent', 'Alex Agent')]
  const then = changed[0]?.Created ?? ''

  it.each([
    ['in-progress', 'open'],
    ['On Hold', 'hold'],
    ['Waiting', 'pending'],
    ['Done', 'solved'],
    ['cancelled', 'closed'],
  ])('%s is %s', async (said, expected) => expect(await status({ Status: said })).toBe(expected))

  it('a word that says nothing is an end where RT noted the end with the change', async () => {
    expect(await status({ Status: 'shipped', Resolved: then }, changed)).toBe('solved')
  })

  it('and none where the ticket was opened again since, or never ended', async () => {
    expect(await status({ Status: 'assembling', Resolved: '2026-11-22T10:46:20Z' }, changed)).toBe('unknown')
    expect(await status({ Status: 'assembling' }, changed)).toBe('unknown')
    expect(await status({ Status: 'assembling', Resolved: then })).toBe('unknown')
  })
})

describe('the reply form', () => {
  const area =
    '<textarea id="UpdateContent" name="UpdateContent" class="messagebox richtext">draft</textarea>'
  const attached = `${area.replace('<textarea', '<textarea style="visibility:hidden;display:none"')}
    <div id="cke_UpdateContent"><iframe class="cke_wysiwyg_frame"></iframe></div>`

  it.each([
    ['response', 'public'],
    ['private', 'internal'],
  ])('plain, for a %s, is %s', (type, audience) => {
    document.body.innerHTML = updatePage(area, type)
    expect(requestTracker.composer('1', document)).toMatchObject({ audience, channel: type, plain: true })
  })

  it('is the frame’s body where an editor is attached, never the textarea behind it', () => {
    document.body.innerHTML = updatePage(attached)
    expect(requestTracker.composer('1', document)).toBeNull()
    const body = document.querySelector('iframe')?.contentDocument?.body
    body?.setAttribute('contenteditable', 'true')
    const found = requestTracker.composer('1', document)
    expect(found?.element).toBe(body)
    expect(found?.plain).toBe(false)
  })

  it('is unknown in audience without the choice, and none for another ticket or page', () => {
    document.body.innerHTML = updatePage(area).replace('UpdateType', 'Gone')
    expect(requestTracker.composer('1', document)?.audience).toBe('unknown')
    expect(requestTracker.composer('2', document)).toBeNull()
    document.body.innerHTML = displayPage()
    expect(requestTracker.composer('1', document)).toBeNull()
  })

  it('is reached by the latest message’s reply link of this ticket', () => {
    document.body.innerHTML = displayPage()
    const clicked: string[] = []
    document.addEventListener('click', (event) => {
      event.preventDefault()
      clicked.push((event.target as Element).getAttribute('href') ?? '')
    })
    expect(requestTracker.openComposer?.('1', document)).toBe(true)
    expect(clicked).toEqual(['Update.html?id=1&QuoteTransaction=14&Action=Respond'])
    expect(requestTracker.openComposer?.('11', document)).toBe(false)
  })

  it('is part of the health report', () => {
    document.body.innerHTML = updatePage(area)
    const found = Object.fromEntries(
      requestTracker.health('1', document).map((mark) => [mark.name, mark.found]),
    )
    expect(found).toMatchObject({ title: 1, textarea: 1, updateType: 1, message: 0 })
  })
})
