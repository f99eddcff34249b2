/**
 * The shape of every kept row, checked on the way in and on the way out. A row that no longer reads
 * is skipped and counted, never deleted: a later version may be able to read it.
 */

import type { ItemProgress } from '@/lib/checklist/types'
import type { PlaybookHappening, PlaybookKind } from '@/lib/playbooks/types'
import type { DayAggregate, ItemFact, TicketDayFacts } from '@/lib/stats/types'
import { z } from '@/lib/zod'
import type { CoachEventRow } from './coach'
import type { AlertState, FollowUp, Note, NoteDraft, PromiseDecision, ToldAlert, WatchedClock } from './types'

const instant = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'not an instant')
const key = z.string().min(1)
const count = z.number().int().min(0)
/** A local date, "2026-11-22". */
export const dayKey = z.string().regex(/^\d{4}-\d\d-\d\d$/)

/** `num` is the note's place in the search index, given once in order of creation. */
export type NoteRow = Note & { num: number }
export const noteRow: z.ZodType<NoteRow> = z.object({
  id: key,
  ticketKey: key.nullable(),
  customerKey: key.nullable(),
  text: z.string(),
  createdAt: instant,
  updatedAt: instant,
  deletedAt: instant.nullable(),
  pinned: z.boolean(),
  rev: z.number().int().min(1),
  num: z.number().int().min(1).max(0xffff_ffff),
})

export const noteDraft: z.ZodType<NoteDraft> = z
  .object({
    id: key.max(300),
    ticketKey: key.nullable(),
    customerKey: key.nullable(),
    text: z.string().max(500_000),
    pinned: z.boolean(),
    baseRev: count,
  })
  .refine((draft) => draft.ticketKey !== null || draft.customerKey !== null, 'a note belongs to something')

export const itemProgress: z.ZodType<ItemProgress> = z.object({
  itemId: key,
  state: z.enum(['open', 'done', 'skipped']),
  at: instant,
  by: z.enum(['agent', 'thread']),
  reason: z.string().nullable(),
})
/** `skip`: the day for which the agent's last step is counted as a skip, and with which reason. */
export type ProgressRow = ItemProgress & { ticketKey: string; skip?: CountedSkip }
export type CountedSkip = { day: string; reason: string | null }
export const countedSkip: z.ZodType<CountedSkip> = z.object({
  day: dayKey,
  reason: z.string().nullable(),
})

/** An order notice that was sent away; `reason` is the agent's own, where one was asked for. */
export type DismissalRow = { ticketKey: string; noticeId: string; reason: string | null; at: string }
export const dismissalRow: z.ZodType<DismissalRow> = z.object({
  ticketKey: key,
  noticeId: key,
  reason: z.string().nullable(),
  at: instant,
})

const itemFact: z.ZodType<ItemFact> = z.object({
  id: key,
  done: z.boolean(),
  dimension: z.enum(['tangibles', 'assurance', 'responsiveness', 'empathy', 'reliability']).nullable(),
})

export const ticketDayFacts: z.ZodType<TicketDayFacts> = z.object({
  handled: z.boolean(),
  itemsDone: count,
  itemsTotal: count,
  outsideFirst: z.boolean().nullable(),
  sla: z.enum(['kept', 'missed']).nullable(),
  moodFirst: z.number().min(-1).max(1).nullable(),
  moodLast: z.number().min(-1).max(1).nullable(),
  thanked: z.boolean(),
  // Facts that were kept before these were told.
  items: z.array(itemFact).max(200).nullable().default(null),
  findings: z.enum(['heeded', 'left']).nullable().default(null),
})
export type TicketDayRow = { day: string; ticketKey: string; facts: TicketDayFacts }
export const ticketDayRow: z.ZodType<TicketDayRow> = z.object({
  day: dayKey,
  ticketKey: key,
  facts: ticketDayFacts,
})

export const dayAggregate: z.ZodType<DayAggregate> = z.object({
  day: dayKey,
  handled: count,
  itemsDone: count,
  itemsTotal: count,
  outsideFirst: count,
  outsideFirstOf: count,
  slaKept: count,
  slaOf: count,
  moodChange: z.number(),
  moodOf: count,
  thanks: count,
  // Days that were kept before these were counted.
  noticesShown: count.default(0),
  noticesHeeded: count.default(0),
  noticesDismissed: count.default(0),
  gatesShown: count.default(0),
  gatesPassed: count.default(0),
  counts: z.record(z.string(), z.number()).nullable().default(null),
})

