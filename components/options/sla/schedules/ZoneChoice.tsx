import { Segmented } from '@/components/shared'
import type { Schedule } from '@/lib/settings'
import { machineZone, useSla } from '../tools'
import { useNow } from '../use-now'
import { timeWords } from '../when'
import { offsetText } from './hours-model'
import type { ChangeSchedule } from './ScheduleEditor'
import { ZoneField } from './ZoneField'

/** The zone of each agent's own computer, or one and the same for all. */
export function ZoneChoice({ schedule, change }: { schedule: Schedule; change: ChangeSchedule }) {
  const { t, st, lang, readOnly } = useSla()
  const now = useNow()
  const { timeZone } = schedule
  const zone = timeZone ?? machineZone
  const set = (next: string | null) =>
    change((it) => ({ ...it, timeZone: next }), { what: t('did.changed', { what: st('schedule.zone') }) })
  const there = { offset: offsetText(zone, now), time: timeWords(now, lang, zone) }
  return (
    <section aria-labelledby="sla-zone">
      <h2 id="sla-zone">{st('schedule.zone')}</h2>
      <Segmented
        label={st('schedule.zone')}
        value={timeZone === null ? 'own' : 'fixed'}
        choices={[
          { value: 'own', label: st('schedule.zoneOwn'), disabled: readOnly },
          { value: 'fixed', label: st('schedule.zoneFixed'), disabled: readOnly },
        ]}
        onChange={(which) => set(which === 'own' ? null : machineZone)}
      />
      {timeZone !== null && <ZoneField key={schedule.id} zone={timeZone} now={now} onChoose={set} />}
      <p class="quiet zone-is">
        {timeZone === null && `${st('schedule.zoneOwnIs', { zone: machineZone })} `}
        {st('schedule.zoneIs', there)}
      </p>
    </section>
  )
}
