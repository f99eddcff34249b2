import type { Schedule } from '@/lib/settings'
import type { Weekday } from '@/lib/settings/types'
import { useSla } from '../tools'
import { barsOf } from './hours-model'

export const days: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const HOURS = [0, 6, 12, 18, 24]

/** The usual week as bars, one line a day; small, it is seven thin lines. */
export function WeekPicture({ week, small }: { week: Schedule['week']; small?: boolean }) {
  const { st } = useSla()
  return (
    <div class={`week ${small ? 'small' : ''}`} aria-hidden="true">
      {days.map((day, at) => (
        <div key={day} class="week-day">
          {!small && <span>{st(`day.short.${day}`)}</span>}
          <div class="week-bar">
            {barsOf(week, days, at).map(([from, to]) => (
              <i
                key={`${from}-${to}`}
                style={{ insetInlineStart: `${from * 100}%`, inlineSize: `${(to - from) * 100}%` }}
              />
            ))}
          </div>
        </div>
      ))}
      {!small && (
        <div class="week-hours">
          {HOURS.map((hour) => (
            <span key={hour} style={{ insetInlineStart: `${(hour / 24) * 100}%` }}>
              {hour}
            </span>
          ))}
        </div>
      )}
    </div>
  )
}
