import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import type { ChecklistItem, ItemField } from '@/lib/settings/types'
import { usePanel } from '../context'

type FormProps = {
  item: ChecklistItem
  values: Record<string, string>
  onSave: (values: Record<string, string>) => void
  onCancel: () => void
}

const LONGEST = 2_000

/** The fields of an item. Nothing is forced: what is required and empty is said, and saved as it is. */
export function ItemForm({ item, values, onSave, onCancel }: FormProps) {
  const { t } = usePanel()
  const [typed, setTyped] = useState(values)
  const [asked, setAsked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), [])
  const wrong = (field: ItemField) =>
    field.kind === 'number' && !isNumber(typed[field.id] ?? '') ? t('fields.notNumber') : null
  return (
    <form
      class="inline-form"
      ref={form}
      aria-label={item.title}
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (item.fields.some(wrong)) return
        onSave(
          Object.fromEntries(
            item.fields.flatMap(({ id }) => {
              const text = typed[id]?.trim().slice(0, LONGEST)
              return text ? [[id, text]] : []
            }),
          ),
        )
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onCancel()
      }}
    >
      {item.fields.map((field) => (
        <OneField
          key={field.id}
          field={field}
          value={typed[field.id] ?? ''}
          problem={asked ? wrong(field) : null}
          onInput={(value) => setTyped((before) => ({ ...before, [field.id]: value }))}
        />
      ))}
      <div class="form-actions">
        <Button kind="quiet" onClick={onCancel}>
          {t('panel.cancel')}
        </Button>
        <Button kind="primary" type="submit" keys="Enter">
          {t('fields.save')}
        </Button>
      </div>
    </form>
  )
}

type FieldProps = {
  field: ItemField
  value: string
  problem: string | null
  onInput: (value: string) => void
}

function OneField({ field, value, problem, onInput }: FieldProps) {
  const { t } = usePanel()
  const id = useId()
  const { kind, label, required, choices } = field
  // A choice that was taken away since is still what was written down.
  const offered = value === '' || choices.includes(value) ? choices : [value, ...choices]
  const common = {
    id,
    class: 'input',
    'aria-required': required,
    'aria-invalid': problem ? ('true' as const) : undefined,
    'aria-describedby': problem ? `${id}-problem` : undefined,
  }
  return (
    <span class="field">
      <label class="field-label" for={id}>
        {required ? t('fields.required', { label }) : label}
      </label>
      {kind === 'choice' ? (
        <select {...common} value={value} onChange={(event) => onInput(event.currentTarget.value)}>
          <option value="">{t('fields.choose')}</option>
          {offered.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : kind === 'date' ? (
        <input
          {...common}
          type="date"
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      ) : (
        <input
          {...common}
          type="text"
          inputMode={kind === 'number' ? 'decimal' : 'text'}
          dir="auto"
          autoComplete="off"
          maxLength={LONGEST}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      {problem && (
        <span class="field-problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </span>
  )
}

/** "1,200.50" and "1200" are numbers, and so is an empty field: it may stay empty. */
function isNumber(text: string): boolean {
  return /^\s*$|^\s*[-+]?[\d\s,.'’]*\d[\d\s,.'’]*\s*$/.test(text)
}
