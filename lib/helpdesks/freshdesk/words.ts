/** Freshdesk's numbers and words in ours. */
import type { Channel, Priority, Status } from '@/lib/ticket'

/**
 * Numbers from 2 on. 6 and 7 are the shipped waiting statuses; accounts add others from 8 on, which mean what
 * their label says. As shipped, all but Open stop the clock.
 */
const shipped: [Status, string][] = [
  ['open', 'Open'],
  ['pending', 'Pending'],
  ['solved', 'Resolved'],
  ['closed', 'Closed'],
  ['pending', 'Waiting on Customer'],
  ['hold', 'Waiting on Third Party'],
]

export function shippedStatus(number: string): [Status, string] | undefined {
  return shipped[Number(number) - 2]
}

/** Numbers from 1 on. */
export const priorities = ['low', 'normal', 'high', 'urgent'] as const satisfies Priority[]

/** Numbers from 1 on: e-mail, portal, phone, forum, Twitter, Facebook, chat … */
export const sources = 'email web phone other social social chat other web email other chat messaging'.split(
  ' ',
) as Channel[]

/** An e-mail that the agents sent first: its description is theirs, and nobody waits for a first reply. */
export const OUTBOUND_EMAIL = 10

/** Labels of the interface's most used languages, for the page; the account's own come from its fields. */
export const statusLabels: [Status, string][] = [
  ['open', 'open offen aberto abierto ouvert 待处理 未解决'],
  ['pending', 'pending ausstehend pendente pendiente 挂起'],
  ['solved', 'resolved gelöst resolvido resuelto résolu 已解决'],
  ['closed', 'closed geschlossen fechado cerrado fermé 已关闭'],
]

export const priorityLabels: [Priority, string][] = [
  ['low', 'low niedrig baixa baja faible 低'],
  ['normal', 'medium mittel média media moyenne 中'],
  ['high', 'high hoch alta élevée haute 高'],
  ['urgent', 'urgent dringend urgente 紧急'],
]

/** What a label says, when it is one of those words. */
export function byLabel<T>(labels: [T, string][], said: string | null): T | undefined {
  return labels.find(([, words]) => words.split(' ').includes(said?.toLowerCase() ?? ''))?.[0]
}

/** What a tab of the editor is for, by its test attributes or its label. Notes first: "reply to note" is none. */
export const tabWords = {
  note: /note|nota|noti[zt]|备注|注释|メモ|메모|замет|примеч/i,
  forward: /forward|weiterl|encaminh|reenvi|transf|doorst|inoltra|转发|転送|전달|пересл/i,
  reply: /reply|antwo|respo|répon|rispo|回复|返信|답장|ответ/i,
}
