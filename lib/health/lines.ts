/** What the panel says of a page that has changed, in one calm line. */
import type { Translate } from '@/lib/i18n'
import type { HealthWords } from '@/lib/i18n/words/health'
import { lostParts } from './keep'
import type { Part, SiteHealth } from './types'

/** What an agent misses when it is gone; the other parts are read from the helpdesk's answers all the same. */
const felt: readonly Part[] = ['ticket', 'messages', 'reply']

/** Null: nothing is missing that the agent would notice. `when` words a moment. */
export function changedLine(
  site: SiteHealth,
  t: Translate<HealthWords>,
  when: (iso: string) => string,
): string | null {
  // A fact that could not be read is named by the panel already.
  const named = site.problem !== null || (site.facts.messages ?? 'api') !== 'api'
  const lost = lostParts(site).filter(({ part }) => felt.includes(part) && !(named && part !== 'reply'))
  const first = lost.map(({ since }) => since).sort()[0]
  if (!first) return null
  // Without the ticket's place, what stands in it is not missed on its own.
  const parts = lost.some(({ part }) => part === 'ticket')
    ? lost.filter(({ part }) => part === 'ticket')
    : lost
  return [
    t('line.lost', {
      parts: parts.map(({ part }) => t(`part.${part}`)).join(t('line.and')),
      when: when(first),
    }),
    ...parts.map(({ part }) => t(`line.${part as 'ticket' | 'messages' | 'reply'}`)),
    t('line.rest'),
  ].join(t('line.space'))
}
