// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import { OptionsContext } from '@/components/options/context'
import { makeDesk } from '@/components/options/desk'
import { explained } from '@/components/options/permissions/explained'
import { PermissionsPage } from '@/components/options/permissions/PermissionsPage'
import { translator } from '@/lib/i18n'
import { optionsWords } from '@/lib/i18n/words/options'
import { defaultSettings, switchSite } from '@/lib/settings'
import { background, platform } from './sample'

type Manifest = {
  permissions: string[]
  optional_permissions?: string[]
  host_permissions: string[]
  optional_host_permissions: string[]
  content_scripts: { matches: string[]; all_frames?: boolean }[]
}
/** The manifests as recorded; the budget check holds them to the builds. */
const manifests = ['chrome', 'firefox'].map(
  (browser): Manifest =>
    JSON.parse(readFileSync(join(import.meta.dirname, '../../manifest', `${browser}.json`), 'utf8')),
)
const asked = (manifest: Manifest) => [
  ...manifest.permissions,
  ...(manifest.optional_permissions ?? []),
  ...manifest.host_permissions,
  ...manifest.optional_host_permissions,
]

describe('every permission', () => {
  test('of the manifest is explained, and nothing is explained that is not asked for', () => {
    expect(Object.keys(explained).sort()).toEqual([...new Set(manifests.flatMap(asked))].sort())
  })

  test.each(['en', 'zh'] as const)('has in %s what it is for and what is not done with it', (lang) => {
    const words = optionsWords[lang] as Record<string, string>
    for (const name of Object.values(explained)) {
      for (const key of [`permissions.${name}`, `permissions.${name}.not`]) {
        expect(words[key]?.length ?? 0, key).toBeGreaterThan(8)
      }
    }
  })

  test('no explanation is left over in the words', () => {
    const used = new Set<string>([...Object.values(explained), 'granted', 'loopback'])
    const names = Object.keys(optionsWords.en).flatMap(
      (key) => /^permissions\.(\w+)\.not$/.exec(key)?.[1] ?? [],
    )
    expect(names.filter((name) => !used.has(name))).toEqual([])
  })
})

describe('scripts in pages', () => {
  test('stand in the agents’ pages of granted hosts only, and in no frame', () => {
    for (const { content_scripts, host_permissions } of manifests) {
      for (const { matches, all_frames } of content_scripts) {
        expect(all_frames ?? false).toBe(false)
        for (const match of matches) {
          expect(match).toMatch(/^https:\/\/\*\.\w+\.com\/(agent|a)(\/\*)?$/)
          expect(host_permissions).toContain(match.replace(/\.com\/.*$/, '.com/*'))
        }
      }
    }
  })
})

afterEach(cleanup)

test.each(['en', 'zh'] as const)('the page explains every line, %s', (lang) => {
  const [manifest] = manifests
  if (!manifest) throw new Error('no manifest')
  const site = { host: 'https://desk.example', helpdesk: 'zendesk' as const, enabled: true }
  const settings = { ...switchSite(defaultSettings(), site), locale: lang }
  const room = background({ settings })
  const mine = platform(room.ask, {
    manifest: {
      version: '1.2.3',
      permissions: manifest.permissions,
      optional: manifest.optional_permissions ?? [],
      hosts: manifest.host_permissions,
      optionalHosts: manifest.optional_host_permissions,
    },
  })
  const t = translator(optionsWords, lang)
  const desk = makeDesk(mine, room.view)
  render(
    <OptionsContext.Provider value={{ desk, platform: mine, t, lang, readOnly: false }}>
      <PermissionsPage />
    </OptionsContext.Provider>,
  )
  const rows = screen.getAllByRole('row').slice(1)
  expect(rows.map((row) => row.querySelector('code')?.textContent).sort()).toEqual(
    [...asked(manifest), 'https://desk.example'].sort(),
  )
  for (const row of rows) {
    const texts = [row.querySelector('td')?.firstChild, row.querySelector('td .quiet')]
    for (const text of texts)
      expect(text?.textContent?.trim().length ?? 0, row.textContent ?? '').toBeGreaterThan(5)
    expect(row.textContent).not.toContain(t('permissions.other'))
  }
})
