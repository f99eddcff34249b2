/** Which of the mounted tickets is the open one, and where it stands in the page. */
import { isVisible } from '../dom'
import { frame, roots } from './selectors'

const TICKET_PATH = /^\/agent\/tickets\/(\d+)(?:\/|$)/

/**
 * The open ticket's id from the address, confirmed by the selected tab. While the two disagree the page is
 * between two tickets: null. A page without tabs (changed markup) is believed by its address.
 */
export function activeTicketId(document: Document, url: URL): string | null {
  const id = TICKET_PATH.exec(url.pathname)?.[1] ?? null
  if (!id) return null
  const selected = document.querySelector(frame.selectedTab)
  const entity = selected?.getAttribute('data-entity-id')
  if (!selected || !entity) return id
  const type = selected.getAttribute('data-entity-type')
  return entity === id && (!type || type === 'TICKET_ENTITY_TYPE') ? id : null
}

/** The root element of one ticket; of several (a pane being replaced) the visible one. */
export function activeRoot(document: Document, id: string): Element | null {
  if (!/^\d+$/.test(id)) return null
  for (const selector of roots(id)) {
    const found = [...document.querySelectorAll(selector)]
    if (found.length > 0) return found.find(isVisible) ?? found[0] ?? null
  }
  return null
}
