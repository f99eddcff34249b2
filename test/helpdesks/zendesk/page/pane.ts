/** One open ticket: its whole pane stays in the page until the tab is closed. */
import type { Status } from '../../desk/types.ts'
import { ago, h } from '../../page/dom.ts'
import { type StateView, send, type TicketView } from '../../page/view.ts'
import type { ZendeskOptions } from '../options.ts'
import { type ComposerView, composer } from './composer.ts'
import { customer, properties } from './fields.ts'
import { footer } from './footer.ts'
import { slaBadges, subjectLine } from './header.ts'
import { article, systemLine } from './log.ts'
import { wordsFor } from './words.ts'

export type Pane = {
  id: number
  root: HTMLElement
  /** Fills the log: a separate step, because the real page shows the frame first. */
  fill(): void
  update(ticket: TicketView): void
  setActive(active: boolean): void
  /** New nodes for everything, the draft kept. */
  rerender(): Promise<void>
  /** Relative times and SLA badges. */
  tick(): void
  destroy(): Promise<void>
}

export function pane(
  first: TicketView,
  state: StateView<ZendeskOptions>,
  dirty: (on: boolean) => void,
): Pane {
  const { options } = state
  const words = wordsFor(options.locale)
  let ticket = first
  let filled = false

  const write = (status: Status): Promise<void> => submit(status)
  const log = h('section', {
    class: 'log',
    'data-test-id': options.without.includes('log') ? null : 'omni-log-container',
  })
  // The editor's arrival and its growth take room from the log; the newest message stays in sight.
  new ResizeObserver(() => {
    log.scrollTop = log.scrollHeight
  }).observe(log)
  const badges = h('div', { class: 'badges' })
  const head = h('div', { class: 'conversation-head' })
  const box: ComposerView | null = composer(ticket, options, words, dirty)
  const showsId = !options.without.includes('ticket-id')
  const conversation = h(
    'div',
    {
      class: 'conversation-polaris',
      'data-ticket-id': showsId ? String(ticket.id) : null,
      'data-side-conversations-anchor-id': showsId ? String(ticket.id) : null,
    },
    head,
    badges,
    h('div', { class: 'sla-divider', 'data-test-id': 'sla-divider-wrapper' }),
    log,
    box?.root,
  )
  const side1 = h('div', { class: 'side' })
  const side3 = h('div', { class: 'side' })
  const foot = h('div', { class: 'foot' })
  const layout = h(
    'div',
    { class: 'ticket-panes-grid-layout', 'data-test-id': `ticket-${ticket.id}-${options.layout}-layout` },
    side1,
    h('div', { class: 'column-2', 'data-test-id': 'column-2' }, conversation),
    side3,
    foot,
  )
  const root = h('div', { class: 'pane' }, layout)

  async function submit(status: Status): Promise<void> {
    const html = box?.html() ?? ''
    const comment = html === '' ? undefined : { html_body: html, public: box?.isPublic() ?? false }
    const done = await send('PUT', `/api/v2/tickets/${ticket.id}.json`, state.csrf, {
      ticket: { status, comment },
    })
    if (done) box?.clear()
    root.classList.toggle('failed', !done)
  }

  function frame(): void {
    head.replaceChildren(
      subjectLine(ticket, options, words),
      h('span', { class: 'quiet' }, `via ${ticket.channel}`),
    )
    badges.replaceChildren(...slaBadges(ticket, options))
    side1.replaceChildren(properties(ticket, words, () => void write(ticket.status)))
    const others = state.tickets.filter((t) => t.requester.id === ticket.requester.id && t.id !== ticket.id)
    side3.replaceChildren(customer(ticket, others))
    foot.replaceChildren(footer(ticket, words, (status) => void write(status)))
    if (box && (ticket.channel === 'messaging' || ticket.channel === 'chat')) {
      const now: Status = ticket.status === 'new' ? 'open' : ticket.status
      const press = h(
        'button',
        {
          type: 'button',
          class: 'send',
          'data-test-id': 'omnichannel-omnicomposer-send-button',
          click: () => void write(now),
        },
        words.send,
      )
      box.root.querySelector('.send')?.remove()
      box.root.append(press)
    }
  }

  function messages(): void {
    const context = { ticket, options, words }
    const there = new Set([...log.children].map((e) => (e as HTMLElement).dataset.key))
    const end = log.querySelector('.system-line')
    const fresh = ticket.messages.filter((m) => !there.has(String(m.id))).map((m) => article(m, context))
    if (end) end.before(...fresh)
    else log.append(...fresh, ...(ticket.channel === 'messaging' ? [systemLine(ticket)] : []))
    if (fresh.length > 0) log.scrollTop = log.scrollHeight
  }

  function tick(): void {
    badges.replaceChildren(...slaBadges(ticket, options))
    for (const time of log.querySelectorAll<HTMLElement>('time[data-at]')) {
      const text = ago(Number(time.dataset.at), options.locale)
      if (time.textContent !== text) time.textContent = text
    }
  }

  frame()
  return {
    id: ticket.id,
    root,
    fill: () => {
      filled = true
      messages()
    },
    update: (next) => {
      ticket = next
      frame()
      if (filled) messages()
    },
    setActive: (active) => {
      root.classList.toggle('is-hidden', !active)
      if (options.activeMark === 'class') layout.classList.toggle('active', active)
      else layout.setAttribute('data-is-active', String(active))
      if (active) log.scrollTop = log.scrollHeight
    },
    rerender: async () => {
      log.replaceChildren()
      frame()
      if (filled) messages()
      await box?.remount()
    },
    tick,
    destroy: async () => {
      root.remove()
      await box?.destroy()
    },
  }
}
