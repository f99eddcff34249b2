/** What the alerts room works with. Structures of its own, filled by whoever keeps the records. */
import type { Settings } from '@/lib/settings/types'

export type AlertSettings = Settings['alerts']

/** Which kinds are told at all; quiet hours do not belong to it. */
export type AlertKinds = Pick<AlertSettings, 'notify' | 'promises' | 'followUps'>

type TicketFacts = { key: string; url: string; id: string; subject: string | null; requester: string | null }

/** A running clock, as last seen. Moments are ISO instants. */
export type AlertClock = TicketFacts & {
  /** Which clock of the ticket, its due moment included. */
  clock: string
  metric: string
  dueAt: string
  riskAt: string | null
  promiseId: string | null
  /** A dismissed promise. */
  off: boolean
  /** First seen: what had passed by then is never told. */
  since: string
  seenAt: string
}

/** A reminder that is not done. */
export type AlertFollowUp = {
  id: string
  ticketKey: string
  url: string
  ticketId: string
  subject: string | null
  requester: string | null
  at: string
  text: string
  createdAt: string
}

export type AlertFacts = {
  clocks: readonly AlertClock[]
  followUps: readonly AlertFollowUp[]
  /** Ids of what was told or passed over. */
  told: ReadonlySet<string>
  /** What was told at the last check; null when there was none. */
  before: AlertKinds | null
}

export type Stage = 'risk' | 'breach' | 'due'

/** Something that has become due and was not told yet. */
export type Alert = {
  id: string
  kind: 'clock' | 'promise' | 'follow-up'
  stage: Stage
  /** Epoch ms at which it came about. */
  at: number
  ticket: TicketFacts
  /** Of a clock. */
  metric: string | null
  dueAt: string
  /** When the clock was last seen in the helpdesk; null for a follow-up. */
  seenAt: string | null
}

/** Tickets with a clock at risk, tickets with a breached one (counted once, there), follow-ups that are due. */
export type BadgeCount = { atRisk: number; breached: number; followUps: number }
