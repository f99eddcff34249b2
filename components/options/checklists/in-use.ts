/** Which checklists the panel takes for which tickets. Pure. */
import { applyingChecklists } from '@/lib/checklist'
import type { Checklist } from '@/lib/settings/types'
import { ALWAYS, emptyTicket, type Lang } from '@/lib/ticket'

export type Kind = { audience: 'external' | 'internal'; lang: Lang }
/** `ids`: of those that apply to all or some such tickets. */
export type Use = { kind: Kind; ids: string[] }

const kinds: Kind[] = (['external', 'internal'] as const).flatMap((audience) =>
  (['en', 'zh'] as const).map((lang) => ({ audience, lang })),
)

/** For each kind of ticket the checklists that are for it, their further conditions left aside. */
export function inUse(lists: readonly Checklist[]): Use[] {
  return kinds.map((kind) => {
    const ticket = emptyTicket('zendesk', 'example.com', '1', 'https://example.com')
    const requester = { ...ticket.requester, kind: kind.audience }
    const anyOfThem = lists.map((list) => ({ ...list, when: ALWAYS }))
    const facts = { ticket: { ...ticket, requester }, language: null }
    return { kind, ids: applyingChecklists(anyOfThem, facts, kind.lang).map(({ id }) => id) }
  })
}
