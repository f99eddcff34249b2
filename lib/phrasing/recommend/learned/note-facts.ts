/** What a note establishes, as learnt from notes: a second opinion beside the written patterns. */
import { find, type PackedTable, unpack, weightOf } from '@/lib/linear'
import { noteTable } from './note-table'
import { noteWords, wordValue } from './words'

/** Outputs of the table, in this order. */
export const NOTE_FACTS = (
  'refund-done refund-no refused billing-fixed cancel-done access-restored outage outage-over bug-confirmed ' +
  'workaround cause our-error no-error compensation options verify need-info need-screenshot delayed ' +
  'delivery handoff planned working done policy legal steps manager exception'
).split(' ')

/** By fact: how likely the notes establish it, 0…1. */
export type NoteOdds = ReadonlyMap<string, number>

let shipped: ReturnType<typeof unpack> | undefined

export function noteOdds(notes: string): NoteOdds {
  shipped ??= unpack(noteTable)
  return oddsBy(shipped, notes)
}

/** The same by another table; the training asks this. */
export function oddsOfNote(table: PackedTable, notes: string): NoteOdds {
  return oddsBy(unpack(table), notes)
}

function oddsBy(table: ReturnType<typeof unpack>, notes: string): NoteOdds {
  const known = [...noteWords(notes)].map((word) => find(table, word)).filter((index) => index >= 0)
  const value = wordValue(known.length)
  return new Map(
    NOTE_FACTS.map((fact, output) => {
      let odds = table.stored.bias[output] ?? 0
      for (const index of known) odds += weightOf(table, index, output) * value
      return [fact, 1 / (1 + Math.exp(-odds))]
    }),
  )
}
