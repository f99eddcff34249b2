/** Drafts read by heads that have seen nothing of their situation, or of their writer. */
import { fitHeads, oddsOf } from './fit'
import { type Row, situationsOf } from './rows'
import { chooseThresholds, type Judged, type Thresholds } from './thresholds'

/** Most of the clean drafts with any finding; a little under what is asked, as strangers are harder. */
export const MOST_CLEAN = 0.025
/** The first writer made most of the drafts: left out altogether, too little would be left to learn from. */
const FIRST = 'first'
const FOLDS = 2

/** For thresholds: of the first writer's, the heads have seen the hand. */
export const weightOf = (row: Row) => (row.writer === FIRST ? 0.3 : 1)

export type Stranger = { writer: string; cases: Judged[]; thresholds: Thresholds }

/**
 * The log-odds of every draft that may judge: the first writer's by situations left out, the others' by
 * writers left out. With each of these the thresholds that the rest would have chosen.
 */
export function strangers(rows: readonly Row[]): { judged: Judged[]; strange: Stranger[] } {
  const situation = situationsOf(rows)
  const foldOf = (row: Row, i: number) =>
    row.writer === FIRST
      ? `${FIRST} ${(Math.imul(situation[i] as number, 0x9e3779b1) >>> 8) % FOLDS}`
      : row.writer
  const folds = rows.map(foldOf)
  const names = [...new Set(folds.filter((_, i) => rows[i]?.judges))].sort()
  const judged = names.flatMap((name) => {
    const model = fitHeads(rows.filter((_, i) => folds[i] !== name))
    return rows.flatMap((row, i) =>
      folds[i] === name && row.judges ? [{ row, odds: oddsOf(model, row) }] : [],
    )
  })
  const writers = [...new Set(judged.map(({ row }) => row.writer))].filter((writer) => writer !== FIRST)
  const strange = writers.map((writer) => ({
    writer,
    cases: judged.filter(({ row }) => row.writer === writer),
    thresholds: chooseThresholds(
      judged.filter(({ row }) => row.writer !== writer),
      MOST_CLEAN,
      weightOf,
    ),
  }))
  return { judged, strange }
}
