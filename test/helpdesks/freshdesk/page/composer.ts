/** The reply bar and, once opened, the real Froala editor with its Reply / Forward / Note tabs. */
import type { RichEditor } from '../../editors/globals.ts'
import { h } from '../../page/dom.ts'
import { send, type TicketView } from '../../page/view.ts'
import type { Words } from './words.ts'

type Mode = 'reply' | 'forward' | 'note'

export type ReplyArea = {
  /** Stands at the end of the conversation. */
  root: HTMLElement
  open(mode: Mode): void
  /** For good, when the ticket is left. */
  destroy(): Promise<void>
}

export function replyArea(ticket: TicketView, words: Words, me: string, csrf: string): ReplyArea {
  const root = h('div', { class: 'reply-area' })
  const labels: Record<Mode, string> = { reply: words.reply, forward: words.forward, note: words.note }
  // A chat has its editor open from the start, and the mark of the placeholder on the editable itself.
  const chat = ticket.channel === 'chat' || ticket.channel === 'messaging'
  let editor: RichEditor | null = null

  function bar(): void {
    root.replaceChildren(
      h(
        'div',
        { class: 'reply-bar-wrapper' },
        h(
          'ul',
          { class: 'reply-bar' },
          h(
            'li',
            { class: 'reply-bar__item' },
            h(
              'button',
              {
                type: 'button',
                'data-test-id': 'ticket-action-reply',
                'data-test-email-action-btn': 'reply',
                'aria-label': words.reply,
                click: () => open('reply'),
              },
              words.reply,
            ),
          ),
          h(
            'li',
            { class: 'reply-bar__item' },
            h(
              'button',
              {
                type: 'button',
                'data-test-email-action-btn': 'note',
                'aria-label': words.note,
                click: () => open('note'),
              },
              words.note,
            ),
          ),
          h(
            'li',
            { class: 'reply-bar__item' },
            h(
              'button',
              {
                type: 'button',
                'data-test-id': 'ticket-action-forward',
                'aria-label': words.forward,
                click: () => open('forward'),
              },
              words.forward,
            ),
          ),
        ),
        h(
          'button',
          {
            type: 'button',
            class: 'editor-placeholder',
            'data-test-id': 'active-editor',
            click: () => open('reply'),
          },
          `${words.reply} …`,
        ),
      ),
    )
  }

  async function close(): Promise<void> {
    const old = editor
    editor = null
    await old?.destroy()
    if (chat) open('reply')
    else bar()
  }

  async function submit(mode: Mode): Promise<void> {
    const html = editor?.html() ?? ''
    const path = `/api/_/tickets/${ticket.id}/${mode === 'note' ? 'notes' : 'reply'}`
    const done = await send('POST', path, csrf, {
      body: html,
      private: mode === 'note',
      to_emails: [ticket.requester.email],
    })
    if (done) await close()
    else root.classList.add('failed')
  }

  function open(mode: Mode): void {
    void editor?.destroy()
    editor = null
    const host = h('div', {})
    const tabs = (Object.keys(labels) as Mode[]).map((id) =>
      h(
        'button',
        {
          type: 'button',
          class: `ticket-action-button ${id === mode ? 'active' : ''}`,
          'aria-pressed': String(id === mode),
          'aria-label': labels[id],
          click: () => id !== mode && open(id),
        },
        labels[id],
      ),
    )
    root.replaceChildren(
      h(
        'div',
        { class: `ticket-details__item rich-editor mode-${mode}` },
        h(
          'div',
          { class: 'ticket-editor' },
          h('div', { class: 'ticket-actions-list' }, ...tabs),
          address(mode),
          h('div', { class: 'ticket-editor__bodytext' }, host),
          h(
            'div',
            { class: 'ticket-editor__footer' },
            h('button', { type: 'button', class: 'discard-draft', click: () => void close() }, words.discard),
            h(
              'div',
              { class: 'reply-btn-wrapper ticket-action__btn' },
              h(
                'button',
                {
                  type: 'button',
                  class: 'reply-btn btn--primary',
                  id: 'send-and-set',
                  'data-test-id': 'submit',
                  click: () => void submit(mode),
                },
                mode === 'note' ? words.addNote : words.send,
              ),
            ),
          ),
        ),
      ),
    )
    void mount(host, mode)
  }

  /** The mark of the mode: a note names whom it notifies, a reply and a forward whom they go to. */
  function address(mode: Mode): HTMLElement {
    if (mode === 'note') {
      return h(
        'div',
        { class: 'ticket-action__fields', 'data-test-notify-to': true },
        h('span', { class: 'muted' }, 'Notify to: '),
      )
    }
    const to = mode === 'reply' ? `${ticket.requester.name} <${ticket.requester.email}>` : ''
    return h(
      'div',
      { class: 'ticket-action__fields' },
      h('div', { class: 'ticket-action__field' }, h('span', { class: 'muted' }, 'From: '), 'Acme Support'),
      h(
        'div',
        { class: 'ticket-action__field', 'data-test-id': 'to-field' },
        h('span', { class: 'muted' }, 'To: '),
        to,
      ),
    )
  }

  async function mount(host: HTMLElement, mode: Mode): Promise<void> {
    const made = await window.replicaFroala?.(host, { plain: false, html: start(mode), placeholder: '' })
    if (!made || !host.isConnected) return
    editor = made
    made.setAttributes({
      role: 'textbox',
      'aria-label': labels[mode],
      ...(chat && { 'data-test-id': 'active-editor' }),
    })
    if (!chat) made.focus()
  }

  /** A reply begins with an empty line above the signature and the quoted last message. */
  function start(mode: Mode): string {
    if (mode === 'note' || chat) return ''
    const signature = `<p><br></p><p><br></p><p>Regards,<br>${me}</p>`
    const last = ticket.messages.findLast((m) => m.public && m.author.role === 'end-user')
    return last && mode === 'reply'
      ? `${signature}<blockquote class="freshdesk_quote">${last.html}</blockquote>`
      : signature
  }

  if (chat) open('reply')
  else bar()
  return {
    root,
    open,
    destroy: async () => {
      await editor?.destroy()
      editor = null
    },
  }
}
