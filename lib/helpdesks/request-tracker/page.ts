/** Which ticket the address names, on which path RT is installed, and who is signed in. */
import { line } from '../dom'
import { idOf, text } from '../fields'
import { frame } from './selectors'

/** `/Ticket/Display.html`, below a path of the installation's own ("/rt"). SelfService is for customers. */
const TICKET_PAGE = /^(.*)\/Ticket\/(?:Display|Update|History|Forward|Reminders|Modify\w*)\.html$/

export function matches(url: URL, document: Document): boolean {
  return TICKET_PAGE.test(url.pathname) && document.querySelector(frame.page) !== null
}

/**
 * From the page, because a merged ticket opens under its old number and shows the one it was merged into;
 * else from the address (RT joins parameters by `;` too).
 */
export function activeTicketId(document: Document, url: URL): string | null {
  if (!TICKET_PAGE.test(url.pathname)) return null
  const named = /[?;&]id=([^;&]*)/.exec(url.search)?.[1] ?? null
  if (named && !/^\d+$/.test(named)) return null
  const forms = formIds(document)
  if (named && forms.includes(named)) return named
  return titleId(document) ?? forms[0] ?? named
}

/** Where RT is installed: '' or a path without a slash at its end. */
export function webPath(url: URL): string {
  return TICKET_PAGE.exec(url.pathname)?.[1] ?? ''
}

/** The ticket that the page itself says it shows. */
export function shows(document: Document, id: string): boolean {
  return titleId(document) === id || formIds(document).includes(id)
}

function titleId(document: Document): string | null {
  return /^#(\d+)\b/.exec(titleLine(document))?.[1] ?? null
}

export function titleLine(document: Document): string {
  return line(document.querySelector(frame.title)) ?? document.title.trim()
}

function formIds(document: Document): string[] {
  const fields = document.querySelectorAll('form input[type="hidden"][name="id"]')
  return [...fields].map((field) => field.getAttribute('value') ?? '').filter((value) => /^\d+$/.test(value))
}

export type PageUser = { id: string; name: string | null }

/** The signed-in agent: the number in the link to the own page, the name beside it. */
export function pageUser(document: Document): PageUser | null {
  const link = document.querySelector(frame.preferences)
  const id = link?.getAttribute('href')?.match(/[?;&]id=(\d+)/)?.[1]
  return id ? { id, name: line(link?.querySelector(frame.currentUser)) } : null
}

/** The name by which REST knows a person in a reference like `{"type": "user", "id": "agent"}`. */
export function reference(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'id' in value ? idOf(value.id) : text(value)
}
