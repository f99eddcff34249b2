/** The states that the panel is looked at and tested in, by name. */
import type { NoteState, Phase } from '@/components/panel/model'
import type { DraftLook, Problem, TicketLook } from '@/lib/messaging/protocol'
import type { SlaView } from '@/lib/sla/types'
import { severalDraft, severalLook } from './checklist-states'
import { clockStates } from './clock-states'
import { coachedDraft, coachedDraftZh } from './coach-states'
import { checklistEn, checklistZh, phrasesEn, phrasesZh } from './content'
import { cueStates } from './cue-states'
import { ago, makeChecklist, makeClock, makeCue, makeLook, makeNote, makePhrase, makeTicket } from './make'
import { playbookStates } from './playbook-states'

export type PreviewState = {
  phase: Phase
  sla: SlaView | null
  look: TicketLook | null
  draft: DraftLook | null
  target: { audience: 'public' | 'internal' | 'unknown'; plain: boolean } | null
  notes: NoteState[]
  invalidated: boolean
  changed: string | null
  problem: Problem | null
  toast: string | null
}

const kept = (note: ReturnType<typeof makeNote>): NoteState => ({ note, saving: 'saved', problem: null })

const noteStates: NoteState[] = [
  kept(
    makeNote('n1', 'Prefers a call after 17:00, works shifts', {
      customerKey: 'c',
      ticketKey: null,
      pinned: true,
      createdAt: ago(14_400),
    }),
  ),
  kept(makeNote('n2', 'Billing confirmed the return arrived on 5 Nov.\nRef 88-1204.', {})),
]

const upsetCue = makeCue(
  ['worried', 'neutral', 'upset', 'angry', 'upset'],
  ['third time', 'nobody called back', 'still waiting'],
  [
    ['refund', 'I want my 84.90 back this week'],
    ['repeated', 'This is the third time I write about the same lamp'],
    ['cancel', 'otherwise I will buy elsewhere from now on'],
  ],
)

const base = (): PreviewState => ({
  phase: { kind: 'ready', ticket: makeTicket() },
  sla: {
    clocks: [
      makeClock({ policy: 'Standard' }),
      makeClock({ metric: 'resolution', minutes: 1620, usedShare: 0.3 }),
    ],
    waitingMs: 190 * 60_000,
  },
  look: makeLook({ cue: upsetCue, checklist: checklistEn(), phrases: phrasesEn }),
  draft: null,
  target: { audience: 'public', plain: false },
  notes: noteStates,
  invalidated: false,
  changed: null,
  problem: null,
  toast: null,
})

const zhTicket = makeTicket({ channel: 'messaging' }, { name: '陈晓梅', vip: true, organization: '启明小学' })
const zhLook = makeLook({
  language: { lang: 'zh', tag: 'zh-CN', from: 'messages' },
  cue: makeCue(
    ['neutral', 'worried', 'worried'],
    ['明天就要用', '不知道来不来得及'],
    [['urgent', '明天上午九点开课就要用']],
  ),
  checklist: checklistZh(),
  phrases: phrasesZh,
})
const allDone = checklistEn((item) => ({
  ...item,
  state: item.id === 'rule' ? 'skipped' : 'done',
  by: item.by ?? 'agent',
  reason: item.id === 'rule' ? 'Does not apply here' : null,
}))

/** Two checklists, fields, an item that is open again, the order notice, and what a reply leaves open. */
const severalState = (zh: boolean): PreviewState => ({
  ...base(),
  look: severalLook(zh),
  draft: severalDraft(zh),
})

