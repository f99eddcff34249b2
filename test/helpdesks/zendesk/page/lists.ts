/** Pages without a ticket: dashboard, views, search, and the form of a new ticket. */
import { ago, h } from '../../page/dom.ts'
import type { StateView, TicketHeadView } from '../../page/view.ts'
import type { ZendeskOptions } from '../options.ts'
import type { Words } from './words.ts'

export function listPage(path: string, state: StateView<ZendeskOptions>, words: Words): HTMLElement {
  if (path.startsWith('/agent/tickets/new')) return newTicket(words)
  const dashboard = path.startsWith('/agent/dashboard')
  const shown = dashboard ? state.tickets.filter((t) => t.assignee?.id === state.me.id) : state.tickets
  const title = dashboard
    ? 'Your tickets'
    : path.startsWith('/agent/search')
      ? 'Search'
      : 'All recently updated tickets'
  return h(
    'div',
    { class: 'list-page' },
    h('h1', {}, title),
    h('p', { class: 'quiet' }, `${shown.length} tickets`),
    h(
      'table',
      { class: 'list' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ...['Status', 'ID', 'Subject', 'Requester', 'Updated', 'Priority'].map((name) =>
            h('th', { scope: 'col' }, name),
          ),
        ),
      ),
      h('tbody', {}, ...shown.map((t) => row(t, words))),
    ),
  )
}

function row(ticket: TicketHeadView, words: Words): HTMLElement {
  const link = h('a', { href: `tickets/${ticket.id}`, 'data-go': true, dir: 'auto' }, ticket.subject)
  const status = h(
    'span',
    { class: `ticket_status_label ${ticket.status}`, 'data-test-id': `status-badge-${ticket.status}` },
    ticket.customStatus ?? words.statuses[ticket.status] ?? '',
  )
  return h(
    'tr',
    { 'data-test-id': 'generic-table-row' },
    h('td', { 'data-test-id': 'ticket-table-cells-status' }, status),
    h('td', { 'data-test-id': 'generic-table-cells-id' }, `#${ticket.id}`),
    h('td', { 'data-test-id': 'ticket-table-cells-subject', class: 'wide' }, link),
    h('td', { 'data-test-id': 'ticket-table-cells-requester', dir: 'auto' }, ticket.requester.name),
    h('td', { 'data-test-id': 'generic-table-cells-date' }, ago(ticket.updatedAt, 'en')),
    h('td', {}, ticket.priority ?? '–'),
  )
}

function newTicket(words: Words): HTMLElement {
  const subject = h('input', {
    class: 'subject',
    'aria-label': words.subject,
    'data-test-id': 'omni-header-subject',
    placeholder: words.subject,
  })
  return h(
    'div',
    { class: 'list-page' },
    h('h1', {}, 'New ticket'),
    subject,
    h('textarea', { class: 'draft', 'aria-label': words.publicReply, rows: '8' }),
  )
}
