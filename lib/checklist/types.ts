import type { Checklist, ChecklistItem } from '@/lib/settings/types'
import type { Moment } from '@/lib/ticket'

/** Ids of what a thread or a draft can prove; meanings in evidence.ts. */
export const evidenceIds = [
  'greeted-by-name',
  'acknowledged',
  'empathy',
  'apology',
  'restated-need',
  'asked-question',
  'answered-question',
  'next-step',
  'gave-time',
  'owner-named',
  'alternative-offered',
  'thanked',
  'asked-feedback',
  'closed-warmly',
  'first-reply-sent',
  'updated-since-handoff',
  'internal-note-first',
  'handoff-made',
] as const
export type EvidenceId = (typeof evidenceIds)[number]

export type Evidence = {
  id: EvidenceId
  /** The words that prove it. */
  quote: string
  /** Null: proven by the draft, not yet sent. */
  messageId: string | null
  /** ISO instant of the proving message, where known: the order of outer and inner work needs it. */
  at?: string | null
  /** Proven before the customer's current turn: it counts for items that are done once for the ticket. */
  earlier?: true
}

/** What is kept of one item of one ticket. Latest `at` wins when two tabs differ. */
export type ItemProgress = {
  itemId: string
  state: 'open' | 'done' | 'skipped'
  /** ISO instant. */
  at: string
  by: 'agent' | 'thread'
  /** Why it was skipped. */
  reason: string | null
}

/** What was written down with an item of a ticket, by field id. Latest `at` wins, for the item as a whole. */
export type ItemFields = { itemId: string; values: Record<string, string>; at: string }

/** One step in what became of an item of a ticket. */
export type ItemStep = {
  itemId: string
  /** ISO instant; null: of a message without a time. */
  at: string | null
  what: 'done' | 'open' | 'skipped' | 'reopened'
  /** `customer`: by writing again. */
  by: 'agent' | 'thread' | 'customer'
  /** The agent's reason, or the words of the thread that prove it. */
  why: string | null
}

export type ItemView = {
  item: ChecklistItem
  state: 'open' | 'done' | 'skipped'
  /** `thread`: ticked by itself, `proof` says by which words; `draft`: would be true once sent. */
  by: 'agent' | 'thread' | 'draft' | null
  proof: string | null
  reason: string | null
  at: string | null
  /** Was done in an earlier turn, and the customer has written again since. */
  reopened?: boolean
  /** By field id; absent: nothing written down. */
  values?: Record<string, string>
  /** Labels of required fields that are still empty. */
  lacks?: string[]
}

export type MomentView = { moment: Moment; items: ItemView[]; done: number; total: number }

export type ChecklistView = {
  checklist: Pick<Checklist, 'id' | 'name' | 'gating'>
  moments: MomentView[]
  done: number
  total: number
  /** Required items not yet done or skipped, or done with a required field empty. */
  requiredOpen: number
  /** The moment to unfold: the first with an open item. */
  current: Moment | null
}

/** Inner work was done while the customer still waits for a first word in this turn. */
export type OrderNotice = {
  /** Stable per ticket and turn, so that a dismissal stays. */
  id: string
  kind:
    | 'note-before-answer'
    | 'handoff-before-answer'
    | 'cause-before-answer'
    | 'policy-before-answer'
    | 'inner-item-before-answer'
  /** What the customer waits for: the last words of the question or message. */
  waitingFor: string
  /** ISO instant of the oldest unanswered customer message. */
  waitingSince: string | null
}

/** What is still open of a reply that is being written. Advice: it can be sent anyway. */
export type Gate = {
  /** Stable per ticket and turn, so that "send anyway" stays. */
  id: string
  /** What the strictest of the checklists asks. */
  gating: 'warn' | 'ask-reason'
  open: { itemId: string; title: string; lacks: string[] }[]
}
