import { conversation, type Entry, each, type Replica, type State } from './types'

const thread = ({ id, who, name, html, note }: Entry) =>
  who === 'bot'
    ? `<div class="thread thread-type-lineitem thread-state-published" id="thread-${id}"><div class="thread-message"><div class="thread-header"><div class="thread-title">The status was changed</div></div></div></div>`
    : `<div class="thread thread-type-${note ? 'note' : who === 'customer' ? 'customer' : 'message'}" id="thread-${id}" data-thread_id="${id}">
  <div class="thread-message"><div class="thread-header">
    <div class="thread-title"><div class="thread-person"><strong><a href="/customers/1">${name}</a></strong></div>
      <div class="thread-recipients"><div><strong>To:</strong> help@acme.example</div></div></div>
    <div class="thread-info"><a href="#thread-${id}" class="thread-date" title="Nov 20, 2026 10:00">5 days ago</a></div></div>
    <div class="thread-body"><div class="thread-content" dir="auto">${html}</div></div></div></div>`

const editor = ({ editor = 'reply' }: State) => `
  <div class="conv-block conv-reply-block conv-action-block ${editor === 'note' ? 'conv-note-block' : ''} ${editor === 'none' ? 'hidden' : ''}" ${editor === 'none' ? 'style="display:none"' : ''}>
    <form class="form-reply"><input type="hidden" name="is_note" value="${editor === 'note' ? 1 : ''}">
      <textarea id="body" name="body" style="display:none"></textarea>
      <div class="note-editor"><div class="note-codable" style="display:none"></div><div class="note-editable" contenteditable="true"><p><br></p></div></div></form></div>`

const draft =
  '<div class="thread thread-type-draft" id="thread-99" data-thread_id="99"><div class="thread-person"><strong>Bo Berg</strong></div><div class="thread-body"><div class="thread-content">Half a sen</div></div></div>'

/** Threads newest first; a draft and status lines among them; the reply block waits hidden. */
export const freescout: Replica = {
  preset: 'freescout',
  id: '35',
  path: '/conversation/35',
  addresses: [
    ['/conversation/35?folder_id=12#thread-104', '35'],
    ['/help/conversation/35', '35'],
    ['/conversation/36', null],
    ['/mailbox/1/12', null],
    ['/mailbox/1/new-ticket', null],
    ['/customers/35/edit', null],
  ],
  body: { class: 'body-conv', 'data-conversation_id': '35' },
  page: (state = {}) => `<div id="conv-layout"><div id="conv-layout-header"><div id="conv-toolbar">
      <div class="conv-actions"><span class="conv-reply conv-action"></span><span class="conv-add-note conv-action"></span></div>
      <ul class="conv-info">
        <li id="conv-assignee"><div class="btn-group"><button class="conv-info-icon"></button><button class="conv-info-val"><span>Bo Berg</span> <span class="caret"></span></button>
          <ul class="dropdown-menu conv-user"><li><a data-user_id="-1">Anyone</a></li><li class="active"><a data-user_id="2">Bo Berg</a></li></ul></div></li>
        <li id="conv-status"><div class="btn-group"><button class="conv-info-icon"></button><button class="conv-info-val"><span>${state.status ?? 'Active'}</span> <span class="caret"></span></button>
          <ul class="dropdown-menu conv-status"><li><a data-status="3">Closed</a></li></ul></div></li></ul></div>
      <div id="conv-subject"><div class="conv-subjwrap"><div class="conv-subjtext"><span>Charged twice</span><input type="text" value="Charged twice" style="display:none"></div><div class="conv-numnav"># <strong>71</strong></div></div>
      ${editor(state)}</div></div>
    <div id="conv-layout-customer"><div class="customer-snippet"><a class="customer-name" href="/customers/1">Ana Ruiz</a>
      <ul class="customer-contacts"><li class="customer-email"><a class="contact-main">ana.ruiz@example.com</a></li></ul></div></div>
    <div id="conv-layout-main">${draft}${each((state.entries ?? conversation).toReversed(), thread)}</div></div>`,
  statuses: { Active: 'open', Pending: 'pending', Closed: 'closed', Spam: 'closed' },
  editors: { reply: 'public', note: 'internal' },
  absent: [],
}
