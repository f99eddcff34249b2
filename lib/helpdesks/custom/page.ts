/** Which ticket the page shows by a definition, and where on the page it stands. */
import { isVisible } from '../dom'
import { ID, ticketIn } from './address'
import type { HelpdeskDefinition } from './definition'
import { findAll } from './find'
import { readValue } from './values'

/** Everything that is found in a ticket is looked for in its root, so that hidden tickets stay out of it. */
export type Shown = { id: string; root: ParentNode }

/** The open ticket; null where the address names none, or the page does not show it (yet). */
export function shownTicket(definition: HelpdeskDefinition, document: Document, url: URL): Shown | null {
  const named = ticketIn(definition.ticketUrls, url)
  if (!named) return null
  const { marks, ticketId } = definition
  if (marks.length && !marks.some((mark) => findAll(document, withId(mark, named.id)).length)) return null
  const root = rootOf(definition, document, named.id)
  const id = root && ticketId ? readValue(ticketId, root) : named.id
  return root && id && ID.test(id) ? { id, root } : null
}

/** The root of exactly this ticket; null while the page shows another. */
export function rootOfTicket(
  definition: HelpdeskDefinition,
  document: Document,
  id: string,
): ParentNode | null {
  const shown = shownTicket(definition, document, new URL(document.URL))
  return shown?.id === id ? shown.root : null
}

/** The visible place of a ticket by the id in its address. */
export function rootOf({ root }: HelpdeskDefinition, document: Document, id: string): ParentNode | null {
  return root === null ? document : (findAll(document, withId(root, id)).find(isVisible) ?? null)
}

/** Ids hold nothing that means something in a selector. */
export function withId(selector: string, id: string): string {
  return selector.replaceAll('{id}', id)
}
