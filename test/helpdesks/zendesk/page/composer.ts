/** The composer of one ticket: channel switcher and a real CKEditor 5 of its own. */
import type { RichEditor } from '../../editors/globals.ts'
import { h, icon } from '../../page/dom.ts'
import type { TicketView } from '../../page/view.ts'
import type { ZendeskOptions } from '../options.ts'
import type { Words } from './words.ts'

const REPLY = 'M6.5 3.5L2.5 7.5l4 4M2.5 7.5h7a4 4 0 0 1 4 4v1'

export type ComposerView = {
  root: HTMLElement
  /** True for a public channel. */
  isPublic(): boolean
  html(): string
  clear(): void
  /** Replaces the editable by a new one with the same text, as React sometimes does. */
  remount(): Promise<void>
  destroy(): Promise<void>
}

/** Builds the composer; null when the ticket has none. `changed` tells whether there is a draft. */
export function composer(
  ticket: TicketView,
  options: ZendeskOptions,
  words: Words,
  changed: (dirty: boolean) => void,
): ComposerView | null {
  if (ticket.status === 'closed' || options.composer === 'absent') return null
  const plain = ticket.channel === 'messaging' || ticket.channel === 'chat'
  const publicChannel = plain ? (ticket.channel === 'chat' ? 'chat' : 'native_messaging') : 'web'
  const publicLabel = plain ? words.messaging : words.publicReply
  let channel = publicChannel
  let editor: RichEditor | null = null
  let mounting: Promise<void> = Promise.resolve()

  const label = h('span', { class: 'switch-label' }, publicLabel)
  const button = h(
    'button',
    {
      type: 'button',
      class: 'channel-switch',
      'data-test-id': 'omnichannel-channel-switcher-button',
      'aria-haspopup': 'menu',
      click: () => menu.toggleAttribute('hidden'),
    },
    icon(REPLY),
    label,
    h('span', { class: 'caret' }),
  )
  const menu = h(
    'ul',
    { class: 'menu', role: 'menu', hidden: true, 'data-test-id': 'omnichannel-channel-switcher-menu' },
    item(publicChannel, publicLabel),
    item('internal', words.internalNote),
  )
  const toolbar = h('div', { class: 'toolbar-place', 'data-test-id': 'rich-text-editor-toolbar-container' })
  const place = h('div', { class: 'editable-place', 'data-test-id': 'ticket-rich-text-editor' })
  const root = h(
    'div',
    { id: 'editor-view', class: 'composer', 'data-test-id': 'editor-view' },
    h(
      'div',
      { class: 'composer-head' },
      h('div', { class: 'switch-box' }, button, menu),
      h('span', { class: 'to' }, ticket.requester.name),
    ),
    h('div', { class: 'zendesk-editor--rich-text-container' }, place),
    toolbar,
  )

  function item(id: string, text: string): HTMLElement {
    const choose = (): void => {
      channel = id
      menu.hidden = true
      show()
      editor?.focus()
    }
    const testId = `omnichannel-channel-switcher-menuitem-${id}`
    return h('li', { role: 'menuitem', tabindex: '0', 'data-test-id': testId, click: choose }, text)
  }

  function show(): void {
    const internal = channel === 'internal'
    button.setAttribute('data-channel', channel)
    button.setAttribute('aria-label', internal ? words.internalNote : publicLabel)
    label.textContent = internal ? words.internalNote : publicLabel
    root.classList.toggle('is-internal', internal)
    editor?.setAttributes({ 'aria-label': internal ? words.internalComposer : words.publicComposer })
  }

  async function mount(html: string): Promise<void> {
    if (!window.replicaCkeditor) return
    const host = h('div', { class: 'omnicomposer' })
    place.replaceChildren(host)
    editor = await window.replicaCkeditor(host, { plain, html, placeholder: words.placeholder })
    const testId = plain ? 'omnicomposer-plain-text-ckeditor' : 'omnicomposer-rich-text-ckeditor'
    editor.setAttributes({ 'data-test-id': testId, role: 'textbox' })
    editor.setReadOnly(options.composer === 'read-only')
    editor.onChange(() => changed(editor?.html() !== ''))
    toolbar.replaceChildren(...(editor.toolbar && !plain ? [editor.toolbar] : []))
    show()
  }

  show()
  mounting = mount('')
  return {
    root,
    isPublic: () => channel !== 'internal',
    html: () => editor?.html() ?? '',
    clear: () => editor?.setHtml(''),
    remount: async () => {
      await mounting
      const html = editor?.html() ?? ''
      await editor?.destroy()
      mounting = mount(html)
      await mounting
    },
    destroy: async () => {
      await mounting
      await editor?.destroy()
    },
  }
}
