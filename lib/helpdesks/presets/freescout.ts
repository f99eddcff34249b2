import { attribute, editor, preset, text } from './make'

/** FreeScout 1.8. Its times name no zone, so none are read; threads stand newest first. */
export const freescout = preset({
  id: 'freescout',
  name: 'FreeScout',
  tested: 'replica',
  ticketUrls: ['/conversation/{id}', '/*/conversation/{id}'],
  marks: ['body.body-conv[data-conversation_id="{id}"]'],
  facts: {
    subject: text('#conv-subject .conv-subjtext > span', '#conv-subject .conv-subjtext'),
    status: text('#conv-status .conv-info-val span:first-child'),
    assignee: text('#conv-assignee .conv-info-val span:first-child'),
    requesterName: text('#conv-layout-customer .customer-name'),
    requesterEmail: text('#conv-layout-customer .customer-email .contact-main'),
  },
  words: {
    status: { Active: 'open', Pending: 'pending', Closed: 'closed', Spam: 'closed' },
    nobody: ['Anyone', 'Niemand', '任何人'],
  },
  messages: {
    item: '#conv-layout-main .thread:is(.thread-type-customer, .thread-type-message, .thread-type-note, .thread-type-chat)',
    text: '.thread-body .thread-content',
    author: text('.thread-person strong'),
    id: attribute('data-thread_id', ':scope'),
    roles: [
      { selector: '.thread.thread-type-customer', role: 'requester' },
      { selector: '.thread.thread-type-message, .thread.thread-type-note', role: 'agent' },
    ],
    internal: ['.thread.thread-type-note'],
    order: 'newest-first',
  },
  composers: [
    editor(
      '.conv-reply-block .note-editable[contenteditable="true"], .conv-reply-block textarea#body',
      'unknown',
      [
        { selector: '.conv-reply-block.conv-note-block', audience: 'internal' },
        { selector: '.conv-reply-block', audience: 'public' },
      ],
    ),
  ],
  openComposer: '.conv-actions .conv-reply',
})
