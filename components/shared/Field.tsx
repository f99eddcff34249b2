import type { Ref } from 'preact'
import { useId } from 'preact/hooks'

type FieldProps = {
  label: string
  value: string
  onInput: (value: string) => void
  onKeyDown?: (event: KeyboardEvent) => void
  problem?: string | null
  /** Hides the label from the eye only, where the place says it already. */
  quietLabel?: boolean
  placeholder?: string
  inputRef?: Ref<HTMLInputElement>
  /** Of an element that explains the field. */
  hintId?: string
}

/** One line of text with its label and, where wrong, what is wrong in words. */
export function Field(props: FieldProps) {
  const { label, value, onInput, onKeyDown, problem, quietLabel, placeholder } = props
  const id = useId()
  return (
    <span class="field">
      <label class={quietLabel ? 'hidden' : 'field-label'} for={id}>
        {label}
      </label>
      <input
        id={id}
        ref={props.inputRef}
        class="input"
        type="text"
        dir="auto"
        autoComplete="off"
        value={value}
        placeholder={placeholder}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${id}-problem` : props.hintId}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {problem && (
        <span class="field-problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </span>
  )
}
