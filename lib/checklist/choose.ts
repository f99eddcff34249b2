import type { Checklist } from '@/lib/settings/types'
import type { Lang, Ticket } from '@/lib/ticket'

/**
 * The checklist for a ticket: enabled, for this kind of requester (unknown counts as external, so that
 * a customer never gets less care by a missing fact) and in the interface's language. The more specific
 * one wins, audience before language; of equals the later in the list, because added ones follow the
 * built-in ones. Null when none fits.
 */
export function chooseChecklist(
  checklists: readonly Checklist[],
  ticket: Pick<Ticket, 'requester'>,
  locale: Lang,
): Checklist | null {
  const audience = ticket.requester.kind === 'internal' ? 'internal' : 'external'
  let best: Checklist | null = null
  for (const checklist of checklists) {
    const fits =
      checklist.enabled &&
      (checklist.audience === 'any' || checklist.audience === audience) &&
      (checklist.lang === 'any' || checklist.lang === locale)
    if (fits && (best === null || specificity(checklist) >= specificity(best))) best = checklist
  }
  return best
}

function specificity({ audience, lang }: Checklist): number {
  return (audience === 'any' ? 0 : 2) + (lang === 'any' ? 0 : 1)
}
