/**
 * Everything that is said between the page, the background and the extension's own pages, in one map.
 * The content script gets the smallest part of it: its own ticket's records, never "all notes".
 */
import type { BadgeCount } from '@/lib/alerts/types'
import type {
  ChecklistView,
  Evidence,
  Gate,
  ItemFields,
  ItemProgress,
  ItemStep,
  OrderNotice,
} from '@/lib/checklist/types'
import type { CoachRule, CoachWhy } from '@/lib/coach/types'
import type { HealthReport, SiteHealth } from '@/lib/health/types'
import type { PhrasePage } from '@/lib/helpdesks'
import type { HelpdeskDefinition } from '@/lib/helpdesks/custom/definition'
import type { Probe } from '@/lib/helpdesks/custom/probe'
import type { PanelWords } from '@/lib/i18n/words/panel'
import type {
  BulkEdit,
  Imported,
  ImportedPhrase,
  LibraryChange,
  LibraryEntry,
  LibraryStep,
  PhraseCheck,
  PhraseDraft,
  PhraseFields,
  PhraseVersion,
  SampleTicketId,
} from '@/lib/library/types'
import type { PhraseHit, Recommendation, Rendered } from '@/lib/phrasing/types'
import type { Picked, PickWhat } from '@/lib/picker'
import type { Part, PlaybookLook } from '@/lib/playbooks/types'
import type { PromiseClock } from '@/lib/promises'
import type { Bias } from '@/lib/sentiment'
import type { Cue, EngineSaid, Reading } from '@/lib/sentiment/types'
import type { Checklist, PanelSettings, Settings, Site, TradeWord } from '@/lib/settings/types'
import type { LiveClock } from '@/lib/sla/types'
import type { Measures, outsideFirstSeries, SpanLength } from '@/lib/stats'
import type { DayAggregate } from '@/lib/stats/types'
import type { FollowUp, Note, NoteDraft, NoteSaved, PromiseDecision, WatchedClock } from '@/lib/storage/types'
import type { Lang, Mood, Ticket, TicketHead } from '@/lib/ticket'

/** What the panel needs before any ticket is read. */
export type Session = {
  /** Which adapter this site is read with; null: not a site of ours, and the panel stays away. */
  helpdesk: string | null
  /** The site was added by hand with this helpdesk named, rather than known by its host. */
  assigned: boolean
  /** How to read it, where `helpdesk` is one described as data; null: by an adapter. */
  definition: HelpdeskDefinition | null
  /** Panel switched on for this site. */
  enabled: boolean
  locale: Lang
  theme: Settings['theme']
  panel: PanelSettings
  atRiskShare: number
  /** What stands before a phrase's name where it is typed (";;thanks"); empty: not replaced. */
  shortcutPrefix: string
  /** What is wrong with stored data, if anything; shown as one calm line. */
  problem: Problem | null
  /** The panel's stylesheet and its words in `locale`: sent, so that pages carry neither as code. */
  css: string
  words: PanelWords
}

/** Everything the background knows and computes for one ticket, in one answer. */
export type TicketLook = {
  ticketKey: string
  /** The language to answer in, and whether that was said by the helpdesk, read from the text, or assumed. */
  language: { lang: Lang; tag: string; from: 'messages' | 'profile' | 'assumed' }
  cue: Cue
  /** The cue in the panel's words; `beside` may be empty. */
  cueWords: { mood: string; beside: string }
  /** The most specific one that applies; the others follow in `moreChecklists`. */
  checklist: ChecklistView | null
  moreChecklists?: ChecklistView[]
  evidence: Evidence[]
  /** `askReason`: sending it away asks why. `phrase`: words that would answer now. */
  orderNotice: (OrderNotice & { askReason?: boolean; phrase?: Recommendation | null }) | null
  phrases: Recommendation[]
  notes: Note[]
  /** Of our own SLA policy; the helpdesk's own targets are in the ticket. */
  clocks: LiveClock[]
  /** In the order made, dismissed ones included: who shows them leaves those out, or offers them back. */
  promises: TicketPromise[]
  /** Of this ticket, by their moment, done ones included. */
  followUps: FollowUp[]
  /** Null: nothing looks like a hard case, and no playbook was begun. */
  playbook: PlaybookLook | null
  /** Parts that failed, each with a reason; the others are as they should be. */
  problems: {
    part: 'cue' | 'checklist' | 'phrases' | 'notes' | 'sla' | 'promises' | 'follow-ups' | 'playbook'
    problem: Problem
  }[]
}

