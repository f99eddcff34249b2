import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}))

import { forgetSettings, keepSettingsFresh, settingsNow } from '@/entrypoints/background/config'
import { defaultSettings, updateSettings, writeSettings } from '@/lib/settings'

const local = fakeBrowser.storage.local

beforeEach(() => {
  vi.restoreAllMocks()
  fakeBrowser.reset()
  forgetSettings()
})

test('settings are read once, until they are forgotten', async () => {
  await writeSettings({ ...defaultSettings(), agentName: 'Mara' })
  const get = vi.spyOn(local, 'get')
  await Promise.all([settingsNow(), settingsNow()])
  expect((await settingsNow()).settings.agentName).toBe('Mara')
  expect(get).toHaveBeenCalledTimes(1)
  await writeSettings({ ...defaultSettings(), agentName: 'Lin' })
  forgetSettings()
  expect((await settingsNow()).settings.agentName).toBe('Lin')
})

test('a disk that did not answer once is asked again', async () => {
  await writeSettings({ ...defaultSettings(), agentName: 'Mara' })
  vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('disk error'))
  expect((await settingsNow()).problem?.kind).toBe('storage')
  expect(await settingsNow()).toMatchObject({ settings: { agentName: 'Mara' }, problem: null })
})

test('panels are told of changes, but not of another panel that was moved', async () => {
  const changed = vi.fn()
  keepSettingsFresh(changed)
  const rest = () => new Promise((resolve) => setTimeout(resolve, 5))
  await updateSettings((now) => ({ ...now, theme: 'dark' }))
  await rest()
  expect(changed).toHaveBeenCalledTimes(1)
  await updateSettings((now) => ({ ...now, panels: { 'acme.zendesk.com': { width: 400 } } }))
  await rest()
  expect(changed).toHaveBeenCalledTimes(1)
  expect((await settingsNow()).settings.panels).toEqual({ 'acme.zendesk.com': { width: 400 } })
  await updateSettings((now) => ({ ...now, theme: 'light' }))
  await rest()
  expect(changed).toHaveBeenCalledTimes(2)
})
