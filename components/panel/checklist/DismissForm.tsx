import { useState } from 'preact/hooks'
import { Button, Field } from '@/components/shared'
import { usePanel } from '../context'

type DismissProps = { onDismiss: (reason: string) => void; onCancel: () => void }

/** Why a notice is dismissed, where the checklist asks for a reason. */
export function DismissForm({ onDismiss, onCancel }: DismissProps) {
  const { t } = usePanel()
  const [reason, setReason] = useState('')
  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim()) onDismiss(reason.trim())
      }}
    >
      <Field label={t('notice.reason')} value={reason} onInput={setReason} />
      <div class="form-actions">
        <Button kind="quiet" onClick={onCancel}>
          {t('panel.cancel')}
        </Button>
        <Button kind="primary" type="submit" disabled={!reason.trim()}>
          {t('notice.dismiss')}
        </Button>
      </div>
    </form>
  )
}