/**
 * What happened, in the order it was recorded; never changed afterwards.
 * - `facts`: what a ticket contributes to a day so far; of `items` only what changed (`done` null: no longer due).
 * - `item-set`: an agent ticked, opened or skipped an item; `reason` is that of a skip, `day` the local date.
 * - `notice-shown`: an order notice (`of`: its kind) or a gate before sending (`of`: what it asks) stood before
 *   the agent for the first time; once per ticket and turn.
 * - `notice-heeded`: the customer was answered next. `notice-passed-over`: further inner work came first.
 * - `notice-dismissed`: sent away, with the reason where one was asked for; of a gate: "send anyway, because …".
 * - `playbook-proposed`: the thread first looks like this kind; once per ticket and kind. `playbook-opened`: one is
 *   begun (again after it was deleted). `playbook-dismissed`: the proposal is sent away (again after an undo).
 *   `playbook-finished`: its last step is done (again after it was opened anew).
 */
export type EventRow =
  | {
      kind: 'facts'
      at: string
      day: string
      ticketKey: string
      facts: Omit<TicketDayFacts, 'items'>
      items: (Omit<ItemFact, 'done'> & { done: boolean | null })[]
    }
  | {
      kind: 'item-set'
      at: string
      day: string
      ticketKey: string
      itemId: string
      state: ItemProgress['state']
      reason: string | null
    }
  | {
      kind: 'notice-shown'
      at: string
      ticketKey: string
      noticeId: string
      what: 'order' | 'gate'
      of: string
    }
  | { kind: 'notice-heeded' | 'notice-passed-over'; at: string; ticketKey: string; noticeId: string }
  | { kind: 'notice-dismissed'; at: string; ticketKey: string; noticeId: string; reason: string | null }
  | { kind: 'phrase-inserted'; at: string; phraseId: string }
  | CoachEventRow
  | {
      kind: `playbook-${PlaybookHappening}`
      at: string
      day: string
      ticketKey: string
      playbook: PlaybookKind
    }

export const watchedClock: z.ZodType<WatchedClock> = z.object({
  key,
  clock: key,
  url: z.string(),
  id: z.string(),
  subject: z.string().nullable(),
  requester: z.string().nullable(),
  metric: z.string(),
  dueAt: instant,
  source: z.string(),
  riskAt: instant.nullable(),
  lengthMs: z.number().nullable(),
  beside: z.boolean(),
  promiseId: z.string().nullable(),
  off: z.boolean(),
  from: instant,
  since: instant,
  seenAt: instant,
})

/** `openAt` is `at` while the follow-up is not done, for the index of what is ahead. */
export type FollowUpRow = FollowUp & { openAt?: string | undefined }
export const followUp: z.ZodType<FollowUp> = z.object({
  id: key.max(100),
  ticketKey: key.max(500),
  url: z.url({ protocol: /^https?$/ }).max(2_000),
  ticketId: key.max(200),
  subject: z.string().max(1_000).nullable(),
  requester: z.string().max(500).nullable(),
  at: instant,
  text: z.string().max(1_000),
  doneAt: instant.nullable(),
  createdAt: instant,
})

export type PromiseDecisionRow = {
  ticketKey: string
  promiseId: string
  decision: PromiseDecision
  at: string
}
export const promiseDecisionRow: z.ZodType<PromiseDecisionRow> = z.object({
  ticketKey: key,
  promiseId: key,
  decision: z.enum(['confirmed', 'dismissed']),
  at: instant,
})

export type AlertRow = ToldAlert
export const alertRow: z.ZodType<AlertRow> = z.object({
  id: key,
  at: instant,
  url: z.string(),
  shownAt: instant.nullable(),
})

export type AlertStateRow = AlertState
export const alertStateRow: z.ZodType<AlertStateRow> = z.object({
  notify: z.enum(['off', 'risk', 'breach']),
  promises: z.boolean(),
  followUps: z.boolean(),
})

export type PhraseUseRow = { phraseId: string; count: number; lastAt: string }
export const phraseUseRow: z.ZodType<PhraseUseRow> = z.object({ phraseId: key, count, lastAt: instant })

/** A damaged row that had to make room for a good one: kept as it was, with where it stood. */
export type SetAsideRow = { store: string; row: unknown; at: string }
