import { Segmented } from '@/components/shared'
import { formatDuration } from '@/lib/i18n'
import type { SlaPolicy } from '@/lib/settings'
import { problemAt } from '../../context'
import { wholeNumber } from '../../general/number'
import { KeptField } from '../../parts/KeptField'
import { useSla } from '../tools'
import type { ChangePolicy } from './PolicyEditor'

const EXAMPLE = 4 * 3_600_000

/** From which share of a target its clock is at risk, with a picture of it. */
export function AtRisk({ policy, change }: { policy: SlaPolicy; change: ChangePolicy }) {
  const { desk, t, st, lang, readOnly } = useSla()
  const general = desk.settings.value.atRiskShare
  const share = policy.atRiskShare ?? general
  const percent = Math.round(share * 100)
  const set = (atRiskShare: number | null, run?: string) =>
    change((now) => ({ ...now, atRiskShare }), st('risk'), run)
  const left = formatDuration(Math.round((EXAMPLE / 100) * (100 - percent)), lang)
  return (
    <section aria-labelledby="sla-risk">
      <h2 id="sla-risk">{st('risk')}</h2>
      <p class="quiet" id="sla-risk-is">
        {st('risk.is')}
      </p>
      <div class="risk-line">
        <Segmented
          label={st('risk.which')}
          value={policy.atRiskShare === null ? 'all' : 'own'}
          choices={[
            { value: 'all', label: st('risk.all', { n: Math.round(general * 100) }), disabled: readOnly },
            { value: 'own', label: st('risk.own'), disabled: readOnly },
          ]}
          onChange={(which) => set(which === 'own' ? general : null)}
        />
        {policy.atRiskShare !== null && (
          <KeptField
            label={st('risk.share')}
            quietLabel
            narrow
            unit="%"
            describedBy="sla-risk-is"
            disabled={readOnly}
            value={String(percent)}
            onKeep={(text) => {
              const label = st('risk.share')
              const n = wholeNumber(text)
              if (n === null) return t('save.invalid', { label, what: st('risk.notNumber') })
              if (n < 10 || n > 99) return t('save.invalid', { label, what: st('risk.range') })
              return problemAt(set(n / 100, 'risk'), label, t)
            }}
          />
        )}
      </div>
      <div class="risk-picture" aria-hidden="true">
        <i style={{ inlineSize: `${percent}%` }} />
        <b style={{ inlineSize: `${100 - percent}%` }} />
      </div>
      <p class="quiet">{st('risk.picture', { share: percent, left })}</p>
    </section>
  )
}
