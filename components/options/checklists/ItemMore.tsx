import { useState } from 'preact/hooks'
import { Button, Segmented } from '@/components/shared'
import type { ChecklistItem } from '@/lib/settings/types'
import { conditionFacts } from '@/lib/ticket'
import { Conditions } from '../conditions/Conditions'
import { isAlways } from '../conditions/condition-model'
import { focusOn } from '../focus'
import { FieldsEditor } from './FieldsEditor'
import { useChecklists } from './tools'

type ItemMoreProps = {
  item: ChecklistItem
  edit: (patch: Partial<ChecklistItem>, field: string) => void
}

/** How much the customer counts on it, how often it is done, on which tickets, and what is written down. */
export function ItemMore({ item, edit }: ItemMoreProps) {
  const { ct, readOnly } = useChecklists()
  const [some, setSome] = useState(() => !isAlways(item.when))
  const mark = `item-when:${item.id}`
  return (
    <>
      <div class="editor-pair">
        <div>
          <span class="field-label" aria-hidden="true">
            {ct('item.need')}
          </span>
          <Segmented
            label={ct('item.need')}
            value={item.need}
            choices={(['basic', 'expected', 'delight'] as const).map((value) => ({
              value,
              label: ct(`item.need.${value}`),
              disabled: readOnly,
            }))}
            onChange={(need) => edit({ need }, 'need')}
          />
          <p class="quiet">{ct(`item.needIs.${item.need}`)}</p>
        </div>
        <div>
          <span class="field-label" aria-hidden="true">
            {ct('item.repeat')}
          </span>
          <Segmented
            label={ct('item.repeat')}
            value={item.repeat}
            choices={(['ticket', 'turn'] as const).map((value) => ({
              value,
              label: ct(`item.repeat.${value}`),
              disabled: readOnly,
            }))}
            onChange={(repeat) => edit({ repeat }, 'repeat')}
          />
          <p class="quiet">{ct(`item.repeatIs.${item.repeat}`)}</p>
        </div>
      </div>
      {some || !isAlways(item.when) ? (
        <div class="item-when">
          <Conditions
            when={item.when}
            title={ct('item.when')}
            mark={mark}
            facts={conditionFacts}
            inner
            onChange={(when) => edit({ when }, 'when')}
          />
        </div>
      ) : (
        !readOnly && (
          <div>
            <Button
              kind="quiet"
              onClick={() => {
                setSome(true)
                focusOn(`${mark}-add`)
              }}
            >
              + {ct('item.whenAdd')}
            </Button>
          </div>
        )
      )}
      <FieldsEditor item={item} onChange={(fields) => edit({ fields }, 'fields')} />
    </>
  )
}
