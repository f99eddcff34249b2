import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import { draftOf, newOwnId, sampleFor } from '@/lib/library'
import type { LibraryEntry, PhraseDraft } from '@/lib/library/types'
import { same } from '../carry'
import { focusOn } from '../focus'
import { Section } from '../parts/Section'
import { phraseHash } from '../route'
import { Duplicates } from './Duplicates'
import { problemsOf, tidyDraft } from './draft'
import { EditorPlace } from './EditorPlace'
import { EditorText } from './EditorText'
import { EditorUse } from './EditorUse'
import { PhrasePreview } from './PhrasePreview'
import { useLibrary } from './tools'
import { UndoLine } from './UndoLine'
import { Unsaved } from './Unsaved'
import { useEditorKeys } from './use-editor-keys'
import { Versions } from './Versions'

type EditorProps = {
  start: PhraseDraft
  /** As it is kept; null: a new one. */
  entry: LibraryEntry | null
}

/** One phrase, written beside its preview; kept when it is saved, and only then. */
export function Editor({ start, entry }: EditorProps) {
  const { library, desk, lt, why } = useLibrary()
  const { id } = start
  const [draft, setDraft] = useState<PhraseDraft>(() => library.drafts.peek().get(id) ?? start)
  const [leaving, setLeaving] = useState(false)
  const [tried, setTried] = useState(false)
  const [said, setSaid] = useState(library.justSaved === id ? lt('edit.saved') : '')
  const body = useRef<HTMLTextAreaElement>(null)
  const clean = entry ? draftOf(entry) : start
  const dirty = !same(tidyDraft(draft), tidyDraft(clean))
  const entries = library.entries.value ?? new Map()
  const problems = problemsOf(draft, entries, lt)
  const wrong = problems.title ?? problems.body ?? problems.shortcut
  useEffect(() => {
    library.justSaved = null
    return () => {
      // Back in the list, the keyboard is where it was.
      library.view.active.value = id
      library.returning = true
    }
  }, [library, id])
  useEffect(() => {
    // Wherever one goes meanwhile, what was written is still there.
    library.keepDraft(id, dirty ? draft : null)
  }, [dirty, draft, id, library])

  const change = (next: PhraseDraft) => {
    setDraft(next)
    setSaid('')
  }
  const save = async (): Promise<boolean> => {
    setTried(true)
    if (wrong !== null) {
      focusOn(problems.title ? 'edit-title' : problems.body ? 'edit-body' : 'edit-shortcut')
      return false
    }
    const tidy = tidyDraft(draft)
    if (!dirty && entry && !entry.guessed) {
      setSaid(lt('edit.saved'))
      return true
    }
    setSaid(lt('edit.saving'))
    const outcome = await library.save(tidy)
    if (!outcome.ok) {
      setSaid(lt('edit.saveFailed', { why: why(outcome.problem) }))
      return false
    }
    library.keepDraft(id, null)
    setDraft(tidy)
    setLeaving(false)
    desk.say(lt('edit.saved'))
    if (entry) setSaid(lt('edit.saved'))
    else {
      library.justSaved = id
      library.newId = null
      location.replace(phraseHash(id))
    }
    return true
  }
  const leave = () => {
    location.hash = '#phrases'
  }
  const close = () => {
    if (!dirty) leave()
    else if (!leaving) {
      setLeaving(true)
      focusOn('unsaved')
    }
  }
  useEditorKeys({ save: () => void save(), close, dirty })
  const drop = () => {
    library.keepDraft(id, null)
    library.newId = null
    leave()
  }
  const remove = async () => {
    const outcome = await library.change([id], { what: 'delete' })
    if (outcome.ok) drop()
  }
  const reset = async () => {
    const outcome = await library.change([id], { what: 'reset' })
    const [back] = outcome.ok ? outcome.change.entries : []
    if (back) change(draftOf(back))
    focusOn('edit-title')
  }
  const goTo = (at: number) => {
    body.current?.focus()
    body.current?.setSelectionRange(at, at)
  }
  const shownProblems = tried ? problems : { ...problems, title: null, body: null }
  return (
    <Section
      title={entry ? entry.phrase.title : lt('edit.new')}
      back={
        <a class="back" href="#phrases">
          ‹ {lt('edit.back')}
        </a>
      }
      preview={<PhrasePreview fields={draft.fields} sample={sampleFor(draft.fields)} onGoTo={goTo} />}
      previewLabel={lt('preview.label')}
    >
      <form
        class="phrase-editor"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <UndoLine visitOnly />
        {entry?.guessed && <p class="hint calm">{lt('edit.guessed')}</p>}
        <EditorText draft={draft} problems={shownProblems} bodyRef={body} onChange={change} />
        <Duplicates id={id} fields={draft.fields} />
        <EditorUse draft={draft} onChange={change} />
        <EditorPlace draft={draft} entry={entry} problems={problems} onChange={change} />
        {leaving && dirty && (
          <Unsaved onSave={save} onLeave={leave} onKeep={() => setLeaving(false)} onDrop={drop} />
        )}
        <div class="editor-foot">
          <Button kind="primary" type="submit" keys="Ctrl+S">
            {lt('edit.save')}
          </Button>
          <Button onClick={close} keys="Escape">
            {lt('edit.close')}
          </Button>
          <span class="quiet" role="status">
            {said}
          </span>
          {entry && (
            <span class="editor-more">
              <Button
                kind="quiet"
                onClick={() => {
                  location.hash = `#phrases/${encodeURIComponent(`copy/${newOwnId()}/${id}`)}`
                }}
              >
                {lt('edit.duplicate')}
              </Button>
              {entry.kind === 'own' && (
                <Button kind="quiet" onClick={() => void remove()}>
                  {lt('edit.delete')}
                </Button>
              )}
              {entry.kind === 'changed' && (
                <Button kind="quiet" onClick={() => void reset()}>
                  {lt('edit.reset')}
                </Button>
              )}
            </span>
          )}
        </div>
        {entry && entry.kind !== 'built-in' && (
          <Versions id={id} rev={entry.changedAt} onRestored={() => setDraft(draftAgain())} />
        )}
      </form>
    </Section>
  )

  function draftAgain(): PhraseDraft {
    const now = library.entries.peek()?.get(id)
    return now ? draftOf(now) : draft
  }
}
