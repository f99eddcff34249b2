import { editor, preset, text } from './make'

/** Intercom's inbox. Its class names are generated; which side a message is on, and whether the editor writes a note, is not publicly known. */
export const intercom = preset({
  id: 'intercom',
  name: 'Intercom',
  tested: 'untested',
  ticketUrls: [
    '/a/inbox/conversation/{id}',
    '/a/inbox/*/inbox/conversation/{id}',
    '/a/inbox/*/inbox/*/conversation/{id}',
    '/a/inbox/*/inbox/*/*/conversation/{id}',
    '/a/apps/*/conversations/{id}',
  ],
  root: '[data-intercom-target="conversation-space"]',
  facts: { subject: text('[data-inbox-conversation-header-title] span') },
  composers: [editor('[role="textbox"][contenteditable="true"]', 'unknown')],
})
