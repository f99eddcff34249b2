import { conversation, type Entry, each, type Replica, type State, select, shown } from './types'

const sender = { customer: 'customer', agent: 'agent', bot: 'system' }

const article = ({ id, who, name, at, html, note }: Entry) => `
  <div class="ticket-article-item ${sender[who]} email ${note ? 'is-internal' : ''}" data-id="${id}" id="article-${id}">
    <div class="article-meta-clip top"><div class="article-content-meta top hide"><div class="article-meta top">
      <div class="horizontal article-meta-row"><div class="article-meta-key">From</div>
        <div class="article-meta-value flex contain-text">${name} &lt;someone@example.com&gt;</div></div>
      <div class="horizontal article-meta-row"><div class="article-meta-key">To</div>
        <div class="article-meta-value flex contain-text">help@acme.example</div></div>
    </div></div></div>
    <div class="article-content"><div class="bubble-gap"><div class="internal-border"><div class="textBubble">
      <div class="textBubble-content" id="article-content-${id}" data-id="${id}">
        <div class="richtext-content">${html}<span class="js-signatureMarker"></span>${who === 'agent' ? '<p>-- Acme Ltd</p>' : ''}</div>
        <div class="textBubble-overflowContainer hide"><div class="btn btn--text js-toggleFold">See more</div></div>
      </div></div></div></div></div>
    <a href="#ticket/zoom/12/${id}"><small class="task-subline"><time class="humanTimeFromNow" datetime="${at.replace('Z', '.000Z')}">2 hours ago</time></small></a>
  </div>`

const zoom = (
  active: boolean,
  title: string,
  entries: Entry[],
  { status = 'open', editor = 'reply' }: State,
) => `
  <div class="content ${active ? 'active' : ''}" ${shown(active)}><div class="ticketZoom">
    <div class="ticketZoom-controls"></div>
    <div class="ticketZoom-header"><h1><span contenteditable="true" class="ticket-title-update">${title}</span></h1>
      <small class="task-subline">Ticket#<span class="ticket-number">31012</span> - created <time datetime="2026-11-20T08:00:00.000Z">5 days ago</time>
        - <span class="escalation-popover" data-id="12">escalation <time datetime="2026-11-21T08:00:00.000Z">in 3 hours</time></span></small></div>
    <div class="ticket-article">${each(entries, article)}</div>
    <form class="article-add ${editor === 'note' ? 'is-internal' : 'is-public'}" data-type="email" ${shown(editor !== 'none')}>
      <div class="textBubble"><div class="js-textarea articleNewEdit-body richtext-content" contenteditable="true" data-name="body"></div></div>
    </form>
    <div class="sidebar" data-tab="ticket">
      ${select('group_id', 'Billing', 'Users')}${select('owner_id', 'Bo Berg', 'Cy Dahl')}${select('state_id', status, 'merged')}${select('priority_id', '3 high', '2 normal')}
      <div class="tags"><ul class="list"><li class="list-item"><a class="list-item-name">vip</a></li><li class="list-item"><a class="list-item-name">billing</a></li></ul></div>
    </div>
    <div class="sidebar hide" data-tab="customer"><div class="userInfo-name"><div class="u-textTruncate" title="Name">Ana Ruiz</div></div>
      <div class="userInfo-value"><a href="mailto:ana.ruiz@example.com">ana.ruiz@example.com</a></div></div>
  </div></div>`

/** The task bar keeps other tickets in the page. */
export const zammad: Replica = {
  preset: 'zammad',
  id: '12',
  path: '/#ticket/zoom/12',
  addresses: [
    ['/#ticket/zoom/12/104', '12'],
    ['/?x=1#ticket/zoom/12', '12'],
    ['/#ticket/create/id/4711', null],
    ['/#ticket/view/my_assigned', null],
    ['/#dashboard', null],
    ['/ticket/zoom/12', null],
  ],
  page: (state = {}) => `<div id="app">
    ${zoom(false, 'Another ticket', [{ ...(conversation[0] as Entry), id: '7' }], { status: 'new', editor: 'reply' })}
    ${zoom(true, 'Charged twice', state.entries ?? conversation, state)}</div>`,
  statuses: {
    new: 'new',
    open: 'open',
    'pending reminder': 'pending',
    closed: 'closed',
    geschlossen: 'closed',
  },
  editors: { reply: 'public', note: 'internal' },
  absent: [],
}