/** A promise as it stands, and what the agent said about it. */
export type TicketPromise = PromiseClock & { decision: PromiseDecision | null }

/** What corrections have taught this machine, without a word of any customer. */
export type Learned = {
  bias: Bias
  /** Corrections that taught something and have not been reset. */
  from: number
  /** All that are kept. */
  kept: number
  /** So many one way before anything is read differently. */
  least: number
  counts: CorrectionCount[]
}
/** `month`: "2026-11"; `read` null: nothing could be read. */
export type CorrectionCount = { month: string; lang: string; read: Mood | null; said: Mood; n: number }

export type DraftLook = {
  evidence: Evidence[]
  checklist: ChecklistView | null
  moreChecklists?: ChecklistView[]
  /** What the reply leaves open, where a checklist warns or asks why. */
  gate?: Gate | null
  phrases: Recommendation[]
  /** What the coach says of it; null: it is not for the customer, or the coach could not read it. */
  coach: CoachView | null
}

/** What the panel shows of the coach: at most three findings, the most important first. */
export type CoachView = {
  findings: CoachItem[]
  /** So many more stand behind them. */
  more: number
  /** The draft in a better order, where that is safe. */
  reordered: string | null
}

export type CoachItem = {
  rule: CoachRule
  why: CoachWhy
  /** The customer's open question, or the mood that nothing recognises. */
  about: string | null
  /** The draft around the words in question, in pieces; empty when something is missing. */
  excerpt: { text: string; marked: boolean }[]
  /** A wording to insert, filled as far as is known. */
  better: Recommendation | null
}

export type PopupView = {
  /** Null when the database cannot be read; `problem` says why, and `nearest` is empty then. */
  today: DayAggregate | null
  /** The same weekday four weeks ago; null when nothing was recorded then. */
  fourWeeksAgo: DayAggregate | null
  nearest: WatchedClock[]
  /** Not done, due today or before, the first one first. */
  followUps: FollowUp[]
  /** What the number on the toolbar's button is made of; null when it is switched off or cannot be counted. */
  badge: BadgeCount | null
  /** Of the active tab; null when it is no helpdesk we know. */
  site: Site | null
  locale: Lang
  theme: Settings['theme']
  problem: Problem | null
}

/** The last so many days and as many before them; `series` is the outside-first rate of the former, piece by piece. */
export type MeasuresView = {
  now: Measures
  before: Measures
  series: ReturnType<typeof outsideFirstSeries>
}

export type OptionsView = {
  settings: Settings
  /** What `settings.checklists` is laid over. */
  builtInChecklists: Checklist[]
  /** Granted hosts beyond the built-in ones, as the browser reports them. */
  grantedOrigins: string[]
  problem: Problem | null
}

/** All phrases, built-in ones included, and the last change that can be undone. */
export type LibraryView = { entries: LibraryEntry[]; last: LibraryStep | null }

/** A phrase as it would stand in a reply to a sample ticket, and what the coach says of it there. */
export type PhrasePreview = {
  rendered: Rendered
  findings: CoachItem[]
}

export type HelpdeskTab = { tabId: number; title: string; url: string }

/** How picking an element in a helpdesk's tab ended. `gone`: the tab was closed or led elsewhere. */
export type PickOutcome = { kind: 'picked'; picked: Picked } | { kind: 'cancelled' } | { kind: 'gone' }
/** Lies in the browser's session storage under `picked` until the options page takes it. */
export type PickResult = { id: string; outcome: PickOutcome }

export type Problem = {
  kind:
    | 'newer-database'
    | 'newer-settings'
    | 'damaged-settings'
    | 'damaged-record'
    | 'disk-full'
    | 'storage'
    | 'bad-request'
    | 'forbidden'
    | 'not-granted'
    | 'disconnected'
    | 'invalidated'
    | 'unexpected'
  /** For the report, in English; the interface words the kind. */
  detail: string
}

