import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button, Field } from '@/components/shared'
import { usePanel } from '../context'

type SkipProps = { onSkip: (reason: string | null) => void; onCancel: () => void }

/** Why an item is skipped: a word of the agent's own, or one of three that fit often. */
export function SkipForm({ onSkip, onCancel }: SkipProps) {
  const { t } = usePanel()
  const [reason, setReason] = useState('')
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => input.current?.focus(), [])
  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault()
        onSkip(reason.trim() || null)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onCancel()
      }}
    >
      <Field label={t('skip.label')} value={reason} onInput={setReason} inputRef={input} />
      <div class="suggestions">
        {[t('skip.reason1'), t('skip.reason2'), t('skip.reason3')].map((text) => (
          <button key={text} type="button" class="suggestion" onClick={() => onSkip(text)}>
            {text}
          </button>
        ))}
      </div>
      <div class="form-actions">
        <Button kind="quiet" onClick={onCancel}>
          {t('panel.cancel')}
        </Button>
        <Button kind="primary" type="submit" keys="Enter">
          {t('skip.save')}
        </Button>
      </div>
    </form>
  )
}
