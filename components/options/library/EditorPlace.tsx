import { useId, useState } from 'preact/hooks'
import { Button, Field } from '@/components/shared'
import { Switch } from '@/components/shared/Switch'
import { foldersOf, freeShortcut, holderOf } from '@/lib/library'
import type { LibraryEntry, PhraseDraft } from '@/lib/library/types'
import type { DraftProblems } from './draft'
import { pathOf, pathText, tagsIn } from './parse'
import { useLibrary } from './tools'

type EditorPlaceProps = {
  draft: PhraseDraft
  entry: LibraryEntry | null
  problems: DraftProblems
  onChange: (draft: PhraseDraft) => void
}

/** How the phrase is found: its short name, folder and tags; and whether it is in force. */
export function EditorPlace({ draft, entry, problems, onChange }: EditorPlaceProps) {
  const { library, desk, lt, t } = useLibrary()
  const { fields } = draft
  const entries = [...(library.entries.value?.values() ?? [])]
  const { on, prefix } = desk.settings.value.shortcuts
  const shortcut = fields.shortcut ?? ''
  const setShortcut = (name: string) => {
    const { shortcut: _, ...rest } = fields
    onChange({ ...draft, fields: name === '' ? rest : { ...rest, shortcut: name } })
  }
  const at = { lang: fields.lang, id: draft.id }
  const free = problems.holder && freeShortcut(shortcut, (name) => holderOf(name, at, entries) !== null)
  const from = entry?.source.from
  return (
    <>
      <h2>{lt('edit.order')}</h2>
      <div class="editor-line">
        <div data-focus="edit-shortcut">
          <Field
            label={lt('edit.shortcut')}
            value={shortcut}
            problem={problems.shortcut}
            onInput={(name) => setShortcut(name.trimStart())}
          />
          {free && (
            <Button kind="quiet" onClick={() => setShortcut(free)}>
              {lt('edit.shortcutFree', { name: free })}
            </Button>
          )}
          {!problems.shortcut && (
            <p class="quiet">
              {on ? lt('edit.shortcutHint', { prefix, name: shortcut || '…' }) : lt('edit.shortcutOff')}
            </p>
          )}
        </div>
        <ListField
          key={`${draft.id} folder`}
          label={lt('edit.folder')}
          hint={lt('edit.folderHint')}
          text={pathText(draft.folder)}
          known={foldersOf(entries).map(({ path }) => pathText(path))}
          onText={(text) => onChange({ ...draft, folder: pathOf(text) })}
        />
        <ListField
          key={`${draft.id} tags`}
          label={lt('edit.tags')}
          hint={lt('edit.tagsHint')}
          text={(fields.tags ?? []).join(t('list.comma'))}
          onText={(text) => {
            const { tags: _, ...rest } = fields
            const tags = tagsIn(text)
            onChange({ ...draft, fields: tags.length > 0 ? { ...rest, tags } : rest })
          }}
        />
      </div>
      <div class="setting">
        <div>
          <p class="setting-label">{lt('edit.enabled')}</p>
          <p class="quiet">
            {lt('edit.enabledIs')}{' '}
            {from &&
              from !== 'own' &&
              from !== 'built-in' &&
              lt('edit.source', { from: lt(`edit.from.${from}`) })}
          </p>
        </div>
        <Switch
          label={lt('edit.enabled')}
          quietLabel
          on={draft.enabled}
          onChange={(enabled) => onChange({ ...draft, enabled })}
        />
      </div>
    </>
  )
}

type ListFieldProps = {
  label: string
  hint: string
  text: string
  known?: readonly string[]
  onText: (text: string) => void
}

/** A list typed as text: what is typed stays as it is until the field is left. */
function ListField({ label, hint, text, known, onText }: ListFieldProps) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <span class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        type="text"
        dir="auto"
        autoComplete="off"
        placeholder={hint}
        list={known && `${id}-known`}
        value={typed ?? text}
        onInput={(event) => {
          setTyped(event.currentTarget.value)
          onText(event.currentTarget.value)
        }}
        onBlur={() => setTyped(null)}
      />
      {known && (
        <datalist id={`${id}-known`}>
          {known.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </span>
  )
}
