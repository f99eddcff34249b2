/** The ids of the ticket model. Apart from the schema, so that the content script carries no validator. */
export const helpdeskIds = ['zendesk', 'freshdesk', 'request-tracker'] as const
export const moods = ['angry', 'upset', 'worried', 'neutral', 'pleased'] as const
export const risks = [
  'cancel',
  'legal',
  'refund',
  'safety',
  'urgent',
  'repeated',
  'public',
  'manager',
] as const
/** The four kinds of hard cases (疑难场景). */
export const scenarios = ['cross-department', 'contract-dispute', 'emergency', 'changed-requirement'] as const
export const moments = ['first-impression', 'needs', 'phrasing', 'resolution', 'follow-up'] as const
export const statuses = ['new', 'open', 'pending', 'hold', 'solved', 'closed', 'unknown'] as const
export const priorities = ['urgent', 'high', 'normal', 'low'] as const
export const channels = [
  'email',
  'web',
  'chat',
  'messaging',
  'phone',
  'social',
  'api',
  'other',
  'unknown',
] as const
/** Facts an adapter reads one by one, each with its own source and its own failure. */
export const factNames = [
  'subject',
  'status',
  'priority',
  'channel',
  'tags',
  'group',
  'assignee',
  'requester',
  'messages',
  'sla',
  'me',
] as const
export const slaMetrics = [
  'first-reply',
  'next-reply',
  'periodic-update',
  'resolution',
  'internal-answer',
] as const
