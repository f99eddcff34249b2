/**
 * Every place of Request Tracker's pages that the adapter knows: 5 as measured, 4 and 6 where they differ.
 * Pages load anew; the history comes later.
 */

/** Recognising RT and the signed-in agent. */
export const frame = {
  /** Every page's body carries its component's name. */
  page: 'body[id^="comp-Ticket-"]',
  /** "#1: Subject" */
  title: '#header h1',
  preferences: 'a#preferences[href*="id="]',
  currentUser: '.current-user',
}

/** Facts beside the ticket on Display.html: read-page and health. */
export const facts = {
  subject: '.ticket-info-basics input[name="Subject"]',
  status: '.ticket-info-basics .status :is(.current-value, .value)',
  priority:
    '.ticket-info-basics .priority .Priority, .ticket-info-basics .priority :is(.current-value, .value)',
  queue: '.ticket-info-basics .queue :is(.current-value, .value)',
  /** Number 6 is RT's "Nobody". */
  owner: '.ticket-info-people .owner .user',
  nobody: '.ticket-info-people .owner .user[data-user-id="6"]',
  requestors: '.ticket-info-people .requestors .user[data-user-id]',
  /** People in copy answer too, and are no staff; AdminCc is. */
  copied: '.ticket-info-people .cc .user[data-user-id]',
}

/** The history: read-page and watch. */
export const history = {
  message: '.transaction.message[data-transaction-id]',
  author: '.description .user',
  description: '.description',
  text: '.content .messagebody',
  /** Quoted mails fold into closed stanzas behind a link. */
  quoted: '.message-stanza.closed, .message-stanza-folder, .message-header-key, .message-header-value',
}

/** The reply form of Update.html: composer. */
export const editor = {
  textarea: 'textarea#UpdateContent',
  /** RT 5: CKEditor 4, whose editable is the body of a same-origin frame. */
  attached: '#cke_UpdateContent',
  wysiwyg: 'iframe.cke_wysiwyg_frame',
  /** RT 6: CKEditor 5. */
  editable: '.ck-editor__editable',
  updateType: 'select[name="UpdateType"], input[name="UpdateType"]',
  reply: 'a.reply-link, a#page-actions-reply',
}
