/** The items of the conversation: the description and everything after it. */
import type {} from '../../editors/globals.ts'
import { ago, h, initials, safeHtml } from '../../page/dom.ts'
import type { MessageView, TicketView } from '../../page/view.ts'
import type { Words } from './words.ts'

export type ItemContext = { ticket: TicketView; words: Words; locale: string }

/** The first message: the ticket's own description. */
export function description(context: ItemContext): HTMLElement | null {
  const { ticket, words } = context
  const [first] = ticket.messages
  if (!first) return null
  return h(
    'div',
    {
      class: 'ticket-details__item requestor-wrap ticket-details__requestor',
      'data-test-id': 'ticket-description',
      'data-album': `ticket_${ticket.id}`,
    },
    avatar(first),
    h(
      'div',
      { class: 'ticket-details__right' },
      h(
        'div',
        { class: 'ticket-details__item__header' },
        sender(first, `${words.reported} ${ticket.channel}`),
        times(first, context),
      ),
      recipients('support@acme.freshdesk.com'),
      h(
        'div',
        { class: 'ticket-details__item__content' },
        h(
          'div',
          { class: 'text-content-wrapper' },
          h('div', { id: 'ticket_original_request', class: 'text__content', dir: 'auto' }, body(first)),
        ),
      ),
    ),
  )
}

export function conversation(message: MessageView, context: ItemContext): HTMLElement {
  const { words, ticket } = context
  const outsider = message.author.role === 'end-user'
  // The real page gives third parties' mails the class of a private note as well.
  const noteClass = !message.public || message.from === 'third-party'
  const status = message.public ? words.replied : words.noted
  return h(
    'div',
    {
      class: [
        'ticket-details__item',
        outsider && 'ticket-details__requestor',
        noteClass && 'ticket-details__privatenote',
      ]
        .filter(Boolean)
        .join(' '),
      'data-test-id': 'conversation-wrapper',
      'data-album': `note_${message.id}`,
      'data-key': String(message.id),
    },
    avatar(message),
    h(
      'div',
      { class: 'ticket-details__right' },
      h(
        'div',
        { class: 'conversation-header', 'data-test-id': `conversation-${message.id}` },
        sender(message, status),
        times(message, context),
        h(
          'div',
          { class: 'ticket-actions-container' },
          h(
            'button',
            {
              type: 'button',
              'data-test-conversation-actions': 'edit',
              'aria-label': 'Edit',
              click: (event) => void edit(event, message),
            },
            '✎',
          ),
        ),
      ),
      message.public && recipients(outsider ? 'support@acme.freshdesk.com' : ticket.requester.email),
      h(
        'div',
        { 'data-test-id': 'conversation-content-wrapper' },
        h(
          'div',
          { 'data-test-id': 'conversation-content', class: 'ticket-details__conversation__content' },
          h(
            'div',
            { 'data-test-conversation': 'conversation-text' },
            h(
              'div',
              {
                class: 'ticket_note ticket-note-typography',
                'data-note-id': String(message.id),
                dir: 'auto',
              },
              body(message),
            ),
          ),
        ),
      ),
    ),
  )
}

/** Editing an old message opens a further editor inside it; the same button puts the message back. */
async function edit(event: Event, message: MessageView): Promise<void> {
  const item = (event.target as Element).closest('.ticket-details__item')
  const note = item?.querySelector<HTMLElement>('.ticket_note')
  if (!note) return
  if (note.querySelector('.fr-box')) {
    note.replaceChildren(body(message))
    return
  }
  const host = h('div', {})
  note.replaceChildren(host)
  await window.replicaFroala?.(host, { plain: false, html: message.html, placeholder: '' })
}

function avatar(message: MessageView): HTMLElement {
  return h(
    'div',
    { class: `avatar tone-${message.author.id % 5}` },
    message.from === 'bot' ? '◇' : initials(message.author.name),
  )
}

function sender(message: MessageView, status: string): HTMLElement {
  return h(
    'div',
    { class: 'sender-info', 'data-test-is-agent': message.author.role !== 'end-user' },
    h('span', { 'data-test-id': 'user-name' }, h('b', { dir: 'auto' }, message.author.name)),
    ' ',
    h('span', { 'data-test-id': 'conversation-status', class: 'muted' }, status),
  )
}

function times(message: MessageView, { locale }: ItemContext): HTMLElement {
  const long = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(message.at)
  return h(
    'div',
    { class: 'created-time muted' },
    h('span', { 'data-test-id': 'time-info', 'aria-label': long }),
    h('span', { 'data-test-id': 'time-ago', 'data-at': String(message.at) }, ago(message.at, locale)),
    h('span', { class: 'timeago-units' }, ` (${long})`),
  )
}

function recipients(to: string): HTMLElement {
  const shown = h('span', { class: 'display_emails', 'data-test-id': 'display-emails' }, to)
  return h('div', { class: 'emails-info muted' }, h('div', { 'data-test-id': 'to-emails' }, 'To: ', shown))
}

function body(message: MessageView): DocumentFragment {
  const fragment = safeHtml(message.html)
  if (message.quoted !== null) fragment.append(h('blockquote', { class: 'freshdesk_quote' }, message.quoted))
  return fragment
}
