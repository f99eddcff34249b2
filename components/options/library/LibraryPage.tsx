import './library.css'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { Button, isTyping, Waiting } from '@/components/shared'
import { draftOf, newOwnId } from '@/lib/library'
import type { PhraseDraft } from '@/lib/library/types'
import { Section } from '../parts/Section'
import { copyOf, newDraft } from './draft'
import { Editor } from './Editor'
import { ListPage } from './ListPage'
import { useLibrary } from './tools'
import { useUndo } from './UndoLine'

/** The list of phrases, or one of them. */
export function LibraryPage({ id }: { id: string | null }) {
  const { library, lt, t, why } = useLibrary()
  const undo = useUndo()
  const entries = library.entries.value
  const problem = library.problem.value
  useEffect(() => {
    if (!library.entries.peek()) void library.load()
    // Another window may have changed them meanwhile.
    const stop = new AbortController()
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.visibilityState === 'visible') void library.load()
      },
      { signal: stop.signal },
    )
    document.addEventListener(
      'keydown',
      (event) => {
        const command = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
        if (!command || event.key.toLowerCase() !== 'z' || isTextIn(event) || !library.last.peek()) return
        // The last change of this page is undone, and not one of the settings before it.
        event.preventDefault()
        event.stopPropagation()
        void undo()
      },
      { signal: stop.signal, capture: true },
    )
    return () => stop.abort()
  }, [library])
  if (!entries) {
    return (
      <Section title={t('section.phrases')} lead={lt('library.lead')}>
        {problem ? (
          <div class="hint" role="alert">
            <p>{lt('library.failed', { why: why(problem) })}</p>
            <Button onClick={() => void library.load()}>{lt('library.again')}</Button>
          </div>
        ) : (
          <Waiting words={lt('library.reading')} lines={3} />
        )}
      </Section>
    )
  }
  return id === null ? <ListPage /> : <Opened key={id} id={id} />
}

/** The phrase that the address names: one that is kept, a new one, or a copy of one. */
function Opened({ id }: { id: string }) {
  const { library, lt, t, lang } = useLibrary()
  const entry = library.entries.value?.get(id) ?? null
  const start = useMemo((): PhraseDraft | null => {
    if (entry) return draftOf(entry)
    if (id === 'new') {
      library.newId ??= newOwnId()
      return newDraft(library.newId, lang)
    }
    const [, copyId, fromId] = id.match(/^copy\/([^/]+)\/(.+)$/) ?? []
    const from = fromId ? library.entries.peek()?.get(fromId) : undefined
    if (!copyId || !from) return null
    return copyOf(from, copyId, lt('edit.copyTitle', { title: from.phrase.title }))
  }, [id])
  // Deleted here or elsewhere, or its making was undone.
  const had = useRef(false)
  had.current ||= entry !== null
  if (start && (entry || !had.current)) return <Editor key={start.id} start={start} entry={entry} />
  return (
    <Section
      title={t('section.phrases')}
      back={
        <a class="back" href="#phrases">
          ‹ {lt('edit.back')}
        </a>
      }
    >
      <p class="hint" role="status">
        {lt('edit.gone')}
      </p>
    </Section>
  )
}

/** In a text, Ctrl+Z is the text's own. */
function isTextIn(event: KeyboardEvent): boolean {
  const { target } = event
  return isTyping(event) && !(target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(target.type))
}
