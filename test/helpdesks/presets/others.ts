/** Helpdesks of which only the frame around the conversation is publicly known. */
import { type Replica, type State, shown } from './types'

const rich = (attributes: string, { editor = 'reply' }: State) =>
  `<div ${attributes} contenteditable="true" ${shown(editor !== 'none')}><p></p></div>`

export const freshservice: Replica = {
  preset: 'freshservice',
  id: '77',
  path: '/a/tickets/77?current_tab=details',
  addresses: [
    ['/a/tickets/77', '77'],
    ['/helpdesk/tickets/77', '77'],
    ['/a/tickets/filters/all_tickets', null],
    ['/a/tickets/new', null],
    ['/support/tickets/77', null],
  ],
  page: (state = {}) => `<div class="ticket-tabs"><div class="multitab-navlist"></div></div>
    <span data-test-id="ticket-human-display-id">INC-77</span><h2 data-test-id="subject-text">Charged twice</h2>
    <a id="primary_email">ana.ruiz@example.com</a>${rich('class="fr-element fr-view"', state)}`,
  editors: { reply: 'unknown', note: 'unknown' },
  absent: [],
}

export const hubspot: Replica = {
  preset: 'hubspot',
  id: '9001',
  path: '/help-desk/123/view/456/ticket/9001#email',
  addresses: [
    ['/help-desk/123/view/456/ticket/9001/thread/77#notes', '9001'],
    ['/contacts/123/record/0-5/9001', '9001'],
    ['/contacts/123/record/0-1/9001', null],
    ['/help-desk/123/view/456', null],
  ],
  page: (
    state = {},
  ) => `<div data-application-name="svh-help-desk"><a data-test-id="ticket-header-name-link"><span>Charged twice</span></a>
    <a data-selenium-test="contact-chicklet-title-link">Ana Ruiz</a>${rich('data-test-id="rte-content"', state)}</div>`,
  editors: { reply: 'public', note: null },
  absent: [],
}

export const intercom: Replica = {
  preset: 'intercom',
  id: '2150',
  path: '/a/inbox/ab12/inbox/shared/all/conversation/2150',
  addresses: [
    ['/a/inbox/ab12/inbox/conversation/2150', '2150'],
    ['/a/inbox/conversation/2150', '2150'],
    ['/a/apps/ab12/conversations/2150', '2150'],
    ['/a/inbox/ab12/inbox/shared/all', null],
    ['/a/apps/ab12/users/2150', null],
  ],
  page: (state = {}) => `<div role="textbox" contenteditable="true">search</div>
    <div data-intercom-target="conversation-space"><div data-inbox-conversation-header-title><span>Charged twice</span></div>
    <div data-conversation-stream></div>${rich('role="textbox"', state)}</div>`,
  editors: { reply: 'unknown', note: 'unknown' },
  absent: [],
}

export const helpScout: Replica = {
  preset: 'help-scout',
  id: '332211',
  path: '/conversation/332211/482?folderId=9',
  addresses: [
    ['/conversation/332211/', '332211'],
    ['/conversations/332211', '332211'],
    ['/mailbox/332211', null],
    ['/conversations/new', null],
  ],
  page: () =>
    `<input aria-label="Conversation Subject" value="Charged twice"><span data-cy="Tag">vip</span><span data-cy="Tag">billing</span>`,
  editors: { reply: null, note: null },
  absent: [],
}
