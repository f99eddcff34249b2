import type { ChecklistItem } from '@/lib/settings/types'
import type { Counts } from './counts'

export type Dimension = NonNullable<ChecklistItem['dimension']>

/** A checklist item that a reply, or the end of the ticket, should have seen to. */
export type ItemFact = { id: string; done: boolean; dimension: Dimension | null }

/** What one ticket contributed on one day. Written whenever the ticket is looked at; the last one of the day counts. */
export type TicketDayFacts = {
  /** This agent sent a public reply that day. */
  handled: boolean
  itemsDone: number
  itemsTotal: number
  /** The customer-facing items of each moment were done before inner ones; null: cannot be told yet. */
  outsideFirst: boolean | null
  /** Of the targets that ended: all kept, or one missed; null: none ended. */
  sla: 'kept' | 'missed' | null
  /** Valence −1…1 of the customer's first and latest readable message. */
  moodFirst: number | null
  moodLast: number | null
  /** A public reply of the agent thanked the customer personally. */
  thanked: boolean
  /** Items that were due, each once; null: cannot be told at this look, and what was known stays. */
  items?: readonly ItemFact[] | null | undefined
  /** Of the draft coach's findings on what was sent that day: all heeded, or one left; null: none, or what was known stays. */
  findings?: 'heeded' | 'left' | null | undefined
}

/** Sums for one day; every figure the popup shows comes from these. `day` is a local date, "2026-11-22". */
export type DayAggregate = {
  day: string
  handled: number
  itemsDone: number
  itemsTotal: number
  outsideFirst: number
  outsideFirstOf: number
  slaKept: number
  slaOf: number
  moodChange: number
  moodOf: number
  thanks: number
  /** Order notices (inner work before the answer) that were first shown that day, and how they ended. */
  noticesShown: number
  noticesHeeded: number
  noticesDismissed: number
  /** Replies that were begun with required items open, and how many were sent anyway. */
  gatesShown: number
  gatesPassed: number
  /** By name; null: kept before these were counted, to be added up from what the day is made of. */
  counts: Counts | null
}

/** What the sums need to know of a notice; `end` null: nothing has come of it yet. */
export type NoticeFacts = {
  what: 'order' | 'gate'
  /** Of an order notice: which inner work came first. */
  kind: string
  end: 'heeded' | 'passed-over' | 'dismissed' | null
  /** Why it was sent away. */
  reason: string | null
}

/** An item that the agent skipped that day and did not take up again on the same day. */
export type SkipFacts = { itemId: string; reason: string | null }
