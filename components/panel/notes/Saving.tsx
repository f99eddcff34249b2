import { Button } from '@/components/shared'
import { usePanel } from '../context'
import type { NoteState } from '../model'

/** Whether a note is safe, in words. A saved note in the list says nothing: that is the normal case. */
export function Saving({ entry, always = false }: { entry: NoteState; always?: boolean }) {
  const { actions, t } = usePanel()
  if (entry.saving === 'failed') {
    return (
      <span class="not-saved" role="status">
        <span data-tip={entry.problem ? t(`problem.${entry.problem.kind}`) : undefined}>
          {t('notes.notSaved')}
        </span>
        <Button onClick={() => void actions.copy(entry.note.text)}>{t('panel.copy')}</Button>
      </span>
    )
  }
  if (!always && entry.saving === 'saved') return null
  return <span class="saving">{t(entry.saving === 'saved' ? 'notes.saved' : 'notes.saving')}</span>
}
