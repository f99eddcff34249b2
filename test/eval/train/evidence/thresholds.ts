/** From which log-odds a head finds its evidence, alone and where the written rules say so too. */
import { HEADS } from '@/lib/checklist/model/heads'
import type { EvidenceId } from '@/lib/checklist/types'
import type { LabelCase } from '../../figures'
import { DRAFTS, type Row } from './rows'

export type Judged = { row: Row; odds: Float32Array }
export type Thresholds = { alone: number[]; agrees: number[] }

/** The written rules by themselves. */
export const WRITTEN: Thresholds = { alone: HEADS.map(() => 99), agrees: HEADS.map(() => -99) }
const GRID = [...Array.from({ length: 41 }, (_, i) => -5 + i * 0.25), 99]

export function gotBy({ row, odds }: Judged, { alone, agrees }: Thresholds): EvidenceId[] {
  const learned = HEADS.filter(
    (head, k) => (odds[k] as number) >= ((row.found.has(head) ? agrees : alone)[k] as number),
  )
  return [...(row.found.has('greeted-by-name') ? (['greeted-by-name'] as const) : []), ...learned]
}

export function casesBy(judged: readonly Judged[], thresholds: Thresholds): LabelCase[] {
  return judged.map((one) => ({
    lang: one.row.lang,
    wanted: one.row.labels,
    // What is open is neither right nor wrong.
    got: gotBy(one, thresholds).filter((id) => !one.row.open.includes(id)),
    about: one.row.text,
  }))
}

/** A finding that is wrong costs more than one that is missed. */
const BETA = 0.65

/** Drafts of the coach's are many, and less like what is judged. */
const weightOf = ({ file }: Row) => (file === DRAFTS ? 0.15 : 1)

/** By head, what makes F best. */
export function chooseThresholds(judged: readonly Judged[]): Thresholds {
  const alone: number[] = []
  const agrees: number[] = []
  for (const [k, head] of HEADS.entries()) {
    const some = judged.filter(({ row }) => !row.open.includes(head))
    const wanted = some.reduce((sum, { row }) => sum + (row.labels.includes(head) ? weightOf(row) : 0), 0)
    const part = (with_: boolean, from: number) => {
      let got = 0
      let right = 0
      for (const { row, odds } of some) {
        if (row.found.has(head) !== with_ || (odds[k] as number) < from) continue
        got += weightOf(row)
        if (row.labels.includes(head)) right += weightOf(row)
      }
      return { from, got, right }
    }
    const withRule = [-99, ...GRID].map((from) => part(true, from))
    const without = GRID.map((from) => part(false, from))
    let best = { f: -1, alone: 99, agrees: -99 }
    for (const a of without)
      for (const b of withRule) {
        const right = a.right + b.right
        const f = ((1 + BETA * BETA) * right) / (a.got + b.got + BETA * BETA * wanted)
        // Of the same worth, the rarer finding.
        if (f > best.f + 1e-9 || (Math.abs(f - best.f) <= 1e-9 && a.from > best.alone))
          best = { f, alone: a.from, agrees: b.from }
      }
    alone.push(best.alone)
    agrees.push(best.agrees)
  }
  return { alone, agrees }
}
