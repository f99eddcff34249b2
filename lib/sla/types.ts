import type { SlaMetric } from '@/lib/ticket'

export type ClockState = 'on-track' | 'at-risk' | 'breached' | 'paused' | 'met' | 'unknown'

/** One SLA target as it stands now. Times are ISO instants, durations milliseconds. */
export type Clock = {
  metric: SlaMetric
  state: ClockState
  dueAt: string | null
  /** Negative once breached; null while paused without a known remainder, or unknown. */
  leftMs: number | null
  /** 0…1+, null when the length of the target is not known: no bar is drawn then. */
  usedShare: number | null
  metAt: string | null
  /** For a met target: time to spare (negative: met late); null when not known. */
  sparedMs: number | null
  /** Who says so ("Zendesk"), and the policy's name where given. */
  source: string
  policy: string | null
  /** Why the clock stands, for `paused`: the helpdesk's status label. */
  pausedBy: string | null
}

export type SlaView = {
  /** Most urgent first: breached (longest first), running by what is left, paused, met. */
  clocks: Clock[]
  /** How long the customer has been waiting for a public answer, ms; null when answered or unknown. */
  waitingMs: number | null
}
