import { Icon } from '@/components/shared'
import { type OptionsWords, optionsWords } from '@/lib/i18n/words/options'
import type { ChecklistItem } from '@/lib/settings/types'
import { type T, useOptions } from '../context'
import { focusOn } from '../focus'
import { Select } from '../parts/Select'

const PREFIX = 'intent.'
/** Every kind of phrase that there is a word for. */
const intents = Object.keys(optionsWords.en)
  .filter((key) => key.startsWith(PREFIX))
  .map((key) => key.slice(PREFIX.length))

type IntentChoiceProps = { item: ChecklistItem; onChange: (intents: string[]) => void }

/** The kinds of phrases that help with an item, in the order in which they are offered. */
export function IntentChoice({ item, onChange }: IntentChoiceProps) {
  const { t, readOnly } = useOptions()
  const rest = intents.filter((id) => !item.intents.includes(id))
  const mark = `intent:${item.id}`
  return (
    <div class="choices" data-focus={mark}>
      <span class="field-label" id={mark}>
        {t('item.intents')}
      </span>
      {item.intents.length > 0 && (
        <ol class="chips" aria-labelledby={mark}>
          {item.intents.map((id) => (
            <li key={id} class="chip chosen">
              <bdi>{intentWords(id, t)}</bdi>
              {!readOnly && (
                <button
                  type="button"
                  aria-label={t('item.intentRemove', { name: intentWords(id, t) })}
                  onClick={() => {
                    onChange(item.intents.filter((other) => other !== id))
                    focusOn(mark)
                  }}
                >
                  <Icon name="close" size={12} />
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
      {!readOnly && (
        <Select
          label={t('item.intentAdd')}
          quietLabel
          value=""
          choices={[
            { value: '', label: `${t('item.intentAdd')}${t('page.tail')}` },
            ...rest.map((id) => ({ value: id, label: intentWords(id, t) })),
          ]}
          onChange={(id) => {
            if (id) onChange([...item.intents, id])
          }}
        />
      )}
    </div>
  )
}

/** An intent from elsewhere, for which there is no word here, is shown by its id. */
function intentWords(id: string, t: T): string {
  const key = PREFIX + id
  return Object.hasOwn(optionsWords.en, key) ? t(key as keyof OptionsWords) : id
}
