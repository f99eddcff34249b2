import type { SlaMetric, Status } from '@/lib/ticket'

export type ClockState = 'on-track' | 'at-risk' | 'breached' | 'paused' | 'met' | 'unknown'

/** Why one of our clocks is only an estimate: what the helpdesk does not tell. */
export type Guess = 'status-history' | 'messages' | 'created'

/** What is said of a clock and does not change with time. Times are ISO instants. */
type ClockFacts = {
  metric: SlaMetric
  metAt: string | null
  /** For a met target: time to spare (negative: met late), on the clock's own kind; null when not known. */
  sparedMs: number | null
  /** Who says so ("Zendesk"); for a clock of our own policies the policy's name. */
  source: string
  /** The helpdesk's policy, where given. */
  policy: string | null
  /** Why the clock stands, for `paused`: the helpdesk's status label. */
  pausedBy: string | null
}

/** What our own clocks tell beyond a helpdesk's. Absent on the helpdesk's targets. */
export type OwnFacts = {
  kind: 'calendar' | 'business'
  startedAt: string | null
  /** The whole target, ms. */
  lengthMs: number
  /** For `paused`: the status, and whom the ticket waits for by it. */
  pausedIn: Status | null
  waitsFor: 'customer' | 'third-party' | null
  /** Empty: everything it needs is known. */
  guesses: Guess[]
  /** The helpdesk has a target of its own for the same metric: that one leads, this one stands beside it. */
  beside: boolean
  /** Share used from which it is at risk, and when that will be if nothing changes (null: is not running). */
  atRiskShare: number
  riskAt: string | null
}

/** One SLA target as it stands now. Durations are milliseconds. */
export type Clock = ClockFacts & {
  state: ClockState
  /** Null for paused and met clocks of ours, and where nobody can tell. */
  dueAt: string | null
  /** On the clock's own kind. Negative once breached; null while paused without a known remainder, or unknown. */
  leftMs: number | null
  /** 0…1+, null when the length of the target is not known: no bar is drawn then. */
  usedShare: number | null
  /** The whole target of a running clock of the helpdesk's, ms; null when not known. */
  lengthMs?: number | null
  /** Outside working hours: when the clock goes on; null while it runs, and when no hours are ahead. */
  standsUntil?: string | null
  /** Present on clocks of our own policies. */
  own?: OwnFacts
}

/**
 * A clock of our own, computed in the background, as the page needs it to go on by itself: `tick` makes a
 * Clock of it with additions only, no calendar.
 */
export type LiveClock = ClockFacts & {
  own: OwnFacts
  stage: 'running' | 'paused' | 'met'
  dueAt: string | null
  /** Epoch ms of the computation, and what was left then, ms on the clock's own kind. */
  at: number
  leftMs: number
  /**
   * For a business clock: its open hours from `at` on, in epoch ms, [from, to), ascending; the last one begins after
   * the days that are covered, so that the next opening is known on each of them. Null: runs at all hours.
   */
  open: [number, number][] | null
}

export type SlaView = {
  /** Most urgent first: breached (longest first), running by what is left, paused, met; ours beside a helpdesk's last. */
  clocks: Clock[]
  /** How long the customer has been waiting for a public answer, ms; null when answered or unknown. */
  waitingMs: number | null
}

/** A moment at which work was handed to somebody inside, as the thread shows it. */
export type Handoff = { at: string; by: string | null }
