/** Freshdesk's description and conversations as messages. */
import type { Message } from '@/lib/ticket'
import { type Fields, fields, idOf, instant, text } from '../fields'
import { htmlToText, tidy } from '../html-text'
import { mapInSlices } from '../in-slices'
import type { Directory } from './account'
import { OUTBOUND_EMAIL } from './words'

/** The description is the first message and is not among the conversations. */
export function description(ticket: Fields, directory: Directory | null): Message | null {
  const body = bodyText(ticket.description, ticket.description_text)
  if (body === null) return null
  const outbound = ticket.source === OUTBOUND_EMAIL
  const requester = fields(ticket.requester)
  const authorId = idOf(outbound ? ticket.responder_id : ticket.requester_id)
  const agentName = authorId ? (directory?.agents.get(authorId) ?? null) : null
  return {
    id: `ticket_${idOf(ticket.id) ?? ''}`,
    at: instant(ticket.created_at),
    role: outbound ? 'agent' : 'requester',
    authorName: outbound ? agentName : (text(requester?.name) ?? null),
    authorId,
    visibility: 'public',
    text: body,
  }
}

export type People = {
  requesterId: string | null
  requesterName: string | null
  requesterEmail: string | null
  directory: Directory | null
}

/** Conversations as messages, a slice at a time: a thread may have thousands, each with HTML to read. */
export function toMessages(conversations: Fields[], people: People, signal: AbortSignal): Promise<Message[]> {
  const toMessage = (entry: Fields, index: number): Message => {
    const authorId = idOf(entry.user_id)
    const who = role(entry, authorId, people)
    return {
      id: idOf(entry.id) ?? `message-${index}`,
      at: instant(entry.created_at),
      role: who,
      authorName:
        who === 'requester' ? (people.requesterName ?? sender(entry)) : authorName(entry, authorId, people),
      authorId,
      visibility: entry.private === true ? 'internal' : 'public',
      text: bodyText(entry.body, entry.body_text) ?? '',
    }
  }
  return mapInSlices(conversations, toMessage, signal)
}

/**
 * By `private` and `incoming`, never by `source` or `category`: private notes and customers' mails are seen
 * with the same numbers. Others in copy are incoming too, so the author decides who the requester is.
 */
function role(entry: Fields, authorId: string | null, people: People): Message['role'] {
  if (entry.auto_response === true || idOf(entry.automation_id) !== null) return 'bot'
  if (authorId && authorId === people.requesterId) return 'requester'
  if (authorId && people.directory?.agents.has(authorId)) return 'agent'
  if (entry.incoming !== true) return entry.incoming === false || entry.private === true ? 'agent' : 'other'
  const mail = address(entry)
  const same = mail !== null && mail === people.requesterEmail?.toLowerCase()
  return authorId === null && same ? 'requester' : 'other'
}

function authorName(entry: Fields, authorId: string | null, people: People): string | null {
  return (
    (authorId && people.directory?.agents.get(authorId)) ||
    text(fields(entry.requester)?.name) ||
    sender(entry)
  )
}

/** The name in `"Name" <address>`; null when only an address stands there. */
function sender(entry: Fields): string | null {
  const name = text(entry.from_email)
    ?.replace(/<[^>]*>?\s*$/, '')
    .replace(/["']/g, '')
    .trim()
  return name && !name.includes('@') ? name : null
}

function address(entry: Fields): string | null {
  return (
    text(entry.from_email)
      ?.match(/[^\s<>"]+@[^\s<>"]+/)?.[0]
      ?.toLowerCase() ?? null
  )
}

/** HTML first: it keeps line breaks and marks quoted mails, which `body_text` runs together. */
function bodyText(html: unknown, plain: unknown): string | null {
  const rich = text(html)
  if (rich) return htmlToText(rich)
  if (typeof plain === 'string') return tidy(plain)
  return typeof html === 'string' ? '' : null
}
