/**
 * The report that a person copies and sends on: a head to read, then the same as JSON with stable names.
 * Made of what is kept and nothing else, so that the page can show exactly what will be copied.
 */
import { lostParts, missingFacts } from './keep'
import type { SiteHealth } from './types'

/** Raise it when a field changes its meaning. */
export const REPORT_FORM = 'outside-first/health/1'

/** `words` is how the head says it: the interface's words, in the language of the one who copies. */
export type ReportWords = {
  title: string
  read: string
  well: string
  missing: string
  lost: string
  none: string
  never: string
  about: string
}

export function reportOf(site: SiteHealth, words: ReportWords): string {
  const missing = missingFacts(site).map(([fact, why]) => `${fact} (${why})`)
  const lost = lostParts(site).map(({ part, since }) => `${part} (${since})`)
  const list = (items: string[]) => items.join(', ') || words.none
  const head = [
    `${words.title}: ${site.host}`,
    `${site.helpdesk} · Outside First ${site.version} · ${site.browser}`,
    `${words.read}: ${site.at}`,
    `${words.well}: ${site.wellAt ?? words.never}`,
    `${words.missing}: ${list(site.problem ? [site.problem] : missing)}`,
    `${words.lost}: ${list(lost)}`,
    words.about,
  ]
  return `${head.join('\n')}\n\n${JSON.stringify(reportJson(site), null, 1)}\n`
}

function reportJson(site: SiteHealth) {
  return {
    form: REPORT_FORM,
    host: site.host,
    helpdesk: site.helpdesk,
    extension: site.version,
    browser: site.browser,
    lastRead: site.at,
    lastFullyWell: site.wellAt,
    problem: site.problem,
    facts: site.facts,
    replyEditor: site.composer,
    ticketClosed: site.closed,
    lostParts: lostParts(site),
    /** Name → how often it is on the page now; what was there before says since when it is missing. */
    landmarks: Object.fromEntries(
      Object.entries(site.landmarks).map(([name, { found, goneSince }]) => [
        name,
        goneSince ? { found, missingSince: goneSince } : found,
      ]),
    ),
  }
}

/** "Chromium 156", from the browser's own name for itself. */
export function browserName(userAgent: string): string {
  for (const [name, pattern] of [
    ['Firefox', /Firefox\/(\d+)/],
    ['Edge', /Edg\/(\d+)/],
    ['Chromium', /Chrome\/(\d+)/],
  ] as const) {
    const main = pattern.exec(userAgent)?.[1]
    if (main) return `${name} ${main}`
  }
  return 'unknown'
}
