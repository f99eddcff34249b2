/** Where the panel runs: the built-in hosts by the manifest, added sites by registration at run time. */
import { browser } from 'wxt/browser'
import { definitionOf, isBuiltInHelpdesk } from '@/lib/helpdesks/presets'
import { matchPattern } from '@/lib/settings'
import type { helpdeskIds } from '@/lib/ticket/ids'
import { agentPattern } from './agent-pages'
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
  const patterns = new Map<Script, string[]>()
  for (const site of settings.sites) {
    const pattern = matchPattern(site.host)
    if (!site.enabled || isBuiltIn(site.host) || !pattern) continue
    // A definition that is gone leaves nothing to read the site with.
    if (!isBuiltInHelpdesk(site.helpdesk) && !definitionOf(settings.helpdesks, site.helpdesk)) continue
    if (!(await browser.permissions.contains({ origins: [pattern] }))) continue
    const script = scriptOf(site.helpdesk)
    const known = patterns.get(script) ?? []
    const pages = agentPattern(site.helpdesk, pattern)
    if (!known.includes(pages)) patterns.set(script, [...known, pages])
  }
  const before = await browser.scripting.getRegisteredContentScripts()
  const ours = before.map((script) => script.id).filter((id) => id.startsWith(SCRIPT_ID))
  if (ours.length > 0) await browser.scripting.unregisterContentScripts({ ids: ours })
  if (patterns.size === 0) return
  await browser.scripting.registerContentScripts(
    [...patterns].map(([script, matches]) => ({
      id: SCRIPT_ID + script,
      js: [fileOf(script)],
      matches,
      runAt: 'document_end',
      persistAcrossSessions: true,
    })),
  )
}

type Script = (typeof helpdeskIds)[number] | 'custom'

/** The content script that reads a helpdesk: its adapter's own, or the one for all that are described as data. */
export function scriptOf(helpdesk: string): Script {
  return isBuiltInHelpdesk(helpdesk) ? helpdesk : 'custom'
}

/** The content script as it lies in the build. */
export function fileOf(script: Script) {
  return `content-scripts/${script}.js` as const
}

/** Sites of the manifest are named by a wildcard host, added ones by their origin. */
export function isBuiltIn(host: string): boolean {
  return host.startsWith('*.')
}
