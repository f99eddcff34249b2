import { Button } from '@/components/shared'
import { officeHours, type Schedule } from '@/lib/settings'
import { problemAt } from '../../context'
import { focusOn } from '../../focus'
import { freshId } from '../../parts/ids'
import { KeptField } from '../../parts/KeptField'
import { Section } from '../../parts/Section'
import { slaHash } from '../../route'
import { policiesOn, putSchedule, removeSchedule } from '../edit'
import { useSla } from '../tools'
import { Holidays } from './Holidays'
import { Openings } from './Openings'
import { WeekHours } from './WeekHours'
import { ZoneChoice } from './ZoneChoice'

/** What a part of the editor changes: the schedule as it is in force then, under a name for undo. */
export type ChangeSchedule = (
  change: (schedule: Schedule) => Schedule,
  about: { what: string; run?: string; focus?: string },
) => ReturnType<ReturnType<typeof useSla>['desk']['change']>

/** One set of working hours: its zone, its week, its holidays, and what comes next by them. */
export function ScheduleEditor({ schedule }: { schedule: Schedule }) {
  const { desk, t, st, lang, schedules, readOnly } = useSla()
  const { id, name } = schedule
  const change: ChangeSchedule = (make, { what, run, focus }) => {
    // Two changes may come before the page is drawn again: each starts from what is in force.
    const settings = desk.settings.peek()
    const now = settings.schedules.find((one) => one.id === id) ?? schedule
    return desk.change(putSchedule(settings, make(now), lang), { what, focus, run: run && `${run}:${id}` })
  }
  const isBuiltIn = id === officeHours(lang).id
  const changed = desk.settings.value.schedules.some((one) => one.id === id)
  const users = policiesOn(desk.settings.value.slaPolicies, schedules, schedule)
  const names = users.map((policy) => policy.name).join(t('list.comma'))
  const duplicate = () => {
    const copied = freshId()
    const copyName = st('schedules.copyName', { name }).slice(0, 200)
    const problems = desk.change(
      putSchedule(desk.settings.peek(), { ...structuredClone(schedule), id: copied, name: copyName }, lang),
      { what: t('did.added', { name: copyName }) },
    )
    if (problems[0]) desk.say(problems[0].text)
    else location.hash = slaHash('schedule', copied)
  }
  const drop = (what: 'did.reset' | 'did.removed') => {
    desk.change(removeSchedule(desk.settings.peek(), id), { what: t(what, { name }) })
    if (what === 'did.reset') return focusOn(null)
    desk.say(st('policies.removed', { name }))
    location.hash = '#sla'
  }
  return (
    <Section
      title={name}
      back={
        <a class="back" href="#sla">
          ‹ {t('section.sla')}
        </a>
      }
      preview={<Openings schedule={schedule} />}
      previewLabel={t('page.preview')}
    >
      <p class="quiet">{users.length > 0 ? st('schedule.usedBy', { names }) : st('schedule.usedByNone')}</p>
      <div class="facts">
        <div class="facts-name">
          <KeptField
            label={st('schedule.name')}
            value={name}
            disabled={readOnly}
            onKeep={(text) => {
              const label = st('schedule.name')
              const what = t('did.changed', { what: label })
              return problemAt(
                change((now) => ({ ...now, name: text }), { what, run: 'name' }),
                label,
                t,
              )
            }}
          />
        </div>
      </div>
      <ZoneChoice schedule={schedule} change={change} />
      <WeekHours schedule={schedule} change={change} />
      <Holidays schedule={schedule} change={change} />
      {!readOnly && (
        <div class="page-end">
          <Button onClick={duplicate}>{st('schedule.duplicate')}</Button>
          {isBuiltIn ? (
            <Button disabled={!changed} onClick={() => drop('did.reset')}>
              {st('schedule.reset')}
            </Button>
          ) : (
            <>
              <Button onClick={() => drop('did.removed')}>{st('schedule.remove')}</Button>
              {users.length > 0 && (
                <span class="quiet">
                  {st('schedule.removeUsed', { name: schedules.find((one) => one.id !== id)?.name ?? '' })}
                </span>
              )}
            </>
          )}
        </div>
      )}
    </Section>
  )
}
