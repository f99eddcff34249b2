/**
 * Facts of a ticket from its page, for those the API did not give, and only while the page shows exactly
 * this ticket. Times and SLA dates are localised words there and are not read.
 */
import type { Message, Ticket } from '@/lib/ticket'
import { line } from '../dom'
import type { PageReaders } from '../facts'
import { nodeToText } from '../html-text'
import { mapInSlices } from '../in-slices'
import { deepAll, scope, shows, subject } from './page'
import type { Account } from './read-api'
import { statusOf } from './read-api'
import { facts, thread } from './selectors'
import { byLabel, priorityLabels, statusLabels } from './words'

/**
 * Readers of the page's facts. `statuses`: the account's own, whose labels the page shows; `shown`: the
 * messages' texts, where they are needed (`itemTexts`).
 */
export function pageReaders(
  id: string,
  document: Document,
  statuses: Account['statuses'],
  shown: Map<Element, string>,
): PageReaders {
  if (!shows(document, id)) return {}
  const page = scope(document, id)
  const said = (selector: string) => {
    const words = line(deepAll(page, selector)[0])
    return words === '--' ? null : words
  }
  return {
    subject(ticket) {
      ticket.subject = subject(document, id)
      return ticket.subject !== null
    },
    status(ticket) {
      const label = said(facts.status)
      if (!label) return false
      const own = [...(statuses ?? [])].find(([, info]) => info.label === label)
      ticket.status = own ? statusOf(own[0], statuses).status : (byLabel(statusLabels, label) ?? 'unknown')
      ticket.statusLabel = label
      return true
    },
    priority(ticket) {
      const priority = byLabel(priorityLabels, said(facts.priority))
      ticket.priority = priority ?? null
      return priority !== undefined
    },
    tags(ticket) {
      ticket.tags = deepAll(page, facts.tags)
        .map(line)
        .filter((tag) => tag !== null)
      return ticket.tags.length > 0
    },
    group(ticket) {
      ticket.group = said(facts.group)
      return ticket.group !== null
    },
    assignee(ticket) {
      const name = said(facts.agent)
      if (name) ticket.assignee = { id: null, name }
      return name !== null
    },
    requester: (ticket) => fillRequester(ticket, page),
    messages(ticket) {
      ticket.messages = messages(shown, ticket)
      return ticket.messages.length > 0
    },
  }
}

/** Is part of the conversation folded away, so that what the page shows is not all? */
export function isFolded(page: ParentNode): boolean {
  return page.querySelector(thread.more) !== null
}

/**
 * The items of the conversation with their texts, outermost element each and a slice at a time; the open
 * editor and the AI's summary are items too and are left out.
 */
export async function itemTexts(page: ParentNode, texts: Map<Element, string>, signal: AbortSignal) {
  const all = [...page.querySelectorAll(`${thread.album}, ${thread.description}, ${thread.item}`)]
  const set = new Set(all)
  const read = (element: Element) => {
    for (let at = element.parentElement; at; at = at.parentElement) if (set.has(at)) return
    const body = element.querySelector(thread.body)
    if (body && !element.querySelector(thread.summary)) texts.set(element, nodeToText(body))
  }
  await mapInSlices(all, read, signal)
}

/** The messages on a page, by their marks. Asked at every change of the page: no more than one look. */
export function albums(page: ParentNode): string[] {
  return [...page.querySelectorAll(thread.album)].map((item) => item.getAttribute('data-album') ?? '')
}

/** `ticket_4182` or `note_80027218601`, wherever in the item it stands. */
function albumOf(item: Element): string | null {
  const marked = item.matches('[data-album]') ? item : item.querySelector('[data-album]')
  return marked?.getAttribute('data-album') ?? null
}

/** The requester's company, which the portal's own API leaves out. */
export function company(page: ParentNode): string | null {
  return line(linkTo(page, facts.company, /\/companies\/\d/))
}

/** Names in the conversation can be links too: only links outside of it are the contact's. */
function linkTo(page: ParentNode, selector: string, address: RegExp): Element | undefined {
  return deepAll(page, selector).find(
    (link) => address.test(link.getAttribute('href') ?? '') && !link.closest(thread.item) && line(link),
  )
}

function fillRequester(ticket: Ticket, page: ParentNode): boolean {
  const contact = linkTo(page, facts.contact, /\/contacts\/\d/)
  const description = page.querySelector(thread.description)
  const address =
    line(deepAll(page, facts.contactEmail)[0]) ?? line(page.querySelector(facts.contactEmailOld))
  ticket.requester.id ??= contact?.getAttribute('href')?.match(/\/contacts\/(\d+)/)?.[1] ?? null
  ticket.requester.name = line(contact) ?? line(description?.querySelector(thread.author))
  ticket.requester.email = address?.match(/\S+@\S+/)?.[0] ?? null
  ticket.requester.organization = company(page)
  return ticket.requester.name !== null || ticket.requester.email !== null
}

function messages(shown: Map<Element, string>, ticket: Ticket): Message[] {
  return [...shown].map(([item, text], index) => {
    const album = albumOf(item)
    const authorName = line(item.querySelector(thread.author))
    const internal = isNote(item)
    const first = item.matches(thread.description) || (album?.startsWith('ticket_') ?? false)
    return {
      id: album?.replace(/^note_/, '') ?? `message-${index}`,
      at: null,
      role: role(item, { first, internal, authorName, requester: ticket.requester.name }),
      authorName,
      authorId: null,
      visibility: internal ? 'internal' : 'public',
      text,
    }
  })
}

/** The note's class also sits on e-mails of others and on bounced replies: those have recipients. */
function isNote(item: Element): boolean {
  const marked = hasClass(item, thread.privateClass)
  return marked && item.querySelector(thread.recipients) === null
}

type Marks = { first: boolean; internal: boolean; authorName: string | null; requester: string | null }

/** The page's marks of who wrote are hints; a message without any is left open (`other`). */
function role(item: Element, { first, internal, authorName, requester }: Marks): Message['role'] {
  if (item.querySelector(thread.isAgent)) return 'agent'
  if (first || (authorName && authorName === requester)) return 'requester'
  if (internal) return 'agent'
  if (hasClass(item, thread.requesterClass)) return requester && authorName ? 'other' : 'requester'
  return 'other'
}

function hasClass(item: Element, name: string): boolean {
  return item.classList.contains(name) || item.querySelector(`.${name}`) !== null
}
