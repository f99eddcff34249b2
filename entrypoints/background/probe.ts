/** Trying a definition out in one of the lead's own tabs, before it is stored or assigned to any site. */
import { browser } from 'wxt/browser'
import type { HelpdeskDefinition } from '@/lib/helpdesks/custom/definition'
import type { Probe } from '@/lib/helpdesks/custom/probe'
import type { HelpdeskTab } from '@/lib/messaging/protocol'
import { matchPattern } from '@/lib/settings'
import { Refusal } from './router'

/** Tabs whose address the browser tells, which are those we may look into; the latest used first. */
export async function openTabs(host: string | null): Promise<HelpdeskTab[]> {
  const pattern = host === null ? undefined : matchPattern(host)
  if (pattern === null) return []
  const tabs = await browser.tabs.query(pattern ? { url: pattern } : {})
  return tabs
    .filter((tab) => /^https?:/.test(tab.url ?? '') && !tab.discarded)
    .filter((tab) => !host || host.startsWith('*.') || new URL(tab.url ?? '').origin === host)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .map(({ id, title, url }) => ({ tabId: id ?? -1, title: title ?? '', url: url ?? '' }))
}

/** Brings the reading into the tab and asks it; the definition goes as data, there and then. */
export async function probeTab(tabId: number, definition: HelpdeskDefinition): Promise<Probe> {
  const target = { tabId }
  try {
    await browser.scripting.executeScript({ target, files: ['/probe.js'] })
    const [answer] = await browser.scripting.executeScript({
      target,
      args: [definition],
      // Runs in the page's isolated world: nothing of this file is there.
      func: (given: HelpdeskDefinition) =>
        (globalThis as unknown as { outsideFirstProbe: (d: HelpdeskDefinition) => Probe }).outsideFirstProbe(
          given,
        ),
    })
    if (answer?.result) return answer.result as Probe
  } catch (error) {
    throw new Refusal('not-granted', error instanceof Error ? error.message : String(error))
  }
  throw new Refusal('unexpected', 'the page gave no answer')
}
