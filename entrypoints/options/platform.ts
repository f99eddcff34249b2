/** The browser as the options page uses it. */
import { browser } from 'wxt/browser'
import type { Platform } from '@/components/options/platform'
import { ask, type PickResult } from '@/lib/messaging'

const manifest = browser.runtime.getManifest()
const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []

export const platform: Platform = {
  ask,
  uiLanguage: browser.i18n.getUILanguage(),
  hasAccess: (pattern) => browser.permissions.contains({ origins: [pattern] }),
  requestAccess: (pattern) => browser.permissions.request({ origins: [pattern] }),
  async giveBackAccess(pattern) {
    await browser.permissions.remove({ origins: [pattern] })
  },
  download(name, text) {
    const type = name.endsWith('.csv') ? 'text/csv' : 'application/json'
    const url = URL.createObjectURL(new Blob([text], { type }))
    const link = document.createElement('a')
    link.href = url
    link.download = name
    link.click()
    // The browser reads the blob after the click; a minute is ample.
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
  },
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  async storedSettings() {
    const all = await browser.storage.local.get(null)
    const ours = Object.entries(all).filter(([key]) => key.startsWith('settings'))
    return `${JSON.stringify(Object.fromEntries(ours), null, 2)}\n`
  },
  async toggleKey() {
    const commands = await browser.commands.getAll()
    return commands.find((command) => command.name === 'toggle-panel')?.shortcut || null
  },
  async openShortcutPage() {
    const commands = browser.commands as { openShortcutSettings?: () => Promise<void> }
    if (commands.openShortcutSettings) await commands.openShortcutSettings()
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
  },
  mayNotify: () => browser.permissions.contains({ permissions: ['notifications'] }),
  requestNotify: () => browser.permissions.request({ permissions: ['notifications'] }),
  async ownTabId() {
    return (await browser.tabs.getCurrent())?.id ?? null
  },
  onPicked(signal, handle) {
    const take = async () => {
      const { picked } = await browser.storage.session.get('picked')
      if (!picked || signal.aborted) return
      if (handle(picked as PickResult)) await browser.storage.session.remove('picked')
    }
    const changed = (changes: object, area: string) => {
      if (area === 'session' && 'picked' in changes) void take()
    }
    browser.storage.onChanged.addListener(changed)
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed))
    void take()
  },
  manifest: {
    version: manifest.version,
    permissions: strings(manifest.permissions),
    optional: strings(manifest.optional_permissions),
    hosts: strings(manifest.host_permissions),
    optionalHosts: strings(manifest.optional_host_permissions),
  },
}
