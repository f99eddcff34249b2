// @vitest-environment jsdom
/** Transactions to the end, texts in batches, and what a changed ticket costs. */
import { beforeEach, describe, expect, it } from 'vitest'
import { requestTracker } from '@/lib/helpdesks/request-tracker'
import type { Ticket } from '@/lib/ticket'
import { context, freshHost, page, type Reply, type Routes } from './fixtures/context'
import {
  attachments,
  contents,
  DANA,
  displayPage,
  entry,
  history,
  listed,
  type Part,
  part,
  routes,
  search,
  ticket,
} from './fixtures/request-tracker'

type Entry = (typeof history)[number]

/** `count` messages of the requester, each followed by the record of a mail. */
function messages(count: number) {
  const entries: Entry[] = []
  const parts: Part[] = []
  const said: Record<string, string> = {}
  for (let n = 0; n < count; n++) {
    const id = 1000 + 2 * n
    entries.push(entry(id, 'Correspond', DANA, 'Dana Okafor'), entry(id + 1, 'EmailRecord', 'RT_System', ''))
    parts.push(part(50_000 + n, id, 'text/plain'))
    said[50_000 + n] = `message ${n}`
  }
  return { entries, parts, said }
}

function installation(more: Routes = {}, path = '/Ticket/Display.html?id=1', shown = displayPage([])) {
  const it = context(`http://${freshHost('rt.test')}${path}`, routes(more), page(shown))
  const asked = () =>
    it.asked.splice(0).flatMap((path) => {
      const url = new URL(path, 'http://x.test')
      return url.pathname.includes('/user/')
        ? []
        : `${url.pathname.slice('/REST/2.0/'.length)} ${url.searchParams.get('page') ?? ''}`.trim()
    })
  const read = async (): Promise<Ticket> => {
    const result = await requestTracker.read('1', it)
    if (result.kind !== 'ticket') throw new Error(result.why)
    return result.ticket
  }
  return { it, asked, read }
}

describe('a ticket’s transactions', () => {
  let state: ReturnType<typeof messages>
  const of = (more: Routes = {}) =>
    installation({
      '/REST/2.0/ticket/1/history': (url) => listed(state.entries, url),
      '/REST/2.0/attachments': (url) => search(state.parts, state.said)(url),
      ...more,
    })
  beforeEach(() => {
    state = messages(120)
  })

  it('are read newest first, to the end, and told oldest first', async () => {
    const { read, asked } = of()
    const all = await read()
    expect(all.messages.map((m) => m.text)).toEqual(Array.from({ length: 120 }, (_, n) => `message ${n}`))
    expect(all.missing).toEqual([])
    expect(asked()).toEqual([
      'ticket/1',
      'ticket/1/history 1',
      'ticket/1/history 2',
      'ticket/1/history 3',
      // 120 texts, 50 in a search.
      ...Array.from({ length: 3 }, () => 'attachments 1'),
    ])
  })

  it('cost one page and the new text when the ticket has changed', async () => {
    const { read, asked } = of()
    await read()
    asked()
    state = messages(121)
    expect((await read()).messages.at(-1)?.text).toBe('message 120')
    expect(asked()).toEqual(['ticket/1', 'ticket/1/history 1', 'attachments 1'])
  })

  it('are read to the end for 5,000 messages', async () => {
    state = messages(5_000)
    const { read, asked } = of()
    const all = await read()
    expect(all.messages).toHaveLength(5_000)
    expect(all.messages.every((m, n) => m.text === `message ${n}`)).toBe(true)
    expect(all.missing).toEqual([])
    expect(asked()).toHaveLength(1 + 101 + 100)
  }, 30_000)

  it('beyond 10,000 are the latest, and the ticket says so', async () => {
    state = messages(5_060)
    const { read, asked } = of()
    const all = await read()
    expect(all.messages.map((m) => m.text).at(-1)).toBe('message 5059')
    expect(all.messages).toHaveLength(5_050)
    expect(all.missing).toEqual([{ fact: 'messages', why: 'too-long', retryAfter: null }])
    asked()
    expect((await read()).missing).toEqual(all.missing)
    expect(asked()).toEqual(['ticket/1', 'ticket/1/history 1'])
  }, 30_000)

  it('are read whole again where an installation ignores the order', async () => {
    const oldest = (url: URL) => {
      url.searchParams.delete('order')
      return listed(state.entries, url)
    }
    const { read, asked } = of({ '/REST/2.0/ticket/1/history': oldest })
    await read()
    asked()
    state = messages(121)
    expect((await read()).messages.at(-1)?.text).toBe('message 120')
    expect(asked().filter((path) => path.includes('history'))).toHaveLength(3)
  })

  it('end where a server repeats itself', async () => {
    const again = (url: URL) => {
      url.searchParams.set('page', '1')
      return listed(state.entries, url)
    }
    const all = await of({ '/REST/2.0/ticket/1/history': again }).read()
    expect(all.messages).toHaveLength(50)
  })

  it('that broke off are completed by the next read, and say meanwhile what is missing', async () => {
    let broken = true
    const busy: Reply = { body: '', status: 503 }
    const { read } = of({
      '/REST/2.0/ticket/1/history': (url) =>
        broken && url.searchParams.get('page') === '2' ? busy : listed(state.entries, url),
    })
    const partly = await read()
    expect(partly.messages).toHaveLength(50)
    expect(partly.missing).toEqual([{ fact: 'messages', why: 'server-error', retryAfter: null }])
    broken = false
    expect((await read()).messages).toHaveLength(120)
  })
})

