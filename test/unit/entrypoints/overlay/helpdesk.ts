/** A helpdesk in a test's hands: its open ticket, its reads, its composer. */
import { vi } from 'vitest'
import type { Helpdesk, ReadContext, ReadResult } from '@/lib/helpdesks/contract'
import { panelWords } from '@/lib/i18n/words/panel'
import type { Session, TicketLook } from '@/lib/messaging/protocol'
import { emptyTicket, type Ticket } from '@/lib/ticket'

export const HOST = 'acme.zendesk.com'

export function ticketOf(id: string): Ticket {
  const empty = emptyTicket('zendesk', HOST, id, `https://${HOST}/agent/tickets/${id}`)
  return { ...empty, requester: { ...empty.requester, id: `user-${id}`, name: `Customer ${id}` } }
}

export function lookOf(id: string, tag = 'en', more: Partial<TicketLook> = {}): TicketLook {
  return {
    ticketKey: `zendesk:${HOST}:${id}`,
    language: { lang: 'en', tag, from: 'messages' },
    cue: { latest: null, risks: [], curve: [], direction: null, course: null, trough: null, peak: null },
    cueWords: { mood: '', beside: '' },
    checklist: null,
    evidence: [],
    orderNotice: null,
    phrases: [],
    notes: [],
    clocks: [],
    promises: [],
    followUps: [],
    playbook: null,
    problems: [],
    ...more,
  }
}

export const session: Session = {
  helpdesk: 'zendesk',
  assigned: false,
  definition: null,
  enabled: true,
  locale: 'en',
  theme: 'light',
  panel: { side: 'right', mode: 'push', width: 360, collapsed: false },
  atRiskShare: 0.8,
  shortcutPrefix: ';;',
  problem: null,
  css: '',
  words: panelWords.en,
}

type Fake = Helpdesk & {
  read: ReturnType<typeof vi.fn<Helpdesk['read']>>
  /** The open ticket's id, as the page tells it. */
  active: string | null
  /** The thread changed on the page. */
  change(): void
}

export function fakeHelpdesk(
  more: {
    read?: (id: string, context: ReadContext) => Promise<ReadResult>
    editor?: HTMLTextAreaElement
  } = {},
): Fake {
  const watchers = new Set<() => void>()
  const fake: Fake = {
    id: 'zendesk',
    name: 'Zendesk',
    active: '1',
    matches: () => true,
    activeTicketId: () => fake.active,
    read: vi.fn(more.read ?? (async (id) => ({ kind: 'ticket', ticket: ticketOf(id) }))),
    watch(_, { signal }, changed) {
      watchers.add(changed)
      signal.addEventListener('abort', () => watchers.delete(changed))
    },
    composer: () =>
      more.editor ? { element: more.editor, audience: 'public', channel: null, plain: true } : null,
    health: () => [],
    change: () => {
      for (const changed of watchers) changed()
    },
  }
  return fake
}

/** Hides or shows the tab. */
export function hide(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden })
  const visibilityState = hidden ? 'hidden' : 'visible'
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: visibilityState })
  document.dispatchEvent(new Event('visibilitychange'))
}
