import { useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import { writeCsv, writeJson } from '@/lib/library'
import type { Imported, LibraryEntry } from '@/lib/library/types'
import { focusOn } from '../focus'
import { asProblem } from './desk-tools'
import type { ImportDialogProps } from './import/contract'
import { useLibrary } from './tools'

type InOutProps = { shown: readonly LibraryEntry[]; narrowed: boolean }

/** New phrases, phrases from elsewhere, and phrases taken along: the ticked ones, else those that are shown. */
export function InOut({ shown, narrowed }: InOutProps) {
  const { library, platform, lt, why } = useLibrary()
  const [Dialog, setDialog] = useState<ComponentType<ImportDialogProps> | null>(null)
  const said = useSignal('')
  const openImport = async () => {
    try {
      const { ImportDialog } = await import('./import/ImportDialog')
      setDialog(() => ImportDialog)
    } catch (error) {
      said.value = lt('step.failed', { why: why(asProblem(error)) })
    }
  }
  const closed = async (imported: Imported | null) => {
    setDialog(null)
    focusOn('library-import')
    if (!imported) return
    said.value = lt('import.done', imported as never)
    await library.imported(imported.undo)
  }
  const exportAs = (kind: 'csv' | 'json') => {
    const ticked = library.view.ticked.peek()
    const chosen =
      ticked.size > 0
        ? [...(library.entries.peek()?.values() ?? [])].filter(({ phrase }) => ticked.has(phrase.id))
        : shown
    const name = `outside-first-phrases-${new Date().toISOString().slice(0, 10)}.${kind}`
    platform.download(name, kind === 'csv' ? writeCsv(chosen) : writeJson(chosen))
    said.value = lt('library.exported', { name, n: chosen.length })
  }
  const n = library.view.ticked.value.size || shown.length
  const some = narrowed || library.view.ticked.value.size > 0
  return (
    <>
      <div class="form-buttons library-actions">
        <Button
          kind="primary"
          onClick={() => {
            location.hash = '#phrases/new'
          }}
        >
          {lt(library.newId && library.drafts.value.has(library.newId) ? 'library.newGoOn' : 'library.new')}
        </Button>
        <span data-focus="library-import">
          <Button onClick={() => void openImport()}>{lt('library.import')}</Button>
        </span>
        {(['csv', 'json'] as const).map((kind) => (
          <Button key={kind} disabled={n === 0} onClick={() => exportAs(kind)}>
            {lt(some ? 'library.exportSome' : 'library.export', { kind: kind.toUpperCase(), n })}
          </Button>
        ))}
      </div>
      <p class="quiet" role="status">
        {said.value}
      </p>
      {Dialog && <Dialog onClose={(imported) => void closed(imported)} />}
    </>
  )
}
