/** The columns beside the conversation: properties at the left, the customer at the right. */
import { ago, h, initials } from '../../page/dom.ts'
import type { TicketView } from '../../page/view.ts'
import type { Words } from './words.ts'

export function properties(ticket: TicketView, words: Words, take: () => void): HTMLElement {
  const tags = ticket.tags.map((tag) =>
    h('span', { class: 'tag', 'data-test-id': 'ticket-system-field-tags-item-selected' }, tag),
  )
  return h(
    'div',
    { class: 'column-1', 'data-test-id': 'column-1' },
    field(
      words.requester,
      h(
        'div',
        { class: 'box', 'data-test-id': 'ticket-system-field-requester-select' },
        h(
          'span',
          { 'data-test-id': 'requester-field' },
          h('span', { title: ticket.requester.email }, ticket.requester.name),
        ),
      ),
    ),
    field(
      words.assignee,
      h(
        'div',
        { class: 'box', 'data-test-id': 'assignee-field' },
        ticket.group &&
          h(
            'span',
            { 'data-test-id': 'assignee-field-selected-group-tag' },
            `${ticket.group.name}${ticket.assignee ? '/' : ''}`,
          ),
        ticket.assignee &&
          h('span', { 'data-test-id': 'assignee-field-selected-agent-tag' }, ticket.assignee.name),
      ),
      ticket.assignee
        ? null
        : h(
            'button',
            { type: 'button', class: 'link', 'data-test-id': 'assignee-field-take-it-button', click: take },
            'take it',
          ),
    ),
    h('hr'),
    field(
      words.tags,
      h('div', { class: 'box tags', 'data-test-id': 'ticket-system-field-tags-multiselect' }, ...tags),
    ),
    field(words.priority, combobox('ticket-fields-priority-select', capital(ticket.priority ?? '-'))),
    field('Type', combobox('ticket-fields-type-select', 'Incident')),
    field(
      'Order number',
      h('div', { class: 'box', 'data-test-id': 'ticket-form-field-text-field-27642' }, '–'),
    ),
  )
}

export function customer(
  ticket: TicketView,
  others: readonly { id: number; subject: string; status: string }[],
): HTMLElement {
  const { requester } = ticket
  const row = (name: string, value: string): HTMLElement =>
    h('div', { class: 'fact' }, h('span', {}, name), h('span', { dir: 'auto' }, value))
  return h(
    'div',
    { class: 'column-3', 'data-test-id': 'column-3' },
    h(
      'div',
      { class: 'person' },
      h('span', { class: `avatar tone-${requester.id % 6}` }, initials(requester.name)),
      h('strong', { dir: 'auto' }, requester.name),
    ),
    row('Email', requester.email),
    row('Local time', localTime(requester.timeZone)),
    row('Language', requester.locale),
    row('Organization', requester.vip ? 'Key accounts' : '-'),
    row('Created', ago(ticket.createdAt, 'en')),
    h('h3', {}, 'Interaction history'),
    ...others.map((o) =>
      h(
        'div',
        { class: 'history', 'data-test-id': 'interaction-history-event' },
        h('span', { class: `dot ${o.status}` }),
        h('span', { dir: 'auto' }, o.subject),
      ),
    ),
    others.length === 0 && h('p', { class: 'quiet' }, 'No earlier tickets'),
  )
}

function field(label: string, ...content: (HTMLElement | null)[]): HTMLElement {
  const extra = content.slice(1)
  return h(
    'div',
    { class: 'field' },
    h('div', { class: 'field-head' }, h('label', {}, label), ...extra),
    content[0],
  )
}

function combobox(testId: string, value: string): HTMLElement {
  return h(
    'div',
    { class: 'box combobox', 'data-test-id': testId },
    h('span', { 'data-garden-id': 'dropdowns.combobox.value' }, value),
    h('span', { class: 'caret' }),
  )
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function localTime(zone: string): string {
  return new Intl.DateTimeFormat('en', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format()
}
