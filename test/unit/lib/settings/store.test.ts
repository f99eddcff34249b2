import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}))

import { defaultSettings } from '@/lib/settings/defaults'
import type { MigrationStep } from '@/lib/settings/migrations'
import {
  onSettingsStored,
  readSettings,
  updateSettings,
  watchSettings,
  writeSettings,
} from '@/lib/settings/store'
import type { Settings } from '@/lib/settings/types'
import { checklist, settings } from './sample'
import v0 from './v0.json' with { type: 'json' }

const local = fakeBrowser.storage.local
const stored = async () => (await local.get('settings')).settings
const asideKeys = async () =>
  Object.keys(await local.get(null))
    .filter((key) => key.startsWith('settings.damaged.'))
    .sort()

async function problemOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'none'
  } catch (error) {
    return (error as { problem: { kind: string } }).problem.kind
  }
}

beforeEach(() => {
  vi.restoreAllMocks()
  fakeBrowser.reset()
})

describe('reading and writing', () => {
  test('nothing stored: the defaults, and nothing is written', async () => {
    expect(await readSettings()).toEqual({ settings: defaultSettings(), problem: null })
    expect(await stored()).toBeUndefined()
  })

  test('what was written is read', async () => {
    const own = settings({ locale: 'zh', checklists: [checklist('a')] })
    await writeSettings(own)
    expect(await readSettings()).toEqual({ settings: own, problem: null })
  })

  test('settings stored before names could be typed have them switched on', async () => {
    const { shortcuts: _, ...before } = settings({ agentName: 'Mara' })
    await local.set({ settings: before })
    const read = await readSettings()
    expect(read).toEqual({ settings: { ...before, shortcuts: { on: true, prefix: ';;' } }, problem: null })
  })

  test.each(['/', '//', ';/', 'a;', '1', '', '    ', ';;;;'])(
    '%j may not stand before a name',
    async (prefix) => {
      const { shortcutSettingsSchema } = await import('@/lib/settings/schema')
      const { isShortcutPrefix } = await import('@/components/options/general/number')
      expect(shortcutSettingsSchema.safeParse({ prefix }).success).toBe(false)
      expect(isShortcutPrefix(prefix)).toBe(false)
    },
  )

  test.each([';;', ':', '::', '》', '~', '、、'])('%j may', async (prefix) => {
    const { shortcutSettingsSchema } = await import('@/lib/settings/schema')
    const { isShortcutPrefix } = await import('@/components/options/general/number')
    expect(shortcutSettingsSchema.parse({ prefix }).prefix).toBe(prefix)
    expect(isShortcutPrefix(prefix)).toBe(true)
  })

  test('settings stored before there were helpdesks as data have none', async () => {
    const { helpdesks: _, ...before } = settings({ agentName: 'Mara' })
    await local.set({ settings: before })
    const read = await readSettings()
    expect(read).toEqual({ settings: { ...before, helpdesks: [] }, problem: null })
  })

  test('what are no settings is refused and changes nothing', async () => {
    await writeSettings(settings({ agentName: 'Mara' }))
    const bad = { ...settings(), atRiskShare: 7 }
    expect(await problemOf(writeSettings(bad))).toBe('bad-request')
    expect((await readSettings()).settings.agentName).toBe('Mara')
  })

  test('two changes at once both count', async () => {
    await Promise.all([
      updateSettings((now) => ({ ...now, agentName: 'Mara' })),
      updateSettings((now) => ({ ...now, theme: 'dark' })),
    ])
    expect((await readSettings()).settings).toMatchObject({ agentName: 'Mara', theme: 'dark' })
  })

  test('a failed write does not hold up the next one', async () => {
    const full = vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'))
    expect(await problemOf(writeSettings(settings()))).toBe('disk-full')
    full.mockRestore()
    await writeSettings(settings({ agentName: 'Lin' }))
    expect((await readSettings()).settings.agentName).toBe('Lin')
  })

  test('a change on top of settings that could not be read is refused, and nothing is lost', async () => {
    await writeSettings(settings({ agentName: 'Mara' }))
    vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('disk error'))
    expect(await problemOf(updateSettings((now) => ({ ...now, theme: 'dark' })))).toBe('storage')
    expect((await readSettings()).settings).toMatchObject({ agentName: 'Mara', theme: 'auto' })
  })

  test('a storage that cannot be read is told, with defaults to go on with', async () => {
    vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('disk error'))
    expect(await readSettings()).toMatchObject({ settings: defaultSettings(), problem: { kind: 'storage' } })
  })
})

