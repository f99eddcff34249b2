/** Small makers for the preview's states and the component tests: plausible by default, changed by what is given. */

import { cueWords } from '@/components/panel/cue/cue-words'
import type { ChecklistView, ItemView } from '@/lib/checklist/types'
import { panelWords } from '@/lib/i18n/words/panel'
import type { DraftLook, TicketLook, TicketPromise } from '@/lib/messaging/protocol'
import type { Recommendation } from '@/lib/phrasing/types'
import type { Cue, Reading } from '@/lib/sentiment/types'
import type { ItemField } from '@/lib/settings/types'
import type { Clock, OwnFacts } from '@/lib/sla/types'
import type { FollowUp, Note } from '@/lib/storage/types'
import { emptyTicket, type Lang, type Moment, type Mood, type Risk, type Ticket } from '@/lib/ticket'
import { moments as momentIds } from '@/lib/ticket/ids'

/** Sunday 22 November 2026, 13:42 UTC: the preview's clock stands there. */
export const NOW = Date.UTC(2026, 10, 22, 13, 42, 0)
const MINUTE = 60_000

export const ago = (minutes: number) => new Date(NOW - minutes * MINUTE).toISOString()

export function makeTicket(
  patch: Partial<Ticket> = {},
  requester: Partial<Ticket['requester']> = {},
): Ticket {
  const base = emptyTicket(
    'zendesk',
    'acme.zendesk.com',
    patch.id ?? '4021',
    'https://acme.zendesk.com/agent/tickets/4021',
  )
  return {
    ...base,
    subject: 'Where is my refund',
    status: 'open',
    channel: 'email',
    ...patch,
    key: `zendesk:acme.zendesk.com:${patch.id ?? '4021'}`,
    requester: {
      ...base.requester,
      id: '77',
      name: 'Mara Lind',
      email: 'mara.lind@example.com',
      kind: 'external',
      ...requester,
    },
  }
}

export function makeClock(patch: Partial<Clock> & { minutes?: number } = {}): Clock {
  const { minutes = 38, ...rest } = patch
  return {
    metric: 'next-reply',
    state: 'on-track',
    dueAt: ago(-minutes),
    leftMs: minutes * MINUTE,
    usedShare: 0.45,
    metAt: null,
    sparedMs: null,
    source: 'Zendesk',
    policy: null,
    pausedBy: null,
    ...rest,
  }
}

/** A clock of our own policy; business hours unless said otherwise. */
export function makeOwnClock(
  patch: Partial<Omit<Clock, 'own'>> & { minutes?: number; own?: Partial<OwnFacts> } = {},
): Clock {
  const { own, ...rest } = patch
  return {
    ...makeClock({ source: 'Premium customers', ...rest }),
    own: {
      kind: 'business',
      startedAt: ago(200),
      lengthMs: 480 * MINUTE,
      pausedIn: null,
      waitsFor: null,
      guesses: [],
      beside: false,
      atRiskShare: 0.75,
      riskAt: null,
      ...own,
    },
  }
}

export function makePromise(
  id: string,
  patch: Partial<TicketPromise> & { minutes?: number } = {},
): TicketPromise {
  const { minutes = 130, ...rest } = patch
  return {
    id,
    messageId: 'm2',
    madeAt: ago(290),
    by: { id: '9', name: 'Sam Rivera' },
    quote: 'I will check with our billing team and write to you again by 4 pm today.',
    time: 'by 4 pm today',
    certainty: 'sure',
    dueAt: ago(-minutes),
    state: minutes < 0 ? 'broken' : 'open',
    leftMs: minutes * MINUTE,
    keptAt: null,
    supersededBy: null,
    zone: 'UTC',
    zoneFrom: 'agent',
    inCustomerTime: false,
    decision: null,
    ...rest,
  }
}

export function makeFollowUp(id: string, minutes: number, text: string): FollowUp {
  return {
    id,
    ticketKey: 'zendesk:acme.zendesk.com:4021',
    url: 'https://acme.zendesk.com/agent/tickets/4021',
    ticketId: '4021',
    subject: 'Where is my refund',
    requester: 'Mara Lind',
    at: ago(-minutes),
    text,
    doneAt: null,
    createdAt: ago(2000),
  }
}

