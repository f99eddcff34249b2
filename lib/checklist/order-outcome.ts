import type { Checklist } from '@/lib/settings/types'
import type { Message } from '@/lib/ticket'
import { innerItemTicked } from './order'
import { instantMs } from './progress'
import type { ItemProgress } from './types'

/** An order notice that stood before the agent's eyes. */
export type ShownNotice = {
  /** ISO instant of this machine. */
  shownAt: string
  /** The last message that there was. Null: none with an id. */
  lastMessageId: string | null
}

/** `heeded`: the customer was answered next; `passed-over`: further inner work came before that. */
export type NoticeEnd = 'heeded' | 'passed-over'

/**
 * How a notice ended, told by what the agents did next; null while they have done nothing. What came
 * after the notice is told by the messages' order, not by clocks: the helpdesk's may differ from ours.
 * Items are ticked on this machine, so their moments can be compared with the notice's own.
 */
export function noticeEnd(
  notice: ShownNotice,
  messages: readonly Message[],
  checklist: Pick<Checklist, 'items'> | null,
  progress: readonly ItemProgress[],
): NoticeEnd | null {
  const last = messages.findIndex(({ id }) => id === notice.lastMessageId)
  const after =
    last >= 0
      ? messages.slice(last + 1)
      : messages.filter(({ at }) => instantMs(at) > instantMs(notice.shownAt))
  const next = after.find(({ role }) => role === 'agent')
  if (next) return next.visibility === 'public' ? 'heeded' : 'passed-over'
  const later = progress.filter(({ at }) => instantMs(at) > instantMs(notice.shownAt))
  return innerItemTicked(checklist, later, notice.shownAt) ? 'passed-over' : null
}
