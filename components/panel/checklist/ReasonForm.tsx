import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button, Field } from '@/components/shared'
import { usePanel } from '../context'

type ReasonProps = {
  /** What is asked. */
  label: string
  /** What the button does with the reason. */
  action: string
  onReason: (reason: string) => void
  onCancel: () => void
}

/** Why something is done otherwise than a checklist asks; nothing is done without a reason. */
export function ReasonForm({ label, action, onReason, onCancel }: ReasonProps) {
  const { t } = usePanel()
  const [reason, setReason] = useState('')
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => input.current?.focus(), [])
  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim()) onReason(reason.trim().slice(0, 500))
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onCancel()
      }}
    >
      <Field label={label} value={reason} onInput={setReason} inputRef={input} />
      <div class="form-actions">
        <Button kind="quiet" onClick={onCancel}>
          {t('panel.cancel')}
        </Button>
        <Button kind="primary" type="submit" disabled={!reason.trim()}>
          {action}
        </Button>
      </div>
    </form>
  )
}
