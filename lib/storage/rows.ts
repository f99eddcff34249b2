/**
 * The shape of every kept row, checked on the way in and on the way out. A row that no longer reads
 * is skipped and counted, never deleted: a later version may be able to read it.
 */

import type { ItemProgress } from '@/lib/checklist/types'
import type { DayAggregate, TicketDayFacts } from '@/lib/stats/types'
import { z } from '@/lib/zod'
import type { Note, NoteDraft, WatchedTicket } from './types'

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
export type ProgressRow = ItemProgress & { ticketKey: string }

/** An order notice that was sent away; `reason` is the agent's own, where one was asked for. */
export type DismissalRow = { ticketKey: string; noticeId: string; reason: string | null; at: string }
export const dismissalRow: z.ZodType<DismissalRow> = z.object({
  ticketKey: key,
  noticeId: key,
  reason: z.string().nullable(),
  at: instant,
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
})

/** What happened, in the order it was recorded; never changed afterwards. */
export type EventRow =
  | { kind: 'facts'; at: string; day: string; ticketKey: string; facts: TicketDayFacts }
  | { kind: 'notice-dismissed'; at: string; ticketKey: string; noticeId: string; reason: string | null }
  | { kind: 'phrase-inserted'; at: string; phraseId: string }

export const watchedTicket: z.ZodType<WatchedTicket> = z.object({
  key,
  url: z.string(),
  id: z.string(),
  subject: z.string().nullable(),
  requester: z.string().nullable(),
  metric: z.string(),
  dueAt: instant,
  source: z.string(),
  riskAt: instant.nullable().optional(),
  lengthMs: z.number().nullable().optional(),
  seenAt: instant,
})

export type PhraseUseRow = { phraseId: string; count: number; lastAt: string }
export const phraseUseRow: z.ZodType<PhraseUseRow> = z.object({ phraseId: key, count, lastAt: instant })

/** A damaged row that had to make room for a good one: kept as it was, with where it stood. */
export type SetAsideRow = { store: string; row: unknown; at: string }
