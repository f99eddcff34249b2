import type { Signal } from '@preact/signals'
import { useRef, useState } from 'preact/hooks'
import { Button, Segmented } from '@/components/shared'
import { customerKey } from '@/lib/ticket'
import { readyTicket, usePanel } from '../context'
import { Saving } from './Saving'

/**
 * The field for a new note. The first characters make the note, the next ones edit it; Enter (or
 * leaving the field) ends it, and it moves into the list. `writing` holds its id meanwhile.
 */
export function NewNote({ writing }: { writing: Signal<string | null> }) {
  const { state, actions, t } = usePanel()
  const [text, setText] = useState('')
  const [about, setAbout] = useState<'ticket' | 'customer'>('ticket')
  const form = useRef<HTMLDivElement>(null)
  const ticket = readyTicket(state)
  const knowsCustomer = ticket !== null && customerKey(ticket) !== null
  const id = writing.value
  const entry = id === null ? undefined : state.notes.value.find(({ note }) => note.id === id)

  const write = (next: string) => {
    setText(next)
    if (next.trim() === '') return
    if (id === null) writing.value = actions.addNote(next, about)
    else actions.editNote(id, next)
  }
  const finish = () => {
    if (id !== null && text.trim() === '') actions.deleteNote(id)
    else actions.saveNotes()
    writing.value = null
    setText('')
  }
  const lockedTip = id === null ? undefined : t('notes.aboutLocked')
  return (
    <div
      class="new-note"
      ref={form}
      onFocusOut={(event) => {
        // Another window taking the focus is no end of the note.
        if (id !== null && document.hasFocus() && !form.current?.contains(event.relatedTarget as Node | null))
          finish()
      }}
    >
      <Segmented
        label={t('notes.about')}
        value={about}
        onChange={setAbout}
        choices={[
          {
            value: 'ticket',
            label: t('notes.ticket'),
            disabled: id !== null && about !== 'ticket',
            tip: lockedTip,
          },
          {
            value: 'customer',
            label: t('notes.customer'),
            disabled: !knowsCustomer || (id !== null && about !== 'customer'),
            tip: knowsCustomer ? lockedTip : t('notes.noCustomer'),
          },
        ]}
      />
      <textarea
        class="input"
        rows={1}
        dir="auto"
        data-part="note"
        aria-label={t('notes.type')}
        placeholder={t('notes.type')}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
          event.preventDefault()
          finish()
        }}
      />
      {id !== null && (
        <div class="new-note-foot">
          {entry && <Saving entry={entry} always />}
          <Button kind="quiet" keys="Enter" onClick={finish}>
            {t('notes.done')}
          </Button>
        </div>
      )}
    </div>
  )
}
