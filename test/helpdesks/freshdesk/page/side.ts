/** The panel at the right: properties, and the contact in one of its three generations. */
import { h } from '../../page/dom.ts'
import { send, type TicketView } from '../../page/view.ts'
import type { FreshdeskOptions } from '../options.ts'
import type { Words } from './words.ts'

export type PageOptions = FreshdeskOptions & { statuses: { id: number; label: string }[] }

const priorities: Record<string, string> = { urgent: 'Urgent', high: 'High', normal: 'Medium', low: 'Low' }

export function side(ticket: TicketView, options: PageOptions, words: Words, csrf: string): HTMLElement {
  return h(
    'aside',
    { class: 'ticket-properties-wrapper', 'data-test-id': 'ticket-properties-sticky' },
    contact(ticket, options, words),
    h('h3', {}, words.properties),
    property('tkt-properties-status', words.status, statusSelect(ticket, options, csrf)),
    property('priority', words.priority, chosen(priorities[ticket.priority ?? 'low'] ?? '--')),
    // For several fields the test id is the label of the page's language.
    property(words.group, words.group, chosen(ticket.group?.name ?? '--')),
    property(words.agent, words.agent, chosen(ticket.assignee?.name ?? '--')),
    h(
      'div',
      { class: 'property' },
      h('label', {}, 'Order number'),
      h('input', { name: 'customFields.cf_order_number', placeholder: 'Enter a text' }),
    ),
    h(
      'div',
      { class: 'ticket-tags' },
      h('ul', {}, ...ticket.tags.map((tag) => h('li', {}, h('span', { class: 'tag-options' }, tag)))),
    ),
  )
}

function property(testId: string, label: string, value: HTMLElement): HTMLElement {
  return h('div', { class: 'property', 'data-test-id': testId }, h('label', { title: label }, label), value)
}

function chosen(text: string): HTMLElement {
  return h(
    'div',
    { class: 'ember-power-select-trigger' },
    h('span', { class: 'ember-power-select-selected-item' }, text),
  )
}

function statusSelect(ticket: TicketView, options: PageOptions, csrf: string): HTMLElement {
  const list = h(
    'ul',
    { class: 'choices', hidden: true },
    ...options.statuses.map(({ id, label }) =>
      h('li', { role: 'option', tabindex: '0', click: () => void choose(id) }, label),
    ),
  )
  async function choose(id: number): Promise<void> {
    list.hidden = true
    await send('PUT', `/api/_/tickets/${ticket.id}`, csrf, { status: id })
  }
  const trigger = chosen(ticket.customStatus ?? '--')
  trigger.addEventListener('click', () => list.toggleAttribute('hidden'))
  return h('div', { class: 'select' }, trigger, list)
}

function contact({ requester }: TicketView, options: PageOptions, words: Words): HTMLElement {
  const person = `/a/contacts/${requester.id}`
  const facts = [
    h('a', { href: person, class: 'contact-name', dir: 'auto' }, requester.name),
    h('p', { class: 'break-all' }, requester.email),
    requester.vip && h('a', { href: '/a/companies/80000567392' }, 'Key accounts'),
  ]
  const heading = h('h3', {}, words.requester)
  if (options.contactPanel === 'links') return h('section', { class: 'contact' }, heading, ...facts)
  if (options.contactPanel === 'shadow') {
    const host = document.createElement('mfe-application')
    host.setAttribute('app-id', 'fw-unified-mfe--contact-info')
    const inner = host.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      ':host { display: block } h3 { font-size: 14px; margin: 0 0 8px } p { margin: 2px 0 } a { color: #2c5cc5 }',
    )
    inner.adoptedStyleSheets = [sheet]
    inner.append(heading, ...facts.filter((f) => f !== false))
    return host
  }
  const line = (name: string, value: string): HTMLElement =>
    h(
      'div',
      { class: 'info', 'data-test-id': `requester-info-contact-${name}` },
      h('label', {}, name),
      h('div', { class: 'info-details-content', dir: 'auto' }, value),
    )
  return h(
    'section',
    { class: 'contact widget-requestor-info' },
    heading,
    h('a', { href: person, class: 'contact-name', dir: 'auto' }, requester.name),
    line('email', requester.email),
    line('timezone', requester.timeZone),
    requester.vip &&
      h('div', { class: 'company-info' }, h('a', { href: '/a/companies/80000567392' }, 'Key accounts')),
  )
}
