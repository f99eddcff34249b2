/** The heads' log-odds weighed against one another. Training and reading both come here. */
import { HEADS } from '../model/heads'
import type { CoachRule } from '../types'

/** How much it says for a rule that something is wrong with the draft at all, and against it that nothing is. */
const ANYTHING = 0.25
/** Sins that are taken for one another: a likelier one speaks against the others. */
const RIVALS: readonly CoachRule[] = ['brush-off', 'condescension', 'runaround', 'rule-book', 'apathy']
const RIVALRY = 0.3
/** Log-odds from which a rival counts. */
const RIVAL_FROM = -2

const rivals = HEADS.flatMap((rule, k) => (RIVALS.includes(rule) ? [k] : []))

/** `odds`: of every head, then of "anything". */
export function jointOdds(odds: ArrayLike<number>): Float64Array {
  const anything = ANYTHING * (odds[HEADS.length] as number)
  const joint = Float64Array.from(HEADS, (_, k) => (odds[k] as number) + anything)
  for (const k of rivals) {
    let best = Number.NEGATIVE_INFINITY
    for (const other of rivals) if (other !== k) best = Math.max(best, odds[other] as number)
    joint[k] = (joint[k] as number) - RIVALRY * Math.max(0, best - RIVAL_FROM)
  }
  return joint
}
