// @vitest-environment jsdom
/** What an agent's day costs Zendesk: every request counted, with the overlay's own reader. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { context, freshHost } from '../../lib/helpdesks/fixtures/context'
import { ALEX, MARA, richEditor, workspace } from '../../lib/helpdesks/fixtures/zendesk'
import { type Account, account, event, many } from '../../lib/helpdesks/fixtures/zendesk-server'
import { forget, settle } from './background'
import { hide } from './helpdesk'

vi.mock('@/lib/messaging', async (original) => ({
  ...(await original<typeof import('@/lib/messaging')>()),
  ask: (await import('./background')).ask,
}))

import { readTicket } from '@/entrypoints/overlay/reader'
import { zendesk } from '@/lib/helpdesks/zendesk'

let stops: AbortController[] = []

/** A browser tab with an account's tickets: its page, and what it has asked for since the last count. */
function tab(desk: Account, { delay = 0, articles = 3, at = 4021 } = {}) {
  const host = freshHost('zendesk.com')
  const address = (id: number) => `https://${host}/agent/tickets/${id}`
  const server = context(address(at), desk.routes)
  vi.stubGlobal('fetch', async (...args: Parameters<typeof fetch>) => {
    if (delay) await new Promise((resolve) => setTimeout(resolve, delay))
    return server.fetch(...args)
  })
  const page = { shown: articles, status: 'Open', id: at, system: false }
  const draw = () => {
    const list = desk.comments.slice(0, page.shown).map((one) => ({
      id: Number(one.audit_id),
      type: one.author_id === MARA ? 'end-user' : 'agent',
      author: Number(one.author_id),
      name: 'x',
      html: String(one.plain_body),
    }))
    const lines = page.system ? [{ html: 'Last 3 messages were emailed to Mara Lind' }] : []
    document.body.innerHTML = workspace(
      [{ id: page.id, selected: true, status: page.status }],
      [{ id: page.id, active: true, articles: [...list, ...lines], editor: richEditor }],
    )
  }
  let stop = new AbortController()
  const open = (id = at) => {
    stop.abort()
    stop = new AbortController()
    stops.push(stop)
    page.id = id
    draw()
    const events = { read: vi.fn(), looked: vi.fn(), failed: vi.fn() }
    readTicket(zendesk, String(id), new URL(address(id)), document, stop.signal, events)
    return events
  }
  return {
    page,
    draw,
    open,
    /** A message of somebody, on the page and in the API. */
    say: (author: number) => {
      desk.comments.push({ ...many(1, desk.comments.length)[0], author_id: author })
      page.shown = desk.comments.length
      draw()
    },
    /** Requests since the last count, by what they are for. */
    spent: () => {
      const what = server.asked.map(
        (path) => /me\.json|comments|conversation_log/.exec(path)?.[0] ?? 'ticket',
      )
      server.asked.length = 0
      return what.sort()
    },
  }
}
const wait = async (ms = 1_000) => {
  await settle()
  await vi.advanceTimersByTimeAsync(ms)
  await settle()
}

beforeEach(() => {
  vi.useFakeTimers()
  forget()
  hide(false)
})
afterEach(() => {
  for (const stop of stops) stop.abort()
  stops = []
  hide(false)
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  document.body.innerHTML = ''
})

const opened = ['comments', 'me.json', 'ticket']
const again = ['comments', 'ticket']

