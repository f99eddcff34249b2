import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defaultSettings } from '@/lib/settings'

const fake = vi.hoisted(() => ({ get: vi.fn(), executeScript: vi.fn(), settingsNow: vi.fn() }))
vi.mock('wxt/browser', () => ({
  browser: { tabs: { get: fake.get }, scripting: { executeScript: fake.executeScript } },
}))
vi.mock('@/entrypoints/background/config', () => ({ settingsNow: fake.settingsNow }))

import { readPhrasePage } from '@/entrypoints/background/phrase-pages'

const page = { ok: true, records: [], next: null, total: 0 }
const HOST = 'acme.zendesk.com'

beforeEach(() => {
  vi.resetAllMocks()
  fake.get.mockResolvedValue({ url: `https://${HOST}/agent/tickets/1` })
  fake.settingsNow.mockResolvedValue({ settings: defaultSettings(), problem: null })
  fake.executeScript
    .mockResolvedValueOnce([{}])
    .mockResolvedValueOnce([{ result: { page: JSON.stringify(page) } }])
})
afterEach(() => vi.unstubAllGlobals())

test('the reading goes into the lead’s tab, and is asked there for one page of its own helpdesk', async () => {
  expect(await readPhrasePage(7, HOST, 'next')).toEqual(page)
  const [[first], [second]] = fake.executeScript.mock.calls as [
    [Record<string, unknown>],
    [{ args: [string]; func: (order: string) => Promise<unknown> }],
  ]
  expect(first).toEqual({ target: { tabId: 7 }, files: ['/phrase-pages.js'] })
  expect(JSON.parse(second.args[0])).toEqual({ helpdesk: 'zendesk', at: 'next' })
  // What runs in the page knows nothing of the background.
  vi.stubGlobal('outsideFirstPhrasePage', async (order: string) => `page of ${order}`)
  expect(await second.func('x')).toEqual({ page: 'page of x' })
  vi.unstubAllGlobals()
  expect(await second.func('x')).toEqual({ error: expect.stringContaining('outsideFirstPhrasePage') })
})

test('a site that a lead added is read as the helpdesk that it was given', async () => {
  fake.get.mockResolvedValue({ url: 'https://help.acme.example/a/tickets/1' })
  const site = { host: 'https://help.acme.example', helpdesk: 'freshdesk', enabled: true }
  fake.settingsNow.mockResolvedValue({ settings: { ...defaultSettings(), sites: [site] }, problem: null })
  await readPhrasePage(7, 'help.acme.example', null)
  expect(JSON.parse(fake.executeScript.mock.calls[1]?.[0].args[0])).toEqual({
    helpdesk: 'freshdesk',
    at: null,
  })
})

test.each([
  ['gone', new Error('No tab with id'), HOST, 'not-granted'],
  ['hidden from us', {}, HOST, 'not-granted'],
  ['at another helpdesk now', { url: 'https://other.zendesk.com/agent' }, HOST, 'not-granted'],
  ['on the help centre', { url: `https://${HOST}/hc/en-us` }, HOST, 'forbidden'],
  ['no helpdesk', { url: 'https://example.com/' }, 'example.com', 'forbidden'],
])('a tab that is %s is not read', async (_, tab, host, kind) => {
  if (tab instanceof Error) fake.get.mockRejectedValue(tab)
  else fake.get.mockResolvedValue(tab)
  await expect(readPhrasePage(7, host, null)).rejects.toMatchObject({ problem: { kind } })
  expect(fake.executeScript).not.toHaveBeenCalled()
})

test('a tab that the browser keeps from us, or that gives no answer, is said to be that', async () => {
  fake.executeScript.mockReset().mockRejectedValue(new Error('Cannot access contents of the page'))
  await expect(readPhrasePage(7, HOST, null)).rejects.toMatchObject({ problem: { kind: 'not-granted' } })
  fake.executeScript.mockReset().mockResolvedValue([{ result: null }])
  await expect(readPhrasePage(7, HOST, null)).rejects.toMatchObject({ problem: { kind: 'unexpected' } })
})
