import { useId } from 'preact/hooks'

type SelectProps<V extends string> = {
  label: string
  value: V
  choices: readonly { value: V; label: string }[]
  onChange: (value: V) => void
  disabled?: boolean
  quietLabel?: boolean
}

/** A choice of many, in the browser's own list. */
export function Select<V extends string>(props: SelectProps<V>) {
  const { label, value, choices, onChange, disabled, quietLabel } = props
  const id = useId()
  return (
    <span class="field">
      <label class={quietLabel ? 'hidden' : 'field-label'} for={id}>
        {label}
      </label>
      <select
        id={id}
        class="select"
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.value as V)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </span>
  )
}
