import { Button } from '@/components/shared'
import type { ImportT, ImportWords } from '@/lib/i18n/words/import'
import type { Import, Stage } from './use-import'

type StepProps<At extends Stage['at']> = { stage: Extract<Stage, { at: At }>; course: Import; t: ImportT }

const NAMES = { zendesk: 'Zendesk', freshdesk: 'Freshdesk' }

/** How far a reading is, with a way to stop it. */
export function ReadingStep({ stage: { source, soFar, waiting }, course, t }: StepProps<'reading'>) {
  const { total } = soFar
  const n = soFar.records.length
  return (
    <div class="import-body">
      <p id="import-reading">{t('reading.title', { host: source.host })}</p>
      <progress
        class="import-progress"
        aria-labelledby="import-reading"
        max={total ?? undefined}
        value={total === null ? undefined : Math.min(n, total)}
      />
      <p class="quiet">{total === null ? t('reading.some', { n }) : t('reading.of', { n, total })}</p>
      <p role="status" class="quiet">
        {waiting !== null && t('reading.waiting', { helpdesk: NAMES[source.helpdesk], seconds: waiting })}
      </p>
      <div class="form-buttons">
        <Button onClick={course.stop}>{t('reading.stop')}</Button>
      </div>
    </div>
  )
}

/** Why a reading ended, and what can be done about it. */
export function FailedStep({ stage: { source, soFar, trouble }, course, t }: StepProps<'failed'>) {
  const n = soFar.records.length
  return (
    <div class="import-body">
      <div class="hint" role="alert">
        <p>
          {t(whyKey(trouble.why, trouble.retryAfter, source.helpdesk), {
            host: source.host,
            seconds: trouble.retryAfter ?? 0,
            detail: trouble.detail,
          })}
        </p>
        {n > 0 && <p>{t('reading.keptN', { n })}</p>}
      </div>
      <div class="form-buttons">
        <Button kind="primary" onClick={() => course.start(source, soFar)}>
          {t('reading.again')}
        </Button>
        {n > 0 && <Button onClick={course.goOn}>{t('reading.goOn', { n })}</Button>}
        <Button onClick={course.toSource}>{t('back')}</Button>
      </div>
    </div>
  )
}

/** Longer waits than these are not for sitting out. */
const LONG_S = 600

function whyKey(why: string, retryAfter: number | null, helpdesk: 'zendesk' | 'freshdesk') {
  if (why === 'forbidden') return `why.forbidden.${helpdesk}` as const
  if (why === 'rate-limited')
    return retryAfter === null || retryAfter > LONG_S ? 'why.rate-limited.long' : 'why.rate-limited'
  const known = [
    'signed-out',
    'not-found',
    'server-error',
    'offline',
    'not-json',
    'not-granted',
    'background',
  ]
  return (known.includes(why) ? `why.${why}` : 'why.unexpected') as keyof ImportWords & string
}
