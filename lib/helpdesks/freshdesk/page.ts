/** Which ticket the address names, and whether the page shows that one yet. */
import { facts, portal, shadowHosts, thread } from './selectors'

const TICKET_PATH = /^\/a\/tickets\/(\d+)(?:\/|$)/

export function matches(url: URL, document: Document): boolean {
  if (!/^\/a(\/|$)/.test(url.pathname)) return false
  if (/\.freshdesk\.com$/.test(url.hostname)) return true
  return document.querySelector(portal.app) !== null && document.querySelector(portal.bar) !== null
}

/** Null also while the page still shows another ticket than the address: its old content stays for a moment. */
export function activeTicketId(document: Document, url: URL): string | null {
  const id = TICKET_PATH.exec(url.pathname)?.[1] ?? null
  if (id === null) return null
  const shown = shownTicket(document, id)
  return shown === null || shown === id ? id : null
}

/** Does the page show exactly this ticket? Asked before anything on it is believed. */
export function shows(document: Document, id: string): boolean {
  return /^\d+$/.test(id) && shownTicket(document, id) === id
}

/** The ticket on the page, by the description's mark, else by the title; null when neither tells. */
function shownTicket(document: Document, wanted: string): string | null {
  if (document.querySelector(thread.albumOf(wanted))) return wanted
  const album = document.querySelector('[data-album^="ticket_"]')?.getAttribute('data-album')
  return album?.slice('ticket_'.length) ?? /^\s*\[#(\d+)\]/.exec(document.title)?.[1] ?? null
}

/**
 * The part of the page that belongs to this ticket: the whole document, or, where another one's content is
 * still (or already) mounted beside it, the largest part around its description without the other's.
 */
export function scope(document: Document, id: string): ParentNode {
  const other = `[data-album^="ticket_"]:not(${thread.albumOf(id)})`
  let part = document.querySelector(thread.albumOf(id))
  if (!part || !document.querySelector(other)) return document
  while (part.parentElement && !part.parentElement.querySelector(other)) part = part.parentElement
  return part
}

/** The subject: the heading's own words, else the title "[#ID] Subject : Account". Never the view's name. */
export function subject(document: Document, id: string): string | null {
  const heading = deepAll(scope(document, id), facts.subject)[0]
  const words = [...(heading?.childNodes ?? [])]
    .filter((node) => node.nodeType === 3)
    .map((node) => node.nodeValue ?? '')
    .join(' ')
  const own = words.replace(/\s+/g, ' ').trim()
  if (own) return own
  const title = /^\s*\[#(\d+)\]\s*([\s\S]*)$/.exec(document.title)
  if (title?.[1] !== id) return null
  const rest = title[2] ?? ''
  const account = rest.lastIndexOf(' : ')
  return (account > 0 ? rest.slice(0, account) : rest).trim() || null
}

/** Matches in the document and in the open shadow roots that hold parts of the ticket. */
export function deepAll(root: ParentNode, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)]
  for (const host of root.querySelectorAll(shadowHosts)) {
    if (host.shadowRoot) found.push(...deepAll(host.shadowRoot, selector))
  }
  return found
}
