import { useSignal } from '@preact/signals'
import { Button, Field } from '@/components/shared'
import type { BulkEdit } from '@/lib/library/types'
import { moments, moods } from '@/lib/ticket/ids'
import { usePanelWords } from '../panel-words'
import { Select } from '../parts/Select'
import { Chips } from './Chips'
import { focusRow } from './focus-row'
import { pathOf, tagsIn } from './parse'
import { intentIds, intentWords, useLibrary } from './tools'
import { useBulk } from './use-bulk'

const kinds = [
  'folder',
  'tagAdd',
  'tagRemove',
  'intent',
  'moments',
  'moods',
  'on',
  'off',
  'reset',
  'delete',
] as const
type Kind = (typeof kinds)[number]

/** What can be done to all that is ticked, each as one step. */
export function BulkBar() {
  const { library, lt, t } = useLibrary()
  const panelT = usePanelWords()
  const { change } = useBulk()
  const kind = useSignal<Kind | ''>('')
  const text = useSignal('')
  const chosen = useSignal<string[]>([])
  const ids = [...library.view.ticked.value]
  if (ids.length === 0) return null
  const edit = editOf(kind.value, text.value, chosen.value)
  const apply = async () => {
    if (!edit) return
    const outcome = await change(ids, edit)
    if (!outcome.ok) return
    kind.value = ''
    focusRow()
  }
  const wordsOf = kind.value === 'folder' ? 'edit.folderHint' : 'edit.tagsHint'
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in its parent's own line.
    <div class="bulk-bar" role="group" aria-label={lt('bulk.ticked', { n: ids.length })} data-focus="bulk">
      <p class="bulk-n" role="status">
        {lt('bulk.ticked', { n: ids.length })}
      </p>
      <Select
        label={lt('bulk.do')}
        quietLabel
        value={kind.value}
        choices={[
          { value: '', label: lt('bulk.choose') },
          ...kinds.map((value) => ({ value, label: lt(`bulk.${value}`) })),
        ]}
        onChange={(value) => {
          kind.value = kinds.find((one) => one === value) ?? ''
          text.value = ''
          chosen.value = kind.value === 'intent' ? [intentIds[0] ?? ''] : []
        }}
      />
      <Button
        kind="quiet"
        class="untick"
        keys="Escape"
        onClick={() => {
          library.view.ticked.value = new Set()
          focusRow()
        }}
      >
        {lt('bulk.untick')}
      </Button>
      {(kind.value === 'moments' || kind.value === 'moods') && (
        <Chips
          label={lt(`bulk.${kind.value}`)}
          quietLabel
          all={(kind.value === 'moments' ? moments : moods).map((id) => ({
            value: id as string,
            label: panelT(`${kind.value === 'moments' ? 'moment' : 'mood'}.${id}` as never),
          }))}
          chosen={chosen.value}
          onChange={(next) => {
            chosen.value = next
          }}
        />
      )}
      {kind.value !== '' && (
        <div class="bulk-apply">
          {(kind.value === 'folder' || kind.value === 'tagAdd' || kind.value === 'tagRemove') && (
            <Field
              label={lt(`bulk.${kind.value}`)}
              quietLabel
              placeholder={lt(wordsOf)}
              value={text.value}
              onInput={(value) => {
                text.value = value
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !event.isComposing) void apply()
              }}
            />
          )}
          {kind.value === 'intent' && (
            <Select
              label={lt('bulk.intent')}
              quietLabel
              value={chosen.value[0] ?? ''}
              choices={[
                ...intentIds.map((id) => ({ value: id, label: intentWords(id, t) })),
                { value: '', label: lt('library.intent.none') },
              ]}
              onChange={(value) => {
                chosen.value = [value]
              }}
            />
          )}
          <Button kind="primary" disabled={!edit} onClick={() => void apply()}>
            {lt('bulk.apply', { n: ids.length })}
          </Button>
          {kind.value === 'delete' && <span class="quiet">{lt('bulk.deleteIs')}</span>}
        </div>
      )}
    </div>
  )
}

/** Null: something is still to be said. */
function editOf(kind: Kind | '', text: string, chosen: readonly string[]): BulkEdit | null {
  const tags = tagsIn(text)
  switch (kind) {
    case '':
      return null
    case 'folder':
      return { what: 'folder', folder: pathOf(text) }
    case 'tagAdd':
      return tags.length > 0 ? { what: 'tags', add: tags, remove: [] } : null
    case 'tagRemove':
      return tags.length > 0 ? { what: 'tags', add: [], remove: tags } : null
    case 'intent':
      return { what: 'set', fields: { intent: chosen[0] ?? '' } }
    case 'moments':
      return { what: 'set', fields: { moments: moments.filter((id) => chosen.includes(id)) } }
    case 'moods':
      return { what: 'set', fields: { moods: moods.filter((id) => chosen.includes(id)) } }
    case 'on':
      return { what: 'enabled', on: true }
    case 'off':
      return { what: 'enabled', on: false }
    default:
      return { what: kind }
  }
}
