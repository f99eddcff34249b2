import { Button, IconButton } from '@/components/shared'
import type { Explained } from '@/lib/settings'
import type { Weekday } from '@/lib/settings/types'
import { problemAt } from '../../context'
import { focusOn } from '../../focus'
import { KeptField } from '../../parts/KeptField'
import { Select } from '../../parts/Select'
import { useSla } from '../tools'
import {
  crossesMidnight,
  type Interval,
  nextInterval,
  oddHours,
  readTimeOfDay,
  withTime,
} from './hours-model'
import { days } from './WeekPicture'

/** As the schema has it. */
const MOST_SPANS = 12

type DayRowProps = {
  day: Weekday
  spans: Interval[]
  set: (make: (spans: Interval[]) => Interval[], run?: string) => Explained[]
  copy: (to: readonly Weekday[], words: string) => void
}

/** One weekday: its spans, one more, and the way to make other days like it. */
export function DayRow({ day, spans, set, copy }: DayRowProps) {
  const { t, st, readOnly } = useSla()
  const dayName = st(`day.${day}`)
  const odd = oddHours(spans)
  const keep = (at: number, end: 'from' | 'to', text: string): string | null => {
    const label = st(`schedule.${end}`, { day: dayName, n: at + 1 })
    const time = readTimeOfDay(text)
    if (time === null) return t('save.invalid', { label: st('schedule.this'), what: st('schedule.badTime') })
    const make = (now: Interval[]) =>
      now.map((span, index) => (index === at ? withTime(span, end, time) : span))
    return problemAt(set(make, `${day}${at}${end}`), label, t)
  }
  const groups = { weekdays: days.slice(0, 5), all: days }
  return (
    <li class="day" aria-label={dayName}>
      <span class="day-name">{dayName}</span>
      <div class="day-spans">
        {spans.length === 0 && <span class="quiet day-closed">{st('schedule.closed')}</span>}
        {spans.map((span, at) => (
          // Spans have no identity of their own: their place is it.
          <span key={at} class="span" data-focus={`span:${day}${at}`}>
            <KeptField
              label={st('schedule.from', { day: dayName, n: at + 1 })}
              quietLabel
              disabled={readOnly}
              value={span[0]}
              onKeep={(text) => keep(at, 'from', text)}
            />
            <span aria-hidden="true">–</span>
            <KeptField
              label={st('schedule.to', { day: dayName, n: at + 1 })}
              quietLabel
              disabled={readOnly}
              value={span[1]}
              onKeep={(text) => keep(at, 'to', text)}
            />
            {crossesMidnight(span) && <span class="tag">{st('schedule.nextDay')}</span>}
            {!readOnly && (
              <IconButton
                icon="close"
                label={st('schedule.removeSpan', { from: span[0], to: span[1], day: dayName })}
                tip={t('page.remove')}
                onClick={() => {
                  set((now) => now.toSpliced(at, 1))
                  focusOn(`add-span:${day}`)
                }}
              />
            )}
          </span>
        ))}
        {odd && <p class="field-problem">{st(`schedule.${odd}`)}</p>}
      </div>
      {!readOnly && (
        <span class="day-buttons">
          <span data-focus={`add-span:${day}`}>
            <Button
              kind="quiet"
              disabled={spans.length >= MOST_SPANS}
              onClick={() => {
                set((now) => [...now, nextInterval(now)])
                focusOn(`span:${day}${spans.length}`)
              }}
            >
              <span aria-hidden="true">+ {st('schedule.addSpanShort')}</span>
              <span class="hidden">{st('schedule.addSpan', { day: dayName })}</span>
            </Button>
          </span>
          <Select
            label={st('schedule.copyOf', { day: dayName })}
            quietLabel
            value=""
            choices={[
              { value: '', label: st('schedule.copy') + t('page.tail') },
              { value: 'weekdays', label: st('schedule.copyWeekdays') },
              { value: 'all', label: st('schedule.copyAll') },
              ...days.filter((one) => one !== day).map((one) => ({ value: one, label: st(`day.${one}`) })),
            ]}
            onChange={(to) => {
              if (to === 'weekdays') copy(groups.weekdays, st('schedule.copyWeekdays'))
              else if (to === 'all') copy(groups.all, st('schedule.copyAll'))
              else if (to !== '') copy([to as Weekday], st(`day.${to as Weekday}`))
            }}
          />
        </span>
      )}
    </li>
  )
}
