import { Button } from '@/components/shared'
import { useOptions } from './context'

/** Whether everything is kept, and the way back, one change at a time. */
export function SaveBar({ onUndo }: { onUndo: () => void }) {
  const { desk, t, readOnly } = useOptions()
  const saving = desk.saving.value
  const last = desk.steps.value.at(-1)
  return (
    <div class="save-bar">
      {saving.kind === 'failed' ? (
        <span class="save-failed" role="alert">
          {t('save.failed', {
            why: t(`trouble.${saving.problem.kind}`, { detail: saving.problem.detail }),
          })}{' '}
          <Button onClick={() => void desk.flush()}>{t('save.retry')}</Button>
        </span>
      ) : (
        <span class="quiet" role="status">
          {saving.kind === 'saved' && t('save.saved')}
          {saving.kind === 'saving' && t('save.saving')}
          {saving.kind === 'read-only' && t('save.readOnly')}
        </span>
      )}
      {last && !readOnly && (
        <Button onClick={onUndo} keys="Ctrl+Z">
          <bdi class="undo-what">{t('save.undoWhat', { what: last.what })}</bdi>
        </Button>
      )}
    </div>
  )
}
