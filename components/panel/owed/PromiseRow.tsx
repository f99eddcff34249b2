import { Button, Icon, IconButton, Ring } from '@/components/shared'
import { formatDue, formatDuration } from '@/lib/i18n'
import type { TicketPromise } from '@/lib/messaging/protocol'
import type { PromiseDecision } from '@/lib/storage/types'
import { readyTicket, usePanel } from '../context'
import { quote } from '../cue/quote'
import { isAsked, promiseDue, promiseEnd, promiseNow } from './promise-words'

type RowProps = { promise: TicketPromise; now: number }

const CLOCK = { open: 'on-track', 'at-risk': 'at-risk', broken: 'breached', kept: 'met', 'kept-late': 'met' }

/** What was promised, as a clock; a hedged one asks first whether it was meant. One key each: Y and X. */
export function PromiseRow({ promise, now }: RowProps) {
  const { state, actions, t, lang } = usePanel()
  const ticket = readyTicket(state)
  if (!ticket) return null
  const asked = isAsked(promise)
  const at = promiseNow(promise, now)
  const decide = (row: HTMLElement, decision: PromiseDecision) => {
    keepFocus(row, decision)
    const { id: promiseId, decision: before } = promise
    const change = { ticketKey: ticket.key, promiseId }
    actions.change('promise/decide', { ...change, decision }, t(`promise.${decision}`), () =>
      actions.change('promise/decide', { ...change, decision: before }, t('owed.undone')),
    )
  }
  const rowOf = (event: Event) => (event.currentTarget as HTMLElement).closest('li') as HTMLElement
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const onRow = event.target === event.currentTarget
    const key = event.key.toLowerCase()
    if (key === 'x' || key === 'delete') decide(rowOf(event), 'dismissed')
    else if (asked && (key === 'y' || (key === 'enter' && onRow))) decide(rowOf(event), 'confirmed')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const due = promiseDue(promise, ticket.requester, now, t, lang)
  const made = t('promise.made', { at: formatDue(promise.madeAt, now, lang) })
  const { language } = state.look.value ?? {}
  return (
    <li
      class={`promise ${asked ? 'asked' : ''}`}
      data-clock={asked ? undefined : CLOCK[at.state]}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the row takes the keys that decide about it.
      tabIndex={0}
      data-owed
      data-tip={asked ? undefined : quote(promise.quote, t, 180)}
      aria-keyshortcuts={asked ? 'Enter Y X Delete' : 'X Delete'}
      onKeyDown={onKeyDown}
    >
      <div class="clock-line">
        {asked ? <Icon name="speech" /> : <Ring share={at.share} size={16} />}
        <span class="clock-metric">{t(asked ? 'promise.ask' : 'promise.one')}</span>
        {asked ? (
          <span class="promise-answers">
            <Button keys="Y" onClick={(event) => decide(rowOf(event), 'confirmed')}>
              {t('promise.yes')}
            </Button>
            <Button keys="X" onClick={(event) => decide(rowOf(event), 'dismissed')}>
              {t('promise.no')}
            </Button>
          </span>
        ) : (
          <span class="clock-number">
            {t(at.leftMs < 0 ? 'promise.over' : 'promise.left', { time: formatDuration(at.leftMs, lang) })}
          </span>
        )}
      </div>
      {asked && (
        <p class="promise-quote" lang={language?.tag} dir="auto">
          {quote(promise.quote, t, 180)}
        </p>
      )}
      <div class="clock-details">
        {!asked && (at.state === 'at-risk' || at.state === 'broken') && (
          <span class="clock-state">{t(`promise.${at.state}`)}</span>
        )}
        {!asked && (
          <span lang={language?.tag}>
            <bdi aria-hidden="true">{quote(promise.time, t, 60)}</bdi>
            <span class="hidden">{quote(promise.quote, t, 180)}</span>
          </span>
        )}
        {[...due, made].map((detail) => (
          <span key={detail}>
            <bdi>{detail}</bdi>
          </span>
        ))}
      </div>
      {!asked && (
        <span class="owed-actions">
          <IconButton
            icon="close"
            label={t('promise.dismiss')}
            keys="X"
            onClick={(event) => decide(rowOf(event), 'dismissed')}
          />
        </span>
      )}
    </li>
  )
}

/** A promise that is over, in one quiet line. */
export function PastPromise({ promise, now }: RowProps) {
  const { t, lang } = usePanel()
  return (
    <li class="past-promise" data-tip={quote(promise.quote, t, 180)}>
      <Icon name={promise.state === 'kept' ? 'check' : 'dash'} size={12} />
      <span>
        {promiseEnd(promiseNow(promise, now), t, lang)}
        {' · '}
        <bdi>{quote(promise.time, t, 60)}</bdi>
        {' · '}
        {t('promise.made', { at: formatDue(promise.madeAt, now, lang) })}
      </span>
    </li>
  )
}

/** The row, or what is in it, has the focus and may go: it moves to the next row, else to the bell. */
function keepFocus(row: HTMLElement, decision: PromiseDecision): void {
  const stays = decision === 'confirmed' ? row : null
  const next = stays ?? row.nextElementSibling ?? row.previousElementSibling
  const bell = row.closest('.clock')?.querySelector<HTMLElement>('.bell')
  ;((next as HTMLElement | null) ?? bell)?.focus()
}
