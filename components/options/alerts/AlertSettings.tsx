import { Segmented } from '@/components/shared'
import { Switch } from '@/components/shared/Switch'
import type { Settings } from '@/lib/settings/types'
import { useOptions } from '../context'
import { Setting } from '../parts/Setting'
import { Leave } from './Leave'
import { QuietHours } from './QuietHours'
import { useLeave } from './use-leave'
import { useWords } from './use-words'

type Alerts = Settings['alerts']

/** What is told in time: desktop notifications, the number on the button, and when to be quiet. */
export function AlertSettings() {
  const { desk, platform, t: shared, readOnly } = useOptions()
  const t = useWords()
  const { alerts } = desk.settings.value
  const leave = useLeave(platform)
  const change = (patch: Partial<Alerts>, label: string, run?: string) => {
    const settings = desk.settings.peek()
    desk.change(
      { ...settings, alerts: { ...settings.alerts, ...patch } },
      { what: shared('did.changed', { what: label }), run },
    )
  }
  const notify = (value: Alerts['notify']) => {
    // Asked first, and in the very click: browsers listen to nothing later.
    const asked = value === 'off' ? null : leave.ask()
    if (!asked) return change({ notify: value }, t('alerts.notify'))
    void asked.then((granted) => granted && change({ notify: value }, t('alerts.notify')))
  }
  const flag = (key: 'promises' | 'followUps' | 'badge' | 'showNames') => (
    <Setting label={t(`alerts.${key}`)} is={t(`alerts.${key}Is`)}>
      <Switch
        label={t(`alerts.${key}`)}
        quietLabel
        on={alerts[key]}
        disabled={readOnly}
        onChange={(on) => change({ [key]: on }, t(`alerts.${key}`))}
      />
    </Setting>
  )
  return (
    <div class="settings">
      <Setting label={t('alerts.notify')} is={t('alerts.notifyIs')}>
        <Segmented
          label={t('alerts.notify')}
          value={alerts.notify}
          choices={(['off', 'risk', 'breach'] as const).map((value) => ({
            value,
            label: t(`alerts.notify.${value}`),
            disabled: readOnly,
          }))}
          onChange={notify}
        />
      </Setting>
      <Leave wanted={alerts.notify !== 'off'} leave={leave} />
      {flag('showNames')}
      <QuietHours
        hours={alerts.quietHours}
        onChange={(quietHours) => change({ quietHours }, t('alerts.quiet'), 'quiet')}
      />
      {flag('badge')}
      {flag('promises')}
      {flag('followUps')}
    </div>
  )
}
