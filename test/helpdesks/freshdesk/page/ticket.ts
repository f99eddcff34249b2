/** The page of one ticket. Freshdesk keeps one at a time: leaving it takes its nodes away. */
import { ago, h } from '../../page/dom.ts'
import { type StateView, send, type TicketView } from '../../page/view.ts'
import { replyArea } from './composer.ts'
import { actionBar } from './frame.ts'
import { conversation, description, type ItemContext } from './items.ts'
import { type PageOptions, side } from './side.ts'
import { wordsFor } from './words.ts'

const CLOSED = 5
const flags = {
  'first-reply': 'First response due',
  'next-reply': 'Next response due',
  resolution: 'Resolution due',
  'periodic-update': 'Update due',
}

export type TicketPage = {
  id: number
  bar: HTMLElement
  root: HTMLElement
  update(ticket: TicketView): void
  /** New nodes for the whole conversation subtree. */
  rerender(): void
  tick(): void
  destroy(): Promise<void>
}

export function ticketPage(first: TicketView, state: StateView<PageOptions>): TicketPage {
  const { options } = state
  const words = wordsFor(options.locale)
  let ticket = first
  let unfolded = false

  const reply = replyArea(ticket, words, state.me.name, state.csrf)
  const composes = options.composer === 'normal' && ticket.status !== 'closed'
  const bar = actionBar(ticket.id, options.viewName, words, {
    reply: () => composes && reply.open('reply'),
    note: () => composes && reply.open('note'),
    forward: () => composes && reply.open('forward'),
    close: () => void send('PUT', `/api/_/tickets/${ticket.id}`, state.csrf, { status: CLOSED }),
  })
  const header = h('div', { class: 'ticket-details-header' })
  const thread = h('div', { class: 'thread' })
  const pane = h('div', { class: 'tickets-conversation-pane' }, header, thread, composes && reply.root)
  const aside = h('div', { class: 'aside' })
  const root = h('div', { id: 'ticket-details', class: 'ticket-details-wrapper' }, pane, aside)

  function frame(): void {
    header.replaceChildren(cards(), ...heading())
    aside.replaceChildren(side(ticket, options, words, state.csrf))
  }

  /** Where the real page shows its due dates is not known; that they stand here is our assumption. */
  function cards(): HTMLElement {
    const shown = ticket.sla.filter((s) => s.stage !== 'achieved' && s.dueAt !== null)
    return h(
      'div',
      { class: 'status-cards-container' },
      h('span', { class: 'card', 'data-test-id': 'ticket-status' }, ticket.customStatus ?? ''),
      ...shown.map((s) => {
        const late = (s.dueAt ?? 0) < Date.now()
        return h(
          'span',
          { class: `card ${late ? 'late' : 'due'}` },
          s.stage === 'paused' ? 'SLA on hold' : `${flags[s.metric]} ${inWords(s.dueAt ?? 0)}`,
        )
      }),
    )
  }

  function inWords(at: number): string {
    const left = ago(Math.min(at, Date.now()), options.locale)
    if (at < Date.now()) return left
    return new Intl.DateTimeFormat(options.locale, {
      weekday: 'short',
      hour: 'numeric',
      minute: '2-digit',
    }).format(at)
  }

  function heading(): HTMLElement[] {
    if (options.heading === 'none') return []
    const button = h('button', { type: 'button', 'data-test-id': 'add-summary-button' }, 'Add summary')
    const name = options.heading === 'sentiment' ? 'sentiment-ticket-heading' : 'ticket-subject-heading'
    return [h('h2', { class: name, dir: 'auto' }, ticket.subject, button)]
  }

  function messages(): void {
    const context: ItemContext = { ticket, words, locale: options.locale }
    const later = ticket.messages.slice(1)
    const hidden = unfolded || later.length <= options.foldAbove ? 0 : later.length - 8
    const shown = hidden === 0 ? later : [...later.slice(0, 2), ...later.slice(-6)]
    const items = shown.map((m) => conversation(m, context))
    if (hidden > 0) items.splice(2, 0, more(hidden))
    const start = description(context)
    thread.replaceChildren(...(start ? [start] : []), ...items)
  }

  function more(count: number): HTMLElement {
    const button = h(
      'button',
      { type: 'button', 'data-test-button': 'load-more', click: () => load() },
      words.more(count),
    )
    function load(): void {
      button.classList.add('pending')
      setTimeout(() => {
        unfolded = true
        messages()
      }, 300)
    }
    return h('div', { class: 'ticket-details__item--more' }, button)
  }

  /** Adds what is new, so that the agent's place in the thread stays. */
  function append(): void {
    const there = new Set([...thread.querySelectorAll<HTMLElement>('[data-key]')].map((e) => e.dataset.key))
    const last = [...there].at(-1)
    const at = ticket.messages.findIndex((m) => String(m.id) === last)
    const context: ItemContext = { ticket, words, locale: options.locale }
    const fresh = ticket.messages.slice(Math.max(1, at + 1)).filter((m) => !there.has(String(m.id)))
    thread.append(...fresh.map((m) => conversation(m, context)))
  }

  frame()
  messages()
  if (options.replyOpen && composes) setTimeout(() => reply.open('reply'))
  return {
    id: ticket.id,
    bar,
    root,
    update: (next) => {
      ticket = next
      frame()
      append()
    },
    rerender: () => {
      frame()
      messages()
    },
    tick: () => {
      for (const time of thread.querySelectorAll<HTMLElement>('[data-at]'))
        time.textContent = ago(Number(time.dataset.at), options.locale)
    },
    destroy: () => reply.destroy(),
  }
}
