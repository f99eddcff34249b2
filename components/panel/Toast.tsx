import { Button } from '@/components/shared'
import { usePanel } from './context'

/** The latest message, said politely; the region is always there so that it is announced. */
export function Toast() {
  const { state, t } = usePanel()
  const toast = state.toast.value
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {toast && (
        <div class="toast" key={toast.id}>
          <span dir="auto">{toast.text}</span>
          {toast.undo && (
            <Button kind="quiet" onClick={toast.undo}>
              {t('panel.undo')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
