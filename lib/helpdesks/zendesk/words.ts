/** Zendesk's words in ours. */
import type { Channel, Priority, SlaMetric, Status } from '@/lib/ticket'

/** `status` of the API, and the labels of the English and Chinese interface. */
export const statusWords: Record<string, Status> = {
  new: 'new',
  open: 'open',
  pending: 'pending',
  hold: 'hold',
  'on-hold': 'hold',
  solved: 'solved',
  closed: 'closed',
  新建: 'new',
  开放: 'open',
  待回应: 'pending',
  暂停: 'hold',
  已解决: 'solved',
  已关闭: 'closed',
}

/** `priority` of the API, and the labels of the English and Chinese interface; "-" is none. */
export const priorityWords: Record<string, Priority | null> = {
  urgent: 'urgent',
  high: 'high',
  normal: 'normal',
  low: 'low',
  '-': null,
  紧急: 'urgent',
  高: 'high',
  正常: 'normal',
  普通: 'normal',
  低: 'low',
}

/** `via.channel`, as far as it is one of ours; `mobile`, `rule`, `side_conversation` and more are others. */
export const channelWords: Record<string, Channel> = {
  email: 'email',
  web: 'web',
  web_service: 'api',
  api: 'api',
  chat: 'chat',
  native_messaging: 'messaging',
  sunshine_conversations_api: 'messaging',
  whatsapp: 'messaging',
  sms: 'messaging',
  line: 'messaging',
  wechat: 'messaging',
  telegram: 'messaging',
  voice: 'phone',
  phone: 'phone',
  facebook: 'social',
  twitter: 'social',
  instagram_dm: 'social',
}

/** Where a message came from, by `data-originated-from` on the page, in small letters. */
export const originWords: Record<string, Channel> = {
  emailinteraction: 'email',
  webinteraction: 'web',
  apiinteraction: 'api',
  mobilesdkinteraction: 'other',
}

/** SLA metric → ours, and the list of `metric_events` that tells its start, length and end. */
export const slaWords: Record<string, { metric: SlaMetric; events: string }> = {
  first_reply_time: { metric: 'first-reply', events: 'reply_time' },
  next_reply_time: { metric: 'next-reply', events: 'reply_time' },
  periodic_update_time: { metric: 'periodic-update', events: 'periodic_update_time' },
  pausable_update_time: { metric: 'periodic-update', events: 'pausable_update_time' },
  requester_wait_time: { metric: 'resolution', events: 'requester_wait_time' },
  agent_work_time: { metric: 'resolution', events: 'agent_work_time' },
  total_resolution_time: { metric: 'resolution', events: 'resolution_time' },
  // How long the ticket may stay with one group: an agreement between teams, not with the customer.
  group_ownership_time: { metric: 'internal-answer', events: 'group_ownership_time' },
}

/** A word of theirs in any case; undefined when it is none we know. */
export function word<T>(words: Record<string, T>, said: string): T | undefined {
  const key = said.trim().toLowerCase()
  return Object.hasOwn(words, key) ? words[key] : undefined
}
