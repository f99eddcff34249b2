/** Which of the hosts that were read belong to a site of the list. */
import type { SiteHealth } from '@/lib/health/types'
import type { Site } from '@/lib/settings'

/** An added address answers for itself, a built-in wildcard for every other host below it. */
export function readsOf(site: Site, sites: readonly Site[], reads: readonly SiteHealth[]): SiteHealth[] {
  const added = new Set(sites.flatMap(({ host }) => hostOf(host) ?? []))
  const own = hostOf(site.host)
  if (own) return reads.filter(({ host }) => host === own)
  const domain = site.host.slice(1)
  return reads.filter(({ host }) => host.endsWith(domain) && !added.has(host))
}

/** "support.example.com:8443" of an origin; null for a wildcard. */
function hostOf(site: string): string | null {
  return URL.parse(site)?.host ?? null
}
