import { useEffect, useRef, useState } from 'preact/hooks'
import { Field, When } from '@/components/shared'
import { type Problem, ProblemError } from '@/lib/messaging'
import type { Note } from '@/lib/storage/types'
import { type T, useOptions } from '../context'

const MOST = 50
/** Rest after a key before searching, ms. */
const REST = 120

type Found = { query: string; notes: Note[] } | { problem: Problem }

/** A search over all notes, as they are typed for. */
export function NoteSearch() {
  const { platform, t, lang } = useOptions()
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const latest = useRef('')
  useEffect(() => {
    const wanted = query.trim()
    latest.current = wanted
    if (wanted === '') {
      setFound(null)
      return undefined
    }
    const timer = setTimeout(async () => {
      try {
        const notes = await platform.ask('notes/search', { query: wanted.slice(0, 300), limit: MOST })
        if (latest.current === wanted) setFound({ query: wanted, notes })
      } catch (error) {
        const problem: Problem =
          error instanceof ProblemError ? error.problem : { kind: 'unexpected', detail: String(error) }
        if (latest.current === wanted) setFound({ problem })
      }
    }, REST)
    return () => clearTimeout(timer)
  }, [query, platform])
  const notes = found && 'notes' in found ? found.notes : []
  return (
    <>
      <h2>{t('data.search')}</h2>
      <search class="search">
        <Field label={t('data.searchLabel')} value={query} onInput={setQuery} />
      </search>
      <p class="quiet" role="status">
        {found && foundWords(found, t)}
      </p>
      {notes.length > 0 && (
        <ul class="notes-found">
          {notes.map((note) => (
            <li key={note.id}>
              <p class="note-text" dir="auto">
                {note.text}
              </p>
              <p class="quiet">
                {owner(note, t)} · <When iso={note.updatedAt} now={Date.now()} lang={lang} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function foundWords(found: Found, t: T): string {
  if ('problem' in found) {
    const { kind, detail } = found.problem
    return t('data.searchFailed', { why: t(`trouble.${kind}`, { detail }) })
  }
  const n = found.notes.length
  if (n === 0) return t('data.searchNone')
  return t(n === MOST ? 'data.foundFirst' : 'data.found', { n })
}

/** Keys are `helpdesk:host:id`; the host may carry a port. */
function owner(note: Note, t: T): string {
  const parts = (key: string) => {
    const [, ...rest] = key.split(':')
    return { id: rest.at(-1) ?? '', host: rest.slice(0, -1).join(':') }
  }
  if (note.ticketKey) return t('data.onTicket', parts(note.ticketKey))
  if (note.customerKey) return t('data.onCustomer', { host: note.customerKey.split(':')[1] ?? '' })
  return t('data.nowhere')
}
