import { useComputed } from '@preact/signals'
import { useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import type { OrderNotice as Notice } from '@/lib/checklist/types'
import { formatDuration } from '@/lib/i18n'
import { usePanel } from '../context'
import { quote } from '../cue/quote'
import { Late } from '../Late'

const MINUTE = 60_000

/** Inner work came before the customer's answer: said kindly, with the customer's words, and dismissible. */
export function OrderNotice({ notice, askReason }: { notice: Notice; askReason: boolean }) {
  const { state, actions, t, lang, goTo } = usePanel()
  const [asking, setAsking] = useState(false)
  const minutes = useComputed(() =>
    notice.waitingSince === null
      ? null
      : Math.floor((state.now.value - Date.parse(notice.waitingSince)) / MINUTE),
  ).value
  const words = quote(notice.waitingFor, t, 90)
  const dismiss = () => (askReason ? setAsking(true) : actions.dismissNotice(notice.id, null))
  return (
    <div class="notice" role="note">
      <p>{t(`notice.${notice.kind}`)}</p>
      <p class="quiet" dir="auto">
        {minutes !== null && minutes >= 2
          ? t('notice.waitsFor', { time: formatDuration(minutes * MINUTE, lang), quote: words })
          : t('notice.waits', { quote: words })}
      </p>
      {asking ? (
        <Late
          view="DismissForm"
          with={{
            onDismiss: (reason) => actions.dismissNotice(notice.id, reason),
            onCancel: () => setAsking(false),
          }}
        />
      ) : (
        <div class="notice-actions">
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
