import { editor, preset, text } from './make'

/** HubSpot's help desk. Its thread is not publicly known; the address tells what is being written. */
export const hubspot = preset({
  id: 'hubspot',
  name: 'HubSpot',
  tested: 'untested',
  ticketUrls: ['/help-desk/*/view/*/ticket/{id}', '/contacts/*/record/0-5/{id}'],
  facts: {
    subject: text('[data-test-id="ticket-header-name-link"] span', '[data-selenium-test="highlightTitle"]'),
    requesterName: text('[data-selenium-test="contact-chicklet-title-link"]'),
  },
  composers: [
    editor('[data-test-id="rte-content"]', 'unknown', [
      { selector: 'url:#notes', audience: 'internal' },
      { selector: 'url:#email', audience: 'public' },
      { selector: 'url:#live-chat', audience: 'public' },
    ]),
  ],
})
