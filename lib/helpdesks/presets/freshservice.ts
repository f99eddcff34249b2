import { editor, preset, text } from './make'

/** Freshservice. Which of its elements are messages is not publicly known. */
export const freshservice = preset({
  id: 'freshservice',
  name: 'Freshservice',
  tested: 'untested',
  ticketUrls: ['/a/tickets/{id}', '/helpdesk/tickets/{id}'],
  marks: ['[data-test-id="ticket-human-display-id"]', '.summary-content'],
  facts: {
    subject: text('[data-test-id="subject-text"]', '.summary-content .subject-text'),
    requesterEmail: text('#primary_email'),
  },
  composers: [editor('.fr-element[contenteditable="true"]', 'unknown')],
})
