/** A panel with nothing in it but a checklist, for the preview. */
import { signal } from '@preact/signals'
import { lateParts } from '@/components/panel/late'
import type { PanelActions, PanelState } from '@/components/panel/model'
import { panelWords } from '@/lib/i18n/words/panel'
import type { TicketLook } from '@/lib/messaging'
import type { Lang } from '@/lib/ticket'
import { emptyTicket } from '@/lib/ticket'

const ticket = emptyTicket('zendesk', 'example.com', '1', 'https://example.com')

export function previewState(lang: Lang): Omit<PanelState, 'look'> {
  return {
    locale: signal(lang),
    words: signal(panelWords[lang]),
    theme: signal('light'),
    panel: signal({ side: 'right', mode: 'push', width: 360, collapsed: false }),
    phase: signal({ kind: 'ready', ticket }),
    now: signal(Date.now()),
    sla: signal(null),
    draft: signal(null),
    target: signal(null),
    notes: signal([]),
    found: signal(null),
    late: signal(lateParts),
    invalidated: signal(false),
    changed: signal(null),
    problem: signal(null),
    toast: signal(null),
  }
}

export function previewLook(lang: Lang, checklist: TicketLook['checklist']): TicketLook {
  return {
    ticketKey: ticket.key,
    language: { lang, tag: lang, from: 'assumed' },
    cue: { latest: null, risks: [], curve: [], direction: null, course: null, trough: null, peak: null },
    cueWords: { mood: '', beside: '' },
    checklist,
    evidence: [],
    orderNotice: null,
    phrases: [],
    notes: [],
    clocks: [],
    promises: [],
    followUps: [],
    playbook: null,
    problems: [],
  }
}

const nothing = () => undefined

/** Actions that reach nobody; the preview itself ticks. */
export const previewActions: PanelActions = {
  collapse: nothing,
  dock: nothing,
  resize: nothing,
  setItem: nothing,
  dismissNotice: nothing,
  insert: async () => ({ kind: 'needs', missing: [] }),
  search: nothing,
  loadLate: nothing,
  change: nothing,
  request: async () => {
    throw new Error('The preview keeps nothing')
  },
  lookAgain: nothing,
  say: nothing,
  insertNote: nothing,
  openComposer: nothing,
  addNote: () => '',
  editNote: nothing,
  pinNote: nothing,
  saveNotes: nothing,
  deleteNote: nothing,
  retry: nothing,
  reloadPage: nothing,
  openOptions: nothing,
  copy: async () => false,
  leave: nothing,
}
