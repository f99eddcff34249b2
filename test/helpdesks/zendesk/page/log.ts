/** The conversation log of one ticket. */
import { ago, h, icon, initials, safeHtml } from '../../page/dom.ts'
import type { MessageView, TicketView } from '../../page/view.ts'
import type { ZendeskOptions } from '../options.ts'
import type { Words } from './words.ts'

export type LogContext = { ticket: TicketView; options: ZendeskOptions; words: Words }

const BADGE = 'M8 1.5l1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.2l-3.8 2.1.7-4.3-3.1-3 4.3-.6z'

/**
 * The value of `time[datetime]` as the real page has it: the local wall clock written as if it were
 * UTC, so that whoever trusts it is wrong by the browser's offset.
 */
export function shiftedInstant(at: number, clockShift: number | null): string {
  const minutes = clockShift ?? -new Date(at).getTimezoneOffset()
  return new Date(at + minutes * 60_000).toISOString()
}

export function article(message: MessageView, context: LogContext): HTMLElement {
  const { options, words } = context
  const agent = message.author.role === 'agent'
  const via = viaText(context)
  return h(
    'article',
    {
      id: options.without.includes('comment-id') ? null : `comment-${message.auditId}`,
      class: `comment ${message.public ? '' : 'is-internal'} ${agent ? 'is-agent' : ''}`,
      'data-test-id': 'omni-log-comment-item',
      'aria-label': words.message(message.author.name, via),
      'data-key': String(message.id),
    },
    h(
      'figure',
      { 'data-test-id': 'omni-log-base-avatar', class: `avatar tone-${message.author.id % 6}` },
      h('span', { class: 'avatar-text' }, message.from === 'bot' ? '◇' : initials(message.author.name)),
      agent && icon(BADGE, { 'data-test-id': 'omni-log-avatar-badge-AgentBadge', class: 'icon agent-badge' }),
    ),
    h(
      'div',
      { class: 'comment-body' },
      h(
        'header',
        { class: 'comment-head' },
        sender(message),
        ...marks(message, context),
        h('span', { class: 'via', 'data-test-id': 'omni-log-item-via' }, `via ${via}`),
        time(message, context),
      ),
      bubble(message, context),
    ),
  )
}

function sender(message: MessageView): HTMLElement {
  const name = h('span', {}, message.author.name)
  const link = h(
    'a',
    { 'data-test-id': 'omni-log-comment-user-link', href: `users/${message.author.id}` },
    name,
  )
  return h('span', { 'data-test-id': 'omni-log-item-sender', class: 'sender' }, link)
}

function marks(message: MessageView, { words }: LogContext): HTMLElement[] {
  return message.public
    ? []
    : [h('div', { 'data-test-id': 'omni-log-internal-note-tag', class: 'internal-tag' }, words.internal)]
}

function time(message: MessageView, { options }: LogContext): HTMLElement {
  return h(
    'time',
    {
      'data-test-id': 'timestamp-relative',
      datetime: shiftedInstant(message.at, options.clockShift),
      'data-at': String(message.at),
    },
    ago(message.at, options.locale),
  )
}

function bubble(message: MessageView, { ticket, options }: LogContext): HTMLElement {
  const body = h('div', { class: 'zd-comment', dir: 'auto' }, safeHtml(message.html))
  if (message.quoted !== null) body.append(h('blockquote', {}, message.quoted))
  return h(
    'div',
    {
      'data-test-id': 'omni-log-item-message',
      class: 'bubble',
      type: options.without.includes('bubble-type') ? null : bubbleType(message),
    },
    h(
      'div',
      { 'data-test-id': 'omni-log-message-content', 'data-originated-from': origin(message, ticket) },
      body,
    ),
  )
}

function bubbleType(message: MessageView): string {
  if (!message.public) return 'internal'
  if (message.from === 'bot') return 'bot'
  return message.author.role === 'agent' ? 'agent' : 'end-user'
}

function origin(message: MessageView, ticket: TicketView): string {
  if (message.from === 'bot') return 'Trigger'
  if (ticket.channel === 'chat' || ticket.channel === 'messaging') return ''
  if (message.from === 'agent') return 'WebInteraction'
  return ticket.channel === 'email'
    ? 'EmailInteraction'
    : ticket.channel === 'api'
      ? 'ApiInteraction'
      : 'WebInteraction'
}

function viaText({ ticket }: LogContext): string {
  return ticket.channel
}

/** A line of the system between messages: an item of the log that is nobody's message. */
export function systemLine(ticket: TicketView): HTMLElement {
  return h(
    'article',
    { class: 'system-line', 'data-test-id': 'omni-log-comment-item' },
    h(
      'div',
      { 'data-test-id': 'omni-log-item-message' },
      `Last 3 messages were emailed to ${ticket.requester.name}`,
    ),
  )
}
