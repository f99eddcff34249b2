import { beforeEach, describe, expect, test, vi } from 'vitest'

const fake = vi.hoisted(() => ({
  granted: [] as string[],
  scripts: [] as { id: string; matches: string[] }[],
}))
const rest = () => new Promise((resolve) => setTimeout(resolve))

vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((one) => fake.granted.includes(one)),
    },
    scripting: {
      async getRegisteredContentScripts() {
        await rest()
        return [...fake.scripts]
      },
      async unregisterContentScripts({ ids }: { ids: string[] }) {
        await rest()
        const gone = ids.find((id) => !fake.scripts.some((script) => script.id === id))
        if (gone) throw new Error(`Nonexistent script ID '${gone}'`)
        fake.scripts = fake.scripts.filter((script) => !ids.includes(script.id))
      },
      async registerContentScripts(added: { id: string; matches: string[] }[]) {
        await rest()
        const twice = added.find(({ id }) => fake.scripts.some((script) => script.id === id))
        if (twice) throw new Error(`Duplicate script ID '${twice.id}'`)
        fake.scripts.push(...added)
      },
    },
    storage: { onChanged: {} },
  },
}))
const settingsNow = vi.hoisted(() => vi.fn())
vi.mock('@/entrypoints/background/config', () => ({ settingsNow }))

import { registerAddedSites } from '@/entrypoints/background/sites'
import { presets } from '@/lib/helpdesks/presets'
import type { Site } from '@/lib/settings/types'

const site = (host: string, helpdesk: Site['helpdesk'] = 'request-tracker', enabled = true): Site => ({
  host,
  helpdesk,
  enabled,
})
const stored = (...sites: Site[]) =>
  settingsNow.mockResolvedValue({ settings: { sites, helpdesks: [] }, problem: null })
const registered = () => fake.scripts.map(({ id, matches }) => [id, matches])

beforeEach(() => {
  fake.granted = ['https://rt.example/*', 'https://desk.example/*', 'https://off.example/*']
  fake.scripts = []
})

describe('added sites', () => {
  test('only what is granted and switched on', async () => {
    stored(
      site('https://rt.example'),
      site('https://off.example', 'request-tracker', false),
      site('https://withdrawn.example'),
      site('*.zendesk.com', 'zendesk'),
      site('not a host'),
    )
    await registerAddedSites()
    expect(registered()).toEqual([['added-request-tracker', ['https://rt.example/*']]])
  })

  test('one script for each helpdesk, in its agents’ pages only; two ports of a host are one pattern', async () => {
    stored(
      site('https://rt.example'),
      site('https://rt.example:8443'),
      site('https://desk.example', 'zendesk'),
    )
    await registerAddedSites()
    expect(registered()).toEqual([
      ['added-request-tracker', ['https://rt.example/*']],
      ['added-zendesk', ['https://desk.example/agent/*']],
    ])
  })

  test('helpdesks described as data share one script; one whose definition is gone gets none', async () => {
    fake.granted.push('https://zammad.example/*', 'https://own.example/*', 'https://gone.example/*')
    const own = { ...presets[0], id: 'custom-own' }
    const sites = [
      site('https://zammad.example', 'zammad'),
      site('https://own.example', 'custom-own'),
      site('https://gone.example', 'custom-gone'),
    ]
    settingsNow.mockResolvedValue({ settings: { sites, helpdesks: [own] }, problem: null })
    await registerAddedSites()
    expect(registered()).toEqual([['added-custom', ['https://zammad.example/*', 'https://own.example/*']]])
    expect(fake.scripts[0]).toMatchObject({ js: ['content-scripts/custom.js'] })
  })

  test('what was withdrawn goes; scripts of others stay', async () => {
    fake.scripts = [{ id: 'someone-else', matches: ['https://x.example/*'] }]
    stored(site('https://rt.example'))
    await registerAddedSites()
    fake.granted = []
    await registerAddedSites()
    expect(registered()).toEqual([['someone-else', ['https://x.example/*']]])
  })

  test('granting and storing at once do not disturb each other', async () => {
    stored(site('https://rt.example'))
    await registerAddedSites()
    await Promise.all([registerAddedSites(), registerAddedSites(), registerAddedSites()])
    expect(registered()).toEqual([['added-request-tracker', ['https://rt.example/*']]])
  })

  test('a run that failed does not hold up the next', async () => {
    stored(site('https://rt.example'))
    settingsNow.mockRejectedValueOnce(new Error('disk'))
    await expect(registerAddedSites()).rejects.toThrow('disk')
    await registerAddedSites()
    expect(registered()).toHaveLength(1)
  })

  test('settings that cannot be read take the panel off no site', async () => {
    stored(site('https://rt.example'))
    await registerAddedSites()
    settingsNow.mockResolvedValue({ settings: { sites: [] }, problem: { kind: 'storage', detail: 'disk' } })
    await registerAddedSites()
    expect(registered()).toHaveLength(1)
  })
})
