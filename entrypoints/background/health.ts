/** What is read on each site, kept under one key: it survives a stopped worker and a restarted browser. */
import { browser } from 'wxt/browser'
import { browserName, changedLine, isDoubtful, withReport, withSite } from '@/lib/health'
import { healthStoreSchema } from '@/lib/health/schema'
import type { HealthReport, SiteHealth } from '@/lib/health/types'
import { formatWhen, translator } from '@/lib/i18n'
import { healthWords } from '@/lib/i18n/words/health'
import { siteFor } from '@/lib/settings'
import { localeOf, settingsNow } from './config'

const KEY = 'health'

type Store = Record<string, SiteHealth>

/** Reports of several tabs one after the other: each changes what the last one left. */
let queue: Promise<unknown> = Promise.resolve()
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = queue.then(work)
  queue = mine.catch(() => undefined)
  return mine
}

/** Keeps a page's report, and answers with what its panel should say and whether to look again. */
export function keepHealth(
  report: HealthReport,
  host: string,
  now: number,
): Promise<{ line: string | null; again: boolean }> {
  return inTurn(async () => {
    const all = await read()
    const { version } = browser.runtime.getManifest()
    const around = { host, version, browser: browserName(navigator.userAgent), now }
    const site = withReport(all[host] ?? null, report, around)
    await browser.storage.local.set({ [KEY]: withSite(all, site) })
    const lang = localeOf((await settingsNow()).settings)
    const line = changedLine(site, translator(healthWords, lang), (iso) => formatWhen(iso, now, lang))
    return { line, again: isDoubtful(site) }
  })
}

/** Latest first. */
export async function readHealth(): Promise<SiteHealth[]> {
  return Object.values(await inTurn(read)).sort((a, b) => (a.at < b.at ? 1 : -1))
}

/** A site that is no longer one of ours leaves nothing behind. */
export function forgetHealth(): Promise<void> {
  return inTurn(async () => {
    const { settings, problem } = await settingsNow()
    if (problem) return
    const all = await read()
    const ours = Object.entries(all).filter(([host]) =>
      ['https', 'http'].some((scheme) => siteFor(settings, `${scheme}://${host}`)),
    )
    if (ours.length === Object.keys(all).length) return
    await browser.storage.local.set({ [KEY]: Object.fromEntries(ours) })
  })
}

/** What cannot be understood is nothing: it fills itself again with the next ticket. */
async function read(): Promise<Store> {
  const kept = (await browser.storage.local.get(KEY))[KEY]
  const parsed = healthStoreSchema.safeParse(kept ?? {})
  return parsed.success ? parsed.data : {}
}
