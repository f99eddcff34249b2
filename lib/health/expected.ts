/**
 * Which landmarks stand on every open ticket of a helpdesk. Most landmarks come and go with the ticket
 * (tags, internal notes, an open editor); these do not, and their absence means that the page has changed.
 * Kept apart from the adapters, because those are carried into every page.
 */
import type { Part } from './types'

export type Expected = {
  part: Part
  /** One of these is enough: chats have another editor than e-mail. */
  anyOf: readonly string[]
  /** Absent from closed tickets. */
  openOnly?: true
}

export const expected: Readonly<Record<string, readonly Expected[]>> = {
  zendesk: [
    { part: 'ticket', anyOf: ['root'] },
    { part: 'messages', anyOf: ['message'] },
    { part: 'reply', anyOf: ['rich', 'plain'], openOnly: true },
    { part: 'subject', anyOf: ['subject'] },
    { part: 'requester', anyOf: ['requester'] },
  ],
  freshdesk: [
    { part: 'ticket', anyOf: ['description'] },
    { part: 'messages', anyOf: ['item', 'body'] },
    { part: 'reply', anyOf: ['editable', 'reply'], openOnly: true },
    { part: 'subject', anyOf: ['subject'] },
    { part: 'status', anyOf: ['status'] },
  ],
  // Its reply form is a page of its own, without the ticket's facts.
  'request-tracker': [
    { part: 'ticket', anyOf: ['page'] },
    { part: 'messages', anyOf: ['message', 'textarea', 'attached'] },
    { part: 'subject', anyOf: ['title'] },
  ],
}
