/** Settings as the background uses them: read once per worker life, kept fresh by their own change event. */
import { browser } from 'wxt/browser'
import { resolveLocale } from '@/lib/i18n'
import type { Problem } from '@/lib/messaging/protocol'
import { readSettings, watchSettings } from '@/lib/settings'
import type { Settings } from '@/lib/settings/types'
import type { Lang } from '@/lib/ticket'

type Read = { settings: Settings; problem: Problem | null }
let cached: Promise<Read> | null = null

export function settingsNow(): Promise<Read> {
  if (cached) return cached
  const reading = readSettings()
  cached = reading
  const forget = () => {
    if (cached === reading) cached = null
  }
  // A disk that did not answer once is asked again: its defaults must not last as long as the worker.
  reading.then(({ problem }) => problem?.kind === 'storage' && forget(), forget)
  return reading
}

/** What is known of the settings is read anew at the next question; after every write of our own. */
export function forgetSettings(): void {
  cached = null
}

/**
 * Called at top level, so that a woken worker never answers from what it knew before. `changed` is not
 * called when only a panel was moved or folded on some host: that concerns no other panel.
 */
export function keepSettingsFresh(changed: () => void): void {
  let before: string | null = null
  watchSettings(({ settings, problem }) => {
    cached = null
    const { panels: _, ...shared } = settings
    // Settings that cannot be read leave the built-in ones in force: that, too, is news.
    const now = JSON.stringify([shared, problem])
    if (now !== before) changed()
    before = now
  })
}

export function localeOf(settings: Settings): Lang {
  return resolveLocale(settings.locale, browser.i18n.getUILanguage())
}
