/** Telling that a ticket's page has news, also inside shadow roots and frames that the definition steps into. */
import { ticketKey } from '@/lib/ticket'
import type { ReadContext } from '../contract'
import { watchPage } from '../watch-page'
import type { HelpdeskDefinition } from './definition'
import { findAll } from './find'
import { messageIds } from './messages'
import { rootOfTicket, withId } from './page'
import { readValue } from './values'

export function watch(
  definition: HelpdeskDefinition,
  id: string,
  context: ReadContext,
  changed: () => void,
): void {
  const { document, url, signal } = context
  const { facts, messages } = definition
  const steps = (selector: string | null) => selector?.includes('>>>') ?? false
  const inRoot = [messages.item, ...(facts.status?.selectors ?? [])].filter(steps)
  const observer = new MutationObserver(() => look?.())
  const observe = (root: Node) =>
    observer.observe(root, { childList: true, characterData: true, subtree: true })
  const state = () => {
    const root = rootOfTicket(definition, document, id)
    if (!root) return { messages: [], state: null }
    // Pages make these anew; one that is observed already costs nothing.
    if (steps(definition.root)) findAll(document, withId(definition.root ?? '', id), observe)
    for (const selector of inRoot) findAll(root, selector ?? '', observe)
    return { messages: messageIds(messages, root), state: readValue(facts.status, root) }
  }
  const look = watchPage(ticketKey(definition.id, url.host, id), context, state, changed)
  if (!look) return
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  // A frame that has loaded changes nothing in the page around it.
  if (steps(definition.root) || inRoot.length)
    document.addEventListener('load', look, { capture: true, signal })
}
