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

type Given = { outsideFirstProbe(definition: string): string }
type Answer = { probe: string } | { error: string }

/** Brings the reading into the tab and asks it; the definition goes as data, there and then. */
export async function probeTab(tabId: number, definition: HelpdeskDefinition): Promise<Probe> {
  const target = { tabId }
  const answer = await inTab(target, definition).catch((error: unknown) => {
    throw new Refusal('not-granted', error instanceof Error ? error.message : String(error))
  })
  if (answer && 'probe' in answer) return JSON.parse(answer.probe) as Probe
  throw new Refusal('unexpected', answer?.error ?? 'the page gave no answer')
}

async function inTab(target: { tabId: number }, definition: HelpdeskDefinition): Promise<Answer | undefined> {
  await browser.scripting.executeScript({ target, files: ['/probe.js'] })
  const [frame] = await browser.scripting.executeScript({
    target,
    // As text, both ways: Chromium leaves out what is null in objects.
    args: [JSON.stringify(definition)],
    // Runs in the page's isolated world: nothing of this file is there. Browsers differ in what they tell of errors.
    func: (given: string): Answer => {
      try {
        return { probe: (globalThis as unknown as Given).outsideFirstProbe(given) }
      } catch (error) {
        return { error: String(error) }
      }
    },
  })
  return frame?.result as Answer | undefined
}
