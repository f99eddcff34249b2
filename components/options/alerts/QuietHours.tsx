import { useId } from 'preact/hooks'
import { Switch } from '@/components/shared/Switch'
import type { Settings } from '@/lib/settings/types'
import { useOptions } from '../context'
import { Setting } from '../parts/Setting'
import { useWords } from './use-words'

type Hours = Settings['alerts']['quietHours']

/** What quiet hours begin with when they are switched on: after work, before work. */
const USUAL = { from: '18:00', to: '08:00' }

export function QuietHours({ hours, onChange }: { hours: Hours; onChange: (hours: Hours) => void }) {
  const { readOnly } = useOptions()
  const t = useWords()
  return (
    <Setting label={t('alerts.quiet')} is={t('alerts.quietIs')}>
      <div class="quiet-hours">
        <Switch
          label={t('alerts.quiet')}
          quietLabel
          on={hours !== null}
          disabled={readOnly}
          onChange={(on) => onChange(on ? USUAL : null)}
        />
        {hours && (
          <span class="quiet-times">
            {(['from', 'to'] as const).map((end) => (
              <Time
                key={end}
                label={t(`alerts.quiet.${end}`)}
                value={hours[end]}
                disabled={readOnly}
                onChange={(time) => onChange({ ...hours, [end]: time })}
              />
            ))}
          </span>
        )}
      </div>
      {hours && hours.from === hours.to && (
        <p class="field-problem" role="alert">
          {t('alerts.quiet.same')}
        </p>
      )}
    </Setting>
  )
}

type TimeProps = { label: string; value: string; disabled: boolean; onChange: (time: string) => void }

/** A time that is half typed is none yet, and changes nothing. */
function Time({ label, value, disabled, onChange }: TimeProps) {
  const id = useId()
  return (
    <span class="quiet-time">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input"
        type="time"
        required
        value={value}
        disabled={disabled}
        onChange={(event) => event.currentTarget.value && onChange(event.currentTarget.value)}
      />
    </span>
  )
}
