import { Segmented } from '@/components/shared'
import { Switch } from '@/components/shared/Switch'
import type { Checklist } from '@/lib/settings/types'
import { conditionFacts } from '@/lib/ticket'
import { Conditions } from '../conditions/Conditions'
import { problemAt } from '../context'
import { KeptField } from '../parts/KeptField'
import { putChecklist } from './edit'
import { useChecklists } from './tools'

/** What a checklist is called, which tickets it is for, and what an open required item does. */
export function Facts({ checklist }: { checklist: Checklist }) {
  const { desk, t, ct, readOnly } = useChecklists()
  const change = (patch: Partial<Checklist>, what: string, run?: string) => {
    // Two changes may come before the page is drawn again: each starts from what is in force.
    const now = desk.settings.peek().checklists.find((list) => list.id === checklist.id) ?? checklist
    return desk.change(putChecklist(desk.settings.peek(), desk.builtIn.peek(), { ...now, ...patch }), {
      what,
      run,
    })
  }
  const changed = (label: string) => t('did.changed', { what: label })
  const choice = <K extends 'audience' | 'lang' | 'gating'>(key: K, values: readonly Checklist[K][]) => (
    <div class="fact">
      <span class="field-label" aria-hidden="true">
        {t(`list.${key}`)}
      </span>
      <Segmented
        label={t(`list.${key}`)}
        value={checklist[key]}
        choices={values.map((value) => ({
          value,
          label: t(`list.${key}.${value}` as Parameters<typeof t>[0]),
          disabled: readOnly,
        }))}
        onChange={(value) => change({ [key]: value }, changed(t(`list.${key}`)))}
      />
    </div>
  )
  return (
    <div class="facts">
      <div class="facts-name">
        <KeptField
          label={t('list.name')}
          value={checklist.name}
          disabled={readOnly}
          onKeep={(name) =>
            problemAt(change({ name }, changed(t('list.name')), `name:${checklist.id}`), t('list.name'), t)
          }
        />
        <Switch
          label={t('list.on')}
          on={checklist.enabled}
          disabled={readOnly}
          onChange={(enabled) =>
            change({ enabled }, t(enabled ? 'did.on' : 'did.off', { name: checklist.name }))
          }
        />
      </div>
      {choice('audience', ['external', 'internal', 'any'])}
      {choice('lang', ['any', 'en', 'zh'])}
      <div class="fact wide">
        <Conditions
          when={checklist.when}
          title={ct('list.when')}
          mark="list-when"
          facts={conditionFacts}
          note={ct('list.whenNote')}
          onChange={(when) => change({ when }, changed(ct('list.whenSaid')))}
        />
      </div>
      <div class="fact wide">
        {choice('gating', ['show', 'warn', 'ask-reason'])}
        <p class="quiet" aria-live="polite">
          {t(`list.gatingIs.${checklist.gating}`)}
        </p>
      </div>
    </div>
  )
}
