import type { Schedule } from '@/lib/settings'
import { isOpen, lengthWords, workingUnits } from '@/lib/sla'
import { useSla } from '../tools'
import { useNow } from '../use-now'
import { dateWords, timeWords } from '../when'
import { type DayAhead, daysAhead } from './hours-model'
import { openWords, zonedOf } from './ScheduleList'
import { days, WeekPicture } from './WeekPicture'

const AHEAD = 5

/** Is it open now, what comes next, the days ahead with their holidays, and the usual week. */
export function Openings({ schedule }: { schedule: Schedule }) {
  const tools = useSla()
  const { st, lang } = tools
  const now = useNow()
  const zoned = zonedOf(schedule)
  const open = isOpen(zoned, now)
  const empty = days.every((day) => schedule.week[day].length === 0)
  return (
    <div class="try">
      <h2 class="try-title">{st('now')}</h2>
      <p class="now-state" data-open={open}>
        {openWords(zoned, now, tools)}
      </p>
      <p class="quiet">
        {st('now.here', {
          time: timeWords(now, lang, zoned.timeZone),
          zone: zoned.timeZone.replaceAll('_', ' '),
        })}
      </p>
      <ul class="ahead">
        {daysAhead(zoned, now, AHEAD).map((day, at) => (
          <li key={day.date}>
            <span>{at === 0 ? st('now.today') : dateWords(day.date, lang, 'day')}</span>
            <span class={day.open.length === 0 ? 'quiet' : ''}>
              {day.holiday ? (
                <bdi>{day.holiday.name || st('holidays.unnamed')}</bdi>
              ) : day.open.length === 0 ? (
                st('now.closedDay')
              ) : (
                spansOf(day, lang, zoned.timeZone)
              )}
            </span>
          </li>
        ))}
      </ul>
      <WeekPicture week={schedule.week} />
      {!empty && (
        <p class="quiet">{st('now.total', { length: lengthWords(workingUnits(zoned).week, lang, true) })}</p>
      )}
    </div>
  )
}

function spansOf(day: DayAhead, lang: 'en' | 'zh', timeZone: string): string {
  return day.open
    .map(([from, to]) => {
      const end = to === day.endsAt ? '24:00' : timeWords(to, lang, timeZone)
      return `${timeWords(from, lang, timeZone)}–${end}`
    })
    .join(', ')
}