describe('requests to Zendesk', () => {
  test('the first ticket of a page: three; idle for five minutes: none', async () => {
    const it = tab(account({ comments: many(3) }))
    it.open()
    await wait()
    expect(it.spent()).toEqual(opened)
    await wait(300_000)
    expect(it.spent()).toEqual([])
  })

  test.each([
    ['before the API has answered', 2_000, 700],
    ['after the API has answered', 0, 1_500],
  ])('a page that fills its log %s costs no second read', async (_, delay, fills) => {
    const it = tab(account({ comments: many(3) }), { delay, articles: 0 })
    document.body.innerHTML = ''
    const events = it.open()
    await wait(fills)
    it.page.shown = 2
    it.draw()
    await wait(500)
    it.page.shown = 3
    it.page.system = true
    it.draw()
    await wait(10_000)
    expect(it.spent()).toEqual(opened)
    expect(events.read).toHaveBeenCalledTimes(1)
  })

  test('the customer writes: one read; the agent replies and solves: one each', async () => {
    const it = tab(account({ comments: many(3) }))
    it.open()
    await wait()
    it.spent()
    it.say(MARA)
    await wait(60_000)
    expect(it.spent()).toEqual(again)
    it.say(ALEX)
    await wait(60_000)
    expect(it.spent()).toEqual(again)
    it.page.status = 'Solved'
    it.draw()
    await wait(60_000)
    expect(it.spent()).toEqual(again)
  })

  test('a reply that solves the ticket is one change', async () => {
    const it = tab(account({ comments: many(3) }))
    it.open()
    await wait()
    it.spent()
    it.page.status = 'Solved'
    it.say(ALEX)
    await wait(60_000)
    expect(it.spent()).toEqual(again)
  })

  test('a message that comes before the answer is in it', async () => {
    const it = tab(account({ comments: many(3) }), { delay: 1_000 })
    it.open()
    await wait(500)
    it.say(MARA)
    await wait(10_000)
    expect(it.spent()).toEqual(opened)
  })

  test('typing, re-rendering and the page’s clocks: none', async () => {
    const it = tab(account({ comments: many(3) }))
    it.open()
    await wait()
    it.spent()
    for (let key = 0; key < 50; key++) {
      document.querySelector('[contenteditable]')?.append('a')
      await wait(20)
    }
    for (let time = 0; time < 5; time++) {
      for (const clock of document.querySelectorAll('time')) clock.textContent = `${time} minutes ago`
      await wait(500)
    }
    it.draw()
    await wait(5_000)
    expect(it.spent()).toEqual([])
  })

  test('to another ticket and back: two each, who is signed in never again', async () => {
    const it = tab(account({ comments: many(3) }))
    it.open()
    await wait()
    it.spent()
    it.open(4022)
    await wait()
    expect(it.spent()).toEqual(again)
    it.open(4021)
    await wait(60_000)
    expect(it.spent()).toEqual(again)
  })

  test('ten tickets in turn: twenty-one', async () => {
    const it = tab(account({ comments: many(3) }))
    for (let id = 4021; id <= 4030; id++) {
      it.open(id)
      await wait()
    }
    expect(it.spent()).toHaveLength(21)
  })

  test('a ticket the agent may not see does not make us ask again who they are', async () => {
    const desk = account({ comments: many(3) })
    const it = tab(desk)
    it.open()
    await wait()
    it.spent()
    desk.faults.set('/api/v2/tickets/4022', { json: { error: { title: 'Forbidden' } }, status: 403 })
    it.open(4022)
    await wait()
    desk.faults.clear()
    it.open(4021)
    await wait()
    expect(it.spent()).toEqual([...again, ...again].sort())
  })

  test('a hidden tab: none, and one read when it is seen again', async () => {
    const it = tab(account({ comments: many(3) }))
    it.open()
    await wait()
    it.spent()
    hide(true)
    for (let minute = 0; minute < 30; minute++) {
      it.say(MARA)
      await wait(60_000)
    }
    expect(it.spent()).toEqual([])
    hide(false)
    document.dispatchEvent(new Event('visibilitychange'))
    await wait()
    expect(it.spent()).toEqual(again)
  })

  test('429: nothing before Retry-After has passed, then one read', async () => {
    const desk = account({ comments: many(3) })
    const it = tab(desk)
    desk.faults.set('/api/v2/', { body: '', status: 429, headers: { 'Retry-After': '40' } })
    it.open()
    await wait()
    expect(it.spent()).toEqual(opened)
    it.say(MARA)
    desk.faults.clear()
    await wait(38_000)
    expect(it.spent()).toEqual([])
    await wait(5_000)
    expect(it.spent()).toEqual(opened)
  })

  test('a thread of 1,000: ten pages once, one page after a change and after a switch', async () => {
    const it = tab(account({ comments: many(1_000) }), { articles: 1_000 })
    it.open()
    await wait()
    expect(it.spent().filter((what) => what === 'comments')).toHaveLength(10)
    it.say(MARA)
    await wait()
    expect(it.spent()).toEqual(again)
    it.open(4022)
    await wait()
    it.spent()
    it.open(4021)
    await wait()
    expect(it.spent()).toEqual(again)
  })

  test('a chat: its log beside the comments once, later the log alone', async () => {
    const desk = account({
      comments: many(1),
      ticket: { via: { channel: 'native_messaging' }, from_messaging_channel: true },
      log: Array.from({ length: 6 }, (_, n) => event(n, n % 2 ? 'agent' : 'user', `c${n}`)),
    })
    const it = tab(desk, { articles: 0 })
    const drawn = (count: number) => {
      document.body.innerHTML = workspace(
        [{ id: 4021, selected: true }],
        [
          {
            id: 4021,
            active: true,
            // The page calls the messages of a chat by ids of its own.
            articles: Array.from({ length: count }, (_, n) => ({
              id: 777_000 + n,
              type: n % 2 ? 'agent' : 'end-user',
              author: n % 2 ? ALEX : MARA,
              name: 'x',
              html: `c${n}`,
            })),
          },
        ],
      )
    }
    const events = it.open()
    await wait(1_500)
    drawn(6)
    await wait(10_000)
    expect(it.spent()).toEqual(['comments', 'conversation_log', 'me.json', 'ticket'])
    expect(events.read).toHaveBeenCalledTimes(1)
    desk.log?.push(event(6, 'user', 'c6'))
    drawn(7)
    await wait(60_000)
    expect(it.spent()).toEqual(['conversation_log', 'ticket'])
    expect(events.read).toHaveBeenCalledTimes(2)
  })
})
