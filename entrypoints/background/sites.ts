/** Where the panel runs: the built-in hosts by the manifest, added sites by registration at run time. */
import { browser } from 'wxt/browser'
import { matchPattern, type Site } from '@/lib/settings'
import { settingsNow } from './config'

const SCRIPT_ID = 'added-'

let last: Promise<unknown> = Promise.resolve()

/**
 * Registers the panel for every added site whose host the browser has granted, and for nothing else.
 * Run at start and whenever settings or permissions change: permissions can go at any time. One run
 * after the other: granting a host and storing it come together, and each would take the other's
 * scripts away under its hands.
 */
export function registerAddedSites(): Promise<void> {
  const mine = last.then(register)
  last = mine.catch(() => undefined)
  return mine
}

async function register(): Promise<void> {
  const { settings, problem } = await settingsNow()
  // Settings that could not be read name no sites; that is no reason to take the panel off any.
  if (problem) return
  const patterns = new Map<Site['helpdesk'], string[]>()
  for (const site of settings.sites) {
    const pattern = matchPattern(site.host)
    if (!site.enabled || isBuiltIn(site.host) || !pattern) continue
    if (!(await browser.permissions.contains({ origins: [pattern] }))) continue
    const known = patterns.get(site.helpdesk) ?? []
    if (!known.includes(pattern)) patterns.set(site.helpdesk, [...known, pattern])
  }
  const before = await browser.scripting.getRegisteredContentScripts()
  const ours = before.map((script) => script.id).filter((id) => id.startsWith(SCRIPT_ID))
  if (ours.length > 0) await browser.scripting.unregisterContentScripts({ ids: ours })
  if (patterns.size === 0) return
  await browser.scripting.registerContentScripts(
    [...patterns].map(([helpdesk, matches]) => ({
      id: SCRIPT_ID + helpdesk,
      js: [scriptOf(helpdesk)],
      matches,
      runAt: 'document_end',
      persistAcrossSessions: true,
    })),
  )
}

/** The content script of one helpdesk, as it lies in the build. */
export function scriptOf(helpdesk: Site['helpdesk']) {
  return `content-scripts/${helpdesk}.js` as const
}

/** Sites of the manifest are named by a wildcard host, added ones by their origin. */
export function isBuiltIn(host: string): boolean {
  return host.startsWith('*.')
}
