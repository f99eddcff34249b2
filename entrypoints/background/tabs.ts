/** The open helpdesk tabs: telling their panels things, and giving them a panel after an update. */
import { browser } from 'wxt/browser'
import { ticketIn } from '@/lib/helpdesks/custom/address'
import { definitionOf } from '@/lib/helpdesks/presets'
import type { Push } from '@/lib/messaging/protocol'
import { siteFor } from '@/lib/settings'
import type { Settings } from '@/lib/settings/types'
import { isAgentPage } from './agent-pages'
import { settingsNow } from './config'
import { fileOf, scriptOf } from './sites'

/** Says something to every panel that listens; tabs without one are none of our concern. */
export async function pushToAll(push: Push, except?: number): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.all(
    tabs.map(async (tab) => {
      if (tab.id === undefined || tab.id === except) return
      await browser.tabs.sendMessage(tab.id, push, { frameId: 0 }).catch(() => undefined)
    }),
  )
}

export async function pushToActive(push: Push): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id !== undefined)
    await browser.tabs.sendMessage(tab.id, push, { frameId: 0 }).catch(() => undefined)
}

/** How long a tab that is being loaded may take until its own panel answers, ms. */
const LOADING_MS = 2_000

/**
 * After install and update, tabs that were open before have no live panel. Those of our sites get a
 * new one; a tab that answers already has it.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const { settings } = await settingsNow()
  const tabs = await browser.tabs.query({})
  await Promise.all(
    tabs.map(async (tab) => {
      if (tab.id === undefined || !tab.url || tab.discarded) return
      const site = siteFor(settings, tab.url)
      if (!site?.enabled || !isAgentPage(site.helpdesk, tab.url)) return
      const { id } = tab
      const alive = () =>
        browser.tabs.sendMessage(id, { push: 'ping' } satisfies Push, { frameId: 0 }).catch(() => false)
      if (await alive()) return
      if (tab.status === 'loading') {
        // Gets its panel with the page: a second one would read its ticket again.
        await new Promise((resolve) => setTimeout(resolve, LOADING_MS))
        if (await alive()) return
      }
      await browser.scripting
        .executeScript({ target: { tabId: tab.id }, files: [`/${fileOf(scriptOf(site.helpdesk))}`] })
        .catch(() => undefined)
    }),
  )
}

/**
 * Shows the ticket's tab, wherever it is open, else opens one. A tab with another ticket of the same
 * helpdesk is never led away: a half-written reply may stand in it.
 */
export async function goToTicket(url: string): Promise<void> {
  const wanted = new URL(url)
  const { settings } = await settingsNow()
  const tabs = await browser.tabs.query({})
  const there = tabs.find((tab) => tab.url && sameTicket(settings, new URL(tab.url), wanted))
  if (there?.id === undefined) {
    // Without any window there is no tab to be made: a click on a notification may come then.
    await browser.tabs.create({ url }).catch(() => browser.windows.create({ url }))
    return
  }
  await browser.tabs.update(there.id, { active: true })
  if (there.windowId !== undefined) await browser.windows.update(there.windowId, { focused: true })
}

/** Helpdesks described as data tell their tickets apart anywhere in the address: in the path, a parameter, the fragment. */
function sameTicket(settings: Settings, a: URL, b: URL): boolean {
  const site = siteFor(settings, b.href)
  const patterns = site && definitionOf(settings.helpdesks, site.helpdesk)?.ticketUrls
  const wanted = patterns && ticketIn(patterns, b)?.id
  return wanted ? a.host === b.host && ticketIn(patterns, a)?.id === wanted : samePage(a, b)
}

function samePage(a: URL, b: URL): boolean {
  return (
    a.host === b.host &&
    a.pathname === b.pathname &&
    (a.searchParams.get('id') ?? '') === (b.searchParams.get('id') ?? '')
  )
}
