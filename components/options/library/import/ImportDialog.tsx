import './import.css'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { IconButton } from '@/components/shared'
import { translator } from '@/lib/i18n'
import { importWords } from '@/lib/i18n/words/import'
import { useOptions } from '../../context'
import { ChooseStep } from './ChooseStep'
import type { ImportDialogProps } from './contract'
import { DoneStep } from './DoneStep'
import { FailedStep, ReadingStep } from './ReadingStep'
import { SourceStep } from './SourceStep'
import { useImport } from './use-import'

/** Brings phrases in from a helpdesk's open tab or from a file: read, looked through, and only then taken. */
export function ImportDialog({ onClose }: ImportDialogProps) {
  const { platform, lang } = useOptions()
  const t = useMemo(() => translator(importWords, lang), [lang])
  const course = useImport(platform)
  const { stage } = course
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const closed = useRef(false)
  const close = () => {
    if (closed.current) return
    closed.current = true
    onClose(stage.at === 'done' ? stage.imported : null)
  }
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [])
  // Each step begins at its title, so that what went before does not leave the focus on nothing.
  useEffect(() => title.current?.focus(), [stage.at])
  const busy = stage.at === 'choosing' && stage.importing
  return (
    <dialog
      ref={dialog}
      class="import-dialog"
      aria-labelledby="import-title"
      onClose={close}
      onCancel={(event) => busy && event.preventDefault()}
    >
      <header class="import-head">
        <h2 id="import-title" ref={title} tabIndex={-1}>
          {t(stage.at === 'done' ? 'done.title' : 'title')}
        </h2>
        <IconButton icon="close" label={t('close')} onClick={close} disabled={busy} />
      </header>
      {stage.at === 'source' && <SourceStep course={course} t={t} />}
      {stage.at === 'reading' && <ReadingStep stage={stage} course={course} t={t} />}
      {stage.at === 'failed' && <FailedStep stage={stage} course={course} t={t} />}
      {stage.at === 'choosing' && <ChooseStep stage={stage} course={course} t={t} onCancel={close} />}
      {stage.at === 'done' && <DoneStep stage={stage} t={t} onClose={close} />}
    </dialog>
  )
}
