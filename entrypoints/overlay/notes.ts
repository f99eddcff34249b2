/**
 * Notes as they are typed: shown at once, saved by the background a moment later, and never given up.
 * A save that fails stays in the list as "not saved" and is tried again with the next one.
 */
import { signal } from '@preact/signals'
import type { NoteState } from '@/components/panel/model'
import { ask, ProblemError } from '@/lib/messaging'
import type { Note } from '@/lib/storage/types'

/** Pause in typing after which a note is saved, ms. */
const SAVE_AFTER = 400

export type NoteKeeper = ReturnType<typeof keepNotes>

/** The notes of one ticket and its customer. */
export function keepNotes(ticketKey: string, customerKey: string | null, now: () => number) {
  const list = signal<NoteState[]>([])
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  /** Saves of one note run one after the other: each needs the revision of the one before. */
  const chains = new Map<string, Promise<void>>()

  const patch = (id: string, change: (state: NoteState) => NoteState) => {
    list.value = list.value.map((state) => (state.note.id === id ? change(state) : state))
  }
  const find = (id: string) => list.value.find((state) => state.note.id === id)

  async function save(id: string): Promise<void> {
    const state = find(id)
    if (!state || state.saving === 'saved') return
    const { text, pinned, rev } = state.note
    if (rev === 0 && text.trim() === '') return
    try {
      const { note, kept } = await ask('notes/save', {
        id,
        ticketKey: state.note.ticketKey,
        customerKey: state.note.customerKey,
        text,
        pinned,
        baseRev: rev,
      })
      const same = find(id)?.note.text === text && find(id)?.note.pinned === pinned
      patch(id, (old) => ({
        note: { ...note, text: old.note.text, pinned: old.note.pinned },
        saving: same ? 'saved' : 'saving',
        problem: null,
      }))
      if (kept === 'both') await reload()
      if (!same) later(note.id)
    } catch (error) {
      const problem =
        error instanceof ProblemError ? error.problem : { kind: 'unexpected' as const, detail: String(error) }
      patch(id, (old) => ({ ...old, saving: 'failed', problem }))
    }
  }

  const queue = (id: string): Promise<void> => {
    clearTimeout(timers.get(id))
    timers.delete(id)
    const next = (chains.get(id) ?? Promise.resolve()).then(() => save(id))
    chains.set(id, next)
    return next
  }
  const later = (id: string) => {
    clearTimeout(timers.get(id))
    timers.set(
      id,
      setTimeout(() => void queue(id), SAVE_AFTER),
    )
  }

  async function reload(): Promise<void> {
    try {
      show(await ask('notes/list', { ticketKey, customerKey }))
    } catch {
      // What is shown stays; the next save tells what is wrong.
    }
  }

  /** Takes over what is stored, except notes that are being typed here. */
  function show(stored: Note[]): void {
    const typing = list.value.filter((state) => state.saving !== 'saved')
    const kept = stored
      .filter((note) => !typing.some((state) => state.note.id === note.id))
      .map((note): NoteState => ({ note, saving: 'saved', problem: null }))
    list.value = [...typing, ...kept].sort(
      (a, b) =>
        Number(b.note.pinned) - Number(a.note.pinned) || (a.note.createdAt < b.note.createdAt ? 1 : -1),
    )
  }

  return {
    list,
    show,
    reload,
    add(text: string, about: 'ticket' | 'customer'): string {
      const id = crypto.randomUUID()
      const at = new Date(now()).toISOString()
      const note: Note = {
        id,
        ticketKey: about === 'customer' && customerKey ? null : ticketKey,
        customerKey: about === 'customer' ? customerKey : null,
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
      clearTimeout(timers.get(id))
      list.value = list.value.filter((other) => other.note.id !== id)
      await chains.get(id)
      const kept = state && state.note.rev > 0
      if (kept) await ask('notes/delete', { id, ticketKey, customerKey })
      return async () => {
        if (kept) await ask('notes/restore', { id, ticketKey, customerKey })
        if (state && !find(id)) list.value = [state, ...list.value]
        if (!kept && state) later(id)
        else await reload()
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
}
