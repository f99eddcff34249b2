import { attribute, editor, preset, text } from './make'

/**
 * Jira Service Management in the cloud. A public comment does not tell a customer's from an agent's, the
 * request itself stands apart from the comments, and comments say no date: who waits for whom stays unknown.
 */
export const jiraServiceManagement = preset({
  id: 'jira-service-management',
  name: 'Jira Service Management',
  tested: 'replica',
  ticketUrls: [
    '/browse/{id}',
    '/jira/servicedesk/projects/*/queues/*/*/{id}',
    '/jira/servicedesk/projects/*/queues/*/*?selectedIssue={id}',
    '/jira/servicedesk/projects/*/queues/*?selectedIssue={id}',
  ],
  marks: ['[data-testid="issue.views.issue-base.foundation.summary.heading"]'],
  facts: {
    subject: text('[data-testid="issue.views.issue-base.foundation.summary.heading"]'),
    status: text('[data-testid="issue-field-status.ui.status-view.status-button.status-button"]'),
    assignee: text('[data-testid="issue.views.field.user.assignee"]'),
  },
  words: {
    status: {
      Open: 'open',
      'To do': 'new',
      'Waiting for support': 'open',
      'Waiting for customer': 'pending',
      'In progress': 'open',
      'Work in progress': 'open',
      Escalated: 'open',
      Pending: 'hold',
      Resolved: 'solved',
      Done: 'solved',
      Closed: 'closed',
      Canceled: 'closed',
      Declined: 'closed',
    },
    nobody: ['Unassigned', 'Nicht zugewiesen', '未分配'],
  },
  messages: {
    item: '[data-testid="issue.activity.comments-list"] [data-testid^="comment-base-item-"]',
    text: '[data-testid^="issue-comment-base.ui.comment.ak-comment."][data-testid$="-body"]',
    id: attribute('data-testid', ':scope', 'comment-base-item-'),
    roles: [
      {
        selector: '[data-testid="issue-comment-base.ui.comment.custom-comment.restricted-to"]',
        role: 'agent',
      },
    ],
    internal: ['[data-testid="issue-comment-base.ui.comment.custom-comment.restricted-to"]'],
    order: 'newest-first',
    more: '[data-testid="issue.activity.common.component.load-more-button.loading-button"]',
  },
  composers: [
    editor(
      '[data-testid="issue.activity.comment"] .ProseMirror[contenteditable="true"], .ProseMirror#ak-editor-textarea',
      'unknown',
      [],
      true,
    ),
  ],
})
