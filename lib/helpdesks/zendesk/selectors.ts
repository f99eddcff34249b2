/**
 * Every place of Zendesk's Agent Workspace that the adapter knows. Class names there are generated;
 * `data-test-id` is what stays. All open tickets are mounted at once: everything but `frame` is asked
 * inside the root of one ticket only.
 */
const id = (name: string) => `[data-test-id="${name}"]`

/** Outside the tickets' roots. */
export const frame = {
  /** Which ticket is shown: activeTicketId. The second form is an older build's. */
  selectedTab: `${id('header-tab')}[data-entity-is-selected="true"], ${id('header-tab')}[aria-current="page"]`,
  /** Subject when the pane's own field is gone: read-page. */
  tabOf: (ticketId: string) => `${id('header-tab')}[data-entity-id="${ticketId}"]`,
  tabTitle: id('header-tab-title'),
  tabSubtitle: id('header-tab-subtitle'),
  /** Status word ("Open", or the account's own): one crumb per tab, told apart by "#ID" in its text. */
  crumb: id('tabs-section-nav-item-ticket'),
  crumbStatus: '.ticket_status_label',
}

/** The root of one ticket, best first: activeRoot. */
export const roots = (ticketId: string) => [
  id(`ticket-${ticketId}-standard-layout`),
  id(`ticket-${ticketId}-custom-layout`),
  // Older builds name the pane only by what is inside, and mark the active one by class or attribute.
  `.ticket-panes-grid-layout:has([data-ticket-id="${ticketId}"], [data-side-conversations-anchor-id="${ticketId}"])`,
  `[data-ticket-id="${ticketId}"]`,
  `[data-side-conversations-anchor-id="${ticketId}"]`,
]

/** Inside the root: header and fields, for read-page and health. */
export const facts = {
  subject: `input${id('omni-header-subject')}`,
  status: id('ticket-fields-status-view'),
  priority: `${id('ticket-fields-priority-select')} [data-garden-id="dropdowns.combobox.value"]`,
  tags: id('ticket-system-field-tags-item-selected'),
  group: id('assignee-field-selected-group-tag'),
  assignee: id('assignee-field-selected-agent-tag'),
  requester: `${id('tooltip-requester-name')}, ${id('ticket-system-field-requester-select')}, ${id('requester-field')}`,
  /** The address often stands only in a child's title. */
  requesterEmail: `${id('requester-field')} [title*="@"], ${id('ticket-system-field-requester-select')} [title*="@"]`,
}

/** Inside the root: the conversation, for read-page and watch. */
export const log = {
  container: id('omni-log-container'),
  message: `article${id('omni-log-comment-item')}`,
  /** Carries `type`: end-user, agent, bot or internal. */
  bubble: id('omni-log-item-message'),
  content: id('omni-log-message-content'),
  /** The HTML body inside `content`, for e-mail and web messages. */
  text: '.zd-comment',
  sender: id('omni-log-item-sender'),
  senderLink: `${id('omni-log-item-sender')} a[href*="users/"], a${id('omni-log-comment-user-link')}`,
  agentBadge: id('omni-log-avatar-badge-AgentBadge'),
  internalTag: id('omni-log-internal-note-tag'),
}

/** What need not be there: no part of the health report. The first inside the root, the others inside an article. */
export const marks = {
  /** A target that the page counts down. */
  sla: `${id('sla-policy-metric')} time`,
  /** Said in a side conversation: never to the requester. */
  aside: `${id('omni-log-item-originated-from')} [aria-label*="side conversation" i], [data-originated-from^="SideConversation"]`,
  /** Tells a message from a line of the system: an author, or a bubble that says whose it is. */
  authored: `${id('omni-log-item-sender')}, ${id('omni-log-item-message')}[type]`,
}

/** Inside the root: the reply editor, for composer. */
export const editor = {
  rich: id('omnicomposer-rich-text-ckeditor'),
  plain: id('omnicomposer-plain-text-ckeditor'),
  /** `data-channel` tells where the answer goes. */
  channel: `button${id('omnichannel-channel-switcher-button')}`,
}
