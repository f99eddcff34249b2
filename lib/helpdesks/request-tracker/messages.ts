/** RT's transactions as messages: kinds and authors from the history, texts from the attachments. */
import type { Message } from '@/lib/ticket'
import { type Fields, fields, idOf, instant, text } from '../fields'
import { reference } from './page'

const MESSAGES = new Set<unknown>(['Create', 'Correspond', 'Comment'])

export function isMessage(transaction: Fields): boolean {
  return MESSAGES.has(transaction.Type)
}

export type People = { requesters: string[]; staff: Map<string, boolean | null> }

/** The authors whose role only their own record tells: neither requesters nor RT itself. */
export function unknownAuthors(transactions: Fields[], requesters: string[]): string[] {
  const authors = transactions.map((entry) => reference(entry.Creator)).filter((name) => name !== null)
  return [...new Set(authors)].filter((name) => !requesters.includes(name) && name !== 'RT_System')
}

/**
 * A transaction as a message. One whose text could not be read stays, with an empty text: that somebody
 * answered is a fact of its own.
 */
export function toMessage(entry: Fields, texts: Map<string, string>, people: People): Message {
  const id = idOf(entry.id) ?? ''
  const authorId = reference(entry.Creator)
  const internal = entry.Type === 'Comment'
  return {
    id,
    at: instant(entry.Created),
    role: role(authorId, internal, people),
    authorName: text(fields(entry.Creator)?.RealName) ?? authorId,
    authorId,
    visibility: internal ? 'internal' : 'public',
    text: texts.get(id) ?? '',
  }
}

function role(authorId: string | null, internal: boolean, people: People): Message['role'] {
  if (authorId === null) return 'other'
  if (authorId === 'RT_System') return 'bot'
  if (people.requesters.includes(authorId)) return 'requester'
  const staff = people.staff.get(authorId) ?? null
  // Comments are only open to staff; any other author whose record cannot be read is left open.
  return staff === true || (staff === null && internal) ? 'agent' : 'other'
}
