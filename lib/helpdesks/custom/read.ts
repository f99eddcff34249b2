/** One read of a ticket by a definition: from the page alone, fact by fact. */
import { emptyTicket, type FactName, type Ticket, ticketKey } from '@/lib/ticket'
import { channels, priorities, statuses } from '@/lib/ticket/ids'
import type { ReadContext, ReadResult } from '../contract'
import { customerKind, isVip } from '../customer'
import { isVisible } from '../dom'
import { fillFromPage, missing, type PageReaders, problem, result } from '../facts'
import type { Failure } from '../http'
import { remember } from '../watch-page'
import type { HelpdeskDefinition, Reading } from './definition'
import { findAll } from './find'
import { firstMessageId, readMessages } from './messages'
import { rootOfTicket } from './page'
import { momentOf, readValue, readValues, wordOf } from './values'

const NOT_SHOWN: Failure = { why: 'not-on-page', retryAfter: null }
const NOT_SET: Failure = { why: 'not-set', retryAfter: null }
const MOST_TAGS = 100

export async function read(
  definition: HelpdeskDefinition,
  id: string,
  { document, url, signal }: ReadContext,
): Promise<ReadResult> {
  const root = await freshRoot(definition, id, document, signal)
  if (!root) return problem(NOT_SHOWN)
  const ticket = emptyTicket(definition.id, url.host, id, url.href)
  const failures: Partial<Record<FactName, Failure>> = {}
  ticket.messages = await readMessages(definition.messages, root, signal)
  if (definition.messages.item === null) failures.messages = NOT_SET
  last = { id, first: firstMessageId(definition.messages, root) }
  fillFromPage(ticket, readers(definition, root, document, failures), failures)
  const { more } = definition.messages
  if (more && ticket.sources.messages && findAll(root, more).some(isVisible)) {
    missing(ticket, 'messages', NOT_SHOWN)
  }
  remember(
    ticketKey(definition.id, url.host, id),
    ticket.messages.map((message) => message.id),
  )
  return result(ticket, NOT_SHOWN)
}

/** How long an address may run ahead of its page, ms, and how often is looked. */
const AHEAD = 2_000
const LOOK_EVERY = 100

/** The ticket that was read last on this page. */
let last: { id: string; first: string | null } | null = null

/** The ticket's root, once what stands there is no longer the thread of the ticket before: the address changes first. */
async function freshRoot(
  definition: HelpdeskDefinition,
  id: string,
  document: Document,
  signal: AbortSignal,
): Promise<ParentNode | null> {
  for (let waited = 0; ; waited += LOOK_EVERY) {
    const root = rootOfTicket(definition, document, id)
    const first = root && last && last.id !== id ? firstMessageId(definition.messages, root) : null
    if (first === null || first !== last?.first || waited >= AHEAD) return root
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))
    signal.throwIfAborted()
  }
}

/** `failures` also hears of what was found and could not be understood. */
function readers(
  { facts, words, name }: HelpdeskDefinition,
  root: ParentNode,
  document: Document,
  failures: Partial<Record<FactName, Failure>>,
): PageReaders {
  const { requesterName, requesterEmail } = facts
  const said = (fact: FactName, reading: Reading | null, scope = root) => {
    if (reading === null) failures[fact] = NOT_SET
    return readValue(reading, scope)
  }
  const given = (fact: FactName, reading: Reading | null, scope = root) => {
    const value = said(fact, reading, scope)
    const nobody = words.nobody?.some((word) => word.toLowerCase() === value?.toLowerCase())
    // "-" and the like stand where there is nobody, too.
    return { shown: value !== null, value: value && !nobody && /[\p{L}\p{N}]/u.test(value) ? value : null }
  }
  return {
    subject(ticket) {
      ticket.subject = said('subject', facts.subject)
      ticket.createdAt = momentOf(readValue(facts.createdAt, root))
      return ticket.subject !== null
    },
    status(ticket) {
      ticket.statusLabel = said('status', facts.status)
      if (ticket.statusLabel) ticket.status = wordOf(ticket.statusLabel, words.status, statuses) ?? 'unknown'
      return ticket.statusLabel !== null
    },
    priority(ticket) {
      const word = said('priority', facts.priority)
      ticket.priority = (word && wordOf(word, words.priority, priorities)) || null
      if (word && !ticket.priority) failures.priority = NOT_SET
      return ticket.priority !== null
    },
    channel(ticket) {
      const word = said('channel', facts.channel)
      if (word) ticket.channel = wordOf(word, {}, channels) ?? 'other'
      return word !== null
    },
    tags(ticket) {
      if (facts.tags === null) failures.tags = NOT_SET
      ticket.tags = readValues(facts.tags, root, MOST_TAGS)
      // No tag on the page is as good a reading as three.
      return facts.tags !== null
    },
    group(ticket) {
      const { shown, value } = given('group', facts.group)
      ticket.group = value
      return shown
    },
    assignee(ticket) {
      const { shown, value } = given('assignee', facts.assignee)
      ticket.assignee = value ? { id: null, name: value } : null
      return shown
    },
    requester(ticket) {
      if (!requesterName && !requesterEmail) failures.requester = NOT_SET
      const address = /[^\s<>()":;,?]+@[^\s<>()":;,?]+/
      const email = readValue(requesterEmail, root)?.match(address)?.[0] ?? null
      const named = readValue(requesterName, root)
      ticket.requester.name = named
      ticket.requester.email = email
      ticket.requester.kind = customerKind({ staff: null, email, agentEmail: null, tags: ticket.tags })
      ticket.requester.vip = isVip(ticket.tags)
      return (named ?? email) !== null
    },
    messages: (ticket) => ticket.messages.length > 0,
    sla(ticket) {
      const value = said('sla', facts.slaDueAt)
      const dueAt = momentOf(value)
      if (value && !dueAt) failures.sla = { why: 'unexpected', retryAfter: null }
      if (dueAt && !isOver(ticket)) {
        const none = { startedAt: null, metAt: null, targetMinutes: null, clock: null, policy: null }
        // Which promise it is, pages do not say: the end of the whole is the one that a due date means.
        ticket.slaTargets = [{ metric: 'resolution', stage: 'active', dueAt, source: name, ...none }]
      }
      return dueAt !== null
    },
    me(ticket) {
      const name = said('me', facts.me, document)
      if (name) ticket.me = { id: null, name, timeZone: null }
      return name !== null
    },
  }
}

/** Nothing is due any more. */
function isOver({ status }: Ticket): boolean {
  return status === 'solved' || status === 'closed'
}
