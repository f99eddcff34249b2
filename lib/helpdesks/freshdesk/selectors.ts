/**
 * Every place of Freshdesk's agent portal that the adapter knows. Three generations of it are in the field:
 * plain documents, parts inside open shadow roots, and plain links again; and several `data-test-id`s are
 * the translated label. Hence chains, and the API first.
 */
const id = (name: string) => `[data-test-id="${name}"]`

/** The value of a property's dropdown, by any of these test ids. */
const chosen = (...names: string[]) =>
  names.map((name) => `${id(name)} .ember-power-select-selected-item`).join(', ')

/** Recognising the agent portal on a host of the customer's own: matches. */
export const portal = {
  app: 'body.ember-application',
  bar: '#mainactionbar, .ticket-details__item',
}

/** Elements whose open shadow roots may hold facts: deepAll. */
export const shadowHosts = 'mfe-application, ticket-top-nav, ticket-details, fw-unified-mfe--contact-info'

/** Header and properties, for read-page and health. Never `main-title`: it is the view the agent came from. */
export const facts = {
  /** Also holds buttons: only its own text is the subject. */
  subject: '.ticket-subject-heading, .sentiment-ticket-heading',
  status: `${chosen('tkt-properties-status')}, ${id('ticket-status')}`,
  priority: `${chosen('priority')}, ${id('ticket-priority')}`,
  /** The test ids are labels of the portal's language. */
  group: chosen('Group', 'Grupo', 'Gruppe', 'Groupe', '组'),
  agent: chosen('Agent', 'agent', 'Agente', '客服'),
  /** The open list of a tag field offers others with the same class. */
  tags: '.tag-options:not(.ember-power-select-option *)',
  contact: 'a[href*="/contacts/"]',
  company: 'a[href*="/companies/"]',
  contactEmail: 'p.break-all',
  contactEmailOld: `${id('requester-info-contact-email')} .info-details-content`,
}

/** The conversation, for read-page and watch. */
export const thread = {
  /** The description carries `ticket_<id>`, each later message `note_<id>`. */
  album: '[data-album^="ticket_"], [data-album^="note_"]',
  albumOf: (ticketId: string) => `[data-album="ticket_${ticketId}"]`,
  item: '.ticket-details__item:not(.rich-editor)',
  description: `${id('ticket-description')}, [data-album^="ticket_"]`,
  body: '[data-test-conversation="conversation-text"], .ticket_note, #ticket_original_request, .text__content',
  author: id('user-name'),
  isAgent: '[data-test-is-agent]:not([data-test-is-agent="false"])',
  requesterClass: 'ticket-details__requestor',
  privateClass: 'ticket-details__privatenote',
  /** A private-looking item with recipients is an e-mail; `.notify` is a note's "notified to" line. */
  recipients: '.emails-info:not(.notify)',
  /** The AI's summary of the conversation stands in an item of its own. */
  summary: '[data-test-conversation-actions="edit-summary"]',
  more: 'button[data-test-button="load-more"], .ticket-details__item--more',
}

/** The reply editor, for composer. */
export const editor = {
  /** The second is the chat editor; closed, the same test id sits on a button that only looks like one. */
  editable: `.fr-element[contenteditable="true"], ${id('active-editor')}[contenteditable="true"], textarea${id('active-editor')}`,
  /** An old note being edited has an editor of its own. */
  oldMessage: '[data-album^="note_"]',
  frame: '.ticket-editor, .rich-editor',
  tabs: '.ticket-actions-list .ticket-action-button',
  activeTab: '.active, .is-active, [aria-selected="true"], [aria-pressed="true"], [aria-current="true"]',
  /** Only notes have somebody to notify. */
  notify: '[data-test-notify-to], [data-test-id="notified-to-emails"]',
  recipients: `${id('to-emails')}`,
  /** Buttons that open an editor, best first: openComposer. */
  open: [
    id('ticket-action-reply'),
    `button.editor-placeholder${id('active-editor')}`,
    '#mainactionbar button[data-test-email-action="reply"]',
  ],
}
