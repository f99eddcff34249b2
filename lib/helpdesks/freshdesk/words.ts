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

/** Labels of the interface's most used languages, for the page; the account's own come from its fields. */
export const statusLabels = byWord<Status>({
  open: 'open offen aberto abierto ouvert 待处理 未解决',
  pending: 'pending ausstehend pendente pendiente 挂起',
  solved: 'resolved gelöst resolvido resuelto résolu 已解决',
  closed: 'closed geschlossen fechado cerrado fermé 已关闭',
})

export const priorityLabels = byWord<Priority>({
  low: 'low niedrig baixa baja faible 低',
  normal: 'medium mittel média media moyenne 中',
  high: 'high hoch alta élevée haute 高',
  urgent: 'urgent dringend urgente 紧急',
})

/** What a tab of the editor is for, by its test attributes or its label. Notes first: "reply to note" is none. */
export const tabWords = {
  note: /note|nota|noti[zt]|备注|注释|メモ|메모|замет|примеч/i,
  forward: /forward|weiterl|encaminh|reenvi|transf|doorst|inoltra|转发|転送|전달|пересл/i,
  reply: /reply|antwo|respo|répon|rispo|回复|返信|답장|ответ/i,
}

function byWord<T extends string>(words: Partial<Record<T, string>>): Record<string, T> {
  const found: Record<string, T> = {}
  for (const [value, list] of Object.entries<string | undefined>(words)) {
    for (const word of list?.split(' ') ?? []) found[word] = value as T
  }
  return found
}
