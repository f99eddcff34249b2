import { Button, IconButton } from '@/components/shared'
import type { ChecklistItem, ItemField } from '@/lib/settings/types'
import { focusOn } from '../focus'
import { freshId } from '../parts/ids'
import { KeptField } from '../parts/KeptField'
import { Select } from '../parts/Select'
import { choicesOf } from './edit'
import { useChecklists } from './tools'

/** As the schema has it. */
const MOST_FIELDS = 8
const kinds = ['text', 'choice', 'date', 'number'] as const

type FieldsProps = { item: ChecklistItem; onChange: (fields: ItemField[]) => void }

/** What is to be written down with an item. */
export function FieldsEditor({ item, onChange }: FieldsProps) {
  const { ct, readOnly } = useChecklists()
  const { fields } = item
  const mark = `fields:${item.id}`
  if (readOnly && fields.length === 0) return null
  const add = () => {
    const field: ItemField = {
      id: freshId(),
      label: ct('fields.new', { n: fields.length + 1 }),
      kind: 'text',
      required: false,
      choices: [],
    }
    onChange([...fields, field])
    focusOn(`field:${field.id}`)
  }
  return (
    <fieldset class="choices">
      <legend class="field-label">{ct('fields')}</legend>
      {fields.length > 0 && (
        <>
          <p class="quiet">{ct('fields.is')}</p>
          <ol class="item-field-rows">
            {fields.map((field, at) => (
              <FieldRow
                key={field.id}
                field={field}
                at={at}
                onChange={(next) => onChange(fields.with(at, next))}
                onRemove={() => {
                  onChange(fields.toSpliced(at, 1))
                  focusOn(mark)
                }}
              />
            ))}
          </ol>
        </>
      )}
      {!readOnly && fields.length < MOST_FIELDS && (
        <span data-focus={mark}>
          <Button kind="quiet" onClick={add}>
            + {ct('fields.add')}
          </Button>
        </span>
      )}
    </fieldset>
  )
}

type RowProps = { field: ItemField; at: number; onChange: (field: ItemField) => void; onRemove: () => void }

function FieldRow({ field, at, onChange, onRemove }: RowProps) {
  const { t, ct, readOnly } = useChecklists()
  const n = at + 1
  return (
    <li data-focus={`field:${field.id}`}>
      <div class="item-field-line">
        <KeptField
          label={ct('fields.labelOf', { n })}
          value={field.label}
          disabled={readOnly}
          onKeep={(label) => {
            const text = label.trim().slice(0, 200)
            if (text === '') return t('item.addNeeds')
            onChange({ ...field, label: text })
            return null
          }}
        />
        <Select
          label={ct('fields.kindOf', { n })}
          value={field.kind}
          disabled={readOnly}
          choices={kinds.map((value) => ({ value, label: ct(`fields.kind.${value}`) }))}
          onChange={(kind) => onChange({ ...field, kind: kinds.find((one) => one === kind) ?? 'text' })}
        />
        <label class="chip">
          <input
            type="checkbox"
            checked={field.required}
            disabled={readOnly}
            onChange={(event) => onChange({ ...field, required: event.currentTarget.checked })}
          />
          {ct('fields.required')}
        </label>
        {!readOnly && <IconButton icon="trash" label={ct('fields.remove', { n })} onClick={onRemove} />}
      </div>
      {field.kind === 'choice' && (
        <>
          <KeptField
            label={ct('fields.choices')}
            value={field.choices.join('\n')}
            long
            disabled={readOnly}
            onKeep={(text) => {
              onChange({ ...field, choices: choicesOf(text) })
              return null
            }}
          />
          {field.choices.length === 0 && <p class="quiet">{ct('fields.noChoices')}</p>}
        </>
      )}
    </li>
  )
}
