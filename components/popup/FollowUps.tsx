import type { ReadonlySignal } from '@preact/signals'
import { formatDue, formatDuration } from '@/lib/i18n'
import type { FollowUp } from '@/lib/storage/types'
import type { Lang } from '@/lib/ticket'
import type { T } from './words'

type FollowUpsProps = {
  followUps: readonly FollowUp[]
  now: ReadonlySignal<number>
  lang: Lang
  t: T
  onGo: (url: string) => void
  onDone: (followUp: FollowUp, done: boolean) => void
}

/** Reminders due today or before: ticked off here, or opened with their ticket. */
export function FollowUps({ followUps, ...props }: FollowUpsProps) {
  const { t } = props
  return (
    <section aria-labelledby="follow-ups">
      <h2 id="follow-ups">{t('follow.title')}</h2>
      {followUps.length === 0 ? (
        <p class="quiet">{t('follow.none')}</p>
      ) : (
        <ul class="follow-ups">
          {followUps.map((one) => (
            <Row key={one.id} one={one} {...props} />
          ))}
        </ul>
      )}
    </section>
  )
}

type RowProps = Omit<FollowUpsProps, 'followUps'> & { one: FollowUp }

function Row({ one, now, lang, t, onGo, onDone }: RowProps) {
  const done = one.doneAt !== null
  const late = now.value - Date.parse(one.at)
  const over = !done && late >= 60_000
  const what = one.text.trim() || t('follow.noText')
  const when = done
    ? t('follow.isDone')
    : over
      ? t('next.over', { time: formatDuration(late, lang) })
      : t('next.due', { due: formatDue(one.at, now.value, lang) })
  return (
    <li class={`follow-up ${done ? 'done' : over ? 'over' : ''}`}>
      <input
        type="checkbox"
        class="tick"
        checked={done}
        aria-label={t('follow.done', { what })}
        title={t(done ? 'follow.open' : 'follow.done', { what })}
        onClick={(event) => {
          // It shows what is kept: the answer ticks it.
          event.preventDefault()
          onDone(one, !done)
        }}
      />
      <button type="button" class="follow-row" title={one.subject ?? undefined} onClick={() => onGo(one.url)}>
        <span class="what" dir="auto">
          {what}
        </span>
        <span class="when">{when}</span>
        <span class="who" dir="auto">
          #{one.ticketId} {one.requester ?? t('next.noName')}
        </span>
      </button>
    </li>
  )
}
