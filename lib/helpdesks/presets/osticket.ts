import { attribute, editor, preset, text } from './make'

/** osTicket 1.17 and 1.18, the agents' panel. Its due date is written in the agent's format and not read. */
export const osticket = preset({
  id: 'osticket',
  name: 'osTicket',
  tested: 'replica',
  ticketUrls: ['/scp/tickets.php?id={id}', '/*/scp/tickets.php?id={id}'],
  // Editing and printing have the same address and no thread; going to another ticket replaces the page's inside.
  marks: ['.flush-left h2 a[href*="tickets.php?id={id}"]'],
  facts: {
    subject: text('.tixTitle h3'),
    status: text('.ticket_info a[href="#statuses"]', '.ticket_info table tr:first-child td'),
    priority: text('#field_priority', '.ticket_info a[href*="/field/priority/"]'),
    channel: text('#field_source', '.ticket_info a[href*="/field/source/"]'),
    group: text('.ticket_info a[href$="/transfer"]'),
    assignee: text('.ticket_info a[href$="/assign"]'),
    requesterName: text('.ticket_info [id^="user-"][id$="-name"]'),
    requesterEmail: text('.ticket_info [id^="user-"][id$="-email"]'),
  },
  words: {
    status: { Open: 'open', Resolved: 'solved', Closed: 'closed', Archived: 'closed', Deleted: 'closed' },
    priority: { Low: 'low', Normal: 'normal', High: 'high', Emergency: 'urgent' },
    nobody: ['— Unassigned —', '— Nicht zugewiesen —'],
  },
  messages: {
    item: '#thread-items > [id^="thread-entry-"]',
    text: '.thread-body > div:first-child',
    author: text('.header b'),
    at: attribute('datetime', '.header time[datetime]'),
    id: attribute('id', ':scope', 'thread-entry-'),
    roles: [
      { selector: '.thread-entry.system', role: 'bot' },
      { selector: '.thread-entry.message', role: 'requester' },
      { selector: '.thread-entry.response, .thread-entry.note', role: 'agent' },
    ],
    internal: ['.thread-entry.note'],
  },
  composers: [
    editor('form#reply .redactor-in, form#reply textarea#response', 'public'),
    editor('form#note .redactor-in, form#note textarea#internal_note', 'internal'),
  ],
  openComposer: '#post-reply-tab, a.post-response[href="#post-reply"]',
})
