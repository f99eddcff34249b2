/** Rows of the course of a ticket: fields and steps of checklist items, and notices that were shown. */
import type { ItemFields, ItemStep } from '@/lib/checklist/types'
import { z } from '@/lib/zod'

const key = z.string().min(1)
const instant = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'not an instant')

export const itemFields: z.ZodType<ItemFields> = z.object({
  itemId: key,
  values: z.record(z.string().max(100), z.string().max(2_000)),
  at: instant,
})
export type ItemFieldsRow = ItemFields & { ticketKey: string }

/** `step` makes the row's key of what happened: the same step told twice is one row. */
export type ItemStepRow = ItemStep & { ticketKey: string; step: string }
export const itemStep: z.ZodType<ItemStep> = z.object({
  itemId: key,
  at: instant.nullable(),
  what: z.enum(['done', 'open', 'skipped', 'reopened']),
  by: z.enum(['agent', 'thread', 'customer']),
  why: z.string().nullable(),
})

/** `order`: inner work before the answer; `gate`: a reply with required items open. */
export type NoticeRow = {
  ticketKey: string
  noticeId: string
  what: 'order' | 'gate'
  /** Of an order notice its kind; of a gate what it asks: `warn` or `ask-reason`. */
  kind: string
  /** The agent's local date on which it was first shown; its end counts for that day as well. */
  day: string
  shownAt: string
  /** The last message that there was when it was shown. */
  lastMessageId: string | null
  /** Null while nothing has come of it. */
  end: 'heeded' | 'passed-over' | 'dismissed' | null
  endedAt: string | null
  /** Why it was sent away. */
  reason: string | null
}
export const noticeRow: z.ZodType<NoticeRow> = z.object({
  ticketKey: key,
  noticeId: key,
  what: z.enum(['order', 'gate']),
  kind: z.string(),
  day: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  shownAt: instant,
  lastMessageId: z.string().nullable(),
  end: z.enum(['heeded', 'passed-over', 'dismissed']).nullable(),
  endedAt: instant.nullable(),
  reason: z.string().nullable().default(null),
})
