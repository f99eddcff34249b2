import { beforeEach, expect, test, vi } from 'vitest'

const fake = vi.hoisted(() => ({
  tabs: [] as { id?: number; url?: string; title?: string; lastAccessed?: number; discarded?: boolean }[],
  query: vi.fn(),
  executeScript: vi.fn(),
}))
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { query: fake.query },
    scripting: { executeScript: fake.executeScript },
    runtime: { getURL: (path: string) => `chrome-extension://x${path}` },
    storage: { onChanged: {} },
  },
}))

import { openTabs, probeTab } from '@/entrypoints/background/probe'
import { presets } from '@/lib/helpdesks/presets'

const definition = presets[0] as NonNullable<(typeof presets)[0]>

beforeEach(() => {
  vi.clearAllMocks()
  fake.query.mockImplementation(async () => fake.tabs)
  fake.tabs = [
    { id: 1, url: 'https://desk.example/1', title: 'One', lastAccessed: 5 },
    { id: 2, url: 'https://desk.example:8443/2', title: 'Two', lastAccessed: 9 },
    { id: 3, title: 'Not ours to see' },
    { id: 4, url: 'chrome://settings' },
    { id: 5, url: 'https://desk.example/5', discarded: true },
  ]
})

test('the tabs that may be looked into, the latest used first, of one site when asked', async () => {
  expect((await openTabs(null)).map(({ tabId }) => tabId)).toEqual([2, 1])
  expect(await openTabs('https://desk.example')).toEqual([
    { tabId: 1, title: 'One', url: 'https://desk.example/1' },
  ])
  expect(fake.query).toHaveBeenLastCalledWith({ url: 'https://desk.example/*' })
  expect(await openTabs('no host')).toEqual([])
})

test('a definition goes into the tab as data, to the script that was brought there before', async () => {
  const answer = { url: 'https://desk.example/1' }
  fake.executeScript
    .mockResolvedValueOnce([{}])
    .mockResolvedValueOnce([{ result: { probe: JSON.stringify(answer) } }])
  expect(await probeTab(7, definition)).toEqual(answer)
  const [[first], [second]] = fake.executeScript.mock.calls as [
    [Record<string, unknown>],
    [{ args: unknown; func: (d: unknown) => unknown }],
  ]
  expect(first).toEqual({ target: { tabId: 7 }, files: ['/probe.js'] })
  expect(second.args).toEqual([JSON.stringify(definition)])
  // What runs in the page knows nothing of the background.
  const asked = vi.fn(() => 'answer')
  vi.stubGlobal('outsideFirstProbe', asked)
  expect(second.func('definition')).toEqual({ probe: 'answer' })
  expect(asked).toHaveBeenCalledExactlyOnceWith('definition')
  vi.unstubAllGlobals()
  expect(second.func('definition')).toEqual({ error: expect.stringContaining('outsideFirstProbe') })
})

test('a tab that the browser keeps from us is said to be that', async () => {
  fake.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'))
  await expect(probeTab(7, definition)).rejects.toMatchObject({ problem: { kind: 'not-granted' } })
  fake.executeScript.mockReset().mockResolvedValue([{ result: null }])
  await expect(probeTab(7, definition)).rejects.toMatchObject({ problem: { kind: 'unexpected' } })
})
