/**
 * Facts of a ticket from its page, for those the API did not give. Times are never read here: the log's
 * `datetime` is reported to be shifted by the browser's UTC offset.
 */
import type { Message, Ticket } from '@/lib/ticket'
import { line } from '../dom'
import type { PageReaders } from '../facts'
import { nodeToText, tidy } from '../html-text'
import { activeRoot } from './root'
import { editor, facts, frame, log, marks } from './selectors'
import { channelWords, originWords, priorityWords, statusWords, word } from './words'

/** Lines of the system that look like messages; of those without a sender, only English ones are known. */
const SYSTEM = /^(last \d+ messages? w|this conversation (is|was) closed)/i

/** One reader per fact that Zendesk's page shows for ticket `id`. SLA times are not among them. */
export function pageReaders(id: string, document: Document): PageReaders {
  const root = activeRoot(document, id)
  const one = (selector: string) => root?.querySelector(selector) ?? null
  return {
    subject(ticket) {
      // An input: its text content is empty.
      const field = one(facts.subject)
      ticket.subject =
        (field && 'value' in field ? String(field.value).trim() : '') || tabSubject(id, document)
      return ticket.subject !== null
    },
    status(ticket) {
      const mark = statusMark(id, document)
      const label = line(mark)
      if (!mark || !label) return false
      ticket.statusLabel = label
      // In other languages the label is no word of ours; a class that names the status is.
      const said = [label, ...mark.classList].map((name) => word(statusWords, name))
      ticket.status = said.find((status) => status) ?? 'unknown'
      return true
    },
    priority(ticket) {
      const label = line(one(facts.priority))
      const priority = label === null ? undefined : word(priorityWords, label)
      if (priority === undefined) return false
      ticket.priority = priority
      return true
    },
    channel(ticket) {
      const origin = one(`${log.content}[data-originated-from]`)?.getAttribute('data-originated-from') ?? ''
      // Messages of a chat tell no origin; its composer names the channel. "web" there is any public answer.
      const answer = one(editor.channel)?.getAttribute('data-channel') ?? 'web'
      const channel = word(originWords, origin) ?? (answer === 'web' ? undefined : word(channelWords, answer))
      if (channel) ticket.channel = channel
      return channel !== undefined
    },
    tags(ticket) {
      ticket.tags = [...(root?.querySelectorAll(facts.tags) ?? [])].map(line).filter((tag) => tag !== null)
      return ticket.tags.length > 0
    },
    group(ticket) {
      ticket.group = line(one(facts.group))
      return ticket.group !== null
    },
    assignee(ticket) {
      const name = line(one(facts.assignee))
      if (name) ticket.assignee = { id: null, name }
      return name !== null
    },
    requester(ticket) {
      const email =
        one(facts.requesterEmail)
          ?.getAttribute('title')
          ?.match(/[^\s<>"]+@[^\s<>"]+/)?.[0] ?? null
      const name = line(one(facts.requester))
      if (!name && !email) return false
      ticket.requester.name = name === email ? null : name
      ticket.requester.email = email
      return true
    },
    messages(ticket) {
      if (!root?.querySelector(log.container)) return false
      ticket.messages = messages(root, ticket)
      return ticket.messages.length > 0
    },
  }
}

/** The account's word for the status: custom ones show here and not in the ticket's document. */
export function statusLabel(id: string, document: Document): string | null {
  return line(statusMark(id, document))
}

/** Does the page count a target down? Its words are rounded and its times doubtful: only that it does is read. */
export function showsSla(id: string, document: Document): boolean {
  return !!activeRoot(document, id)?.querySelector(marks.sla)
}

function statusMark(id: string, document: Document): Element | null {
  const crumb = [...document.querySelectorAll(frame.crumb)].find((c) => numberIn(line(c)) === id)
  const mark = crumb?.querySelector(frame.crumbStatus)
  return line(mark) && mark ? mark : (activeRoot(document, id)?.querySelector(facts.status) ?? null)
}

/** What the bubble of the message with an audit id says of its author; null when it does not. */
export function bubbleRoles(
  id: string,
  document: Document,
): (auditId: string | null) => Message['role'] | null {
  const root = activeRoot(document, id)
  return (auditId) => {
    if (!auditId || !/^\d+$/.test(auditId)) return null
    const type = root?.querySelector(`#comment-${auditId} ${log.bubble}`)?.getAttribute('type')
    return type === 'agent' || type === 'bot' ? type : type === 'end-user' ? 'other' : null
  }
}

/** The messages that the page shows now, by the ids of their articles; without ids, by their number. */
export function pageMessages(id: string, document: Document): string[] {
  const root = activeRoot(document, id)
  return root ? articles(root).map((article, index) => article.id || `message-${index}`) : []
}

/** The articles of a ticket's log that are messages: not those that are hidden, nor the system's own lines. */
function articles(root: Element): Element[] {
  const hidden = new Set(
    [...root.querySelectorAll(`${log.bubble}[aria-hidden="true"]`)].map((bubble) =>
      bubble.closest(log.message),
    ),
  )
  return [...root.querySelectorAll(log.message)].filter(
    (article) => !hidden.has(article) && (article.id || article.querySelector(marks.authored)),
  )
}

/** Chats put the requester's name in the tab instead of the subject; only tabs with "#ID" below hold one. */
function tabSubject(id: string, document: Document): string | null {
  const tab = document.querySelector(frame.tabOf(id))
  if (numberIn(line(tab?.querySelector(frame.tabSubtitle))) !== id) return null
  const title = tab?.querySelector(frame.tabTitle)
  return title?.getAttribute('title')?.trim() || line(title)
}

function numberIn(words: string | null): string | null {
  return words?.match(/#(\d+)/)?.[1] ?? null
}

function messages(root: Element, ticket: Ticket): Message[] {
  const { requester } = ticket
  let customer = requester.id
  return articles(root).map((article, index) => {
    const bubble = article.querySelector(log.bubble)
    const link = article.querySelector(log.senderLink)
    const authorId = link?.getAttribute('href')?.match(/users\/(\d+)/)?.[1] ?? null
    const authorName = line(link) ?? line(article.querySelector(log.sender))
    const type = bubble?.getAttribute('type') ?? null
    const content = article.querySelector(log.content) ?? bubble
    const body = content?.querySelector(log.text) ?? content
    const words = body ? tidy(nodeToText(body)) : ''
    const isAside = article.querySelector(marks.aside) !== null
    const internal = type === 'internal' || isAside || article.querySelector(log.internalTag) !== null
    const staff = type === 'agent' || type === 'internal' || article.querySelector(log.agentBadge) !== null
    let role: Message['role'] = 'agent'
    if (type === 'bot' || (!authorName && SYSTEM.test(words))) role = 'bot'
    else if (
      requester.id && authorId ? authorId === requester.id : authorName && authorName === requester.name
    ) {
      // Also an agent who asks as a customer.
      role = 'requester'
      customer ??= authorId
    } else if (!staff) {
      // Third parties in copy are end users too. Who opened the ticket is its requester, unless told otherwise.
      customer ??= authorId
      const named = requester.name && authorName ? requester.name === authorName : true
      role = (authorId ? authorId === customer : named) && !isAside ? 'requester' : 'other'
    }
    return {
      id: article.id || `message-${index}`,
      at: null,
      role,
      authorName,
      authorId,
      visibility: internal ? 'internal' : 'public',
      text: words,
    }
  })
}
