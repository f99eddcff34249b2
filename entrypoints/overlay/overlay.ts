/** The overlay: owns the panel's state, follows the open ticket and carries out the panel's actions. */
import { computed, effect, signal } from '@preact/signals'
import type { PanelState, Phase, Toast } from '@/components/panel/model'
import { plainText } from '@/components/panel/say/gaps'
import type { ShortcutDeps } from '@/components/panel/say/shortcuts'
import { trackCaret } from '@/lib/composer'
import type { Helpdesk } from '@/lib/helpdesks/contract'
import type { Problem, Session, TicketLook } from '@/lib/messaging'
import { ask, isInvalidated, onPush } from '@/lib/messaging'
import type { Recommendation } from '@/lib/phrasing/types'
import { slaView } from '@/lib/sla'
import { customerKey, type Ticket } from '@/lib/ticket'
import { makeActions } from './actions'
import { tickingNow } from './clock'
import { followDraft } from './draft'
import { followTicket } from './follow'
import { followHealth } from './health'
import { keepLate } from './late'
import { keepPlace } from './place'
import { type Reader, readTicket } from './reader'
import { followNotes } from './ticket-notes'
import { keepTicks } from './ticks'

export type Overlay = ReturnType<typeof makeOverlay>

/** `inEach` is called with the page's document, and with that of each frame the reply is written in. */
export function makeOverlay(
  helpdesk: Helpdesk,
  first: Session,
  document: Document,
  stop: AbortSignal,
  inEach?: (doc: Document) => void,
) {
  const session = signal(first)
  const place = keepPlace(first.panel)
  const phase = signal<Phase>({ kind: 'idle' })
  const look = signal<TicketLook | null>(null)
  const problem = signal<Problem | null>(first.problem)
  const found = signal<Recommendation[] | null>(null)
  const toast = signal<Toast | null>(null)
  const invalidated = signal(false)
  const systemDark = signal(matchMedia('(prefers-color-scheme: dark)').matches)
  const pageTheme = signal(helpdesk.theme?.(document) ?? null)

  const ticks = keepTicks()
  const late = keepLate()

  let perTicket = new AbortController()
  let reader: Reader | null = null

  const ticket = (): Ticket | null => (phase.peek().kind === 'ready' ? readyTicket(phase.peek()) : null)
  const notes = followNotes(ticket)
  const activeId = () => helpdesk.activeTicketId(document, new URL(window.location.href))
  const composer = () => {
    const id = activeId()
    return id === null ? null : helpdesk.composer(id, document)
  }
  /** The page may be on another ticket already: its draft says nothing about this one. */
  const composerOfTicket = () => (activeId() === ticket()?.id ? composer() : null)
  const draft = followDraft(composerOfTicket, ticket, stop)
  const health = followHealth(helpdesk, document)

  const caret = trackCaret(document, stop, composer, inEach)

  const now = tickingNow(document, stop, () => {
    caret.follow()
    draft.refresh()
    pageTheme.value = helpdesk.theme?.(document) ?? null
    if (isInvalidated()) invalidated.value = true
  })

  const state: PanelState = {
    locale: computed(() => session.value.locale),
    words: computed(() => session.value.words),
    theme: computed(() => {
      const wanted = session.value.theme
      if (wanted !== 'auto') return wanted
      return pageTheme.value ?? (systemDark.value ? 'dark' : 'light')
    }),
    panel: place.panel,
    phase,
    now,
    sla: computed(() => {
      const at = phase.value
      if (at.kind !== 'ready') return null
      return slaView(at.ticket, now.value, {
        atRiskShare: session.value.atRiskShare,
        own: look.value?.clocks,
      })
    }),
    look: computed(() => {
      const known = look.value
      if (!known) return null
      const orderNotice = ticks.overNotice(known.orderNotice)
      return { ...ticks.over(known), orderNotice }
    }),
    draft: computed(() => {
      const known = draft.look.value
      return known && ticks.over(known)
    }),
    target: draft.target,
    notes: computed(() => notes.current.value?.list.value ?? []),
    found,
    late: late.parts,
    invalidated,
    changed: health.line,
    problem,
    toast,
  }

  /** Another ticket, or none: everything of the last one goes before anything else happens. */
  function opened(id: string | null, url: URL): void {
    perTicket.abort()
    perTicket = new AbortController()
    notes.leave()
    reader = null
    look.value = null
    ticks.clear()
    found.value = null
    draft.reset()
    health.reset()
    toast.value = null
    if (id === null) {
      phase.value = { kind: 'idle' }
      return
    }
    phase.value = { kind: 'reading', ticketId: id }
    reader = readTicket(helpdesk, id, url, document, perTicket.signal, {
      read(result) {
        health.after(result, id, perTicket.signal)
        if (result.kind === 'ticket') {
          const again = phase.peek().kind === 'ready'
          phase.value = { kind: 'ready', ticket: result.ticket }
          notes.open(result.ticket.key)
          problem.value = session.peek().problem
          if (again) draft.lookAgain()
          else draft.refresh()
        } else if (phase.peek().kind !== 'ready') {
          phase.value = { kind: 'failed', ticketId: id, problem: result }
        }
      },
      looked(answer) {
        look.value = answer
        problem.value = session.peek().problem
        // A part that failed has no notes to show; those that stand here stay.
        if (answer.problems.every(({ part }) => part !== 'notes')) notes.current.peek()?.show(answer.notes)
      },
      failed(trouble) {
        if (trouble.kind === 'invalidated') invalidated.value = true
        else problem.value = trouble
      },
    })
  }

  let sessions = 0
  async function settingsChanged(): Promise<void> {
    const mine = ++sessions
    const takePlace = place.asking()
    try {
      const answer = await ask('session/open', { url: window.location.href })
      if (stop.aborted || mine !== sessions) return
      session.value = answer
      takePlace(answer.panel)
      problem.value = answer.problem
      health.again()
      lookAgain()
    } catch {
      // Old settings stay in force; the next change or page load brings the new ones.
    }
  }

  function lookAgain(): void {
    reader?.lookAgain()
    draft.lookAgain()
  }

  matchMedia('(prefers-color-scheme: dark)').addEventListener(
    'change',
    (event) => {
      systemDark.value = event.matches
    },
    { signal: stop },
  )
  window.addEventListener('pagehide', notes.flush, { signal: stop })
  // A page that comes back out of the browser's memory has heard of nothing meanwhile.
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return
      void settingsChanged()
      reader?.refresh()
    },
    { signal: stop },
  )
  stop.addEventListener('abort', () => {
    perTicket.abort()
    notes.flush()
  })
  onPush(stop, (push) => {
    const key = ticket()?.key
    if (push.push === 'settings-changed') void settingsChanged()
    if (push.push === 'toggle-panel') actions.collapse(!place.panel.peek().collapsed)
    if (push.push === 'notes-changed' && key) {
      const customer = customerKey(ticket() as Ticket)
      const mine = push.ticketKey === key || (customer !== null && push.customerKey === customer)
      if (mine) void notes.current.peek()?.reload()
    }
    if (
      push.push === 'progress-changed' ||
      push.push === 'follow-ups-changed' ||
      push.push === 'playbook-changed'
    ) {
      if (push.ticketKey === key) lookAgain()
    }
  })
  followTicket(helpdesk, document, window, stop, opened)

  const actions = makeActions({
    helpdesk,
    document,
    state,
    place,
    found,
    toast,
    look,
    ticks,
    ticket,
    keeper: () => notes.current.peek(),
    refresh: () => {
      problem.value = session.peek().problem
      const at = phase.peek()
      if (at.kind === 'failed') opened(at.ticketId, new URL(window.location.href))
      else reader?.refresh()
    },
    lookAgain,
    loadLate: () => void late.load(),
    async insert(ticketKey, text, only) {
      const parts = await late.load()
      if (!parts) return { kind: 'not-inserted', why: 'not-loaded', copied: await copyText(plainText(text)) }
      return parts.insertText(
        { ticketKey, text, only },
        {
          document,
          activeTicketKey: () => {
            const open = ticket()
            return open && activeId() === open.id ? open.key : null
          },
          findComposer: composer,
          pageWorld: async () => (await ask('insert/page-world', null)).ready,
          copy: copyText,
          isComposing: () => caret.isComposing(),
        },
      )
    },
    draftChanged: () => draft.refresh(),
    composer,
    copy: copyText,
  })

  effect(() => {
    if (!invalidated.value) return
    perTicket.abort()
  })
  return {
    state,
    actions,
    unsaved: notes.unsaved,
    /** A key that may begin a phrase's name has the late parts watch for the rest of it. */
    async typed(key: string, doc: Document, panel: ShortcutDeps['panel']) {
      const prefix = session.peek().shortcutPrefix
      // An input method does not tell which key it took.
      if (!prefix || ![...prefix, 'Process'].includes(key.normalize('NFKC'))) return
      const parts = await late.load()
      parts?.watchShortcuts({ doc, prefix, panel, composer: composerOfTicket, stop })
    },
  }
}

function readyTicket(phase: Phase): Ticket | null {
  return phase.kind === 'ready' ? phase.ticket : null
}

/** Puts text on the clipboard; helpdesks on plain http have no async clipboard, so the old way is kept. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const area = document.createElement('textarea')
    area.value = text
    area.style.cssText = 'position:fixed;opacity:0'
    document.documentElement.append(area)
    area.select()
    const copied = document.execCommand('copy')
    area.remove()
    return copied
  }
}
