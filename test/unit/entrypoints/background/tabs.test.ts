import { beforeEach, describe, expect, test, vi } from 'vitest'

type Tab = { id?: number; url?: string; windowId?: number; discarded?: boolean }
const fake = vi.hoisted(() => ({
  tabs: [] as Tab[],
  alive: new Set<number>(),
  create: vi.fn(),
  update: vi.fn(),
  focus: vi.fn(),
  window: vi.fn(),
  executeScript: vi.fn(async (_: unknown) => []),
  sendMessage: vi.fn(),
}))
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      query: async () => fake.tabs,
      create: fake.create,
      update: fake.update,
      sendMessage: fake.sendMessage,
    },
    windows: { update: fake.focus, create: fake.window },
    scripting: { executeScript: fake.executeScript },
    storage: { onChanged: {} },
  },
}))
vi.mock('@/entrypoints/background/config', async () => {
  const { defaultSettings } = await import('@/lib/settings')
  const sites = [
    { host: 'https://rt.example', helpdesk: 'request-tracker', enabled: true },
    { host: 'https://zammad.example', helpdesk: 'zammad', enabled: true },
    { host: 'https://znuny.example', helpdesk: 'znuny', enabled: true },
  ]
  return { settingsNow: async () => ({ settings: { ...defaultSettings(), sites }, problem: null }) }
})

import { goToTicket, injectIntoOpenTabs, pushToAll } from '@/entrypoints/background/tabs'

beforeEach(() => {
  vi.clearAllMocks()
  fake.tabs = []
  fake.alive.clear()
  fake.create.mockReset().mockResolvedValue({})
  fake.sendMessage.mockImplementation(async (id: number) => {
    if (!fake.alive.has(id)) throw new Error('Could not establish connection.')
    return true
  })
})

describe('going to a ticket', () => {
  const url = 'https://acme.zendesk.com/agent/tickets/2'

  test('shows its tab and the window around it', async () => {
    fake.tabs = [
      { id: 1, url: 'about:blank' },
      { id: 2, url: `${url}?brand=1#top`, windowId: 9 },
    ]
    await goToTicket(url)
    expect(fake.update).toHaveBeenCalledExactlyOnceWith(2, { active: true })
    expect(fake.focus).toHaveBeenCalledExactlyOnceWith(9, { focused: true })
    expect(fake.create).not.toHaveBeenCalled()
  })

  test('opens a window where there is none to hold a tab', async () => {
    fake.create.mockRejectedValue(new Error('No current window'))
    await goToTicket(url)
    expect(fake.window).toHaveBeenCalledExactlyOnceWith({ url })
  })

  test('leads no other ticket’s tab away: a reply may be half written there', async () => {
    fake.tabs = [{ id: 1, url: 'https://acme.zendesk.com/agent/tickets/1' }, { id: 2 }]
    await goToTicket(url)
    expect(fake.update).not.toHaveBeenCalled()
    expect(fake.create).toHaveBeenCalledExactlyOnceWith({ url })
  })

  test.each([
    ['https://zammad.example/#ticket/zoom/', '/104'],
    ['https://znuny.example/znuny/index.pl?Action=AgentTicketZoom;TicketID=', ';ArticleID=7'],
  ])('tells tickets apart where a definition says they differ: %s', async (start, more) => {
    fake.tabs = [
      { id: 1, url: `${start}1` },
      { id: 2, url: `${start}12${more}` },
    ]
    await goToTicket(`${start}12`)
    expect(fake.update).toHaveBeenCalledExactlyOnceWith(2, { active: true })
    await goToTicket(`${start}3`)
    expect(fake.create).toHaveBeenCalledExactlyOnceWith({ url: `${start}3` })
  })

  test('tells Request Tracker’s tickets apart, which differ in a parameter only', async () => {
    fake.tabs = [{ id: 1, url: 'https://rt.example/Ticket/Display.html?id=1' }]
    await goToTicket('https://rt.example/Ticket/Display.html?id=12')
    expect(fake.create).toHaveBeenCalledTimes(1)
  })
})

test('a tab that was open before gets a panel, once, and only where one belongs', async () => {
  fake.tabs = [
    { id: 1, url: 'https://acme.zendesk.com/agent/tickets/1' },
    { id: 2, url: 'https://acme.zendesk.com/agent/tickets/2' },
    { id: 3, url: 'https://acme.zendesk.com/hc/en-us' },
    { id: 4, url: 'https://rt.example/Ticket/Display.html?id=1' },
    { id: 5, url: 'https://elsewhere.example/' },
    { id: 6, url: 'https://acme.freshdesk.com/a/tickets/1', discarded: true },
    { id: 7, url: 'http://acme.zendesk.com/agent/tickets/1' },
    { id: 8 },
    { id: 9, url: 'https://zammad.example/#ticket/zoom/12' },
  ]
  fake.alive.add(2)
  fake.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'))
  await injectIntoOpenTabs()
  expect(fake.executeScript.mock.calls.map(([call]) => call)).toEqual([
    { target: { tabId: 1 }, files: ['/content-scripts/zendesk.js'] },
    { target: { tabId: 4 }, files: ['/content-scripts/request-tracker.js'] },
    { target: { tabId: 9 }, files: ['/content-scripts/custom.js'] },
  ])
})

test('a push goes to every tab but the asker’s, and none that is deaf stops it', async () => {
  fake.tabs = [{ id: 1 }, { id: 2 }, {}, { id: 3 }]
  fake.alive.add(3)
  await pushToAll({ push: 'settings-changed' }, 1)
  expect(fake.sendMessage.mock.calls.map(([id]) => id)).toEqual([2, 3])
})
