import { useId } from 'preact/hooks'

type ChipsProps = {
  label: string
  all: readonly { value: string; label: string }[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
  hint?: string
  quietLabel?: boolean
  disabled?: boolean
}

/** Any number of a few: check boxes drawn as chips, in their own order. */
export function Chips({ label, all, chosen, onChange, hint, quietLabel, disabled }: ChipsProps) {
  const id = useId()
  return (
    <fieldset class="chips-choice" aria-describedby={hint ? id : undefined} disabled={disabled}>
      <legend class={quietLabel ? 'hidden' : 'field-label'}>{label}</legend>
      <div class="chips-all">
        {all.map((one) => (
          <label key={one.value} class="chip-box">
            <input
              type="checkbox"
              checked={chosen.includes(one.value)}
              onChange={(event) => {
                const on = event.currentTarget.checked
                onChange(
                  all
                    .map(({ value }) => value)
                    .filter((value) => (value === one.value ? on : chosen.includes(value))),
                )
              }}
            />
            {one.label}
          </label>
        ))}
      </div>
      {hint && (
        <p class="quiet" id={id}>
          {hint}
        </p>
      )}
    </fieldset>
  )
}
