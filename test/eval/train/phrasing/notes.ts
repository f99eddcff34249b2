/** What notes establish, from labelled notes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NOTE_FACTS } from '@/lib/phrasing/recommend/learned/note-facts'
import { noteWords, wordValue } from '@/lib/phrasing/recommend/learned/words'
import type { Labelled } from './fit'
import { packed, write } from './tables'

/** A note without a time, or without "done", may still have meant it. */
const UNSAID: Record<string, number> = { planned: 0.5, done: 0.5 }
const NOTES_L2 = 1.5
/** Weights below this share of their fact's greatest are left out: they cost more bytes than they tell. */
const SMALL = 0.11

/** Writes lib/phrasing/recommend/learned/note-table.ts. */
export function trainNotes(root: string): void {
  const text = readFileSync(join(root, 'test/eval/notes.train.tsv'), 'utf8')
  const rows = text.trimEnd().split('\n').map(noteRow)
  const table = packed(spread(rows), NOTE_FACTS.length, NOTES_L2, 2, SMALL)
  write(root, 'note-table', 'noteTable', table)
  console.log(`notes: ${rows.length} notes, ${table.features} words`)
}

type NoteRow = { words: number[]; facts: string[] }

function noteRow(line: string, at: number): NoteRow {
  const [, facts = '', note = ''] = line.split('\t')
  const unknown = facts.split(',').find((fact) => fact !== 'none' && !NOTE_FACTS.includes(fact))
  if (unknown || note === '') throw new Error(`notes.train.tsv:${at + 1}: ${unknown ?? 'no note'}`)
  return { words: [...noteWords(note)], facts: facts.split(',') }
}

/** Only words that several notes share are known, and the known ones are what is counted. */
function spread(rows: readonly NoteRow[]): Labelled[] {
  const counts = new Map<number, number>()
  for (const { words } of rows) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return rows.map(({ words, facts }) => {
    const known = words.filter((word) => (counts.get(word) ?? 0) > 1)
    const value = wordValue(known.length)
    return {
      features: known.map((word) => [word, value] as const),
      target: Float64Array.from(NOTE_FACTS, (fact) => Number(facts.includes(fact))),
      weight: Float64Array.from(NOTE_FACTS, (fact) => (facts.includes(fact) ? 1 : (UNSAID[fact] ?? 1))),
    }
  })
}
