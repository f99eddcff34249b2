/** From a day's sums to the figures a person reads. */
import type { DayAggregate } from './types'

/** Personal thank-you notes a day, the "power of three". */
export const THANKS_GOAL = 3

/** Null everywhere means "no data yet", which is not the same as zero. Shares are 0…1. */
export type DayFigures = {
  handled: number
  /** Checklist items done, of all items on the tickets answered. */
  completion: number | null
  outsideFirstRate: number | null
  slaKeptShare: number | null
  /** Mean change of the customers' valence from first to latest message, −2…2. */
  moodChange: number | null
  thanks: number
  thanksGoal: number
}

/** The popup's figures for one day. */
export function dayFigures(day: DayAggregate): DayFigures {
  return {
    handled: day.handled,
    completion: share(day.itemsDone, day.itemsTotal),
    outsideFirstRate: share(day.outsideFirst, day.outsideFirstOf),
    slaKeptShare: share(day.slaKept, day.slaOf),
    moodChange: share(day.moodChange, day.moodOf),
    thanks: day.thanks,
    thanksGoal: THANKS_GOAL,
  }
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null
}
