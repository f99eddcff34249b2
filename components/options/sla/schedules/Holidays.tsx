import { useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import type { Holiday, Schedule } from '@/lib/settings'
import { focusOn } from '../../focus'
import { useSla } from '../tools'
import { useNow } from '../use-now'
import { AddHoliday } from './AddHoliday'
import { HolidayRow, holidayWords } from './HolidayRow'
import { byDate } from './hours-model'
import { IcsImport } from './IcsImport'
import type { ChangeSchedule } from './ScheduleEditor'

/** Days off: once or every year, by hand or from a calendar file. Past ones stand aside. */
export function Holidays({ schedule, change }: { schedule: Schedule; change: ChangeSchedule }) {
  const { desk, t, st, lang, readOnly } = useSla()
  const [showPast, setShowPast] = useState(false)
  const today = new Date(useNow()).toISOString().slice(0, 10)
  // Kept in the order in which they came; an entry is known by its place.
  const all = schedule.holidays.map((holiday, at) => ({ holiday, at }))
  const isPast = ({ yearly, to }: Holiday) => !yearly && to < today
  const past = all.filter(({ holiday }) => isPast(holiday)).length
  const shown = all
    .filter(({ holiday }) => showPast || !isPast(holiday))
    .sort((a, b) => byDate(a.holiday, b.holiday))
  const remove = (at: number, holiday: Holiday) => {
    const name = holiday.name || st('holidays.unnamed')
    change((it) => ({ ...it, holidays: it.holidays.toSpliced(at, 1) }), {
      what: t('did.removed', { name: `${name}, ${holidayWords(holiday, lang)}` }),
      focus: 'holidays',
    })
    desk.say(st('holidays.removed', { name }))
    focusOn('add-holiday')
  }
  return (
    <section aria-labelledby="sla-holidays">
      <h2 id="sla-holidays">{st('holidays')}</h2>
      <p class="quiet">{st('holidays.is')}</p>
      {all.length === 0 && <p class="none">{st('holidays.none')}</p>}
      {past > 0 && (
        <Button kind="quiet" onClick={() => setShowPast(!showPast)}>
          {st(showPast ? 'holidays.hidePast' : 'holidays.showPast', { n: past })}
        </Button>
      )}
      {shown.length > 0 && (
        <div class="holiday heads" aria-hidden="true">
          <span>{st('holidays.name')}</span>
          <span>{st('holidays.from')}</span>
          <span>{st('holidays.to')}</span>
        </div>
      )}
      {shown.length > 0 && (
        <ul class="holidays" data-focus="holidays">
          {shown.map(({ holiday, at }) => (
            <HolidayRow
              key={at}
              holiday={holiday}
              past={isPast(holiday)}
              onChange={(next, field) =>
                change((it) => ({ ...it, holidays: it.holidays.with(at, next) }), {
                  what: t('did.changed', { what: st('holidays') }),
                  run: `${field}${at}`,
                })
              }
              onRemove={() => remove(at, holiday)}
            />
          ))}
        </ul>
      )}
      {!readOnly && (
        <div class="holiday-ways">
          <AddHoliday change={change} />
          <IcsImport schedule={schedule} change={change} />
        </div>
      )}
    </section>
  )
}
