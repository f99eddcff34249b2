import { useEffect, useRef, useState } from 'preact/hooks'

type LengthCellProps = {
  label: string
  /** As it is kept, in its short form. */
  value: string
  /** False for what cannot be kept: it stays in the field, and the row says why. */
  onKeep: (text: string) => boolean
  disabled: boolean
  describedBy: string
}

/** A length in the grid, kept as it is typed; its short form stands there once it is left. */
export function LengthCell({ label, value, onKeep, disabled, describedBy }: LengthCellProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const [wrong, setWrong] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  // A change from elsewhere (undo, "same for all") shows at once where nobody is typing.
  useEffect(() => {
    if (field.current === document.activeElement) return
    setDraft(null)
    setWrong(false)
  }, [value])
  return (
    <input
      ref={field}
      class="input length"
      type="text"
      autoComplete="off"
      aria-label={label}
      aria-invalid={wrong ? 'true' : undefined}
      aria-describedby={describedBy}
      placeholder="–"
      value={draft ?? value}
      disabled={disabled}
      onInput={(event) => {
        setDraft(event.currentTarget.value)
        setWrong(!onKeep(event.currentTarget.value))
      }}
      onBlur={() => {
        if (!wrong) setDraft(null)
      }}
    />
  )
}
