/** How reports become a host's health: pure, with the time as a parameter. */
import { expected } from './expected'
import type { HealthReport, LandmarkHealth, LostPart, SiteHealth } from './types'

/** Hosts kept; the one heard of longest ago goes first. */
const MOST_HOSTS = 30
/** A page that was still filling itself is missing much, once. Gone is what two reports in a row miss. */
const GONE_AFTER = 2

export type Surroundings = { host: string; version: string; browser: string; now: number }

/** A host's health after one more report. `before`: what was kept of it; null: nothing. */
export function withReport(
  before: SiteHealth | null,
  report: HealthReport,
  { host, version, browser, now }: Surroundings,
): SiteHealth {
  const at = new Date(now).toISOString()
  // Another helpdesk at the same address starts anew: its landmarks are others.
  const known = before?.helpdesk === report.helpdesk ? before : null
  const landmarks: Record<string, LandmarkHealth> = {}
  for (const [name, found] of Object.entries(report.landmarks)) {
    const old = known?.landmarks[name]
    landmarks[name] = old && isExcused(name, report) ? { ...old, found } : counted(old, found, at)
  }
  const site = { ...report, landmarks, host, version, browser, at, wellAt: known?.wellAt ?? null }
  return isWell(site) ? { ...site, wellAt: at } : site
}

/** Everything that is kept, with this host's health in it. */
export function withSite(all: Readonly<Record<string, SiteHealth>>, site: SiteHealth) {
  const others = Object.values(all).filter(({ host }) => host !== site.host)
  const latest = [site, ...others.sort((a, b) => (a.at < b.at ? 1 : -1))].slice(0, MOST_HOSTS)
  return Object.fromEntries(latest.map((one) => [one.host, one]))
}

/** Parts that stood on the page before and are missed since. */
export function lostParts(site: SiteHealth): LostPart[] {
  return partsGone(site, GONE_AFTER)
}

/** Something is missed for the first time: a second look tells whether the page was only slow. */
export function isDoubtful(site: SiteHealth): boolean {
  return partsGone(site, 1).length > lostParts(site).length
}

/** Facts that could not be read, or not completely, with why. */
export function missingFacts(site: SiteHealth) {
  return Object.entries(site.facts).filter(([, from]) => from !== 'api' && from !== 'page')
}

function isWell(site: SiteHealth): boolean {
  return (
    site.problem === null &&
    Object.keys(site.facts).length > 0 &&
    missingFacts(site).length === 0 &&
    partsGone(site, 1).length === 0
  )
}

function partsGone(site: SiteHealth, atLeast: number): LostPart[] {
  return (expected[site.helpdesk] ?? []).flatMap(({ part, anyOf }) => {
    const marks = anyOf.flatMap((name) => site.landmarks[name] ?? [])
    const seen = marks.filter(({ seenAt }) => seenAt !== null)
    if (seen.length === 0 || marks.some(({ found }) => found > 0)) return []
    if (Math.min(...seen.map(({ gone }) => gone)) < atLeast) return []
    const since = seen.map(({ goneSince }) => goneSince ?? site.at).sort()
    return [{ part, since: since.at(-1) ?? site.at }]
  })
}

/** A closed ticket without a reply editor is as it should be. */
function isExcused(name: string, { helpdesk, landmarks, closed }: HealthReport): boolean {
  if (!closed || landmarks[name] !== 0) return false
  return (expected[helpdesk] ?? []).some(({ anyOf, openOnly }) => openOnly && anyOf.includes(name))
}

function counted(old: LandmarkHealth | undefined, found: number, at: string): LandmarkHealth {
  if (found > 0) return { found, seenAt: at, gone: 0, goneSince: null }
  const seenAt = old?.seenAt ?? null
  if (!seenAt) return { found, seenAt, gone: 0, goneSince: null }
  return { found, seenAt, gone: (old?.gone ?? 0) + 1, goneSince: old?.goneSince ?? at }
}
