/**
 * Which pages are helpdesks. Built-in sites are match hosts ("*.zendesk.com", https only); added ones
 * are origins ("https://support.example.com:8443") and are compared with their port.
 */
import type { Settings, Site } from './types'

/** On unless the settings hold an entry of the same host that switches them off. */
export const builtInSites: readonly Site[] = [
  { host: '*.zendesk.com', helpdesk: 'zendesk', enabled: true },
  { host: '*.freshdesk.com', helpdesk: 'freshdesk', enabled: true },
]

/**
 * The site an address belongs to, or null. `host` is the entry's own, ready to be switched or turned
 * into a match pattern. An added origin comes before the built-in host that covers it too.
 */
export function siteFor(settings: Pick<Settings, 'sites'>, address: string): Site | null {
  const url = parsed(address)
  if (!url) return null
  const added = settings.sites.find((site) => !isWild(site.host) && site.host === url.origin)
  if (added) return { ...added }
  const builtIn = builtInSites.find((site) => url.protocol === 'https:' && covers(site.host, url))
  if (!builtIn) return null
  return { ...(settings.sites.find((site) => site.host === builtIn.host) ?? builtIn) }
}

/** The settings with this site switched on or off, added if it was not there. */
export function switchSite(settings: Settings, site: Site): Settings {
  const known = settings.sites.some((other) => other.host === site.host)
  const sites = known
    ? settings.sites.map((other) => (other.host === site.host ? site : other))
    : [...settings.sites, site]
  return { ...settings, sites }
}

/** The settings without this site; a built-in one is on again. */
export function forgetSite(settings: Settings, host: string): Settings {
  return { ...settings, sites: settings.sites.filter((site) => site.host !== host) }
}

/**
 * The pattern for permissions and script registration, "https://support.example.com/*", or null for
 * what is no host. Without the port, which Firefox does not accept there.
 */
export function matchPattern(host: string): string | null {
  if (isWild(host)) return /^\*\.[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(host) ? `https://${host}/*` : null
  const url = parsed(host)
  return url && url.origin === host ? `${url.protocol}//${url.hostname}/*` : null
}

/**
 * The origin of what a person typed or pasted as the address of a helpdesk, or null. Without a
 * scheme https is meant.
 */
export function originOf(typed: string): string | null {
  const text = typed.trim()
  const url = parsed(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`)
  return url && /[a-z0-9]/i.test(url.hostname) ? url.origin : null
}

function isWild(host: string): boolean {
  return host.startsWith('*.')
}

/** "*.zendesk.com" covers acme.zendesk.com and zendesk.com, as match patterns do. */
function covers(host: string, url: URL): boolean {
  const domain = host.slice(2)
  return url.hostname === domain || url.hostname.endsWith(`.${domain}`)
}

function parsed(address: string): URL | null {
  const url = URL.parse(address)
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url : null
}
