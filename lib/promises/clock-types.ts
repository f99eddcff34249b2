import type { Certainty } from './types'

/** IANA zones; null where not known. A zone the browser does not know counts as not known. */
export type Zones = {
  customer: string | null
  agent: string | null
  /** "18:00" by default. */
  workdayEnd?: string
}

/**
 * open: due is still ahead and nobody has written since. kept: a public reply came in time.
 * kept-late: it came after due. broken: due has passed and no public reply has come.
 */
export type PromiseState = 'open' | 'kept' | 'kept-late' | 'broken'

/** One promise as it stands at one moment. Times are ISO instants, durations milliseconds. */
export type PromiseClock = {
  /** The same at every reading of the same reply: what is confirmed or dismissed is kept under it. */
  id: string
  messageId: string
  madeAt: string
  by: { id: string | null; name: string | null }
  /** The sentence that promises, and the words of its time, as written. */
  quote: string
  time: string
  certainty: Certainty
  dueAt: string
  state: PromiseState
  /** Negative once due has passed; for a kept one as it stood at `keptAt`. */
  leftMs: number
  keptAt: string | null
  /** The promise that took its place: made in the reply that kept this one. */
  supersededBy: string | null
  /** The zone it counts in, and why that one. */
  zone: string
  zoneFrom: 'text' | 'customer' | 'agent' | 'none'
  /** Counts in the customer's zone while the agent's clock shows another time: the panel must say so. */
  inCustomerTime: boolean
}
