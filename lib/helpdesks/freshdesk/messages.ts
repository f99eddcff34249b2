/** Freshdesk's description and conversations as messages. */
import type { Message } from '@/lib/ticket'
import { type Fields, fields, idOf, instant, text } from '../fields'
import { htmlToText, withoutQuotedLines } from '../html-text'
import type { Directory } from './account'
import { OUTBOUND_EMAIL } from './words'

/**
 * The description is the first message and is not among the conversations. Null when the answer has none;
 * an empty one (attachments only, a call) is a message all the same.
 */
export function description(ticket: Fields, directory: Directory | null): Message | null {
  if (!('description' in ticket || 'description_text' in ticket)) return null
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
    text: bodyText(ticket.description, ticket.description_text),
  }
}

/** A conversation with its text read, and what tells its author's role once the people are known. */
export type Entry = Message & { incoming: unknown; mail: string | null }

export function toEntry(entry: Fields): Entry {
  const from = text(entry.from_email)
  return {
    id: idOf(entry.id) ?? '',
    at: instant(entry.created_at),
    // Open until the people are known; of automations it is certain.
    role: entry.auto_response === true || idOf(entry.automation_id) !== null ? 'bot' : 'other',
    authorName: text(fields(entry.requester)?.name) ?? sender(from),
    authorId: idOf(entry.user_id),
    visibility: entry.private === true ? 'internal' : 'public',
    text: bodyText(entry.body, entry.body_text),
    incoming: entry.incoming,
    mail: from?.match(/[^\s<>"]+@[^\s<>"]+/)?.[0]?.toLowerCase() ?? null,
  }
}

export type People = {
  requesterId: string | null
  requesterName: string | null
  requesterEmail: string | null
  directory: Directory | null
}

export function toMessage({ incoming, mail, ...entry }: Entry, people: People): Message {
  const { authorId, authorName } = entry
  const role = roleOf({ incoming, mail, ...entry }, people)
  const agent = authorId ? people.directory?.agents.get(authorId) : null
  return {
    ...entry,
    role,
    authorName: (role === 'requester' ? people.requesterName : agent) || authorName,
  }
}

/**
 * By `private` and `incoming`, never by `source` or `category`: private notes and customers' mails are seen
 * with the same numbers. Others in copy are incoming too, so the author decides who the requester is; an
 * agent who is the requester writes private notes as an agent.
 */
function roleOf({ role, authorId, incoming, mail, visibility }: Entry, people: People): Message['role'] {
  if (role === 'bot') return role
  const staff = authorId !== null && people.directory?.agents.has(authorId)
  const internal = visibility === 'internal'
  if (authorId && authorId === people.requesterId && !(staff && internal)) return 'requester'
  if (staff) return 'agent'
  if (incoming !== true) return incoming === false || internal ? 'agent' : 'other'
  return authorId === null && mail !== null && mail === people.requesterEmail?.toLowerCase()
    ? 'requester'
    : 'other'
}

/** The name in `"Name" <address>`; null when only an address stands there. */
function sender(from: string | null): string | null {
  const name = from
    ?.replace(/<[^>]*>?\s*$/, '')
    .replace(/["']/g, '')
    .trim()
  return name && !name.includes('@') ? name : null
}

/** HTML first: it keeps line breaks and marks quoted mails, which `body_text` runs together. */
function bodyText(html: unknown, plain: unknown): string {
  const rich = text(html)
  return rich ? htmlToText(rich) : withoutQuotedLines(text(plain) ?? '')
}
