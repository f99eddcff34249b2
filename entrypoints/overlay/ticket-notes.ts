/** The notes of the ticket that is open, and of tickets that were left before their notes were safe. */
import { signal } from '@preact/signals'
import { customerKey, type Ticket } from '@/lib/ticket'
import { keepNotes, type NoteKeeper } from './notes'

/** `ticket` gives the open ticket once it is read. */
export function followNotes(ticket: () => Ticket | null) {
  const current = signal<NoteKeeper | null>(null)
  const unsafe = new Map<string, NoteKeeper>()
  const all = () => [...unsafe.values(), current.peek()].filter((notes) => notes !== null)

  function fresh(ticketKey: string): NoteKeeper {
    let known: string | null = null
    const customer = () => {
      const open = ticket()
      if (open?.key === ticketKey) known = customerKey(open)
      return known
    }
    customer()
    return keepNotes(ticketKey, customer, Date.now)
  }

  return {
    current,
    /** A ticket was read: its notes, just as they were left if they were not safe then. */
    open(ticketKey: string): void {
      if (current.peek()) return
      const left = unsafe.get(ticketKey)
      unsafe.delete(ticketKey)
      current.value = left?.unsaved() ? left : fresh(ticketKey)
    },
    /** The ticket is left. Its notes are kept until they are safe, whichever ticket is open by then. */
    leave(): void {
      for (const [key, notes] of unsafe) if (!notes.unsaved()) unsafe.delete(key)
      const left = current.peek()
      current.value = null
      if (!left) return
      if (left.unsaved()) unsafe.set(left.ticketKey, left)
      void left.flush()
    },
    flush(): void {
      for (const notes of all()) void notes.flush()
    },
    unsaved: (): boolean => all().some((notes) => notes.unsaved()),
  }
}
