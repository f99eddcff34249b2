/** The rules that are learnt, and the form of a table of theirs. */
import type { PackedTable } from '@/lib/linear'
import type { CoachRule } from '../types'

/** Heads of a table, in this order; one more output behind them says whether anything is wrong at all. The other rules are exact: a name, a gap, a language are there or not. */
export const HEADS = [
  'internal-words',
  'brush-off',
  'condescension',
  'runaround',
  'no-acknowledgement',
  'unanswered-question',
  'rule-book',
  'order',
  'promise-without-time',
  'apathy',
  'coldness',
  'repeated',
  'robotism',
] as const satisfies readonly CoachRule[]

export type CoachTable = PackedTable & {
  /** By head: log-odds (weighed with those of the others) from which it finds the rule broken by itself. */
  alone: readonly number[]
  /** By head: log-odds from which it agrees with what the written rule found. */
  agrees: readonly number[]
}
