import type { Checklist } from '@/lib/settings/types'
import { type ConditionFacts, factsAsked, type Lang, meets } from '@/lib/ticket'

/** Why a checklist does not apply to a ticket. */
export type WhyNot = 'off' | 'audience' | 'lang' | 'when'

/** Null when the checklist applies. An unknown requester counts as external, so that a customer never
 * gets less care by a missing fact. */
export function whyNot(checklist: Checklist, facts: ConditionFacts, locale: Lang): WhyNot | null {
  const audience = facts.ticket.requester.kind === 'internal' ? 'internal' : 'external'
  if (!checklist.enabled) return 'off'
  if (checklist.audience !== 'any' && checklist.audience !== audience) return 'audience'
  if (checklist.lang !== 'any' && checklist.lang !== locale) return 'lang'
  return meets(checklist.when, facts) ? null : 'when'
}

/**
 * How specific a checklist is: the number of different facts that it asks of a ticket, the audience being
 * one of them. The interface's language is no fact of the ticket and does not count.
 */
export function specificity({ audience, when }: Pick<Checklist, 'audience' | 'when'>): number {
  const facts = new Set(factsAsked(when))
  if (audience !== 'any') facts.add('kind')
  return facts.size
}

/**
 * The checklists that apply to a ticket, the most specific first; of equals one that is written for the
 * interface's language, then in the order given, which is the lead's.
 */
export function applyingChecklists(
  checklists: readonly Checklist[],
  facts: ConditionFacts,
  locale: Lang,
): Checklist[] {
  const language = ({ lang }: Checklist) => (lang === 'any' ? 0 : 1)
  return checklists
    .filter((checklist) => whyNot(checklist, facts, locale) === null)
    .sort((a, b) => specificity(b) - specificity(a) || language(b) - language(a))
}

/**
 * What of them is asked on this ticket: items whose own condition holds, each once. An item stands on the
 * first checklist that asks for it; so a copy of a checklist that was changed a little replaces what it was
 * copied from. Checklists without an item left are out.
 */
export function chooseChecklists(
  checklists: readonly Checklist[],
  facts: ConditionFacts,
  locale: Lang,
): Checklist[] {
  const taken = new Set<string>()
  return applyingChecklists(checklists, facts, locale)
    .map((checklist) => ({
      ...checklist,
      items: checklist.items.filter((item) => {
        if (taken.has(item.id) || !meets(item.when, facts)) return false
        taken.add(item.id)
        return true
      }),
    }))
    .filter(({ items }) => items.length > 0)
}
