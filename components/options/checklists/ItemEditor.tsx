import { Button, Segmented } from '@/components/shared'
import type { ChecklistItem } from '@/lib/settings/types'
import { problemAt } from '../context'
import { focusOn } from '../focus'
import { KeptField } from '../parts/KeptField'
import { Select } from '../parts/Select'
import { EvidenceChoice } from './EvidenceChoice'
import { IntentChoice } from './IntentChoice'
import { ItemMore } from './ItemMore'
import { PhraseChoice } from './PhraseChoice'
import { useChecklists } from './tools'
import type { Editing } from './use-editing'

const dimensions = ['tangibles', 'assurance', 'responsiveness', 'empathy', 'reliability'] as const
const NONE = 'none'

/** Everything about one item, in place. */
export function ItemEditor({ item, editing }: { item: ChecklistItem; editing: Editing }) {
  const { t, ct, readOnly } = useChecklists()
  const edit = (patch: Partial<ChecklistItem>, field: string) => editing.edit({ ...item, ...patch }, field)
  const close = () => {
    editing.open.value = null
    focusOn(`item:${item.id}`)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that repeats the row.
    <div
      class="item-editor"
      role="group"
      aria-label={t('item.edit', { title: item.title })}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <KeptField
        label={t('item.title')}
        value={item.title}
        disabled={readOnly}
        onKeep={(title) => problemAt(edit({ title }, 'title'), t('item.title'), t)}
      />
      <KeptField
        label={t('item.hint')}
        value={item.hint}
        long
        disabled={readOnly}
        onKeep={(hint) => problemAt(edit({ hint }, 'hint'), t('item.hint'), t)}
      />
      <div class="editor-pair">
        <div>
          <span class="field-label" aria-hidden="true">
            {t('item.side')}
          </span>
          <Segmented
            label={t('item.side')}
            value={item.side}
            choices={(['outer', 'inner'] as const).map((value) => ({
              value,
              label: t(`item.${value}`),
              disabled: readOnly,
            }))}
            onChange={(side) => edit({ side }, 'side')}
          />
          <p class="quiet">{t(item.side === 'outer' ? 'item.outerIs' : 'item.innerIs')}</p>
        </div>
        <div>
          <Select
            label={t('item.dimension')}
            value={item.dimension ?? NONE}
            disabled={readOnly}
            choices={[
              { value: NONE, label: t('item.dimensionNone') },
              ...dimensions.map((value) => ({ value, label: t(`dimension.${value}`) })),
            ]}
            onChange={(value) =>
              edit({ dimension: dimensions.find((one) => one === value) ?? null }, 'dimension')
            }
          />
        </div>
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={item.required}
          disabled={readOnly}
          onChange={(event) => edit({ required: event.currentTarget.checked }, 'required')}
        />
        <span>
          {t('item.required')} <span class="quiet">{t('item.requiredIs')}</span>
        </span>
      </label>
      <ItemMore item={item} edit={edit} />
      <EvidenceChoice item={item} onChange={(evidence) => edit({ evidence }, 'evidence')} />
      <IntentChoice item={item} onChange={(intents) => edit({ intents }, 'intents')} />
      <PhraseChoice item={item} onChange={(phrases) => edit({ phrases }, 'phrases')} />
      <div class="form-buttons">
        <Button onClick={close}>{t('item.done')}</Button>
        {!readOnly && (
          <Button kind="quiet" onClick={() => editing.copy(item)}>
            {ct('item.copy')}
          </Button>
        )}
      </div>
    </div>
  )
}