/** Requests of the content script. `ticketKey`s must belong to the sender's own host. */
export type PageRequests = {
  /** `url` must be the sender's own page. */
  'session/open': { in: { url: string }; out: Session }
  'ticket/look': { in: { ticket: Ticket }; out: TicketLook }
  /** `coached`: the draft is surely for the customer, and the coach may read it. */
  'draft/look': { in: { ticket: Ticket; draft: string; coached: boolean }; out: DraftLook }
  'progress/set': {
    in: { ticketKey: string; item: ItemProgress }
    out: ItemProgress[]
  }
  /** Keeps what was written down with an item; panels on the ticket, this one too, are told to look again. */
  'progress/fill': { in: { ticketKey: string; fields: ItemFields }; out: null }
  'progress/history': { in: { ticketKey: string; itemId: string }; out: ItemStep[] }
  /** Of an order notice, or of a gate: then the reason is why it is sent anyway. */
  'notice/dismiss': { in: { ticketKey: string; noticeId: string; reason: string | null }; out: null }
  'notes/list': { in: { ticketKey: string; customerKey: string | null }; out: Note[] }
  'notes/save': { in: NoteDraft; out: NoteSaved }
  'notes/delete': { in: { id: string; ticketKey: string; customerKey: string | null }; out: null }
  'notes/restore': { in: { id: string; ticketKey: string; customerKey: string | null }; out: Note }
  /** Every change of a follow-up answers with all of the ticket's. Saving a deleted one again undoes that. */
  'follow-up/list': { in: { ticketKey: string }; out: FollowUp[] }
  'follow-up/save': { in: FollowUp; out: FollowUp[] }
  'follow-up/done': { in: { ticketKey: string; id: string; done: boolean }; out: FollowUp[] }
  'follow-up/delete': { in: { ticketKey: string; id: string }; out: FollowUp[] }
  /** Null takes a decision back. */
  'promise/decide': {
    in: { ticketKey: string; promiseId: string; decision: PromiseDecision | null }
    out: null
  }
  /** The mood that the agent gives to a message, with what was read of it; null takes it back. */
  'cue/correct': {
    in: { ticketKey: string; messageId: string; mood: Mood | null; read: EngineSaid; lang: string }
    out: null
  }
  /** Later parts win; answers with all of the ticket's. A dismissed proposal is a part, too. */
  'playbook/save': { in: { ticketKey: string; parts: Part[] }; out: Part[] }
  /** The best phrase of each of these intents in one language, filled from the ticket. */
  'playbook/phrases': { in: { ticket: TicketHead; intents: string[]; lang: Lang }; out: Recommendation[] }
  /** Brings the playbook's view (its code) into the sender's page. */
  'panel/playbook': { in: null; out: null }
  /** Hides the rule's findings on this ticket, and counts; `wrong` false takes it back. */
  'coach/wrong': { in: { ticketKey: string; rule: CoachRule; wrong: boolean }; out: null }
  /** Switches a rule off for this agent, or on again. */
  'coach/switch': { in: { ticketKey: string; rule: CoachRule; on: boolean }; out: null }
  'phrases/search': { in: { query: string; ticket: TicketHead; lang: Lang }; out: Recommendation[] }
  /** What the palette lists, best first; `only` one language, or null for both. */
  'phrases/list': { in: { query: string; lang: Lang; only: Lang | null }; out: PhraseHit[] }
  'phrases/fill': { in: { phraseId: string; ticket: TicketHead }; out: Recommendation }
  /** Phrase ids by what is typed for them; between two of one name the one of `lang`. */
  'phrases/shortcuts': { in: { lang: Lang }; out: Record<string, string> }
  'phrases/render': {
    in: { phraseId: string; ticket: TicketHead; values: Record<string, string> }
    out: Rendered
  }
  /** Has the page-world helper wait in the sender's tab for one text. */
  'insert/page-world': { in: null; out: { ready: boolean } }
  /** Brings the panel's late parts (their code) into the sender's page. */
  'panel/late': { in: null; out: null }
  'phrase/inserted': { in: { ticketKey: string; phraseId: string; intent: string }; out: null }
  'panel/remember': { in: { host: string; panel: Partial<PanelSettings> }; out: null }
  /** What the picker in the sender's tab ended with; heard only while a pick of this id is open there. */
  'pick/done': { in: PickResult; out: null }
  'options/open': { in: { section: string | null }; out: null }
  /** `line`: what to say of a page that has changed. `again`: look a second time, it may only be slow. */
  'health/report': { in: HealthReport; out: { line: string | null; again: boolean } }
}

