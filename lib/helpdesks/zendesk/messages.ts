/** Zendesk's comments, and the events of its conversation log, as messages: whose each is, and its text. */
import type { Message } from '@/lib/ticket'
import { type Fields, fields, idOf, instant, text } from '../fields'
import { htmlToText, tidy } from '../html-text'

/** A comment as far as it stays the same whoever the requester is; its HTML is read once. */
export type Kept = Omit<Message, 'role'> & {
  /** Number of the article on the page. */
  audit: string | null
  /** What the document itself says of its author: bot, agent or user. */
  said: string | null
  /** Written in a side conversation. */
  aside: boolean
}

export type People = {
  users: Fields[]
  requesterId: string | null
  assigneeId: string | null
  meId: string | null
  /** The ticket itself is one side of a side conversation: its thread is no aside. */
  isAside: boolean
  /** What the page's bubble says of a comment's author, by audit id; for authors the API did not name. */
  pageRole: (auditId: string | null) => Message['role'] | null
}

/** `fallback`: an id for a comment without one. */
export function keptComment(comment: Fields, fallback: string): Kept {
  const via = fields(comment.via)
  const rel = text(fields(via?.source)?.rel)
  // Triggers and other automatic writers are bots whatever account they use.
  const bot = via?.channel === 'rule' || rel === 'trigger' || rel === 'automation'
  const html = text(comment.html_body)
  return {
    id: idOf(comment.id) ?? fallback,
    at: instant(comment.created_at),
    authorName: null,
    authorId: idOf(comment.author_id),
    visibility: comment.public === false ? 'internal' : 'public',
    text: html ? htmlToText(html) : tidy(text(comment.plain_body) ?? text(comment.body) ?? ''),
    audit: idOf(comment.audit_id),
    said: bot ? 'bot' : null,
    aside: via?.channel === 'side_conversation',
  }
}

/** Comments stand in the log with HTML, messages of a chat with plain text. */
export function keptEvent(event: Fields, fallback: string): Kept {
  const author = fields(event.author)
  const content = fields(event.content)
  const body = text(content?.text) ?? text(content?.body) ?? ''
  return {
    id: idOf(event.id) ?? fallback,
    at: instant(event.created_at),
    authorName: text(author?.display_name),
    authorId: idOf(author?.['zen:support:user_id']),
    visibility: fields(event.metadata)?.public === false ? 'internal' : 'public',
    text: content?.type === 'html' ? htmlToText(body) : tidy(body),
    audit: null,
    said: text(author?.type),
    aside: false,
  }
}

/** What says whose a message is, as a function, so that the map of names is made once. */
export function speaker(people: People): (kept: Kept) => Message[] {
  const names = new Map(people.users.map((user) => [idOf(user.id), user]))
  const requester = text(names.get(people.requesterId)?.name)
  return (kept) => {
    const { id, at, authorId } = kept
    const author = names.get(authorId)
    const message: Message = {
      id,
      at,
      role: role(kept, text(author?.role), people),
      authorName: kept.authorName ?? text(author?.name),
      authorId,
      // What was said aside never reached the requester, however public it was there.
      visibility: kept.aside && !people.isAside ? 'internal' : kept.visibility,
      text: kept.text,
    }
    return spoken(message, requester) ?? [message]
  }
}

/** "(10:02:13 AM) Mara: Hello", or with asterisks for what the system says: a line of a chat's transcript. */
const SPOKEN = /^\(\d\d?:\d\d:\d\d( [AP]M)?\) (?:\*+ ?(.*?)[ *]*|(.+?): (.*))$/

/**
 * The messages of an ended chat, which stand in one comment whoever wrote it; null for any other comment.
 * Its clock has no date and often no zone: the times are not known.
 */
function spoken(comment: Message, requester: string | null): Message[] | null {
  if (comment.text[0] !== '(' && !comment.text.startsWith('Chat started')) return null
  const said: Message[] = []
  for (const line of comment.text.split('\n')) {
    const [, , system, name, words] = SPOKEN.exec(line) ?? []
    const last = said.at(-1)
    if (name || system) {
      const isCustomer = name === requester || /^(Visitor|Web User)\b/.test(name ?? '')
      const role = system ? 'bot' : isCustomer ? 'requester' : 'agent'
      said.push({
        ...comment,
        id: `${comment.id}-${said.length}`,
        at: null,
        role,
        authorName: name ?? null,
        authorId: null,
        text: system ?? words ?? '',
      })
    } else if (last) last.text = tidy(`${last.text}\n${line}`)
  }
  return said.some((one) => one.role === 'requester') ? said : null
}

/**
 * The requester first: an agent who asks as a customer is the customer of this ticket. Being an admin makes
 * nobody a bot. A messaging user without an account here is the one who opened the conversation.
 */
function role(
  { authorId, said, audit, visibility }: Kept,
  known: string | null,
  people: People,
): Message['role'] {
  if (said === 'bot' || authorId?.startsWith('-')) return 'bot'
  if (authorId ? authorId === people.requesterId : said === 'user') return 'requester'
  const kind = said ?? known
  if (kind === 'agent' || kind === 'admin' || (authorId && authorId === people.meId)) return 'agent'
  if (kind === 'user' || kind === 'end-user') return 'other'
  // Unnamed authors: customers cannot write internal notes.
  const onPage = people.pageRole(audit)
  if (onPage) return onPage
  return visibility === 'internal' || (authorId && authorId === people.assigneeId) ? 'agent' : 'other'
}
