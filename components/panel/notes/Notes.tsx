import { useSignal } from '@preact/signals'
import { currentLook, usePanel } from '../context'
import { NewNote } from './NewNote'
import { NoteRow } from './NoteRow'

/** Notes on this ticket and its customer: typed here, kept by the background, listed newest first. */
export function Notes() {
  const { state, t } = usePanel()
  /** The note being written stands in the field above, not twice. */
  const writing = useSignal<string | null>(null)
  const entries = state.notes.value
    .filter(({ note }) => note.deletedAt === null && note.id !== writing.value && note.text.trim() !== '')
    .sort(
      (a, b) => Number(b.note.pinned) - Number(a.note.pinned) || compare(b.note.createdAt, a.note.createdAt),
    )
  const look = currentLook(state)
  const failed = look?.problems.some((problem) => problem.part === 'notes')
  return (
    <section class="part notes" aria-labelledby="of-notes">
      <div class="part-head">
        <h3 id="of-notes">{t('notes.title')}</h3>
        {entries.length > 0 && <span class="part-count">{entries.length}</span>}
      </div>
      <NewNote writing={writing} />
      {failed && <p class="quiet">{t('notes.failed')}</p>}
      {entries.length > 0 ? (
        <ul class="note-list">
          {entries.map((entry) => (
            <NoteRow key={entry.note.id} entry={entry} />
          ))}
        </ul>
      ) : (
        look && !failed && writing.value === null && <p class="quiet">{t('notes.none')}</p>
      )}
    </section>
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
