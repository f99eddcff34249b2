/** What stands around the tickets: rail, tab bar and the crumbs of the active tab. */
import { h, icon, initials } from '../../page/dom.ts'
import type { TicketHeadView } from '../../page/view.ts'
import type { Words } from './words.ts'

/** A tab of the header; only tickets have an id. */
export type Tab = { path: string; ticketId: number | null; title: string; subtitle: string; dirty: boolean }

const HOME = 'M2.5 7.5L8 3l5.5 4.5V13h-4V9.5h-3V13h-4z'
const LIST = 'M3 4h10M3 8h10M3 12h7'
const SEARCH = 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.4 10.4L13.5 13.5'
const BELL = 'M4 11.5V7a4 4 0 0 1 8 0v4.5l1 1H3zM7 14h2'

export function rail(): HTMLElement {
  const link = (href: string, label: string, path: string): HTMLElement =>
    h('a', { href, 'aria-label': label, 'data-go': true }, icon(path))
  return h(
    'div',
    { class: 'rail' },
    h('span', { class: 'brand', 'aria-hidden': 'true' }, 'A'),
    link('/agent/dashboard', 'Home', HOME),
    link('/agent/filters/1', 'Views', LIST),
  )
}

export function header(
  tabs: readonly Tab[],
  selected: string,
  me: string,
  close: (path: string) => void,
): HTMLElement {
  return h(
    'header',
    { class: 'top', 'data-test-id': 'header-toolbar' },
    h(
      'nav',
      { class: 'tabs', 'data-test-id': 'header-tablist' },
      ...tabs.map((t) => tab(t, t.path === selected, close)),
    ),
    h('a', { class: 'add', href: '/agent/tickets/new/1', 'data-go': true }, '+ Add'),
    h('span', { class: 'gap' }),
    h(
      'a',
      {
        class: 'tool',
        href: '/agent/search/1',
        'data-go': true,
        'aria-label': 'Search',
        'data-test-id': 'header-toolbar-search-button',
      },
      icon(SEARCH),
    ),
    h(
      'button',
      {
        class: 'tool',
        type: 'button',
        'aria-label': 'Notifications',
        'data-test-id': 'global-notifications-button',
      },
      icon(BELL),
    ),
    h('button', { class: 'me', type: 'button', 'data-test-id': 'toolbar-profile-menu-button' }, initials(me)),
  )
}

function tab(of: Tab, selected: boolean, close: (path: string) => void): HTMLElement {
  const shut = (event: Event): void => {
    event.preventDefault()
    event.stopPropagation()
    close(of.path)
  }
  return h(
    'a',
    {
      href: of.path,
      class: 'tab',
      'data-go': true,
      'data-test-id': 'header-tab',
      'data-entity-id': of.ticketId === null ? of.path : String(of.ticketId),
      'data-entity-type': of.ticketId === null ? 'SEARCH_ENTITY_TYPE' : 'TICKET_ENTITY_TYPE',
      'data-entity-is-selected': String(selected),
      'aria-current': selected ? 'page' : null,
    },
    h(
      'span',
      { class: 'tab-text' },
      h(
        'span',
        { class: 'tab-title', 'data-test-id': 'header-tab-title', title: of.title, dir: 'auto' },
        of.title,
      ),
      h('span', { class: 'tab-sub', 'data-test-id': 'header-tab-subtitle' }, h('span', {}, of.subtitle)),
    ),
    of.dirty &&
      h('span', { class: 'dirty', 'data-test-id': 'omnitab-dirty-notification', title: 'Unsaved changes' }),
    h('span', { role: 'button', class: 'shut', 'aria-label': 'Close', click: shut }, '×'),
  )
}

/** The location bar; one group for the active ticket, nothing for pages without one. */
export function crumbs(ticket: TicketHeadView | undefined, words: Words): HTMLElement {
  if (!ticket) return h('nav', { class: 'crumbs', 'aria-label': 'Location' })
  const label = ticket.customStatus ?? words.statuses[ticket.status] ?? ticket.status
  return h(
    'nav',
    { class: 'crumbs', 'aria-label': 'Location' },
    h(
      'span',
      { class: 'crumb', 'data-test-id': 'tabs-nav-item-organizations' },
      ticket.requester.vip ? 'Key accounts' : 'No organization',
    ),
    h('span', { class: 'crumb', 'data-test-id': 'tabs-nav-item-users', dir: 'auto' }, ticket.requester.name),
    h(
      'span',
      { class: 'crumb current', 'data-test-id': 'tabs-section-nav-item-ticket' },
      h('span', { class: `ticket_status_label ${ticket.status}` }, label),
      ` ${words.ticket} #${ticket.id}`,
    ),
  )
}