describe('damaged settings', () => {
  const damaged = { ...settings({ agentName: 'Mara' }), panel: 'left' }

  test('give the defaults and a problem; the value is kept once, however often it is read', async () => {
    await local.set({ settings: damaged })
    for (let time = 0; time < 3; time++) {
      expect(await readSettings()).toMatchObject({
        settings: defaultSettings(),
        problem: { kind: 'damaged-settings' },
      })
    }
    const [key = ''] = await asideKeys()
    expect(await asideKeys()).toHaveLength(1)
    expect((await local.get(key))[key]).toEqual(damaged)
    expect(await stored()).toEqual(damaged)
  })

  test('are not replaced by a small change, such as the panel’s width', async () => {
    await local.set({ settings: damaged })
    expect(await problemOf(updateSettings((now) => ({ ...now, theme: 'dark' })))).toBe('damaged-settings')
    expect(await stored()).toEqual(damaged)
  })

  test('are kept when new settings are written over them unread', async () => {
    await local.set({ settings: damaged })
    await writeSettings(settings({ agentName: 'Lin' }))
    expect(await asideKeys()).toHaveLength(1)
    expect(await readSettings()).toMatchObject({ settings: { agentName: 'Lin' }, problem: null })
  })

  test.each([['text'], [[]], [42], [{}], [{ version: '1' }], [{ version: 1.5 }]])(
    '%j is damaged, not a crash',
    async (value) => {
      await local.set({ settings: value })
      expect((await readSettings()).problem?.kind).toBe('damaged-settings')
    },
  )

  test('of seven, the five latest are kept', async () => {
    for (let n = 1; n <= 7; n++) {
      await local.set({ settings: { broken: n } })
      await readSettings()
    }
    const all = await local.get(null)
    const kept = (await asideKeys()).map((key) => (all[key] as { broken: number }).broken)
    expect(kept).toEqual([3, 4, 5, 6, 7])
  })
})

describe('settings of a newer version', () => {
  const future = { version: 99, surprise: true }

  test('are explained, and never written over', async () => {
    await local.set({ settings: future })
    expect(await readSettings()).toMatchObject({
      settings: defaultSettings(),
      problem: { kind: 'newer-settings' },
    })
    expect(await problemOf(writeSettings(settings()))).toBe('newer-settings')
    expect(await problemOf(updateSettings((now) => now))).toBe('newer-settings')
    expect(await stored()).toEqual(future)
    expect(await asideKeys()).toEqual([])
  })
})

describe('migration', () => {
  const step: MigrationStep = {
    from: 0,
    up: ({ dark, name }) => ({
      ...defaultSettings(),
      theme: dark === true ? 'dark' : 'light',
      agentName: String(name),
    }),
  }

  test('version 0 becomes version 1, with a backup of what was there', async () => {
    await local.set({ settings: v0 })
    const { settings: now, problem } = await readSettings([step])
    expect(problem).toBeNull()
    expect(now).toMatchObject({ version: 1, theme: 'dark', agentName: 'Mara Lind' })
    expect(await stored()).toEqual(now)
    expect((await local.get('settings.backup.v0'))['settings.backup.v0']).toEqual(v0)
  })

  test('a step that throws leaves what was stored, and says so', async () => {
    await local.set({ settings: v0 })
    const broken: MigrationStep = {
      from: 0,
      up: (value) => {
        value.dark = 'changed on the way'
        throw new Error('cannot')
      },
    }
    expect((await readSettings([broken])).problem?.kind).toBe('damaged-settings')
    expect(await stored()).toEqual(v0)
  })

  test('a backup that cannot be written leaves the old version for the next time', async () => {
    await local.set({ settings: v0 })
    const full = vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('quota'))
    const first = await readSettings([step])
    expect(first).toMatchObject({ settings: { theme: 'dark' }, problem: { kind: 'disk-full' } })
    expect(await stored()).toEqual(v0)
    full.mockRestore()
    expect((await readSettings([step])).problem).toBeNull()
  })

  test('an older version without a way is damaged, and kept', async () => {
    await local.set({ settings: v0 })
    expect((await readSettings()).problem?.kind).toBe('damaged-settings')
    expect(await asideKeys()).toHaveLength(1)
  })
})

test('watching tells every change until it is stopped, and only of the settings', async () => {
  const seen: Settings[] = []
  const stop = watchSettings((read) => seen.push(read.settings))
  await local.set({ other: 1 })
  await writeSettings(settings({ agentName: 'Mara' }))
  await vi.waitFor(() => expect(seen.map((one) => one.agentName)).toEqual(['Mara']))
  stop()
  await writeSettings(settings({ agentName: 'Lin' }))
  await readSettings()
  expect(seen).toHaveLength(1)
})

test('a page that only listens is told of damage too, and writes no copy beside the background’s', async () => {
  const told = vi.fn()
  const stop = onSettingsStored(told)
  await local.set({ settings: { version: 1, locale: 'klingon' } })
  expect(told).toHaveBeenCalledOnce()
  await local.set({ other: 1 })
  stop()
  await local.set({ settings: 'again' })
  await new Promise((resolve) => setTimeout(resolve))
  expect(told).toHaveBeenCalledOnce()
  expect(await asideKeys()).toEqual([])
})