export const states: Record<string, () => PreviewState> = {
  ...clockStates(base),
  ...cueStates(base),
  ...playbookStates(base),
  upset: base,
  coach: () => ({ ...base(), draft: { ...coachedDraft, checklist: checklistEn(), phrases: phrasesEn } }),
  worried: () => ({
    ...base(),
    phase: { kind: 'ready', ticket: zhTicket },
    sla: {
      clocks: [
        makeClock({
          metric: 'first-reply',
          state: 'at-risk',
          minutes: 6,
          usedShare: 0.9,
          policy: 'VIP 客户',
        }),
      ],
      waitingMs: 54 * 60_000,
    },
    look: zhLook,
    draft: { ...coachedDraftZh, checklist: checklistZh(), phrases: phrasesZh },
    notes: [kept(makeNote('n1', '学校采购，付款走对公转账', { customerKey: 'c', ticketKey: null }))],
  }),
  breached: () => ({
    ...base(),
    sla: {
      clocks: [
        makeClock({
          metric: 'first-reply',
          state: 'breached',
          minutes: -125,
          usedShare: 1.4,
          policy: 'Premium',
        }),
        makeClock({ state: 'at-risk', minutes: 12, usedShare: 0.86 }),
        makeClock({
          metric: 'resolution',
          state: 'met',
          minutes: 0,
          usedShare: 0.4,
          sparedMs: 5_400_000,
          metAt: ago(60),
        }),
      ],
      waitingMs: 365 * 60_000,
    },
  }),
  paused: () => ({
    ...base(),
    sla: {
      clocks: [
        makeClock({
          metric: 'resolution',
          state: 'paused',
          dueAt: null,
          minutes: 300,
          usedShare: 0.6,
          pausedBy: 'Awaiting customer',
        }),
      ],
      waitingMs: null,
    },
    target: { audience: 'internal', plain: false },
  }),
  few: () => ({
    ...base(),
    phase: {
      kind: 'ready',
      ticket: makeTicket({ channel: 'unknown' }, { id: null, email: null, name: null, kind: 'unknown' }),
    },
    sla: { clocks: [], waitingMs: 42 * 60_000 },
    look: makeLook({
      language: { lang: 'en', tag: 'en', from: 'assumed' },
      cue: makeCue(['neutral'], [], [], { unsure: true, mood: 'upset' }),
      checklist: checklistEn((item) => ({ ...item, state: 'open', by: null, proof: null })),
      phrases: phrasesEn.slice(2, 4),
    }),
    target: { audience: 'unknown', plain: true },
    notes: [],
  }),
  empty: () => ({
    ...base(),
    sla: { clocks: [], waitingMs: null },
    look: makeLook({ phrases: [] }),
    target: { audience: 'public', plain: false },
    notes: [],
  }),
  failed: () => ({
    ...base(),
    phase: {
      kind: 'failed',
      ticketId: '4021',
      problem: { kind: 'problem', why: 'signed-out', retryAfter: null },
    },
    sla: null,
    look: null,
    notes: [],
  }),
  partial: () => ({
    ...base(),
    phase: {
      kind: 'ready',
      ticket: makeTicket({
        sources: { messages: 'page', requester: 'page' },
        missing: [
          { fact: 'sla', why: 'rate-limited', retryAfter: 30 },
          { fact: 'tags', why: 'rate-limited', retryAfter: 30 },
          { fact: 'priority', why: 'not-on-page', retryAfter: null },
        ],
      }),
    },
    sla: { clocks: [], waitingMs: null },
  }),
  changed: () => ({
    ...base(),
    target: null,
    changed:
      'This page has changed. Not found since 14:20: the reply editor. Phrases can be copied, not inserted. Everything else works.',
  }),
  invalidated: () => ({
    ...base(),
    invalidated: true,
    notes: [
      {
        note: makeNote('n9', 'Call Mara on Monday at nine'),
        saving: 'failed',
        problem: { kind: 'invalidated', detail: '' },
      },
      ...noteStates,
    ],
  }),
  internal: () => ({
    ...base(),
    phase: {
      kind: 'ready',
      ticket: makeTicket(
        { channel: 'web' },
        { name: 'Jonas Weber', kind: 'internal', organization: 'Logistics' },
      ),
    },
    sla: { clocks: [makeClock({ metric: 'internal-answer', minutes: 150 })], waitingMs: null },
    look: makeLook({
      cue: makeCue(['neutral', 'neutral'], []),
      checklist: checklistEn(),
      phrases: phrasesEn.slice(0, 3),
    }),
    target: { audience: 'internal', plain: false },
  }),
  done: () => ({
    ...base(),
    sla: {
      clocks: [
        makeClock({
          metric: 'resolution',
          state: 'met',
          sparedMs: 9_000_000,
          metAt: ago(30),
          usedShare: 0.5,
        }),
      ],
      waitingMs: null,
    },
    look: makeLook({
      cue: makeCue(['upset', 'worried', 'neutral', 'pleased'], ['you saved my week']),
      checklist: allDone,
      phrases: phrasesEn.slice(0, 2),
    }),
  }),
  'no-composer': () => ({ ...base(), target: null }),
  order: () => ({
    ...base(),
    look: makeLook({
      cue: upsetCue,
      checklist: checklistEn(),
      phrases: phrasesEn,
      orderNotice: {
        id: 'o1',
        kind: 'note-before-answer',
        waitingFor: 'Can somebody please tell me when the money comes?',
        waitingSince: ago(190),
      },
    }),
  }),
  several: () => severalState(false),
  'several-zh': () => severalState(true),
  reading: () => ({
    ...base(),
    phase: { kind: 'reading', ticketId: '4022' },
    sla: null,
    look: null,
    notes: [],
  }),
  looking: () => ({ ...base(), look: null, notes: [] }),
  idle: () => ({ ...base(), phase: { kind: 'idle' }, sla: null, look: null, notes: [] }),
  troubled: () => ({
    ...base(),
    problem: { kind: 'disk-full', detail: 'QuotaExceededError' },
    look: makeLook({
      cue: upsetCue,
      checklist: null,
      problems: [
        { part: 'cue', problem: { kind: 'unexpected', detail: '' } },
        { part: 'checklist', problem: { kind: 'storage', detail: '' } },
        { part: 'phrases', problem: { kind: 'unexpected', detail: '' } },
        { part: 'notes', problem: { kind: 'storage', detail: '' } },
      ],
    }),
    notes: [],
    toast: 'Note deleted',
  }),
  hostile: () => ({
    ...base(),
    phase: {
      kind: 'ready',
      ticket: makeTicket(
        { id: '90071992547409931' },
        {
          name: '<img src=x onerror="window.broken=1"> Wolfeschlegelsteinhausenbergerdorff',
          organization: 'مؤسسة النور للتجارة',
          vip: true,
        },
      ),
    },
    sla: {
      clocks: [
        makeClock({
          minutes: 9000,
          policy: '<b>Gold</b> policy with a very long name indeed',
          state: 'on-track',
        }),
      ],
      waitingMs: null,
    },
    look: makeLook({
      ticketKey: 'zendesk:acme.zendesk.com:90071992547409931',
      language: { lang: 'en', tag: 'ar', from: 'messages' },
      cue: makeCue(
        ['upset', 'angry'],
        ['<script>alert(1)</script>', 'هذه هي المرة الثالثة', 'a'.repeat(90)],
        [
          ['legal', '"><svg onload=alert(1)> my lawyer'],
          ['public', 'سأنشر هذا'],
          ['manager', 'your manager'],
          ['safety', 'x'],
          ['urgent', 'y'],
          ['refund', 'z'],
        ],
      ),
      checklist: makeChecklist([
        { id: 'a', moment: 'first-impression', title: `<b>${'Unbroken'.repeat(14)}</b>`, required: true },
        {
          id: 'b',
          moment: 'first-impression',
          title: 'رحّب بالعميل باسمه',
          state: 'done',
          by: 'thread',
          proof: 'مرحبا <i>ليلى</i>',
        },
      ]),
      phrases: [
        makePhrase('h1', '<p onclick="alert(1)">Dear customer</p>\n\nSecond paragraph.'),
        makePhrase('h2', 'عزيزتي ليلى، نعتذر عن التأخير ونتابع طلبك الآن حتى يُحل.'),
      ],
    }),
    notes: [kept(makeNote('x', '<a href="javascript:alert(1)">click</a> اتصل بعد الخامسة', {}))],
  }),
}
