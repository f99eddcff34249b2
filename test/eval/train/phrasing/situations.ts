/** The ranker over labelled situations: which intents were right, and which wrong, where such signals stood. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { saidIn } from '@/lib/phrasing/recommend/draft'
import { type Ranker, rankerOf } from '@/lib/phrasing/recommend/learned/ranker'
import { readSignals } from '@/lib/phrasing/recommend/signals'
import { builtInPhrases } from '@/lib/settings/built-in/phrases'
import { type PhrasingCase, readCases, situationIn } from '../../phrasing'
import type { Labelled } from './fit'
import { reported } from './report'
import { packed, signalNumber, write } from './tables'

/** By writer; nobody's situations are judged by a table that has seen them. */
const FILES = ['phrasing', 'phrasing.test', 'phrasing.more', 'phrasing.later']
/** What an intent that nobody called right or wrong tells: a little against it. */
const UNNAMED = 0.1
const L2 = 1
const AT_LEAST = 3
const SMALL = 0.03
const FOLDS = 10

export type Row = {
  case: PhrasingCase
  writer: number
  situation: ReturnType<typeof situationIn>
  labelled: Labelled
}

/**
 * Prints what the recommendation is worth by tables that have not seen the situation, nor its writer; then
 * writes the table of all.
 */
export function trainRanker(root: string): void {
  const intents = [...new Set(builtInPhrases.map(({ intent }) => intent))].sort()
  const rows = FILES.flatMap((file, writer) =>
    readCases(readFileSync(join(root, `test/eval/${file}.json`), 'utf8')).map((one) =>
      rowOf(one, writer, intents),
    ),
  )
  const rankerBy = (part: readonly Row[]): Ranker => rankerOf(intents, tableOf(part, intents.length))
  const none: Ranker = { odds: () => new Map(), part: () => 0 }
  console.log(reported('rules alone', rows, FILES, () => none))
  const foldOf = (i: number) => (i * 7) % FOLDS
  const parts = Array.from({ length: FOLDS }, (_, fold) =>
    rankerBy(rows.filter((_, i) => foldOf(i) !== fold)),
  )
  console.log(reported('ten folds', rows, FILES, (_, i) => parts[foldOf(i)] ?? none))
  const others = FILES.map((_, writer) => rankerBy(rows.filter((row) => row.writer !== writer)))
  console.log(reported('other writers', rows, FILES, ({ writer }) => others[writer] ?? none))
  const table = tableOf(rows, intents.length)
  write(root, 'intent-table', 'intentTable', table, intents)
  console.log(`situations: ${rows.length}, ${table.features} signals`)
}

function tableOf(rows: readonly Row[], outputs: number) {
  return packed(
    rows.map(({ labelled }) => labelled),
    outputs,
    L2,
    AT_LEAST,
    SMALL,
  )
}

function rowOf(one: PhrasingCase, writer: number, intents: readonly string[]): Row {
  const situation = situationIn(one)
  const signals = readSignals(situation, saidIn(situation.draft, situation.lang))
  return {
    case: one,
    writer,
    situation,
    labelled: {
      features: [...signals].map(([name, { strength }]) => [signalNumber(name), strength] as const),
      target: Float64Array.from(intents, (intent) => Number(one.right.includes(intent))),
      weight: Float64Array.from(intents, (intent) =>
        one.right.includes(intent) || one.wrong.includes(intent) ? 1 : UNNAMED,
      ),
    },
  }
}
