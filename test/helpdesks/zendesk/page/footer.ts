/** The footer of a ticket: macro input, and Submit with the status it submits as. */

import type { Status } from '../../desk/types.ts'
import { h } from '../../page/dom.ts'
import type { TicketView } from '../../page/view.ts'
import type { Words } from './words.ts'

const choices: readonly Status[] = ['open', 'pending', 'hold', 'solved']

export function footer(ticket: TicketView, words: Words, submit: (status: Status) => void): HTMLElement {
  const chosen: Status = ticket.status === 'new' ? 'open' : ticket.status
  const items = choices.map((status) =>
    h(
      'li',
      {
        role: 'menuitem',
        tabindex: '0',
        'data-test-id': `submit_button-menu-${status}`,
        click: () => choose(status),
      },
      h('span', { class: `dot ${status}` }),
      `${words.submitAs} ${words.statuses[status]}`,
    ),
  )
  const menu = h('ul', { class: 'menu up', role: 'menu', hidden: true }, ...items)
  const main = h('button', {
    type: 'button',
    class: 'submit',
    'data-test-id': 'submit_button-button',
    click: () => submit(chosen),
  })
  main.append(`${words.submitAs} `, h('strong', {}, ticket.customStatus ?? words.statuses[chosen] ?? chosen))
  const more = h('button', {
    type: 'button',
    class: 'submit more',
    'aria-label': words.submitAs,
    'data-test-id': 'submit_button-menu-button',
    click: () => menu.toggleAttribute('hidden'),
  })
  more.append(h('span', { class: 'caret' }))

  function choose(status: Status): void {
    menu.hidden = true
    submit(status)
  }

  const macro = h('input', {
    class: 'macro',
    placeholder: 'Apply macro',
    'data-test-id': 'ticket-footer-macro-menu-autocomplete-input',
  })
  return h(
    'footer',
    { class: 'ticket-footer', 'data-test-id': 'ticket-footer' },
    macro,
    h('span', { class: 'gap' }),
    h(
      'button',
      { type: 'button', class: 'plain', 'data-test-id': 'ticket-footer-post-save-actions-menu-button' },
      'Stay on ticket',
      h('span', { class: 'caret' }),
    ),
    ticket.status !== 'closed' && h('div', { class: 'submit-box' }, main, more, menu),
  )
}
