/**
 * Facts of a ticket from its page, for those the API did not give, and only while the page shows exactly
 * this ticket. Times and SLA dates are localised words there and are not read.
 */
import type { Message, Ticket } from '@/lib/ticket'
import { line } from '../dom'
import type { PageReaders } from '../facts'
import { nodeToText } from '../html-text'
import { deepAll, shows, subject } from './page'
import { facts, thread } from './selectors'
import { priorityLabels, statusLabels } from './words'

export function pageReaders(id: string, document: Document): PageReaders {
  if (!shows(document, id)) return {}
  const said = (selector: string) => {
    const words = line(deepAll(document, selector)[0])
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
      ticket.statusLabel = label
      ticket.status = known(statusLabels, label) ?? 'unknown'
      return true
    },
    priority(ticket) {
      const priority = known(priorityLabels, said(facts.priority) ?? '')
      ticket.priority = priority ?? null
      return priority !== undefined
    },
    tags(ticket) {
      ticket.tags = deepAll(document, facts.tags)
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
    requester: (ticket) => fillRequester(ticket, document),
    messages(ticket) {
      ticket.messages = messages(document, ticket)
      return ticket.messages.length > 0
    },
  }
}

/** Is part of the conversation folded away, so that what the page shows is not all? */
export function isFolded(document: Document): boolean {
  return document.querySelector(thread.more) !== null
}

/** The items of the conversation, outermost element each; the open editor is an item too and is left out. */
export function items(document: Document): Element[] {
  const all = [...document.querySelectorAll(`${thread.album}, ${thread.description}, ${thread.item}`)]
  const set = new Set(all)
  return all.filter((element) => {
    for (let at = element.parentElement; at; at = at.parentElement) if (set.has(at)) return false
    return element.querySelector(thread.body) !== null
  })
}

/** `ticket_4182` or `note_80027218601`, wherever in the item it stands. */
export function albumOf(item: Element): string | null {
  const marked = item.matches('[data-album]') ? item : item.querySelector('[data-album]')
  return marked?.getAttribute('data-album') ?? null
}

function fillRequester(ticket: Ticket, document: Document): boolean {
  // Names in the conversation can be links too: only links outside of it are the contact's.
  const contact = deepAll(document, facts.contact).find(
    (link) =>
      /\/contacts\/\d+/.test(link.getAttribute('href') ?? '') && !link.closest(thread.item) && line(link),
  )
  const description = document.querySelector(thread.description)
  const address =
    line(deepAll(document, facts.contactEmail)[0]) ?? line(document.querySelector(facts.contactEmailOld))
  ticket.requester.id ??= contact?.getAttribute('href')?.match(/\/contacts\/(\d+)/)?.[1] ?? null
  ticket.requester.name = line(contact) ?? line(description?.querySelector(thread.author))
  ticket.requester.email = address?.match(/\S+@\S+/)?.[0] ?? null
  ticket.requester.organization = line(deepAll(document, facts.company)[0])
  return ticket.requester.name !== null || ticket.requester.email !== null
}

function messages(document: Document, ticket: Ticket): Message[] {
  return items(document).map((item, index) => {
    const album = albumOf(item)
    const body = item.querySelector(thread.body)
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
      text: body ? nodeToText(body) : '',
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

function known<T>(words: Record<string, T>, said: string): T | undefined {
  const key = said.trim().toLowerCase()
  return Object.hasOwn(words, key) ? words[key] : undefined
}