/** Requests of the popup and the options page only. */
export type OwnRequests = {
  'popup/open': { in: { tabUrl: string | null }; out: PopupView }
  'site/switch': { in: Site; out: null }
  'site/forget': { in: { host: string }; out: null }
  /** Open tabs that the browser lets us look into, the latest used first; `host` (a site's) narrows them down. */
  'helpdesk/tabs': { in: { host: string | null }; out: HelpdeskTab[] }
  /** What this definition, stored or not, reads in that tab now. `not-granted` where the browser does not let us. */
  'helpdesk/probe': { in: { tabId: number; definition: HelpdeskDefinition }; out: Probe }
  /** Lets a person point at an element in that tab, which comes to the front; `label` says what is looked for. */
  'helpdesk/pick': {
    in: { id: string; tabId: number; ownTabId: number | null; label: string; what: PickWhat }
    out: null
  }
  'helpdesk/pick-end': { in: { id: string }; out: null }
  /**
   * One page of the macros or canned responses of the helpdesk in that tab, read there with the agent's session;
   * `at` is the `next` of the page before, null at first. `not-granted` where the browser does not let us, or
   * where the tab does not stand at `host` any more.
   */
  'helpdesk/phrases': { in: { tabId: number; host: string; at: string | null }; out: PhrasePage }
  'ticket/go': { in: { url: string }; out: null }
  /** Shows a note on the desktop, to see whether they arrive. */
  'alerts/test': { in: null; out: null }
  'cue/learned': { in: null; out: Learned }
  /** `learned`: the messages keep their corrected moods. `all`: they go as well. */
  'cue/forget': { in: { what: 'learned' | 'all' }; out: Learned }
  /** A message as it is read without and with these words of the trade. */
  'cue/try': { in: { text: string; words: TradeWord[] }; out: { without: Reading; with: Reading } }
  'options/read': { in: null; out: OptionsView }
  'options/write': { in: { settings: Settings }; out: OptionsView }
  'notes/search': { in: { query: string; limit: number }; out: Note[] }
  /** What was last read on each host, latest first. */
  'health/read': { in: null; out: SiteHealth[] }
  /** This machine's own figures over the last so many days, and as many before them. */
  'measures/read': { in: { days: SpanLength }; out: MeasuresView }
  'library/read': { in: null; out: LibraryView }
  /** Every change carries the id of its step: sent twice it is made once. */
  'library/save': { in: { step: string; draft: PhraseDraft }; out: LibraryChange }
  'library/change': { in: { step: string; ids: string[]; edit: BulkEdit }; out: LibraryChange }
  /** Adds what is new and renews what came from the same source before; all of it is one step. */
  'library/import': { in: { step: string; phrases: ImportedPhrase[] }; out: Imported }
  'library/undo': { in: { step: string }; out: LibraryChange }
  /** The latest first. */
  'library/versions': { in: { id: string }; out: PhraseVersion[] }
  'library/restore': { in: { step: string; id: string; rev: number }; out: LibraryChange }
  'library/preview': { in: { fields: PhraseFields; sample: SampleTicketId }; out: PhrasePreview }
  'library/check': { in: { ids: string[] }; out: Record<string, PhraseCheck> }
  /** How much was learned from inserted phrases. */
  'phrases/learned': { in: null; out: { insertions: number } }
  'phrases/forget': { in: null; out: null }
  'storage/report': {
    in: null
    /** `damaged`: notes that are kept and cannot be read. */
    out: {
      notes: number
      events: number
      corrections: number
      playbooks: number
      phrases: number
      damaged: number
      bytes: number | null
      problem: Problem | null
    }
  }
}

export type Requests = PageRequests & OwnRequests
export type RequestName = keyof Requests

/** What the background tells panels unasked. */
export type Push =
  | { push: 'settings-changed' }
  | { push: 'notes-changed'; ticketKey: string | null; customerKey: string | null }
  | { push: 'progress-changed'; ticketKey: string }
  | { push: 'playbook-changed'; ticketKey: string }
  /** Follow-ups of the ticket, or what was decided about its promises: elsewhere than in this tab. */
  | { push: 'follow-ups-changed'; ticketKey: string }
  | { push: 'toggle-panel' }
  /** Is a live content script there? Answered with true. */
  | { push: 'ping' }

export type Envelope = { of: 'outside-first'; name: RequestName; payload: unknown }
export type Answer<T> = { ok: true; value: T } | { ok: false; problem: Problem }
