/** The helpdesks room: which helpdesk a page belongs to. Everything else goes through the contract. */
import type { Helpdesk } from './contract'
import { customHelpdesk, probe } from './custom'
import { freshdesk } from './freshdesk'
import { requestTracker } from './request-tracker'
import { zendesk } from './zendesk'

export type { Composer, Helpdesk, Landmark, ReadContext, ReadProblem, ReadResult } from './contract'

export { mapInSlices } from './in-slices'
export {
  type PhraseHelpdesk,
  type PhrasePage,
  phraseHelpdesks,
  phrasePage,
} from './phrase-page'
export { customHelpdesk, freshdesk, probe, requestTracker, zendesk }

/** Those with hosts of their own first; Request Tracker is recognised on any host by its page. */
export const helpdesks: Helpdesk[] = [zendesk, freshdesk, requestTracker]

/**
 * The helpdesk of a page. `assigned`: the id that a team lead gave this host; it decides alone, because such
 * a host can look like nothing we know.
 */
export function helpdeskFor(url: URL, document: Document, assigned?: string | null): Helpdesk | null {
  if (assigned) return helpdesks.find((helpdesk) => helpdesk.id === assigned) ?? null
  return helpdesks.find((helpdesk) => helpdesk.matches(url, document)) ?? null
}
