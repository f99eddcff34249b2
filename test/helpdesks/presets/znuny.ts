import { conversation, type Entry, each, type Replica } from './types'

const type = { customer: 'customer Incoming', agent: 'agent Outgoing', bot: 'system Outgoing' }

const article = ({ id, who, name, html, note }: Entry) => `
  <div><a id="Article${id}" name="Article${id}"></a><span id="${id}" aria-hidden="true"></span>
    <div class="WidgetSimple Expanded ${type[who]} ${note ? 'NotVisibleForCustomer' : 'VisibleForCustomer'}">
      <div class="Header"><h2>#1 – Charged twice – <span class="Hidden">"${name}" &lt;${name.split(' ')[0]?.toLowerCase()}@example.com&gt;</span> <span>${name}</span>
        – <span title="Created: 11/20/2026 08:00">11/20/2026 08:00</span> via Email</h2></div>
      <div class="Content"><div class="ArticleMailContent"><div class="article-inner-content">${
        who === 'customer'
          ? `<div class="ArticleMailContentHTMLWrapper"><iframe sandbox="allow-same-origin" id="Iframe${id}"></iframe></div>`
          : `<div class="ArticleBody">${html}</div>`
      }</div></div></div></div></div>`

const row = ({ id, who, note }: Entry) =>
  `<tr id="Row${id}" class="${type[who]} Email ${note ? 'NotVisibleForCustomer' : 'VisibleForCustomer'}"><td class="No">${id}<input type="hidden" class="ArticleID" value="${id}"></td></tr>`

/** HTML mails lie in frames of their own; replies and notes open in another window. */
export const znuny: Replica = {
  preset: 'znuny',
  id: '2',
  path: '/znuny/index.pl?Action=AgentTicketZoom;TicketID=2;ZoomExpand=1',
  addresses: [
    ['/otrs/index.pl?Action=AgentTicketZoom;TicketID=2', '2'],
    ['/znuny/index.pl?Action=AgentTicketZoom&TicketID=2&ArticleID=105#105', '2'],
    ['/znuny/index.pl?Action=AgentTicketCompose;TicketID=2;ArticleID=105;ReplyAll=', '2'],
    ['/znuny/index.pl?Action=AgentTicketNote;TicketID=2', '2'],
    ['/znuny/index.pl?Action=AgentTicketQueue;QueueID=2', null],
    ['/znuny/index.pl?Action=AgentTicketHistory;TicketID=2', null],
    ['/znuny/index.pl', null],
    ['/znuny/customer.pl?Action=CustomerTicketZoom;TicketNumber=2', null],
  ],
  page: ({
    entries = conversation,
  } = {}) => `<div class="layoutContentSidebar ARIARoleMain TicketZoom" id="ticketDetails">
    <div class="ticketHeaderTitle"><div class="ticketHeaderTitleStatus"><span class="ticketHeaderTitleStatusFlag PriorityID-4" title="4 high"></span></div>
      <h1 class="ticketHeaderTitleHeadline">Ticket#2026112010000012 — Charged twice</h1></div>
    <a href="?Action=AgentTicketZoom;TicketID=2;ZoomExpand=0">Show one article</a>
    <table id="ArticleTable"><tbody>${each(entries.toReversed(), row)}</tbody></table>
    <div id="ArticleItems">${each(entries.toReversed(), article)}</div>
    <div class="SidebarColumn"><div class="WidgetSimple"><div class="Content"><fieldset><label>Queue:</label>
      <p class="Value"><a href="?Action=AgentTicketQueue;QueueID=5">Billing</a></p><label>State:</label><p class="Value">open</p></fieldset></div></div></div></div>`,
  fill(document, { entries = conversation } = {}) {
    for (const { id, html } of entries) {
      const frame = document.querySelector<HTMLIFrameElement>(`#Iframe${id}`)?.contentDocument
      if (frame) frame.body.innerHTML = html
    }
  },
  editors: { reply: null, note: null },
  absent: ['messages.more', 'composers.0'],
}
