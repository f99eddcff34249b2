/** What the panel's buttons and keys do. */
import type { ReadonlySignal, Signal } from '@preact/signals'
import type { InsertOutcome, PanelActions, PanelState, Toast } from '@/components/panel/model'
import type { InsertResult } from '@/lib/composer/contract'
import type { Composer, Helpdesk } from '@/lib/helpdesks/contract'
import { speaker } from '@/lib/i18n'
import type { TicketLook } from '@/lib/messaging'
import { ask, ProblemError } from '@/lib/messaging'
import type { Recommendation } from '@/lib/phrasing/types'
import type { Ticket, TicketHead } from '@/lib/ticket'
import type { NoteKeeper } from './notes'
import type { Place } from './place'
import type { Ticks } from './ticks'

export type ActionNeeds = {
  helpdesk: Helpdesk
  document: Document
  state: PanelState
  place: Place
  found: Signal<Recommendation[] | null>
  toast: Signal<Toast | null>
  look: ReadonlySignal<TicketLook | null>
  ticks: Ticks
  ticket(): Ticket | null
  keeper(): NoteKeeper | null
  refresh(): void
  /** Has the background look at the ticket as it is, and at the draft. */
  lookAgain(): void
  /** `only` internal: a public reply is no place for it. */
  insert(ticketKey: string, text: string, only?: 'internal'): Promise<InsertResult>
  loadLate(): void
  draftChanged(): void
  composer(): Composer | null
  copy(text: string): Promise<boolean>
}

/** How long a toast stays, ms: long enough to read and to reach its undo. */
const TOAST_STAYS = 8_000

export function makeActions(needs: ActionNeeds): PanelActions {
  const { document, state, place, found, toast, look, ticks } = needs
  const words = () => speaker(state.words.peek())
  let searches = 0

  const say = (text: string, undo: (() => void) | null = null) => {
    const shown: Toast = { id: Date.now() + Math.random(), text, undo }
    toast.value = shown
    setTimeout(() => {
      if (toast.peek() === shown) toast.value = null
    }, TOAST_STAYS)
  }
  const troubled = (error: unknown) => {
    say(words()(`problem.${error instanceof ProblemError ? error.problem.kind : 'unexpected'}`))
  }

  return {
    collapse: (collapsed) => place.put({ collapsed }),
    dock: (patch) => place.put(patch),
    resize(width, done) {
      const clamped = Math.round(Math.min(520, Math.max(300, width)))
      if (done) place.put({ width: clamped })
      else place.drag(clamped)
    },
    setItem(itemId, itemState, reason) {
      const ticket = needs.ticket()
      if (!ticket) return
      const item = { itemId, state: itemState, at: new Date().toISOString(), by: 'agent' as const, reason }
      // Seen at once; the background's answer then brings progress and phrases in line.
      const takeBack = ticks.set(item)
      ask('progress/set', { ticketKey: ticket.key, item })
        .then(() => {
          if (needs.ticket()?.key === ticket.key) needs.lookAgain()
        })
        .catch((error) => {
          takeBack()
          troubled(error)
        })
    },
    dismissNotice(noticeId, reason) {
      const ticket = needs.ticket()
      if (!ticket) return
      const takeBack = ticks.dismiss(noticeId)
      ask('notice/dismiss', { ticketKey: ticket.key, noticeId, reason }).catch((error) => {
        takeBack()
        troubled(error)
      })
    },
    async insert(phrase, values): Promise<InsertOutcome> {
      const ticket = needs.ticket()
      if (!ticket)
        return { kind: 'done', result: { kind: 'not-inserted', why: 'other-ticket', copied: false } }
      let text = phrase.form ?? phrase.text
      if (phrase.missing.length > 0) {
        const unfilled = phrase.missing.filter((m) => !values[m.name]?.trim())
        if (unfilled.length > 0) return { kind: 'needs', missing: unfilled }
        const asked = { phraseId: phrase.phraseId, ticket: head(ticket), values }
        const rendered = await ask('phrases/render', asked).catch(troubled)
        // What was filled in stays in its form, for another try.
        if (!rendered) return { kind: 'needs', missing: phrase.missing }
        if (rendered.missing.length > 0) return { kind: 'needs', missing: rendered.missing }
        text = rendered.form ?? rendered.text
      }
      const result = await needs.insert(ticket.key, text)
      say(words()(insertWord(result)))
      if (result.kind === 'inserted') {
        needs.draftChanged()
        void ask('phrase/inserted', {
          ticketKey: ticket.key,
          phraseId: phrase.phraseId,
          intent: phrase.intent,
        }).catch(() => undefined)
      }
      return { kind: 'done', result }
    },
    search(query) {
      const ticket = needs.ticket()
      const mine = ++searches
      if (!ticket || query.trim() === '') {
        found.value = null
        return
      }
      ask('phrases/search', { query, ticket: head(ticket), lang: look.peek()?.language.lang ?? 'en' })
        .then((results) => {
          if (mine === searches && needs.ticket()?.key === ticket.key) found.value = results
        })
        .catch(troubled)
    },
    openComposer() {
      const ticket = needs.ticket()
      if (!ticket) return
      if (!needs.helpdesk.openComposer?.(ticket.id, document)) say(words()('insert.noReplyButton'))
      setTimeout(needs.draftChanged, 400)
    },
    change(name, change, told, undo) {
      ask(name, change)
        .then(() => {
          needs.lookAgain()
          say(told, undo)
        })
        .catch(troubled)
    },
    request: ask,
    lookAgain: needs.lookAgain,
    say,
    async insertNote(text) {
      const ticket = needs.ticket()
      if (ticket) say(words()(insertWord(await needs.insert(ticket.key, text, 'internal'))))
    },
    addNote: (text, about) => needs.keeper()?.add(text, about) ?? '',
    editNote: (id, text) => needs.keeper()?.edit(id, text),
    pinNote: (id, pinned) => needs.keeper()?.pin(id, pinned),
    saveNotes: () => void needs.keeper()?.flush(),
    deleteNote(id) {
      const keeper = needs.keeper()
      keeper
        ?.remove(id)
        .then((undo) => say(words()('notes.deleted'), () => void undo().catch(troubled)))
        .catch((error) => {
          troubled(error)
          void keeper.reload()
        })
    },
    loadLate: needs.loadLate,
    retry: needs.refresh,
    reloadPage: () => window.location.reload(),
    openOptions: (section) => void ask('options/open', { section }).catch(troubled),
    copy: needs.copy,
    leave() {
      const composer = needs.composer()
      composer?.element.focus()
    },
  }
}

function insertWord(result: InsertResult) {
  if (result.kind === 'inserted') {
    if (result.audience === 'internal') return 'insert.doneInternal' as const
    return result.audience === 'public' ? ('insert.donePublic' as const) : ('insert.doneUnknown' as const)
  }
  if (result.why === 'other-ticket') return 'insert.otherTicket' as const
  if (result.why === 'composing') return 'insert.composing' as const
  return result.copied ? ('insert.copied' as const) : ('insert.failed' as const)
}

function head(ticket: Ticket): TicketHead {
  const { messages: _, ...rest } = ticket
  return rest
}
