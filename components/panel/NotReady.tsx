import { Button, Waiting } from '@/components/shared'
import { formatDuration } from '@/lib/i18n'
import { usePanel } from './context'

/** No ticket, a ticket on its way, or one that could not be read: what is so, and what can be done. */
export function NotReady() {
  const { state, actions, t, lang } = usePanel()
  const phase = state.phase.value
  if (phase.kind === 'reading') {
    return (
      <div class="not-ready" role="status">
        <Waiting words={t('phase.reading', { id: phase.ticketId })} lines={3} />
      </div>
    )
  }
  if (phase.kind === 'failed') {
    const { why, retryAfter } = phase.problem
    const reason =
      why === 'rate-limited' && retryAfter !== null
        ? t('fail.rate-limitedFor', { time: formatDuration(retryAfter * 1000, lang) })
        : t(`fail.${why}`)
    return (
      <div class="not-ready" role="status">
        <p class="not-ready-what">{t('phase.failed', { id: phase.ticketId })}</p>
        <p class="quiet">{reason}</p>
        <Button onClick={actions.retry}>{t('panel.retry')}</Button>
      </div>
    )
  }
  return (
    <div class="not-ready">
      <p class="not-ready-what">{t('phase.idle')}</p>
      <p class="quiet">{t('phase.idleNext')}</p>
    </div>
  )
}
