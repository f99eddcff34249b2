import { useMemo } from 'preact/hooks'
import { Icon } from '@/components/shared'
import { lostParts, missingFacts } from '@/lib/health'
import type { SiteHealth } from '@/lib/health/types'
import { formatWhen, type Translate, translator } from '@/lib/i18n'
import { type HealthWords, healthWords } from '@/lib/i18n/words/health'
import { useOptions } from '../context'
import { usePanelWords } from '../panel-words'
import { HealthReport } from './HealthReport'

type Say = { h: Translate<HealthWords>; when: (iso: string) => string }

/** One site's fold: fact by fact where from, what is missing since when, and the report to send on. */
export function ReadsHere({ hosts, problem }: { hosts: SiteHealth[]; problem: string | null }) {
  const { lang } = useOptions()
  const h = useMemo(() => translator(healthWords, lang), [lang])
  const say: Say = { h, when: (iso) => formatWhen(iso, Date.now(), lang) }
  const changed = hosts.some((site) => lostParts(site).length > 0)
  return (
    <details class="reads">
      <summary>
        {h('reads.title')}
        {changed && (
          <span class="reads-changed">
            <Icon name="info" /> {h('reads.changed')}
          </span>
        )}
      </summary>
      <p class="quiet">{h('reads.lead')}</p>
      {problem && <p class="hint">{h('reads.failed', { detail: problem })}</p>}
      {!problem && hosts.length === 0 && <p>{h('reads.none')}</p>}
      {hosts.map((site) => (
        <Host key={site.host} site={site} say={say} />
      ))}
    </details>
  )
}

function Host({ site, say }: { site: SiteHealth; say: Say }) {
  const { h, when } = say
  const panelT = usePanelWords()
  const lost = lostParts(site)
  const well = site.wellAt === site.at ? 'wellNow' : site.wellAt ? 'wellThen' : 'wellNever'
  return (
    <section class="reads-host">
      <h3>
        <bdi>{site.host}</bdi>
      </h3>
      {site.problem && <p class="hint">{h('reads.problem', { why: panelT(`why.${site.problem}`) })}</p>}
      {lost.length > 0 && (
        <div class="hint">
          {h('reads.lost')}
          <ul>
            {lost.map(({ part, since }) => (
              <li key={part}>{h('reads.lostSince', { part: h(`part.${part}`), when: when(since) })}</li>
            ))}
          </ul>
        </div>
      )}
      <dl class="table">
        <Line name={h('reads.last')} value={when(site.at)} />
        <Line
          name={h('reads.well')}
          value={h(`reads.${well}`, { when: site.wellAt ? when(site.wellAt) : '' })}
        />
        <Line name={h('reads.reply')} value={h(`reads.reply.${site.composer ?? 'none'}`)} />
      </dl>
      <Facts site={site} say={say} />
      <HealthReport site={site} h={h} />
    </section>
  )
}

function Facts({ site, say: { h } }: { site: SiteHealth; say: Say }) {
  const panelT = usePanelWords()
  const facts = Object.entries(site.facts) as [keyof SiteHealth['facts'], string][]
  const missing = new Map<string, string | undefined>(missingFacts(site))
  if (facts.length === 0) return null
  return (
    <table class="lines">
      <thead>
        <tr>
          <th scope="col">{h('reads.fact')}</th>
          <th scope="col">{h('reads.from')}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map(([fact, from]) => (
          <tr key={fact}>
            <th scope="row">{panelT(`fact.${fact}`)}</th>
            <td>
              {missing.has(fact)
                ? h('reads.missing', { why: panelT(`why.${from as 'forbidden'}`) })
                : h(`reads.${from as 'api' | 'page'}`)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Line({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
