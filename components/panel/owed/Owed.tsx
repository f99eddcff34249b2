import { useComputed } from '@preact/signals'
import { useState } from 'preact/hooks'
import { Icon } from '@/components/shared'
import type { PanelWords } from '@/lib/i18n/words/panel'
import type { TicketPromise } from '@/lib/messaging/protocol'
import { beatOfTime } from '../clock/clock-words'
import { currentLook, readyTicket, usePanel } from '../context'
import { Bell } from './Bell'
import { FollowUpRow } from './FollowUpRow'
import { PastPromise, PromiseRow } from './PromiseRow'
import { promiseNow, sortPromises } from './promise-words'
import { ReminderForm } from './ReminderForm'

/** So many of each kind stand in sight below the clocks, which never scroll away; the others fold. */
const IN_SIGHT = 2

/** What the agent has promised and means to do: below the clocks, and nothing where there is nothing. */
export function Owed() {
  const { state, ui, t } = usePanel()
  const look = currentLook(state)
  if (!look) return null
  const failed = (['sla', 'promises', 'follow-ups'] as const).filter((part) =>
    look.problems.some((problem) => problem.part === part),
  )
  return (
    <div class="owed">
      <Bell />
      {failed.map((part) => (
        <p key={part} class="quiet">
          {t(part === 'sla' ? 'sla.failed' : part === 'promises' ? 'promise.failed' : 'remind.failed')}
        </p>
      ))}
      <Promises />
      {ui.reminding.value === 'new' && <ReminderForm followUp={null} />}
      <FollowUps />
    </div>
  )
}

function Promises() {
  const { state, t } = usePanel()
  const [unfolded, setUnfolded] = useState(false)
  const promises = currentLook(state)?.promises ?? []
  // Drawn anew when a word changes, not each second.
  useComputed(() => promises.map((promise) => beatOf(promise, state.now.value)).join()).value
  const now = state.now.peek()
  const status = readyTicket(state)?.status
  const ended = status === 'solved' || status === 'closed'
  const { owed, over } = sortPromises(promises, now, ended)
  const shown = unfolded ? owed : owed.slice(0, IN_SIGHT)
  const more = owed.length - Math.min(IN_SIGHT, owed.length) + over.length
  return (
    <>
      <PromiseAnnouncer />
      {shown.length > 0 && (
        <ul class="owed-list" aria-label={t('promise.title')}>
          {shown.map((promise) => (
            <PromiseRow key={promise.id} promise={promise} now={now} />
          ))}
        </ul>
      )}
      {unfolded && over.length > 0 && (
        <ul class="owed-list">
          {over.map((promise) => (
            <PastPromise key={promise.id} promise={promise} now={now} />
          ))}
        </ul>
      )}
      {more > 0 && <More words="promise.more" n={more} unfolded={unfolded} toggle={setUnfolded} />}
    </>
  )
}

function FollowUps() {
  const { state, ui, t } = usePanel()
  const [unfolded, setUnfolded] = useState(false)
  const minute = useComputed(() => Math.floor(state.now.value / 60_000)).value
  const open = (currentLook(state)?.followUps ?? []).filter(({ doneAt }) => doneAt === null)
  const shown = unfolded ? open : open.slice(0, IN_SIGHT)
  return (
    <>
      {shown.length > 0 && (
        <ul class="owed-list" aria-label={t('remind.list')}>
          {shown.map((followUp) => (
            <li key={followUp.id} class="follow-up">
              {ui.reminding.value === followUp.id ? (
                <ReminderForm followUp={followUp} />
              ) : (
                <FollowUpRow followUp={followUp} now={minute * 60_000} />
              )}
            </li>
          ))}
        </ul>
      )}
      {open.length > IN_SIGHT && (
        <More words="remind.more" n={open.length - IN_SIGHT} unfolded={unfolded} toggle={setUnfolded} />
      )}
    </>
  )
}

type MoreProps = {
  words: keyof PanelWords
  n: number
  unfolded: boolean
  toggle: (unfolded: boolean) => void
}

function More({ words, n, unfolded, toggle }: MoreProps) {
  const { t } = usePanel()
  return (
    <button type="button" class="owed-more" aria-expanded={unfolded} onClick={() => toggle(!unfolded)}>
      {unfolded ? t('clock.fewer') : t(words, { n })}
      <Icon name="chevronDown" size={12} />
    </button>
  )
}

function beatOf(promise: TicketPromise, now: number): string {
  const { state, leftMs } = promiseNow(promise, now)
  return `${state} ${beatOfTime(leftMs)}`
}

/** Says once that the next promise comes near, or has passed. */
function PromiseAnnouncer() {
  const { state, t } = usePanel()
  const said = useComputed(() => {
    const { owed } = sortPromises(currentLook(state)?.promises ?? [], state.now.value, false)
    const first = owed.find((promise) => promise.certainty === 'sure' || promise.decision !== null)
    const at = first && promiseNow(first, state.now.value).state
    return at === 'at-risk' || at === 'broken' ? `${t('promise.one')}: ${t(`promise.${at}`)}` : ''
  })
  return (
    <span class="hidden" role="status">
      {said}
    </span>
  )
}
