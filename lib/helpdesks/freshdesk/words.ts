/** Freshdesk's numbers and words in ours. */
import type { Channel, Priority, Status } from '@/lib/ticket'

/** 6 and 7 are the shipped waiting statuses; accounts add others from 8 on, which mean what their label says. */
export const statusNumbers: Record<string, { status: Status; label: string; stopsClock: boolean }> = {
  2: { status: 'open', label: 'Open', stopsClock: false },
  3: { status: 'pending', label: 'Pending', stopsClock: true },
  4: { status: 'solved', label: 'Resolved', stopsClock: true },
  5: { status: 'closed', label: 'Closed', stopsClock: true },
  6: { status: 'pending', label: 'Waiting on Customer', stopsClock: true },
  7: { status: 'hold', label: 'Waiting on Third Party', stopsClock: true },
}

export const priorityNumbers: Record<string, Priority> = { 1: 'low', 2: 'normal', 3: 'high', 4: 'urgent' }

export const channelNumbers: Record<string, Channel> = {
  1: 'email',
  2: 'web',
  3: 'phone',
  4: 'other',
  5: 'social',
  6: 'social',
  7: 'chat',
  8: 'other',
  9: 'web',
  10: 'email',
  11: 'other',
  12: 'chat',
  13: 'messaging',
}

/** An e-mail that the agents sent first: its description is theirs, and nobody waits for a first reply. */
export const OUTBOUND_EMAIL = 10

/** Labels of the English and Chinese interface. */
export const statusLabels: Record<string, Status> = {
  open: 'open',
  pending: 'pending',
  resolved: 'solved',
  closed: 'closed',
  待处理: 'open',
  未解决: 'open',
  挂起: 'pending',
  已解决: 'solved',
  已关闭: 'closed',
}

export const priorityLabels: Record<string, Priority> = {
  low: 'low',
  medium: 'normal',
  high: 'high',
  urgent: 'urgent',
  低: 'low',
  中: 'normal',
  高: 'high',
  紧急: 'urgent',
}
