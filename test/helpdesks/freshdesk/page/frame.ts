/** What stands around the ticket: rail, top navigation in a shadow root, and the action bar. */
import { h, icon, initials } from '../../page/dom.ts'
import type { Words } from './words.ts'

const LIST = 'M3 4h10M3 8h10M3 12h7'
const HOME = 'M2.5 7.5L8 3l5.5 4.5V13h-4V9.5h-3V13h-4z'
const PEOPLE = 'M8 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM3 13.5c.4-2.6 2.3-4 5-4s4.6 1.4 5 4'

export type Actions = { reply(): void; note(): void; forward(): void; close(): void }

export function rail(): HTMLElement {
  const link = (href: string, label: string, path: string): HTMLElement =>
    h('a', { href, 'aria-label': label, 'data-go': true }, icon(path))
  return h(
    'div',
    { class: 'rail' },
    h('span', { class: 'brand', 'aria-hidden': 'true' }, 'A'),
    link('/a/dashboard/default', 'Dashboard', HOME),
    link('/a/tickets/filters/all_tickets', 'Tickets', LIST),
    link('/a/contacts', 'Contacts', PEOPLE),
  )
}

/** The newer part of the portal is a custom element with an open shadow root. */
export function topNavigation(me: string): HTMLElement {
  const host = document.createElement('ticket-top-nav')
  const inner = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    :host { display: block }
    div { display: flex; align-items: center; gap: 10px }
    .bar { height: 52px; padding: 0 18px; background: #fff; border-bottom: 1px solid #dfe5ec; justify-content: space-between }
    .title { font-weight: 600; color: #12344d }
    .me { display: grid; place-items: center; width: 30px; height: 30px; border-radius: 8px; background: #d3e2fb; color: #12344d; font-size: 12px; font-weight: 600 }
    .search { padding: 5px 14px; border: 1px solid #cfd7df; border-radius: 4px; color: #6f7c87; font-size: 13px }
  `)
  inner.adoptedStyleSheets = [sheet]
  inner.append(
    h(
      'div',
      { class: 'bar', 'data-testid': 'top-navigation-container' },
      h('span', { class: 'title' }, 'Tickets'),
      h(
        'div',
        { 'data-testid': 'right-section' },
        h('span', { class: 'search quick-search-trigger' }, 'Search your helpdesk'),
        h('span', { class: 'me' }, initials(me)),
      ),
    ),
  )
  return host
}

/** Holds the name of the saved view where one would look for the subject. */
export function actionBar(id: number, viewName: string, words: Words, actions: Actions): HTMLElement {
  const button = (label: string, attributes: Record<string, string>, press: () => void): HTMLElement =>
    h(
      'button',
      {
        type: 'button',
        class: 'nucleus-button nucleus-button--secondary app-icon-btn--text',
        'aria-label': label,
        ...attributes,
        click: press,
      },
      label,
    )
  return h(
    'section',
    { id: 'mainactionbar' },
    h(
      'div',
      { 'data-test-title': 'main-title', class: 'breadcrumb-title' },
      h('a', { href: '/a/tickets/filters/all_tickets', 'data-go': true }, viewName),
    ),
    h(
      'ul',
      { class: 'breadcrumb' },
      h('li', { class: 'breadcrumb__item active', 'data-test-id': 'breadcrumb-item' }, String(id)),
    ),
    h(
      'div',
      { class: 'page-actions__left' },
      h(
        'div',
        { class: 'reply-bar-wrapper-top' },
        h(
          'div',
          { class: 'reply-bar-top' },
          button(words.reply, { 'data-test-email-action': 'reply' }, actions.reply),
          button(words.note, { 'data-test-id': 'add-note', 'data-test-note-action': 'add' }, actions.note),
          button(words.forward, { 'data-test-actions': 'forward' }, actions.forward),
          button(words.close, { 'data-test-actions': 'close' }, actions.close),
        ),
      ),
    ),
    h('div', { class: 'page-actions__right' }, h('div', { class: 'pull-right' })),
  )
}
