import './coach.css'
import { useMemo } from 'preact/hooks'
import { coachRules } from '@/lib/coach/types'
import { translator } from '@/lib/i18n'
import { coachWords } from '@/lib/i18n/words/coach'
import type { Settings } from '@/lib/settings/types'
import { useOptions } from '../context'
import { Section } from '../parts/Section'
import { Rule } from './Rule'
import { WordList } from './WordList'

type Coach = Settings['coach']

/** What the coach looks for, each rule with an example, and the words of the house. */
export function CoachPage() {
  const { desk, lang, t: shared } = useOptions()
  const t = useMemo(() => translator(coachWords, lang), [lang])
  const { coach } = desk.settings.value
  const change = (patch: Partial<Coach>, label: string, run?: string) => {
    const settings = desk.settings.peek()
    return desk.change(
      { ...settings, coach: { ...settings.coach, ...patch } },
      { what: shared('did.changed', { what: label }), run },
    )
  }
  return (
    <Section title={shared('section.coach')} lead={t('coach.lead')}>
      <h2>{t('coach.rules')}</h2>
      <p class="quiet">{t('coach.rulesIs')}</p>
      <ul class="coach-rules">
        {coachRules.map((rule) => (
          <Rule
            key={rule}
            rule={rule}
            t={t}
            mine={!coach.off.includes(rule)}
            team={!coach.teamOff.includes(rule)}
            onChange={(who, on) => {
              const list = who === 'mine' ? 'off' : 'teamOff'
              const others = coach[list].filter((one) => one !== rule)
              change({ [list]: on ? others : [...others, rule] }, t(`coach.${rule}`))
            }}
          />
        ))}
      </ul>
      <h2>{t('coach.words')}</h2>
      <WordList
        label={t('coach.internal')}
        is={t('coach.internalIs')}
        words={coach.internalWords}
        t={t}
        onChange={(internalWords) => change({ internalWords }, t('coach.internal'), 'coach-internal')}
      />
      <WordList
        label={t('coach.fine')}
        is={t('coach.fineIs')}
        words={coach.fineWords}
        t={t}
        onChange={(fineWords) => change({ fineWords }, t('coach.fine'), 'coach-fine')}
      />
    </Section>
  )
}
