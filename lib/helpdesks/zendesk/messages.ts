/** Zendesk comments as messages: whose each is, and its text. */
import type { Message } from '@/lib/ticket'
import { type Fields, fields, idOf, instant, text } from '../fields'
import { htmlToText, tidy } from '../html-text'
import { mapInSlices } from '../in-slices'

export type People = {
  users: Fields[]
  requesterId: string | null
  assigneeId: string | null
  meId: string | null
  /** What the page's bubble says of a comment's author, by audit id; for authors the API did not name. */
  pageRole: (auditId: string | null) => Message['role'] | null
}

/** Comments as messages, a slice at a time: a thread may have thousands, each with HTML to read. */
export function toMessages(comments: Fields[], people: People, signal: AbortSignal): Promise<Message[]> {
  const names = new Map(people.users.map((user) => [idOf(user.id), user]))
  const toMessage = (comment: Fields, index: number): Message => {
    const authorId = idOf(comment.author_id)
    const author = names.get(authorId)
    return {
      id: idOf(comment.id) ?? `comment-${index}`,
      at: instant(comment.created_at),
      role: role(comment, authorId, text(author?.role), people),
      authorName: text(author?.name),
      authorId,
      visibility: comment.public === false ? 'internal' : 'public',
      text: bodyText(comment),
    }
  }
  return mapInSlices(comments, toMessage, signal)
}

/**
 * The requester first: an agent who asks as a customer is the customer of this ticket. Triggers and other
 * automatic writers are bots whatever account they use; being an admin makes nobody a bot.
 */
function role(
  comment: Fields,
  authorId: string | null,
  said: string | null,
  people: People,
): Message['role'] {
  const via = fields(comment.via)
  const rel = text(fields(via?.source)?.rel)
  if (via?.channel === 'rule' || rel === 'trigger' || rel === 'automation') return 'bot'
  if (authorId?.startsWith('-')) return 'bot'
  if (authorId && authorId === people.requesterId) return 'requester'
  if (said === 'agent' || said === 'admin' || (authorId && authorId === people.meId)) return 'agent'
  if (said === 'end-user') return 'other'
  // Unnamed authors: customers cannot write internal notes.
  const onPage = people.pageRole(idOf(comment.audit_id))
  if (onPage) return onPage
  return comment.public === false || (authorId && authorId === people.assigneeId) ? 'agent' : 'other'
}

function bodyText(comment: Fields): string {
  const html = text(comment.html_body)
  if (html) return htmlToText(html)
  return tidy(text(comment.plain_body) ?? text(comment.body) ?? '')
}
