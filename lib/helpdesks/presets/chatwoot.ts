import { attribute, editor, preset } from './make'

/** Chatwoot 4. Conversations have no subject, and its messages no date; notes are told by their colour. */
export const chatwoot = preset({
  id: 'chatwoot',
  name: 'Chatwoot',
  tested: 'replica',
  ticketUrls: [
    '/app/accounts/*/conversations/{id}',
    '/app/accounts/*/*/conversations/{id}',
    '/app/accounts/*/*/*/conversations/{id}',
  ],
  facts: {},
  messages: {
    item: '[data-message-id]:has(.left-bubble, .right-bubble)',
    text: '.left-bubble, .right-bubble',
    // The message that is answered, and the line with the time.
    without: ['.line-clamp-2', 'time', '[class*="text-[11px]"]'],
    id: attribute('data-message-id', ':scope'),
    roles: [
      { selector: '.right-bubble[class*="solid-iris"]', role: 'bot' },
      { selector: '.right-bubble', role: 'agent' },
      { selector: '.left-bubble', role: 'requester' },
    ],
    internal: ['.right-bubble[class*="amber"]', '.left-bubble[class*="amber"]'],
  },
  composers: [
    editor(
      '.reply-box .ProseMirror[contenteditable="true"], .reply-box .reply-box__top textarea',
      'public',
      [{ selector: '.reply-box.is-private', audience: 'internal' }],
      true,
    ),
  ],
})
