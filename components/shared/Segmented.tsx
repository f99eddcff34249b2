import { useId } from 'preact/hooks'

type Choice<V extends string> = { value: V; label: string; disabled?: boolean; tip?: string }

type SegmentedProps<V extends string> = {
  label: string
  value: V
  choices: readonly Choice<V>[]
  onChange: (value: V) => void
}

/** A choice of two or three, all seen at once: radio buttons drawn as one control, so arrows choose. */
export function Segmented<V extends string>({ label, value, choices, onChange }: SegmentedProps<V>) {
  const name = useId()
  return (
    <fieldset class="segments" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value} class="segment" data-tip={choice.tip}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            disabled={choice.disabled}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  )
}
