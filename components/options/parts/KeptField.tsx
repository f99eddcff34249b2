import { useEffect, useId, useRef, useState } from 'preact/hooks'

type KeptFieldProps = {
  label: string
  /** As it is kept. */
  value: string
  /** Keeps what was typed and returns null, or returns what is wrong with it. */
  onKeep: (text: string) => string | null
  long?: boolean
  disabled?: boolean
  /** Words after the field: "px". */
  unit?: string
  narrow?: boolean
  quietLabel?: boolean
  describedBy?: string
  class?: string
  autoComplete?: 'off' | 'name'
  type?: 'text' | 'date'
  placeholder?: string
}

/**
 * A text that is kept as it is typed. What cannot be kept stays in the field with the reason below,
 * while the last good text stays in force. A change from elsewhere shows once the field is left.
 */
export function KeptField(props: KeptFieldProps) {
  const { label, value, onKeep, long, disabled, unit, narrow, quietLabel, describedBy } = props
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  /** What this field itself kept last: any other value comes from elsewhere. */
  const own = useRef(value)
  useEffect(() => {
    const fromElsewhere = value !== own.current
    own.current = value
    if (fromElsewhere && field.current !== document.activeElement) {
      setDraft(null)
      setProblem(null)
    }
  }, [value])
  const shared = {
    id,
    ref: field,
    class: `input ${props.class ?? ''}`,
    dir: 'auto' as const,
    placeholder: props.placeholder,
    value: draft ?? value,
    disabled,
    autoComplete: props.autoComplete ?? 'off',
    'aria-invalid': problem ? (true as const) : undefined,
    'aria-describedby':
      [problem ? `${id}-problem` : null, describedBy].filter(Boolean).join(' ') || undefined,
    onInput: (event: { currentTarget: { value: string } }) => {
      const text = event.currentTarget.value
      setDraft(text)
      own.current = text.trim()
      setProblem(onKeep(text))
    },
    onBlur: () => {
      if (!problem) setDraft(null)
    },
  }
  return (
    <span class={`field ${narrow ? 'narrow' : ''}`}>
      <label class={quietLabel ? 'hidden' : 'field-label'} for={id}>
        {label}
      </label>
      <span class="field-line">
        {long && <textarea rows={2} {...shared} />}
        {!long &&
          (props.type === 'date' ? <input type="date" {...shared} /> : <input type="text" {...shared} />)}
        {unit && <span class="field-unit">{unit}</span>}
      </span>
      {problem && (
        <span class="field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </span>
      )}
    </span>
  )
}
