// @vitest-environment jsdom
/** The request budget of Request Tracker: its pages load anew, so every opened ticket is a page life. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

vi.mock('@/lib/messaging', async (original) => ({
  ...(await original<typeof import('@/lib/messaging')>()),
  ask: vi.fn(() => new Promise(() => {})),
}))

import { readTicket } from '@/entrypoints/overlay/reader'
import { requestTracker } from '@/lib/helpdesks/request-tracker'
import { context, freshHost, type TestContext } from './fixtures/context'
import {
  attachments,
  contents,
  DANA,
  displayPage,
  entry,
  history,
  listed,
  part,
  routes,
  search,
  transaction,
  transactions,
} from './fixtures/request-tracker'

const NEWS = transaction(20, 30, 'Dana Okafor', 'Correspondence added', 'Any news?')

let asking: TestContext
let entries: typeof history
let stop: AbortController
let hidden = false

beforeEach(() => {
  vi.useFakeTimers()
  hidden = false
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden)
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => (hidden ? 'hidden' : 'visible'))
  entries = history
  asking = context(
    `http://${freshHost('rt.test')}/Ticket/Display.html?id=1`,
    routes({
      '/REST/2.0/ticket/1/history': (url) => listed(entries, url),
      '/REST/2.0/attachments': search([...attachments, part(200, 20, 'text/plain')], {
        ...contents,
        200: 'Any news?',
      }),
    }),
  )
  stop = new AbortController()
})
afterEach(() => {
  stop.abort()
  vi.useRealTimers()
  vi.restoreAllMocks()
  document.body.innerHTML = ''
})

async function pass(ms: number) {
  await vi.advanceTimersByTimeAsync(ms)
  asking.clock.now += ms
}
const asked = () => asking.asked.splice(0).map((path) => path.replace(/^\/REST\/2\.0\/|\?.*$/g, ''))
/** The page as it first comes, without its history. */
async function open() {
  document.body.innerHTML = displayPage([])
  vi.stubGlobal('fetch', asking.fetch)
  readTicket(requestTracker, '1', asking.url, document, stop.signal, {
    read: vi.fn(),
    looked: vi.fn(),
    failed: vi.fn(),
  })
  await pass(1_000)
}
const load = (...more: string[]) => {
  const place = document.querySelector('.history-container')
  if (place) place.innerHTML = [...transactions, ...more].join('')
}
const change = ['ticket/1', 'ticket/1/history', 'attachments']

describe('requests', () => {
  it('for an opened ticket: itself, its history, its texts at once, and its people once', async () => {
    await open()
    expect(asked().sort()).toEqual(
      [...change, 'user/28', 'user/agent', `user/${DANA}`, 'user/neighbour@customer.test'].sort(),
    )
  })

  it('for five idle minutes, with the history that comes after the page: none', async () => {
    await open()
    asked()
    load()
    await pass(300_000)
    expect(asked()).toEqual([])
  })

  it('for a message that comes while the page is open: three', async () => {
    await open()
    load()
    await pass(1_000)
    asked()
    entries = [...history, entry(20, 'Correspond', DANA, 'Dana Okafor')]
    load(NEWS)
    await pass(60_000)
    expect(asked()).toEqual(change)
  })

  it('in a hidden tab: none, and what came is one read when it is shown', async () => {
    await open()
    load()
    await pass(1_000)
    asked()
    hidden = true
    document.dispatchEvent(new Event('visibilitychange'))
    entries = [...history, entry(20, 'Correspond', DANA, 'Dana Okafor')]
    load(NEWS)
    await pass(300_000)
    expect(asked()).toEqual([])
    hidden = false
    document.dispatchEvent(new Event('visibilitychange'))
    await pass(60_000)
    expect(asked()).toEqual(change)
  })
})
