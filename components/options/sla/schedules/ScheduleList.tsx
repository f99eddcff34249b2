import { Button, Icon } from '@/components/shared'
import { officeHours, type Schedule } from '@/lib/settings'
import { isOpen, nextClosing, nextOpening, type ZonedSchedule } from '@/lib/sla'
import { focusOn } from '../../focus'
import { freshId } from '../../parts/ids'
import { slaHash } from '../../route'
import { policiesOn, putSchedule } from '../edit'
import { machineZone, type SlaTools, useSla } from '../tools'
import { useNow } from '../use-now'
import { whenWords } from '../when'
import { WeekPicture } from './WeekPicture'

/** All working hours, each with its week, whether it is open now, and who counts it. */
export function ScheduleList() {
  const tools = useSla()
  const { desk, t, st, lang, schedules, readOnly } = tools
  const now = useNow()
  const office = officeHours(lang)
  const add = () => {
    const schedule: Schedule = {
      ...officeHours(lang),
      id: freshId(),
      name: st('schedules.newName'),
    }
    const problems = desk.change(putSchedule(desk.settings.peek(), schedule, lang), {
      what: t('did.added', { name: schedule.name }),
      focus: 'add-schedule',
    })
    if (problems[0]) desk.say(problems[0].text)
    else {
      location.hash = slaHash('schedule', schedule.id)
      focusOn(null)
    }
  }
  return (
    <section aria-labelledby="sla-schedules">
      <h2 id="sla-schedules">{st('schedules')}</h2>
      <p class="quiet">{st('schedules.is')}</p>
      <ul class="cards">
        {schedules.map((schedule, at) => {
          const users = policiesOn(desk.settings.value.slaPolicies, schedules, schedule)
          const isOwn = desk.settings.value.schedules.some((one) => one.id === schedule.id)
          const about = [
            openWords(zonedOf(schedule), now, tools),
            schedule.timeZone?.replaceAll('_', ' ') ?? st('schedules.zoneOwn'),
            schedule.holidays.length > 0 && st('schedules.holidays', { n: schedule.holidays.length }),
            users.length > 0 &&
              st('schedules.usedBy', { names: users.map((policy) => policy.name).join(t('list.comma')) }),
          ].filter(Boolean)
          return (
            <li key={schedule.id} class="card schedule">
              <a
                class="card-open"
                href={slaHash('schedule', schedule.id)}
                data-focus={`schedule:${schedule.id}`}
              >
                <span class="card-title" dir="auto">
                  {schedule.name}
                </span>
                <span class="card-tags">
                  {schedule.id === office.id && <span class="tag">{st('schedules.builtIn')}</span>}
                  {schedule.id === office.id && isOwn && (
                    <span class="tag changed">{st('schedules.changed')}</span>
                  )}
                  {at === 0 && schedules.length > 1 && <span class="tag">{st('schedules.first')}</span>}
                </span>
                <Icon name="chevronRight" />
                <span class="quiet card-about">{about.join(' · ')}</span>
              </a>
              <WeekPicture week={schedule.week} small />
            </li>
          )
        })}
      </ul>
      {!readOnly && (
        <span data-focus="add-schedule">
          <Button onClick={add}>{st('schedules.add')}</Button>
        </span>
      )}
    </section>
  )
}

export function zonedOf(schedule: Schedule): ZonedSchedule {
  return { ...schedule, timeZone: schedule.timeZone ?? machineZone }
}

/** "Open until Fri 18:00", "Closed until Mon 09:00". */
export function openWords(schedule: ZonedSchedule, now: number, { st, lang }: SlaTools): string {
  const open = isOpen(schedule, now)
  const next = open ? nextClosing(schedule, now) : nextOpening(schedule, now)
  if (next === null) return st(open ? 'now.always' : 'now.never')
  return st(open ? 'now.open' : 'now.closed', { when: whenWords(next, lang, schedule.timeZone) })
}