describe('texts', () => {
  it('come one by one where the search fails, the latest of long threads, and the rest is named', async () => {
    const state = messages(310)
    const { read, asked } = installation({
      '/REST/2.0/ticket/1/history': (url) => listed(state.entries, url),
      '/REST/2.0/attachments': { body: '', status: 500 },
      '/REST/2.0/transaction/': (url) => {
        const id = url.pathname.split('/')[4]
        const found = state.parts.filter((one) => one.TransactionId === id)
        return listed(
          found.map((one) => ({ ...one, Content: state.said[one.id] })),
          url,
        )
      },
    })
    const all = await read()
    expect(all.messages).toHaveLength(310)
    expect(all.messages.map((m) => m.text).filter(Boolean)).toEqual(
      Array.from({ length: 300 }, (_, n) => `message ${n + 10}`),
    )
    expect(all.missing).toEqual([{ fact: 'messages', why: 'too-long', retryAfter: null }])
    expect(asked().filter((path) => path.startsWith('transaction'))).toHaveLength(300)
  })

  it('that cannot be read leave the message, and say so', async () => {
    const { read } = installation({
      '/REST/2.0/attachments': { body: '', status: 500 },
      '/REST/2.0/transaction/12/': { body: '', status: 500 },
      '/REST/2.0/transaction/13/': (url) =>
        listed(
          attachments
            .filter((one) => one.TransactionId === '13')
            .map((one) => ({ ...one, Content: contents[one.id] ?? '' })),
          url,
        ),
    })
    const all = await read()
    expect(all.messages.map((m) => m.text)).toEqual(['', '', 'Third time!', '', ''])
    expect(all.missing.map((m) => m.fact)).toEqual(['messages'])
  })

  it('are not asked one by one when the helpdesk asks for a pause', async () => {
    const { read, asked } = installation({
      '/REST/2.0/attachments': { body: '', status: 429, headers: { 'Retry-After': '9' } },
    })
    expect((await read()).missing).toEqual([{ fact: 'messages', why: 'rate-limited', retryAfter: 9 }])
    expect(asked().filter((path) => path.startsWith('transaction'))).toEqual([])
  })

  const body = async (parts: Part[], said: Record<string, string>) => {
    const { read } = installation({
      '/REST/2.0/ticket/1/history': (url) => listed(history.slice(0, 1), url),
      '/REST/2.0/attachments': search(parts, said),
    })
    return (await read()).messages[0]?.text
  }

  it('are all parts of a mail around its picture, without its files and the mail it forwards', async () => {
    const parts = [
      part(98, 10, 'multipart/mixed'),
      part(99, 10, 'text/plain'),
      part(100, 10, 'image/png', 'box.png'),
      part(101, 10, 'text/plain'),
      part(102, 10, 'text/plain', 'log.txt'),
      part(103, 10, 'message/rfc822'),
      part(104, 10, 'text/plain'),
    ]
    const said = { 99: 'Before', 101: 'After', 102: 'log line', 104: 'An old mail' }
    expect(await body(parts, said)).toBe('Before\n\nAfter')
  })

  it('are the HTML’s where the plain part is empty', async () => {
    const parts = [part(99, 10, 'text/plain'), part(100, 10, 'text/html')]
    expect(await body(parts, { 99: ' \n', 100: '<p>Hello</p><script>x</script>' })).toBe('Hello')
  })

  it('are none of a mail with nothing but a picture', async () => {
    expect(await body([part(100, 10, 'image/png', 'box.png')], {})).toBe('')
  })
})

describe('a merged ticket', () => {
  it('is the one it was merged into, wherever its old number still stands in the address', () => {
    const at = (address: string, html: string) =>
      requestTracker.activeTicketId(page(html), new URL(`http://rt.test${address}`))
    expect(at('/Ticket/Display.html?id=3', displayPage())).toBe('1')
    const update =
      '<div id="header"><h1>Update ticket #1: 3 boxes</h1></div><form><input type="hidden" name="id" value="1"></form>'
    expect(at('/Ticket/Update.html?Action=Respond&id=3', update)).toBe('1')
    expect(at('/Ticket/Display.html?id=1', displayPage())).toBe('1')
  })

  it('tells both tickets’ messages, and both requesters as such', async () => {
    const mei = 'mei@customer.test'
    const both = [...history, entry(17, 'Create', mei, 'Mei Li'), entry(18, 'AddLink', 'root', 'Enoch Root')]
    const { read } = installation({
      '/REST/2.0/ticket/1?': {
        json: {
          ...ticket,
          Requestor: [
            ...(ticket.Requestor as object[]),
            { type: 'user', id: mei },
            { type: 'group', id: '77' },
          ],
        },
      },
      '/REST/2.0/ticket/1/history': (url) => listed(both, url),
    })
    const all = await read()
    expect(all.messages.map((m) => [m.id, m.role]).filter(([, role]) => role === 'requester')).toEqual([
      ['10', 'requester'],
      ['13', 'requester'],
      ['17', 'requester'],
    ])
  })
})
