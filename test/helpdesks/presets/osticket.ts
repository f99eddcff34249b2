import { conversation, type Entry, each, type Replica, shown } from './types'

const entry = ({ id, who, name, at, html, note }: Entry) => `
  <div id="thread-entry-${id}"><div class="thread-entry ${who === 'bot' ? 'system' : note ? 'note' : who === 'customer' ? 'message' : 'response'} avatar">
    <div class="header"><div class="pull-right"><span class="textra light"></span></div><b>${name}</b> posted
      <a name="entry-${id}" href="#entry-${id}"><time class="relative" datetime="${at.replace('Z', '+00:00')}" title="Friday, November 20, 2026">5 days ago</time></a>
      <span class="faded title truncate">Charged twice</span></div>
    <div class="thread-body no-pjax"><div>${html}</div><div class="clear"></div><div class="attachments"><span class="attachment-info"><a class="filename">invoice.pdf</a></span></div></div>
  </div></div>`

const row = (label: string, content: string) => `<tr><th>${label}:</th><td>${content}</td></tr>`

/** Both editors are in the page, one behind its tab; a rich editor hides its text field. */
export const osticket: Replica = {
  preset: 'osticket',
  id: '58',
  path: '/scp/tickets.php?id=58',
  addresses: [
    ['/scp/tickets.php?status=open&id=58#note', '58'],
    ['/support/scp/tickets.php?id=58', '58'],
    ['/scp/tickets.php?id=59', null],
    ['/scp/tickets.php?a=open', null],
    ['/scp/tasks.php?id=58', null],
    ['/tickets.php?id=58', null],
  ],
  page: ({ status = 'Open', editor = 'reply', entries = conversation } = {}) => `<div id="pjax-container">
    <div class="sticky bar"><a href="#post-reply" class="post-response action-button">Reply</a>
      <a href="tickets.php?id=58&a=edit">Edit</a><div class="flush-left"><h2><a href="tickets.php?id=58" title="Reload">Ticket #482913</a></h2></div></div>
    <div class="clear tixTitle has_bottom_border"><h3>Charged twice</h3></div>
    <table class="ticket_info"><tr><td><table>
      ${row('Status', `<a class="tickets-action" href="#statuses">${status}</a>`)}
      ${row('Priority', '<a class="inline-edit" id="inline-update" href="#tickets/58/field/priority/edit"><span id="field_priority">High</span></a>')}
      ${row('Department', '<a class="ticket-action" href="#tickets/58/transfer">Billing</a>')}
      ${row('Create Date', '11/20/26 8:00 AM')}</table></td><td><table>
      ${row('User', '<a href="#tickets/58/user"><i class="icon-user"></i> <span id="user-4-name">Ana Ruiz</span></a> <a>(<b>2</b>)</a>')}
      ${row('Email', '<span id="user-4-email">ana.ruiz@example.com</span>')}
      ${row('Source', '<a href="#tickets/58/field/source/edit"><span id="field_source">Email</span></a>')}</table></td></tr></table>
    <table class="ticket_info"><tr><td><table>
      ${row('Assigned To', '<a class="ticket-action" href="#tickets/58/assign">Bo Berg</a>')}
      ${row('SLA Plan', '<span id="field_sla">Default SLA</span>')}${row('Due Date', '<span id="field_duedate">11/22/26 8:00 AM</span>')}</table></td></tr></table>
    <div id="ticket_thread"><div id="thread-items">${each(entries, entry)}
      <div class="thread-event action"><span class="faded description">assigned to Bo Berg</span></div></div></div>
    <div id="response_options"><ul class="tabs" id="response-tabs"><li><a id="post-reply-tab" href="#reply">Post Reply</a></li><li><a id="post-note-tab" href="#note">Post Internal Note</a></li></ul>
      <form id="reply" ${shown(editor === 'reply')}><div class="redactor-box"><div class="redactor-in" contenteditable="true"></div><textarea id="response" name="response" class="richtext" style="display:none"></textarea></div></form>
      <form id="note" ${shown(editor === 'note')}><textarea id="internal_note" name="note" class="richtext"></textarea></form></div></div>`,
  statuses: { Open: 'open', Resolved: 'solved', Closed: 'closed' },
  editors: { reply: 'public', note: 'internal' },
  absent: [],
}
