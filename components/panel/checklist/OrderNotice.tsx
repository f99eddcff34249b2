import { useComputed } from '@preact/signals'
import { useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import { formatDuration } from '@/lib/i18n'
import type { TicketLook } from '@/lib/messaging/protocol'
import { usePanel } from '../context'
import { quote } from '../cue/quote'
import { insertPhrase } from '../insert'
import { ReasonForm } from './ReasonForm'

const MINUTE = 60_000

type NoticeProps = { notice: NonNullable<TicketLook['orderNotice']> }

/** Inner work came before the customer's answer: said kindly, with the customer's words and words to answer with. */
export function OrderNotice({ notice }: NoticeProps) {
  const tools = usePanel()
  const { state, actions, t, lang, goTo } = tools
  const [asking, setAsking] = useState(false)
  const minutes = useComputed(() =>
    notice.waitingSince === null
      ? null
      : Math.floor((state.now.value - Date.parse(notice.waitingSince)) / MINUTE),
  ).value
  const words = quote(notice.waitingFor, t, 90)
  const dismiss = () => (notice.askReason ? setAsking(true) : actions.dismissNotice(notice.id, null))
  const { phrase } = notice
  const insert = () => {
    if (!phrase) return
    // Without an open reply editor there is no place for it yet.
    if (state.target.peek() === null) actions.openComposer()
    else void insertPhrase(tools, phrase, {})
  }
  return (
    <div class="notice" role="note">
      <p>{t(`notice.${notice.kind}`)}</p>
      <p class="quiet" dir="auto">
        {minutes !== null && minutes >= 2
          ? t('notice.waitsFor', { time: formatDuration(minutes * MINUTE, lang), quote: words })
          : t('notice.waits', { quote: words })}
      </p>
      {asking ? (
        <ReasonForm
          label={t('notice.reason')}
          action={t('notice.dismiss')}
          onReason={(reason) => actions.dismissNotice(notice.id, reason)}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <div class="notice-actions">
          {phrase && (
            <Button kind="primary" class="notice-insert" onClick={insert}>
              <span>
                {state.target.value === null
                  ? t('say.openComposer')
                  : t('notice.insert', { title: phrase.title })}
              </span>
            </Button>
          )}
          <Button kind="quiet" onClick={() => goTo('say')}>
            {t('notice.phrase')}
          </Button>
          <Button kind="quiet" onClick={dismiss}>
            {t('notice.dismiss')}
          </Button>
        </div>
      )}
    </div>
  )
}