export function makeReading(mood: Mood, words: string[], patch: Partial<Reading> = {}): Reading {
  return {
    messageId: 'm1',
    mood,
    confidence: 0.8,
    unsure: false,
    valence: { angry: -0.9, upset: -0.6, worried: -0.35, neutral: 0, pleased: 0.8 }[mood],
    shares:
      mood === 'neutral'
        ? { negative: 0.1, neutral: 0.85, positive: 0.05 }
        : mood === 'pleased'
          ? { negative: 0.05, neutral: 0.15, positive: 0.8 }
          : { negative: 0.8, neutral: 0.16, positive: 0.04 },
    words: words.map((text) => ({ start: 0, end: text.length, text })),
    risks: [],
    read: true,
    ...patch,
  }
}

/** A cue whose curve runs through the given moods; the last one is the latest. */
export function makeCue(
  path: Mood[],
  words: string[],
  risks: [Risk, string][] = [],
  patch: Partial<Reading> = {},
): Cue {
  const curve = path.map((mood, at) => {
    const { valence } = makeReading(mood, [])
    return {
      messageId: `m${at}`,
      at: ago((path.length - at) * 90),
      valence,
      mood,
      unsure: false,
      read: true,
      corrected: false,
    }
  })
  const values = curve.map((point) => point.valence)
  const last = path.at(-1)
  const first = values[0] ?? 0
  const end = values.at(-1) ?? 0
  return {
    latest: last ? makeReading(last, words, patch) : null,
    risks: risks.map(([id, quote]) => ({ id, quote, messageId: 'm1' })),
    curve,
    direction: curve.length < 2 ? null : end > first ? 'rising' : end < first ? 'falling' : 'steady',
    course: null,
    trough: curve.length < 2 ? null : values.indexOf(Math.min(...values)),
    peak: curve.length < 2 ? null : values.indexOf(Math.max(...values)),
  }
}

export type ItemSketch = {
  id: string
  title: string
  moment: Moment
  hint?: string
  required?: boolean
  intents?: string[]
  fields?: ItemField[]
} & Partial<Omit<ItemView, 'item'>>

export function makeChecklist(sketches: ItemSketch[], patch: Partial<ChecklistView> = {}): ChecklistView {
  const views = sketches.map(
    ({
      id,
      title,
      moment,
      hint = '',
      required = false,
      intents = ['greet-and-own'],
      fields = [],
      ...view
    }) => ({
      view: {
        item: {
          id,
          title,
          moment,
          hint,
          required,
          intents,
          side: 'outer',
          evidence: [],
          dimension: null,
          phrases: [],
          need: 'expected',
          repeat: 'ticket',
          when: { when: 'all', of: [] },
          fields,
        },
        state: 'open',
        by: null,
        proof: null,
        reason: null,
        at: null,
        ...view,
      } satisfies ItemView,
      moment,
    }),
  )
  const moments = momentIds.map((moment) => {
    const items: ItemView[] = views.filter((entry) => entry.moment === moment).map((entry) => entry.view)
    return { moment, items, done: items.filter((item) => item.state !== 'open').length, total: items.length }
  })
  const all = moments.flatMap((moment) => moment.items)
  return {
    checklist: { id: 'outside-first', name: 'Outside first', gating: 'show' },
    moments,
    done: all.filter((item) => item.state !== 'open').length,
    total: all.length,
    requiredOpen: all.filter((item) => item.state === 'open' && item.item.required).length,
    current: moments.find((moment) => moment.items.some((item) => item.state === 'open'))?.moment ?? null,
    ...patch,
  }
}

export function makePhrase(id: string, text: string, patch: Partial<Recommendation> = {}): Recommendation {
  return {
    phraseId: id,
    intent: 'greet-and-own',
    title: text.slice(0, 24),
    lang: 'en',
    text,
    missing: [],
    because: [{ kind: 'mood', mood: 'upset' }],
    score: 1,
    ...patch,
  }
}

export function makeNote(id: string, text: string, patch: Partial<Note> = {}): Note {
  return {
    id,
    ticketKey: 'zendesk:acme.zendesk.com:4021',
    customerKey: null,
    text,
    createdAt: ago(25),
    updatedAt: ago(25),
    deletedAt: null,
    pinned: false,
    rev: 1,
    ...patch,
  }
}

export function makeLook(patch: Partial<TicketLook> = {}): TicketLook {
  return {
    ticketKey: 'zendesk:acme.zendesk.com:4021',
    language: { lang: 'en', tag: 'en', from: 'messages' },
    cue: makeCue([], []),
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
    ...patch,
  }
}

/** The look with its words in a language, as the background would send it. */
export function inWords<L extends TicketLook | null>(look: L, lang: Lang): L {
  return look && { ...look, cueWords: cueWords(look, panelWords[lang], lang, NOW) }
}

export function makeDraft(patch: Partial<DraftLook>): DraftLook {
  return { evidence: [], checklist: null, phrases: [], coach: null, ...patch }
}
