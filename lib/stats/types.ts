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
}

/** What the sums need to know of a notice; `end` null: nothing has come of it yet. */
export type NoticeFacts = {
  what: 'order' | 'gate'
  end: 'heeded' | 'passed-over' | 'dismissed' | null
}
