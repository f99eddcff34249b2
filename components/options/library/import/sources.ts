/** Where phrases can be read from now: the helpdesks that stand in open tabs, and those that could. */
import type { PhraseHelpdesk } from '@/lib/helpdesks'
import type { HelpdeskTab } from '@/lib/messaging'
import { type Site, siteFor } from '@/lib/settings'

export type TabSource = { helpdesk: PhraseHelpdesk; host: string; tabId: number }
export type Sources = {
  open: TabSource[]
  /** Addresses of known helpdesks without a tab. */
  closed: { host: string; url: string }[]
}

const NAMES: readonly PhraseHelpdesk[] = ['zendesk', 'freshdesk']
/** Where an agent's own pages begin. */
const HOME: Record<PhraseHelpdesk, string> = { zendesk: '/agent', freshdesk: '/a' }

type Known = { sites: readonly Site[]; read: readonly { helpdesk: string; host: string }[] }

/**
 * Of each host the first tab on an agent's page: help centres and portals on the same host are left alone.
 * `known.read`: hosts on which a ticket was read before.
 */
export function sourcesOf(tabs: readonly HelpdeskTab[], known: Known): Sources {
  const open = new Map<string, TabSource>()
  const elsewhere: [helpdesk: PhraseHelpdesk, origin: string][] = []
  for (const { tabId, url } of tabs) {
    const address = URL.parse(url)
    const helpdesk = address && helpdeskOf(siteFor({ sites: [...known.sites] }, url)?.helpdesk)
    if (!address || !helpdesk) continue
    if (!`${address.pathname}/`.startsWith(`${HOME[helpdesk]}/`)) elsewhere.push([helpdesk, address.origin])
    else if (!open.has(address.host)) open.set(address.host, { helpdesk, host: address.host, tabId })
  }
  const closed = new Map<string, string>()
  const add = (helpdesk: string, origin: string) => {
    const id = helpdeskOf(helpdesk)
    const url = id && URL.parse(origin + HOME[id])
    if (url && !open.has(url.host)) closed.set(url.host, url.href)
  }
  for (const [helpdesk, origin] of elsewhere) add(helpdesk, origin)
  for (const { helpdesk, host } of known.sites) if (!host.startsWith('*.')) add(helpdesk, host)
  for (const { helpdesk, host } of known.read) if (!closed.has(host)) add(helpdesk, `https://${host}`)
  return {
    open: [...open.values()],
    closed: [...closed].map(([host, url]) => ({ host, url })),
  }
}

function helpdeskOf(id: string | undefined): PhraseHelpdesk | undefined {
  return NAMES.find((one) => one === id)
}
