import { attribute, editor, part, preset, text } from './make'

/**
 * Znuny 7 and its relatives (OTRS 6). Replies and notes are written in windows of their own, which are the
 * ticket's pages, too. Unless all articles are unfolded the page holds one; times name no zone, and the facts
 * beside the ticket have nothing but localised labels.
 */
export const znuny = preset({
  id: 'znuny',
  name: 'Znuny',
  tested: 'replica',
  ticketUrls: [
    '/*/index.pl?Action=AgentTicketZoom;TicketID={id}',
    '/*/index.pl?Action=AgentTicketCompose;TicketID={id}',
    '/*/index.pl?Action=AgentTicketNote;TicketID={id}',
  ],
  facts: {
    subject: part(text('h1.ticketHeaderTitleHeadline', '.Headline h1', '.LayoutPopup h1'), '— '),
    priority: attribute(
      'class',
      '.ticketHeaderTitle [class*="PriorityID-"], .Flag [class*="PriorityID-"]',
      'PriorityID-',
      ' ',
    ),
    group: text(
      '#ticketDetails a[href*="Action=AgentTicketQueue;QueueID="]',
      '.SidebarColumn a[href*="Action=AgentTicketQueue;QueueID="]',
    ),
    requesterName: text('#ArticleItems .WidgetSimple.customer .Header h2 span:nth-of-type(2)'),
    requesterEmail: text('#ArticleItems .WidgetSimple.customer .Header h2 span:nth-of-type(1)'),
  },
  words: { priority: { '1': 'low', '2': 'low', '3': 'normal', '4': 'high', '5': 'urgent' } },
  messages: {
    item: '#ArticleItems div:has(> a[name^="Article"]):has(> .WidgetSimple)',
    text: '.ArticleBody, .ArticleMailContentHTMLWrapper iframe >>> body',
    author: text('.Header h2 span:nth-of-type(2)'),
    id: attribute('name', ':scope > a[name^="Article"]', 'Article'),
    roles: [
      { selector: ':scope > .WidgetSimple.customer', role: 'requester' },
      { selector: ':scope > .WidgetSimple.agent', role: 'agent' },
      { selector: ':scope > .WidgetSimple.system', role: 'bot' },
    ],
    internal: [':scope > .WidgetSimple.NotVisibleForCustomer'],
    order: 'newest-first',
    more: 'a[href*="ZoomExpand=1"]',
  },
  composers: [
    editor('iframe.cke_wysiwyg_frame, textarea#RichText', 'unknown', [
      { selector: '[name="IsVisibleForCustomer"]:checked', audience: 'public' },
      { selector: '[name="IsVisibleForCustomer"]:not(:checked)', audience: 'internal' },
      { selector: 'url:Action=AgentTicketCompose', audience: 'public' },
    ]),
  ],
})
