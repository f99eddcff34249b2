/** A helpdesk that nobody has code for, its page, and a page's address to stand on. */
import { customHelpdesk } from '@/lib/helpdesks'
import type { HelpdeskDefinition, Reading } from '@/lib/helpdesks/custom/definition'
import type { Ticket } from '@/lib/ticket'
import { context, type TestContext } from '../fixtures/context'

export const reading = (selector: string, more: Partial<Reading> = {}): Reading => ({
  selectors: [selector],
  attribute: null,
  after: null,
  before: null,
  ...more,
})

export const sample: HelpdeskDefinition = {
  version: 1,
  id: 'custom-desk',
  name: 'Desk',
  preset: null,
  tested: 'untested',
  ticketUrls: ['/desk/{id}'],
  ticketId: null,
  marks: [],
  root: 'main.ticket',
  facts: {
    subject: reading('h1'),
    status: reading('.status'),
    priority: reading('.priority'),
    channel: reading('.channel'),
    tags: reading('.tag'),
    group: reading('.group'),
    assignee: reading('.assignee'),
    requesterName: reading('.customer'),
    requesterEmail: reading('.customer-mail', { attribute: 'href', after: 'mailto:' }),
    createdAt: reading('.created', { attribute: 'datetime' }),
    slaDueAt: reading('.due', { attribute: 'datetime' }),
    me: reading('.me'),
  },
  words: { status: { Neu: 'new', Wartet: 'pending', Fertig: 'solved' }, priority: { P1: 'urgent' } },
  messages: {
    item: '.item',
    text: '.text',
    without: ['.quote'],
    author: reading('.author'),
    at: reading('time', { attribute: 'datetime' }),
    id: reading(':scope', { attribute: 'data-id' }),
    roles: [
      { selector: '.from-customer', role: 'requester' },
      { selector: '.robot', role: 'bot' },
      { selector: '.from-agent', role: 'agent' },
    ],
    internal: ['.lock'],
    order: 'newest-first',
  },
  composers: [
    {
      selector: '.editor textarea',
      audience: 'public',
      tells: [{ selector: '.editor.as-note', audience: 'internal' }],
      plain: true,
    },
  ],
  openComposer: 'button.reply',
}

export type Item = { id: string; html: string; side?: string; at?: string; name?: string; lock?: boolean }

export const item = ({ id, html, side = 'from-customer', at, name = 'Ann', lock }: Item) =>
  `<article class="item ${side}" data-id="${id}">${lock ? '<i class="lock"></i>' : ''}
    <b class="author">${name}</b>${at ? `<time datetime="${at}"></time>` : ''}<div class="text">${html}</div></article>`

export const thread: Item[] = [
  {
    id: '13',
    side: 'from-agent',
    lock: true,
    name: 'Bo',
    at: '2026-11-20T11:00:00Z',
    html: 'Check with sales',
  },
  { id: '12', side: 'from-agent', name: 'Bo', at: '2026-11-20T10:00:00+01:00', html: 'We look into it' },
  { id: '11', at: '2026-11-20T08:00:00Z', html: '<p>Broken</p><p class="quote">On Monday: hi</p>' },
]

export const page = (items: Item[] = thread, more = '') => `
  <header class="me">Bo Berg</header>
  <main class="ticket" style="display:none"><h1>Hidden</h1>${item({ id: '1', html: 'hidden' })}</main>
  <main class="ticket"><h1> My  printer </h1><i class="status">WARTET</i><i class="priority">P1</i>
    <i class="channel">Email</i><i class="tag">vip</i><i class="tag">print</i><i class="tag">vip</i>
    <i class="group">Hardware</i><i class="assignee">-</i><i class="customer">Ann Ash</i>
    <a class="customer-mail" href="mailto:ann@example.com?subject=x">mail</a>
    <time class="created" datetime="1763625600"></time><time class="due" datetime="2026-11-21T08:00:00Z"></time>
    <section class="thread">${items.map(item).join('')}</section>${more}</main>`

/** Puts the page there, under this address of the test's own origin. */
export function show(html: string, path = '/desk/7'): void {
  window.history.replaceState(null, '', path)
  document.body.innerHTML = html
}

export const desk = (patch: Partial<HelpdeskDefinition> = {}) => customHelpdesk({ ...sample, ...patch })
export const messagesOf = (patch: Partial<HelpdeskDefinition['messages']>) =>
  desk({ messages: { ...sample.messages, ...patch } })

export const here = (): TestContext => context(window.location.href, {})

export async function ticketOf(helpdesk = desk(), id = '7'): Promise<Ticket> {
  const read = await helpdesk.read(id, here())
  if (read.kind !== 'ticket') throw new Error(`no ticket: ${read.why}`)
  return read.ticket
}
