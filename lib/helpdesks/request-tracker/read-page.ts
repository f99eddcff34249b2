/**
 * Facts of a ticket from Display.html, for those REST did not give. Dates are not read: they are written in
 * the agent's zone and language without naming either. Whether a message is a comment stands only in words.
 */
import type { Message, Ticket } from '@/lib/ticket'
import { line } from '../dom'
import type { PageReaders } from '../facts'
import { nodeToText } from '../html-text'
import { pageUser, shows, titleLine } from './page'
import { facts, history } from './selectors'
import { priority, statusOf } from './words'

/** How RT words a message that customers do not see, in all the languages that it comes in. */
const COMMENT =
  /omm?ent|омм?ент|Σχόλι|iruzkin|تعليق|توضیح|megjegyz|athugasemd|コメント|piezīm|yorum|注释|评论|評論/i

export function pageReaders(id: string, document: Document): PageReaders {
  if (!shows(document, id)) return {}
  const said = (selector: string) => line(document.querySelector(selector))
  return {
    subject(ticket) {
      const field = document.querySelector<HTMLInputElement>(facts.subject)
      const title = /^#(\d+):\s*(.+)$/.exec(titleLine(document))
      ticket.subject = field?.value.trim() || (title?.[1] === id ? (title[2] ?? null) : null)
      return ticket.subject !== null
    },
    status(ticket) {
      const label = said(facts.status)
      if (!label) return false
      ticket.statusLabel = label
      ticket.status = statusOf(label)
      return true
    },
    priority(ticket) {
      const read = priority(said(facts.priority)?.split('/')[0] ?? '')
      ticket.priority = read ?? null
      return read !== undefined
    },
    group(ticket) {
      ticket.group = said(facts.queue)
      return ticket.group !== null
    },
    // RT has neither tags nor channels: nothing to read, and nothing missing.
    tags: () => true,
    channel: () => true,
    assignee(ticket) {
      const name = said(facts.owner)
      if (name && !document.querySelector(facts.nobody)) ticket.assignee = { id: null, name }
      return name !== null
    },
    requester(ticket) {
      const user = line(document.querySelector(facts.requestors))
      const email = user?.match(/[^\s<>()]+@[^\s<>()]+/)?.[0] ?? null
      // Not the page's number of the person: REST knows people by name, and notes hang on that id.
      ticket.requester.email = email
      ticket.requester.name = user?.replace(/\s*[<(].*$/, '') || null
      return user !== null
    },
    me(ticket) {
      const user = pageUser(document)
      if (user) ticket.me = { id: user.name, name: user.name, timeZone: null }
      return user !== null
    },
    messages(ticket) {
      ticket.messages = messages(document, ticket)
      return ticket.messages.length > 0
    },
  }
}

/** The messages that the page shows now, by transaction. */
export function pageMessages(document: Document): string[] {
  return [...document.querySelectorAll(history.message)]
    .map((entry) => entry.getAttribute('data-transaction-id'))
    .filter((id) => id !== null)
}

function messages(document: Document, ticket: Ticket): Message[] {
  const users = (selector: string) =>
    [...document.querySelectorAll(selector)].map((user) => user.getAttribute('data-user-id'))
  const requesters = users(facts.requestors)
  const copied = users(facts.copied)
  const entries = [...document.querySelectorAll(history.message)].map((entry): Message => {
    const author = entry.querySelector(history.author)
    const user = author?.getAttribute('data-user-id') ?? null
    const isRequester = user !== null && requesters.includes(user)
    // Without the author's name, which may hold any word.
    const said = line(entry.querySelector(history.description))?.replace(line(author) ?? '', '')
    const internal = COMMENT.test(said ?? '')
    const body = entry.querySelector(history.text)
    return {
      id: entry.getAttribute('data-transaction-id') ?? '',
      at: null,
      role: isRequester
        ? 'requester'
        : user === '1'
          ? 'bot'
          : copied.includes(user) && !internal
            ? 'other'
            : 'agent',
      authorName: isRequester ? ticket.requester.name : line(author),
      authorId: null,
      visibility: internal ? 'internal' : 'public',
      text: body ? nodeToText(body, history.quoted) : '',
    }
  })
  // The agent's preferences can show the history newest first; transactions are numbered in order.
  return entries.sort((a, b) => Number(a.id) - Number(b.id))
}
