/**
 * Notes as they are typed: shown at once, saved by the background a moment later, and never given up.
 * A save that fails stays in the list as "not saved" and is tried again, by itself and with the next one.
 */
import { signal } from '@preact/signals'
import type { NoteState } from '@/components/panel/model'
import type { Problem } from '@/lib/messaging'
import { ask, ProblemError } from '@/lib/messaging'
import type { Note } from '@/lib/storage/types'

/** Pause in typing after which a note is saved, ms. */
const SAVE_AFTER = 400
/** Wait before a save that failed is tried again, ms. */
const TRY_AGAIN_AFTER = 10_000
/** What fails the same way every time. */
const HOPELESS: ReadonlySet<Problem['kind']> = new Set(['invalidated', 'bad-request', 'forbidden'])

export type NoteKeeper = ReturnType<typeof keepNotes>

/** The notes of one ticket and its customer; who that is may become known only after the ticket. */
export function keepNotes(ticketKey: string, customerKey: () => string | null, now: () => number) {
  const list = signal<NoteState[]>([])
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  /** Saves of one note run one after the other: each needs the revision of the one before. */
  const chains = new Map<string, Promise<void>>()
  /** Notes that were sent to be saved: they may be stored, even when no answer came. */
  const sent = new Set<string>()
  /** Notes on their way out: no list brings them back. */
  const leaving = new Set<string>()
  /** Counts what was changed in storage from here: a list asked for before a change is out of date. */
  let changes = 0
  let reloads = 0
  let shown = false

  const patch = (id: string, change: (state: NoteState) => NoteState) => {
    list.value = list.value.map((state) => (state.note.id === id ? change(state) : state))
  }
  const find = (id: string) => list.value.find((state) => state.note.id === id)

  async function save(id: string): Promise<void> {
    const state = find(id)
    if (!state || state.saving === 'saved') return
    const { text, pinned, rev } = state.note
    if (rev === 0 && text.trim() === '') return
    sent.add(id)
    try {
      const { note, kept } = await ask('notes/save', {
        id,
        ticketKey: state.note.ticketKey,
        customerKey: state.note.customerKey,
        text,
        pinned,
        baseRev: rev,
      })
      changes++
      const same = find(id)?.note.text === text && find(id)?.note.pinned === pinned
      patch(id, (old) => ({
        note: { ...note, text: old.note.text, pinned: old.note.pinned },
        saving: same ? 'saved' : 'saving',
        problem: null,
      }))
      if (kept === 'both') await reload()
      if (!same) later(note.id)
      for (const other of list.value) if (other.saving === 'failed') later(other.note.id)
    } catch (error) {
      const problem =
        error instanceof ProblemError ? error.problem : { kind: 'unexpected' as const, detail: String(error) }
      patch(id, (old) => ({ ...old, saving: 'failed', problem }))
      if (!HOPELESS.has(problem.kind) && !timers.has(id)) later(id, TRY_AGAIN_AFTER)
    }
  }

  const queue = (id: string): Promise<void> => {
    clearTimeout(timers.get(id))
    timers.delete(id)
    const next = (chains.get(id) ?? Promise.resolve()).then(() => save(id))
    chains.set(id, next)
    return next
  }
  const later = (id: string, wait = SAVE_AFTER) => {
    clearTimeout(timers.get(id))
    timers.set(
      id,
      setTimeout(() => void queue(id), wait),
    )
  }

  async function reload(): Promise<void> {
    const mine = ++reloads
    try {
      for (;;) {
        const before = changes
        const stored = await ask('notes/list', { ticketKey, customerKey: customerKey() })
        if (mine !== reloads) return
        if (before === changes) return take(stored)
      }
    } catch {
      // What is shown stays; the next save tells what is wrong.
    }
  }

  /** Takes over what is stored, except notes that are being typed or deleted here. */
  function take(stored: Note[]): void {
    shown = true
    const typing = list.value.filter((state) => state.saving !== 'saved')
    const kept = stored
      .filter((note) => !leaving.has(note.id) && !typing.some((state) => state.note.id === note.id))
      .map((note): NoteState => ({ note, saving: 'saved', problem: null }))
    list.value = [...typing, ...kept].sort(
      (a, b) =>
        Number(b.note.pinned) - Number(a.note.pinned) || (a.note.createdAt < b.note.createdAt ? 1 : -1),
    )
  }

  return {
    ticketKey,
    list,
    /**
     * The notes that came with a look at the ticket. Nobody knows whether they were read before or
     * after what happened here meanwhile, so that all but the first are a reason to ask.
     */
    show(stored: Note[]): void {
      if (shown || changes > 0) void reload()
      else take(stored)
    },
    reload,
    add(text: string, about: 'ticket' | 'customer'): string {
      const id = newId()
      const at = new Date(now()).toISOString()
      const customer = about === 'customer' ? customerKey() : null
      const note: Note = {
        id,
        ticketKey: customer === null ? ticketKey : null,
        customerKey: customer,
        text,
        createdAt: at,
        updatedAt: at,
        deletedAt: null,
        pinned: false,
        rev: 0,
      }
      list.value = [{ note, saving: 'saving', problem: null }, ...list.value]
      later(id)
      return id
    },
    edit(id: string, text: string): void {
      patch(id, (state) => ({ ...state, note: { ...state.note, text }, saving: 'saving' }))
      later(id)
    },
    pin(id: string, pinned: boolean): void {
      patch(id, (state) => ({ ...state, note: { ...state.note, pinned }, saving: 'saving' }))
      void queue(id)
    },
    /** Removes the note from the list and answers with a way to bring it back. */
    async remove(id: string): Promise<() => Promise<void>> {
      const state = find(id)
      const scope = () => ({ id, ticketKey, customerKey: customerKey() })
      clearTimeout(timers.get(id))
      timers.delete(id)
      leaving.add(id)
      list.value = list.value.filter((other) => other.note.id !== id)
      // A save under way may store the note after all.
      await chains.get(id)
      const stored = (state?.note.rev ?? 0) > 0 || sent.has(id)
      try {
        if (stored) await ask('notes/delete', scope())
      } catch (error) {
        if (state) putBack(state)
        throw error
      } finally {
        changes++
        leaving.delete(id)
      }
      return async () => {
        const note = stored ? await ask('notes/restore', scope()) : null
        changes++
        if (state) putBack(state, note)
        await reload()
      }
    },
    /** Saves everything that is not safe yet, now. */
    async flush(): Promise<void> {
      const open = list.value.filter((state) => state.saving !== 'saved')
      await Promise.all(open.map((state) => queue(state.note.id)))
    },
    unsaved(): boolean {
      return list.value.some((state) => state.saving !== 'saved' && state.note.text.trim() !== '')
    },
  }

  /** Shows a note again as it was written here; `kept` is what storage has of it by now. */
  function putBack(state: NoteState, kept: Note | null = null): void {
    const { id, text, pinned } = state.note
    if (find(id)) return
    const note = kept ? { ...kept, text, pinned } : state.note
    const safe = kept ? kept.text === text && kept.pinned === pinned : state.saving === 'saved'
    list.value = [{ note, saving: safe ? 'saved' : 'saving', problem: null }, ...list.value]
    if (!safe) later(id)
  }
}

/** `crypto.randomUUID` is missing on plain http, where a company's own helpdesk may well stand. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
}
