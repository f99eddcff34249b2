import { attribute, editor, part, preset, text } from './make'

/** Zammad's own interface. Several tickets stay in its page; the active one is shown. */
export const zammad = preset({
  id: 'zammad',
  name: 'Zammad',
  tested: 'replica',
  ticketUrls: ['/#ticket/zoom/{id}'],
  root: '.content.active:has(.ticketZoom-header)',
  facts: {
    subject: text('.ticketZoom-header .ticket-title-update', '.ticket-title-update', '.ticket-title'),
    status: text('.sidebar[data-tab="ticket"] select[name="state_id"]'),
    // "2 normal"
    priority: part(text('.sidebar[data-tab="ticket"] select[name="priority_id"]'), ' '),
    tags: text('.tags .list-item-name', '.js-tag'),
    group: text('.sidebar[data-tab="ticket"] select[name="group_id"]'),
    assignee: text('.sidebar[data-tab="ticket"] select[name="owner_id"]'),
    requesterName: text(
      '.sidebar[data-tab="customer"] .userInfo-name',
      '[data-tab="customer"] [title="Name"]',
    ),
    requesterEmail: attribute('href', '.sidebar[data-tab="customer"] a[href^="mailto:"]', 'mailto:'),
    createdAt: attribute('datetime', '.ticketZoom-header .task-subline > time'),
    slaDueAt: attribute('datetime', '.ticketZoom-header .escalation-popover time'),
  },
  words: {
    status: {
      new: 'new',
      open: 'open',
      'pending reminder': 'pending',
      'pending close': 'pending',
      closed: 'closed',
      merged: 'closed',
      neu: 'new',
      offen: 'open',
      'warten auf Erinnerung': 'pending',
      'warten auf schließen': 'pending',
      geschlossen: 'closed',
      zusammengefasst: 'closed',
    },
    priority: { low: 'low', normal: 'normal', high: 'high', niedrig: 'low', hoch: 'high' },
  },
  messages: {
    item: '.ticket-article-item[data-id]',
    text: '.textBubble-content .richtext-content',
    without: ['.js-signatureMarker ~ *', '.js-toggleFold'],
    author: part(text('.article-meta.top .article-meta-row:first-child .article-meta-value'), null, '<'),
    at: attribute('datetime', '.task-subline time'),
    id: attribute('data-id', ':scope'),
    roles: [
      { selector: '.ticket-article-item.customer', role: 'requester' },
      { selector: '.ticket-article-item.agent', role: 'agent' },
      { selector: '.ticket-article-item.system', role: 'bot' },
    ],
    internal: ['.ticket-article-item.is-internal'],
  },
  composers: [
    editor('form.article-add [data-name="body"][contenteditable="true"]', 'unknown', [
      { selector: 'form.article-add.is-internal', audience: 'internal' },
      { selector: 'form.article-add.is-public', audience: 'public' },
    ]),
  ],
})
