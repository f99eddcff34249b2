/** The trained tables of the cue, as they are kept in english.ts and chinese.ts. */
import type { Table as LinearTable, PackedTable } from '@/lib/linear'

export { find, LETTERS, open, unpack, weightOf, weightsAt, ZERO } from '@/lib/linear'

/** Outputs of a table, in this order: four moods against neutral, then the risks. */
export const OUTPUTS = [
  'angry',
  'upset',
  'worried',
  'pleased',
  'cancel',
  'legal',
  'refund',
  'safety',
  'urgent',
  'repeated',
  'public',
  'manager',
] as const
export const MOOD_OUTPUTS = 4

export type StoredTable = PackedTable & {
  /** The log-odds of the moods are divided by this, so that a confidence of .9 is right nine times in ten. */
  temperature: number
  /** A reading whose confidence is lower is unsure. */
  sure: number
  /** By risk, in the order of OUTPUTS: log-odds from which it is named. */
  named: readonly number[]
}

export type Table = LinearTable<StoredTable>
