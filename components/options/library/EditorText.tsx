import type { Ref } from 'preact'
import { useId } from 'preact/hooks'
import { Field, Segmented } from '@/components/shared'
import { type PanelWords, panelWords } from '@/lib/i18n/words/panel'
import type { PhraseDraft, PhraseFields } from '@/lib/library/types'
import { usePanelWords } from '../panel-words'
import { Select } from '../parts/Select'
import type { DraftProblems } from './draft'
import { useLibrary } from './tools'

const PREFIX = 'gap.'
/** Every placeholder that there is a word for. */
const names = Object.keys(panelWords.en)
  .filter((key) => key.startsWith(PREFIX))
  .map((key) => key.slice(PREFIX.length))

type EditorTextProps = {
  draft: PhraseDraft
  problems: DraftProblems
  bodyRef: { current: HTMLTextAreaElement | null }
  onChange: (draft: PhraseDraft) => void
}

/** What the phrase says, and in which language and length. */
export function EditorText({ draft, problems, bodyRef, onChange }: EditorTextProps) {
  const { lt } = useLibrary()
  const panelT = usePanelWords()
  const id = useId()
  const { fields } = draft
  const set = (patch: Partial<PhraseFields>) => onChange({ ...draft, fields: { ...fields, ...patch } })
  const insert = (name: string) => {
    const field = bodyRef.current
    if (!field) return
    field.focus()
    const text = `{{${name}}}`
    // The browser's own insertion can be undone with its own key.
    if (document.execCommand?.('insertText', false, text)) return
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
    set({ body: field.value })
  }
  return (
    <>
      <span data-focus="edit-title">
        <Field
          label={lt('edit.title')}
          placeholder={lt('edit.titleHint')}
          value={fields.title}
          problem={problems.title}
          onInput={(title) => set({ title })}
        />
      </span>
      <div class="field" data-focus="edit-body">
        <div class="body-head">
          <label class="field-label" for={id}>
            {lt('edit.body')}
          </label>
          <Select
            label={lt('edit.insertLabel')}
            quietLabel
            value=""
            choices={[
              { value: '', label: lt('edit.insert') },
              ...names.map((name) => ({ value: name, label: panelT(`gap.${name}` as keyof PanelWords) })),
            ]}
            onChange={(name) => {
              if (name !== '') insert(name)
            }}
          />
        </div>
        <textarea
          id={id}
          ref={bodyRef as Ref<HTMLTextAreaElement>}
          class="input body-field"
          dir="auto"
          rows={9}
          spellcheck
          lang={fields.lang === 'zh' ? 'zh-CN' : 'en'}
          value={fields.body}
          aria-invalid={problems.body ? true : undefined}
          aria-describedby={`${id}-hint${problems.body ? ` ${id}-problem` : ''}`}
          onInput={(event) => set({ body: event.currentTarget.value })}
        />
        {problems.body && (
          <span class="field-problem" id={`${id}-problem`}>
            {problems.body}
          </span>
        )}
        <p class="quiet" id={`${id}-hint`}>
          {lt('edit.bodyHint')}
        </p>
      </div>
      <div class="editor-line many">
        <div>
          <p class="field-label">{lt('edit.lang')}</p>
          <Segmented
            label={lt('edit.lang')}
            value={fields.lang}
            choices={[
              { value: 'en', label: lt('library.lang.en') },
              { value: 'zh', label: lt('library.lang.zh') },
            ]}
            onChange={(lang) => set({ lang })}
          />
        </div>
        <div>
          <p class="field-label">{lt('edit.length')}</p>
          <Segmented
            label={lt('edit.length')}
            value={fields.length}
            choices={[
              { value: 'mail', label: lt('edit.length.mail') },
              { value: 'chat', label: lt('edit.length.chat') },
            ]}
            onChange={(length) => set({ length })}
          />
        </div>
        <div>
          <p class="field-label">{lt('edit.tone')}</p>
          <Segmented
            label={lt('edit.tone')}
            value={fields.tone ?? 'warm'}
            choices={[
              { value: 'warm', label: lt('edit.tone.warm') },
              { value: 'formal', label: lt('edit.tone.formal') },
            ]}
            onChange={(tone) => set({ tone })}
          />
        </div>
      </div>
    </>
  )
}
