/** The evidence that is learnt, and the form of a table of it. */
import type { PackedTable } from '@/lib/linear'
import type { EvidenceId } from '../types'

/** Outputs of a table, in this order. A greeting is by a known name or is not: nothing to learn. */
export const HEADS = [
  'acknowledged',
  'empathy',
  'apology',
  'thanked',
  'restated-need',
  'asked-question',
  'answered-question',
  'next-step',
  'gave-time',
  'owner-named',
  'alternative-offered',
  'asked-feedback',
  'closed-warmly',
] as const satisfies readonly EvidenceId[]

export type EvidenceTable = PackedTable & {
  /** By output: log-odds from which the head finds it by itself. */
  alone: readonly number[]
  /** By output: log-odds from which it agrees with what the written rules found. */
  agrees: readonly number[]
}
