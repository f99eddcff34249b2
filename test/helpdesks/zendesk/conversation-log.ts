/** Messaging tickets: what is said stands in the conversation log, and in no comment. */
import type { DeskMessage, DeskTicket, Person } from '../desk/types.ts'
import { commentDocument } from './documents.ts'
import { seconds } from './sla.ts'

/** A messaging ticket's only public trace among its comments: a note that it began. */
function beginning(ticket: DeskTicket): DeskMessage {
  const first = ticket.messages[0]
  const text = `Conversation with ${ticket.requester.name}\n\nURL: None`
  return {
    id: (first?.id ?? ticket.id) - 1,
    auditId: (first?.auditId ?? ticket.id) - 1,
    at: ticket.createdAt,
    from: 'requester',
    author: ticket.requester,
    public: false,
    text,
    html: `<p dir="auto">Conversation with ${ticket.requester.name}</p><p dir="auto">URL: None</p>`,
    quoted: null,
  }
}

/** What `/comments` lists of a ticket. */
export function commentsOf(ticket: DeskTicket): DeskMessage[] {
  if (ticket.channel !== 'messaging') return ticket.messages
  return [beginning(ticket), ...ticket.messages.filter((message) => !message.public)]
}

/** What `/conversation_log` lists of a ticket. */
export function logOf(ticket: DeskTicket): DeskMessage[] {
  return ticket.channel === 'messaging' ? [beginning(ticket), ...ticket.messages] : ticket.messages
}

export function eventDocument(message: DeskMessage, ticket: DeskTicket): Record<string, unknown> {
  const isComment = ticket.channel !== 'messaging' || !message.public
  const common = {
    id: `01JSED0${message.id}`,
    attachments: [],
    author: author(message.author),
    created_at: seconds(message.at),
  }
  if (!isComment) {
    return {
      ...common,
      type: 'Messaging::ConversationMessage',
      content: { type: 'text', text: message.text },
      metadata: { custom: {}, system: {}, ticket_version: 0 },
      received_at: new Date(message.at).toISOString(),
      reference: `zen:sunco:conversation_message:${message.id}`,
    }
  }
  return {
    ...common,
    type: 'Comment',
    content: { type: 'html', body: commentDocument(message, ticket).html_body },
    metadata: { custom: {}, public: message.public, system: {}, ticket_version: 1 },
    reference: `zen:ticket_event:${message.id}`,
  }
}

function author(person: Person): Record<string, unknown> {
  return {
    avatar_url: 'https://acme.zendesk.com/images/default_avatar.png',
    display_name: person.name,
    type: person.role === 'end-user' ? 'user' : person.role,
    'zen:sunco:user_id': person.id.toString(16),
    'zen:support:user_id': person.role === 'bot' ? -1 : person.id,
  }
}
