import './switch.css'

type SwitchProps = {
  /** What is switched, in words: the accessible name. */
  label: string
  on: boolean
  onChange: (on: boolean) => void
  disabled?: boolean
  /** Hides the label from the eye only, where the place says it already. */
  quietLabel?: boolean
}

/** On or off, at once. A checkbox underneath, so that Space, forms and screen readers know it. */
export function Switch({ label, on, onChange, disabled, quietLabel }: SwitchProps) {
  return (
    <label class="switch">
      <span class={quietLabel ? 'hidden' : 'switch-label'}>{label}</span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  )
}
