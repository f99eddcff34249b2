import { conversation, type Entry, each, type Replica, shown } from './types'

const comment = ({ id, name, html, note }: Entry) => `
  <div data-componentid="issue-comment-base.ui.comment.comment-in-view-wrapper.${id}"><div data-testid="issue-comment-base.ui.comment.custom-comment.container">
    <div data-testid="comment-base-item-${id}"><div data-testid="issue-comment-base.ui.comment.ak-comment.${id}">
      <div data-testid="issue-comment-base.ui.comment.ak-comment.${id}-header"><span>${name}</span> <span>5 days ago</span>
        ${note ? '<span data-testid="issue-comment-base.ui.comment.custom-comment.restricted-to">Internal note</span>' : ''}</div>
      <div data-testid="issue-comment-base.ui.comment.ak-comment.${id}-body">${html}</div>
      <div data-testid="issue-comment-base.ui.comment.ak-comment.${id}-footer"><button>Edit</button></div></div></div></div></div>`

export const jiraServiceManagement: Replica = {
  preset: 'jira-service-management',
  id: 'ITSM-12',
  path: '/browse/ITSM-12',
  addresses: [
    ['/browse/ITSM-12?focusedCommentId=104', 'ITSM-12'],
    ['/jira/servicedesk/projects/ITSM/queues/custom/3/ITSM-12', 'ITSM-12'],
    ['/jira/servicedesk/projects/ITSM/queues/custom/3?filter=x&selectedIssue=ITSM-12', 'ITSM-12'],
    ['/jira/servicedesk/projects/ITSM/queues/custom/3', null],
    ['/jira/servicedesk/projects/ITSM/summary', null],
    ['/wiki/spaces/ITSM-12/overview', null],
  ],
  page: ({
    status = 'Waiting for support',
    editor = 'reply',
    entries = conversation,
  } = {}) => `<div id="jira-frontend">
    <h1 data-testid="issue.views.issue-base.foundation.summary.heading">Charged twice</h1>
    <button data-testid="issue-field-status.ui.status-view.status-button.status-button"><span>${status}</span></button>
    <div data-testid="issue.views.field.user.assignee"><span>Unassigned</span></div>
    <div data-testid="issue.activity.comment" ${shown(editor !== 'none')}><div class="ProseMirror" id="ak-editor-textarea" role="textbox" contenteditable="true"><p></p></div></div>
    <div data-testid="issue.activity.comments-list">${each(entries.toReversed(), comment)}</div></div>`,
  statuses: {
    'Waiting for support': 'open',
    'WAITING FOR CUSTOMER': 'pending',
    Resolved: 'solved',
    Canceled: 'closed',
  },
  editors: { reply: 'unknown', note: 'unknown' },
  absent: ['messages.more'],
}
