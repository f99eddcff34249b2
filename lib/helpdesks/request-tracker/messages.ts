/** RT's transactions as messages: kinds and authors from the history, texts from the attachments. */
import type { Message } from '@/lib/ticket'
import type { ReadContext } from '../contract'
import { type Fields, fields, idOf, instant, text } from '../fields'
import { htmlToText, withoutQuotedLines } from '../html-text'
import type { Failure } from '../http'
import { reference } from './page'
import { askText, isFailure } from './read-api'

/** Attachments never change: each is asked once per page life. */
const texts = new Map<string, string>()
/** So many requests at once; RT installations run few workers. */
const AT_ONCE = 4
/** Every text is a request of its own: of longer threads the latest are read. */
const MOST_TEXTS = 300

export type People = { requesters: string[]; staff: Map<string, boolean | null> }

/** The authors whose role only their own record tells: neither requesters nor RT itself. */
export function unknownAuthors(transactions: Fields[], requesters: string[]): string[] {
  const authors = transactions.map((entry) => reference(entry.Creator)).filter((name) => name !== null)
  return [...new Set(authors)].filter((name) => !requesters.includes(name) && name !== 'RT_System')
}

/**
 * Messages oldest first; `failure`: some texts could not be read. Such a message stays, with an empty text:
 * that somebody answered is a fact of its own.
 */
export async function toMessages(
  transactions: Fields[],
  attachments: Fields[],
  people: People,
  context: ReadContext,
): Promise<{ messages: Message[]; failure: Failure | null }> {
  const latest = transactions.slice(-MOST_TEXTS)
  let failure: Failure | null =
    latest.length < transactions.length ? { why: 'not-on-page', retryAfter: null } : null
  const messages: (Message | null)[] = latest.map(() => null)
  let next = 0
  const worker = async () => {
    while (next < latest.length) {
      const index = next++
      const entry = latest[index]
      if (!entry) continue
      const body = await bodyOf(entry, attachments, context)
      if (isFailure(body)) failure = body
      messages[index] = toMessage(entry, isFailure(body) ? '' : body, people)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return { messages: messages.filter((message) => message !== null), failure }
}

function toMessage(entry: Fields, body: string, people: People): Message {
  const authorId = reference(entry.Creator)
  const internal = entry.Type === 'Comment'
  return {
    id: idOf(entry.id) ?? '',
    at: instant(entry.Created),
    role: role(authorId, internal, people),
    authorName: text(fields(entry.Creator)?.RealName) ?? authorId,
    authorId,
    visibility: internal ? 'internal' : 'public',
    text: body,
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

/** The transaction's own text: plain before HTML, and no attached files. Empty when it has none. */
async function bodyOf(entry: Fields, attachments: Fields[], context: ReadContext): Promise<string | Failure> {
  const id = idOf(entry.id)
  const parts = attachments.filter((part) => reference(part.TransactionId) === id && !text(part.Filename))
  const plain = parts.find((part) => part.ContentType === 'text/plain')
  const chosen = plain ?? parts.find((part) => part.ContentType === 'text/html')
  const attachment = idOf(chosen?.id)
  if (!attachment) return ''
  const key = `${context.url.host}:${attachment}`
  const known = texts.get(key)
  if (known !== undefined) return known
  const raw = await askText(attachment, context)
  if (isFailure(raw)) return raw
  const body = plain ? withoutQuotedLines(raw) : htmlToText(raw)
  texts.set(key, body)
  return body
}
