/** Pages without a ticket: the card list of a view. */
import { ago, h } from '../../page/dom.ts'
import type { StateView } from '../../page/view.ts'
import type { PageOptions } from './side.ts'

export function listPage(state: StateView<PageOptions>): HTMLElement {
  const rows = state.tickets.map((ticket) =>
    h(
      'div',
      { class: 'list-content-wrap', 'data-test-ticket-content': true },
      h(
        'div',
        { class: 'list-content--main' },
        h(
          'div',
          { class: 'ticket-title-row' },
          h(
            'a',
            { class: 'wordbreak-fix', href: `/a/tickets/${ticket.id}`, 'data-go': true, dir: 'auto' },
            ticket.subject,
          ),
          h('span', { class: 'muted', 'data-test-ticket-id': true }, ` #${ticket.id}`),
        ),
        h(
          'div',
          { class: 'ticket-info muted' },
          h('span', { 'data-test-id': 'user-name' }, ticket.requester.name),
          ` · ${ago(ticket.updatedAt, 'en')}`,
        ),
      ),
      h('div', { class: 'list-content--info muted' }, ticket.customStatus ?? ''),
    ),
  )
  return h('div', { class: 'list-page' }, h('div', { class: 'tickets__list' }, ...rows))
}
