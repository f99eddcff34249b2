/** Which checklist the panel would choose for which tickets. Pure. */
import { chooseChecklist } from '@/lib/checklist'
import type { Checklist } from '@/lib/settings/types'
import { emptyTicket, type Lang } from '@/lib/ticket'

export type Kind = { audience: 'external' | 'internal'; lang: Lang }

const kinds: Kind[] = (['external', 'internal'] as const).flatMap((audience) =>
  (['en', 'zh'] as const).map((lang) => ({ audience, lang })),
)

/** For each kind of ticket the id of its checklist, or null. */
export function inUse(lists: readonly Checklist[]): { kind: Kind; id: string | null }[] {
  return kinds.map((kind) => {
    const ticket = emptyTicket('zendesk', 'example.com', '1', 'https://example.com')
    const requester = { ...ticket.requester, kind: kind.audience }
    return { kind, id: chooseChecklist(lists, { requester }, kind.lang)?.id ?? null }
  })
}
