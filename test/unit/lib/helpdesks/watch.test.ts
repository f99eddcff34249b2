// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { freshdesk } from '@/lib/helpdesks/freshdesk'
import { zendesk } from '@/lib/helpdesks/zendesk'
import { context, freshHost, type TestContext } from './fixtures/context'
import { conversations, routes as freshdeskRoutes, items, ticketPage } from './fixtures/freshdesk'
import { articles, comments, routes, workspace } from './fixtures/zendesk'

let visibility = 'visible'
let watched: TestContext[] = []

beforeEach(() => {
  vi.useFakeTimers()
  visibility = 'visible'
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility as DocumentVisibilityState)
})
afterEach(() => {
  for (const it of watched) it.stop.abort()
  watched = []
  vi.useRealTimers()
  vi.restoreAllMocks()
  document.body.innerHTML = ''
})

/** The comments' audit ids are the articles' numbers. */
const shown = comments.map((comment) => ({
  id: Number(comment.audit_id),
  type: 'agent',
  name: 'x',
  author: 1,
  html: 'x',
}))
const show = (list = shown, status = 'Open') => {
  document.body.innerHTML = workspace(
    [{ id: 4021, selected: true, status }],
    [{ id: 4021, active: true, articles: list }],
  )
}
/** Observers are told in a microtask; then the throttle runs. */
const pass = async (ms = 400) => {
  await Promise.resolve()
  await vi.advanceTimersByTimeAsync(ms)
}

async function watchZendesk({ read = true, meanwhile = () => {} } = {}) {
  const it = context(`https://${freshHost('zendesk.com')}/agent/tickets/4021`, routes())
  watched.push(it)
  const reading = read && zendesk.read('4021', it)
  meanwhile()
  await reading
  const changed = vi.fn()
  zendesk.watch('4021', it, changed)
  await pass()
  return { it, changed }
}

describe('watching a ticket', () => {
  it('reports a new message once, not more often than every 400 ms', async () => {
    show()
    const { changed } = await watchZendesk()
    expect(changed).not.toHaveBeenCalled()
    show([...shown, { id: 7001, type: 'end-user', name: 'Mara', author: 2, html: 'new' }])
    await pass(100)
    show([
      ...shown,
      { id: 7001, type: 'end-user', name: 'Mara', author: 2, html: 'new' },
      { id: 7002, type: 'end-user', name: 'Mara', author: 2, html: 'newer' },
    ])
    await pass(299)
    expect(changed).not.toHaveBeenCalled()
    await pass(1)
    expect(changed).toHaveBeenCalledTimes(1)
    await pass(5_000)
    expect(changed).toHaveBeenCalledTimes(1)
  })

  it('does not take the page’s late filling, re-rendering or emptying for news', async () => {
    document.body.innerHTML = ''
    const { changed } = await watchZendesk()
    show([])
    await pass()
    show(shown.slice(0, 2))
    await pass()
    show()
    await pass()
    document.body.innerHTML = ''
    await pass()
    show()
    await pass()
    expect(changed).not.toHaveBeenCalled()
  })

  it('reports what came while the ticket was read, and not what was there before', async () => {
    const fresh = { id: 7001, type: 'end-user', name: 'Mara', author: 2, html: 'new' }
    show()
    const late = await watchZendesk({ meanwhile: () => show([...shown, fresh]) })
    expect(late.changed).toHaveBeenCalledTimes(1)
    const early = await watchZendesk()
    expect(early.changed).not.toHaveBeenCalled()
  })

  it('takes what is there for seen where nothing was read', async () => {
    show(articles as typeof shown)
    const { changed } = await watchZendesk({ read: false })
    expect(changed).not.toHaveBeenCalled()
  })

  it('reports a changed status, and typing not at all', async () => {
    show()
    const { changed } = await watchZendesk()
    const editor = document.querySelector('[contenteditable]')
    for (let key = 0; key < 20; key++) {
      editor?.append('a')
      await Promise.resolve()
      // Not even a look is planned.
      expect(vi.getTimerCount()).toBe(0)
      await pass(50)
    }
    expect(changed).not.toHaveBeenCalled()
    const label = document.querySelector('.ticket_status_label')
    if (label?.firstChild) label.firstChild.nodeValue = 'Solved'
    await pass()
    expect(changed).toHaveBeenCalledTimes(1)
  })

  it('is quiet in a hidden tab and reports once when shown again', async () => {
    show()
    const { changed } = await watchZendesk()
    visibility = 'hidden'
    for (const id of [7001, 7002]) {
      show([...shown, { id, type: 'end-user', name: 'Mara', author: 2, html: 'new' }])
      await Promise.resolve()
      expect(vi.getTimerCount()).toBe(0)
      await pass(1_000)
    }
    expect(changed).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
    visibility = 'visible'
    document.dispatchEvent(new Event('visibilitychange'))
    await pass()
    expect(changed).toHaveBeenCalledTimes(1)
    document.dispatchEvent(new Event('visibilitychange'))
    await pass()
    expect(changed).toHaveBeenCalledTimes(1)
  })

  it('reports a status that changed while the pane was made anew', async () => {
    show()
    const { changed } = await watchZendesk()
    document.body.innerHTML = ''
    await pass()
    show(shown, 'Solved')
    await pass()
    expect(changed).toHaveBeenCalledTimes(1)
  })

  it('stops with the signal', async () => {
    show()
    const { it: watching, changed } = await watchZendesk()
    show([...shown, { id: 7001, type: 'end-user', name: 'Mara', author: 2, html: 'new' }])
    await Promise.resolve()
    watching.stop.abort()
    await pass(2_000)
    expect(changed).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('works in Freshdesk by the conversation’s ids, also when folded messages are shown', async () => {
    document.body.innerHTML = ticketPage({ items: [], more: true })
    const it = context(`https://${freshHost('freshdesk.com')}/a/tickets/4182`, freshdeskRoutes())
    watched.push(it)
    await freshdesk.read('4182', it)
    const changed = vi.fn()
    freshdesk.watch('4182', it, changed)
    document.body.innerHTML = ticketPage({
      items: items.filter((item) => conversations.some((c) => c.id === item.id)),
    })
    await pass()
    expect(changed).not.toHaveBeenCalled()
    document.body.innerHTML = ticketPage({ items: [...items, { id: 99, name: 'Nina Berg', text: 'new' }] })
    await pass()
    expect(changed).toHaveBeenCalledTimes(1)
  })
})
