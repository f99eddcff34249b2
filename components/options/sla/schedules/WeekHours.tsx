import type { Schedule } from '@/lib/settings'
import type { Weekday } from '@/lib/settings/types'
import { useSla } from '../tools'
import { DayRow } from './DayRow'
import type { Interval } from './hours-model'
import type { ChangeSchedule } from './ScheduleEditor'
import { days } from './WeekPicture'

/** The week, day by day, each with as many spans as it needs. */
export function WeekHours({ schedule, change }: { schedule: Schedule; change: ChangeSchedule }) {
  const { desk, t, st } = useSla()
  const what = t('did.changed', { what: st('schedule.week') })
  const set = (day: Weekday, make: (spans: Interval[]) => Interval[], run?: string) =>
    change((it) => ({ ...it, week: { ...it.week, [day]: make(it.week[day]) } }), { what, run })
  const copy = (day: Weekday, to: readonly Weekday[], toWords: string) => {
    change(
      (it) => ({
        ...it,
        week: { ...it.week, ...Object.fromEntries(to.map((one) => [one, structuredClone(it.week[day])])) },
      }),
      { what },
    )
    desk.say(st('schedule.copied', { day: st(`day.${day}`), to: toWords }))
  }
  const noHours = days.every((day) => schedule.week[day].every(([from, to]) => from === to))
  return (
    <section aria-labelledby="sla-week">
      <h2 id="sla-week">{st('schedule.week')}</h2>
      <p class="quiet">{st('schedule.weekIs')}</p>
      {noHours && (
        <p class="hint" role="note">
          {st('schedule.noHours')}
        </p>
      )}
      <ul class="day-rows">
        {days.map((day) => (
          <DayRow
            key={day}
            day={day}
            spans={schedule.week[day]}
            set={(make, run) => set(day, make, run)}
            copy={(to, toWords) => copy(day, to, toWords)}
          />
        ))}
      </ul>
    </section>
  )
}
