import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

vi.mock('wxt/browser', async () => ({
  browser: Object.assign((await import('wxt/testing/fake-browser')).fakeBrowser, {
    i18n: { getUILanguage: () => 'en-GB' },
  }),
}))

import { forgetSettings } from '@/entrypoints/background/config'
import { forgetHealth, keepHealth, readHealth } from '@/entrypoints/background/health'
import type { HealthReport } from '@/lib/health/types'
import { defaultSettings, writeSettings } from '@/lib/settings'

const local = fakeBrowser.storage.local
const NOW = Date.parse('2026-11-25T14:20:00Z')
const report = (landmarks: Record<string, number> = {}): HealthReport => ({
  helpdesk: 'zendesk',
  facts: { subject: 'api' },
  problem: null,
  landmarks: { root: 1, message: 3, rich: 1, ...landmarks },
  composer: 'public',
  closed: false,
})

beforeEach(() => {
  fakeBrowser.reset()
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never)
  forgetSettings()
})

test('a page that lost its editor is looked at again, then said, and well again when it is back', async () => {
  expect(await keepHealth(report(), 'acme.zendesk.com', NOW)).toEqual({ line: null, again: false })
  expect(await keepHealth(report({ rich: 0 }), 'acme.zendesk.com', NOW)).toEqual({ line: null, again: true })
  const said = await keepHealth(report({ rich: 0 }), 'acme.zendesk.com', NOW + 1)
  expect(said).toEqual({ line: expect.stringContaining('the reply editor'), again: false })
  expect(await keepHealth(report(), 'acme.zendesk.com', NOW + 2)).toEqual({ line: null, again: false })
  expect((await readHealth())[0]).toMatchObject({ version: '1.2.3', wellAt: new Date(NOW + 2).toISOString() })
})

test('reports of several tabs at once all count', async () => {
  await keepHealth(report(), 'a.zendesk.com', NOW)
  const gone = report({ rich: 0 })
  await Promise.all([
    keepHealth(gone, 'a.zendesk.com', NOW + 1),
    keepHealth(report(), 'b.zendesk.com', NOW + 2),
    keepHealth(gone, 'a.zendesk.com', NOW + 3),
  ])
  const kept = await readHealth()
  expect(kept.map(({ host }) => host)).toEqual(['a.zendesk.com', 'b.zendesk.com'])
  expect(kept[0]?.landmarks.rich).toMatchObject({ gone: 2 })
})

test('the line is in the language of the settings', async () => {
  await writeSettings({ ...defaultSettings(), locale: 'zh' })
  await keepHealth(report(), 'a.zendesk.com', NOW)
  await keepHealth(report({ rich: 0 }), 'a.zendesk.com', NOW)
  expect((await keepHealth(report({ rich: 0 }), 'a.zendesk.com', NOW)).line).toContain('回复编辑器')
})

test('what cannot be understood is nothing, and fills itself again', async () => {
  await local.set({ health: { 'a.zendesk.com': { host: 7 } } })
  expect(await readHealth()).toEqual([])
  await keepHealth(report(), 'a.zendesk.com', NOW)
  expect(await readHealth()).toHaveLength(1)
})

test('a site that is none of ours any more leaves nothing; settings in trouble are no reason', async () => {
  const sites = [{ host: 'https://desk.example:8443', helpdesk: 'zendesk' as const, enabled: false }]
  await writeSettings({ ...defaultSettings(), sites })
  await keepHealth(report(), 'desk.example:8443', NOW)
  await keepHealth(report(), 'acme.zendesk.com', NOW)
  await forgetHealth()
  expect(await readHealth()).toHaveLength(2)
  await local.set({ settings: { version: 'broken' } })
  forgetSettings()
  await forgetHealth()
  expect(await readHealth()).toHaveLength(2)
  await writeSettings(defaultSettings())
  forgetSettings()
  await forgetHealth()
  expect((await readHealth()).map(({ host }) => host)).toEqual(['acme.zendesk.com'])
})
