import { useComputed } from '@preact/signals'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Icon, IconButton, When } from '@/components/shared'
import { usePanel } from '../context'
import type { NoteState } from '../model'
import { Saving } from './Saving'

const HOUR = 3_600_000

/** One kept note: its words first, then when and about whom; pin, edit in place, delete. */
export function NoteRow({ entry }: { entry: NoteState }) {
  const { state, actions, t, lang } = usePanel()
  const [editing, setEditing] = useState(false)
  const edit = useRef<HTMLButtonElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  /** Hours are enough for "today or earlier": the list is not drawn anew each second. */
  const hour = useComputed(() => Math.floor(state.now.value / HOUR)).value
  const { note } = entry
  useLayoutEffect(() => {
    if (!editing || !area.current) return
    area.current.focus()
    area.current.setSelectionRange(area.current.value.length, area.current.value.length)
  }, [editing])
  const end = (back: boolean) => {
    setEditing(false)
    actions.saveNotes()
    if (back) requestAnimationFrame(() => edit.current?.focus())
  }
  return (
    <li class={`note ${note.pinned ? 'pinned' : ''}`}>
      {editing ? (
        <textarea
          class="input"
          dir="auto"
          ref={area}
          aria-label={t('notes.editing')}
          value={note.text}
          onInput={(event) => {
            // An emptied note is not an edit: it keeps its last words until it is deleted on purpose.
            if (event.currentTarget.value.trim() !== '') actions.editNote(note.id, event.currentTarget.value)
          }}
          onBlur={() => document.hasFocus() && end(false)}
          onKeyDown={(event) => {
            const ends =
              event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey && !event.isComposing)
            if (!ends) return
            event.preventDefault()
            event.stopPropagation()
            end(true)
          }}
        />
      ) : (
        <p class="note-text" dir="auto">
          {note.text}
        </p>
      )}
      <div class="note-foot">
        {note.pinned && <Icon name="pin" size={12} />}
        <When iso={note.createdAt} now={hour * HOUR} lang={lang} />
        {note.customerKey !== null && <span>{t('notes.customerMark')}</span>}
        <Saving entry={entry} always={editing} />
        <span class="note-actions">
          <IconButton
            icon="pin"
            label={t(note.pinned ? 'notes.unpin' : 'notes.pin')}
            pressed={note.pinned}
            onClick={() => actions.pinNote(note.id, !note.pinned)}
          />
          <IconButton
            icon="edit"
            label={t('notes.edit')}
            elementRef={edit}
            onClick={() => setEditing(!editing)}
          />
          <IconButton icon="trash" label={t('notes.delete')} onClick={() => actions.deleteNote(note.id)} />
        </span>
      </div>
    </li>
  )
}
