import { Switch } from '@/components/shared/Switch'
import type { CoachRule } from '@/lib/coach/types'
import type { Translate } from '@/lib/i18n'
import type { CoachWords } from '@/lib/i18n/words/coach'
import { useOptions } from '../context'

type RuleProps = {
  rule: CoachRule
  t: Translate<CoachWords>
  mine: boolean
  team: boolean
  onChange: (who: 'mine' | 'team', on: boolean) => void
}

/** One rule: what it looks for, an example and a better one, on or off for me and for the team. */
export function Rule({ rule, t, mine, team, onChange }: RuleProps) {
  const { readOnly } = useOptions()
  const name = t(`coach.${rule}`)
  return (
    <li class="coach-rule" data-off={!mine || !team || undefined}>
      <div>
        <h3>{name}</h3>
        <p>{t(`coach.${rule}.is`)}</p>
        <dl class="coach-example">
          <dt>{t('coach.bad')}</dt>
          <dd>{t(`coach.${rule}.bad`)}</dd>
          <dt>{t('coach.better')}</dt>
          <dd>{t(`coach.${rule}.better`)}</dd>
        </dl>
      </div>
      <div class="coach-switches">
        {(['mine', 'team'] as const).map((who) => (
          <span key={who} class="coach-switch">
            <span aria-hidden="true">{t(`coach.${who}`)}</span>
            <Switch
              label={t(`coach.${who}Of`, { rule: name })}
              quietLabel
              on={who === 'mine' ? mine : team}
              disabled={readOnly}
              onChange={(on) => onChange(who, on)}
            />
          </span>
        ))}
      </div>
    </li>
  )
}
