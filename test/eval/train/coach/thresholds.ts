/** From which log-odds a head finds its rule broken, alone and where the written rule says so too. */
import { HEADS } from '@/lib/coach/model/heads'
import { coachRules } from '@/lib/coach/types'
import { type LabelCase, share } from '../../figures'
import type { Row } from './rows'

export type Judged = { row: Row; odds: Float32Array }
export type Thresholds = { alone: number[]; agrees: number[] }

/** The written rules by themselves. */
export const WRITTEN: Thresholds = { alone: HEADS.map(() => 99), agrees: HEADS.map(() => -99) }
const GRID = [...Array.from({ length: 33 }, (_, i) => -5 + i * 0.25), 99]
const LOW = [-99, ...GRID]

export function gotBy({ row, odds }: Judged, { alone, agrees }: Thresholds): string[] {
  return coachRules.filter((rule) => {
    const k = (HEADS as readonly string[]).indexOf(rule)
    const written = row.found.get(rule)
    if (k < 0 || written?.sure) return written !== undefined
    return (odds[k] as number) >= ((written ? agrees[k] : alone[k]) as number)
  })
}

export function casesBy(judged: readonly Judged[], thresholds: Thresholds): LabelCase[] {
  return judged.map((one) => ({
    lang: one.row.lang,
    wanted: one.row.rules,
    got: gotBy(one, thresholds),
    about: one.row.customer,
  }))
}

type Option = { alone: number; agrees: number; f1: number; clean: Set<number> }

/** Best F1 of each rule, as long as no more than `most` of the clean drafts get any finding. */
export function chooseThresholds(judged: readonly Judged[], most: number): Thresholds {
  const options = HEADS.map((_, k) => optionsOf(judged, k))
  const chosen = options.map((all) => all.reduce((a, b) => (b.f1 > a.f1 + 1e-9 ? b : a)))
  const clean = judged.filter(({ row }) => row.rules.length === 0)
  const fixed = new Set<number>()
  for (const [i, one] of judged.entries())
    if (
      one.row.rules.length === 0 &&
      gotBy(one, { alone: HEADS.map(() => 99), agrees: HEADS.map(() => 99) }).length > 0
    )
      fixed.add(i)
  const flagged = (some: readonly Option[]) => {
    const all = new Set(fixed)
    for (const { clean } of some) for (const i of clean) all.add(i)
    return all.size
  }
  for (let now = flagged(chosen); now > most * clean.length; now = flagged(chosen)) {
    let best: { k: number; option: Option; price: number } | null = null
    for (const [k, all] of options.entries())
      for (const option of all) {
        const gain = now - flagged(chosen.map((one, j) => (j === k ? option : one)))
        const price = ((chosen[k] as Option).f1 - option.f1 || 1e-6) / gain
        if (gain > 0 && (!best || price < best.price)) best = { k, option, price }
      }
    if (!best) break
    chosen[best.k] = best.option
  }
  return { alone: chosen.map(({ alone }) => alone), agrees: chosen.map(({ agrees }) => agrees) }
}

function optionsOf(judged: readonly Judged[], k: number): Option[] {
  const rule = HEADS[k] as (typeof HEADS)[number]
  const sure = judged.filter(({ row }) => row.found.get(rule)?.sure)
  const wanted = judged.filter(({ row }) => row.rules.includes(rule)).length
  const part = (some: readonly Judged[], from: number) => {
    const got = some.filter(({ odds }) => (odds[k] as number) >= from)
    const clean = got.flatMap((one) => (one.row.rules.length === 0 ? [judged.indexOf(one)] : []))
    return { from, got: got.length, right: got.filter(({ row }) => row.rules.includes(rule)).length, clean }
  }
  const rest = judged.filter(({ row }) => !row.found.get(rule)?.sure)
  const alone = GRID.map((from) =>
    part(
      rest.filter(({ row }) => !row.found.has(rule)),
      from,
    ),
  )
  const agrees = LOW.map((from) =>
    part(
      rest.filter(({ row }) => row.found.has(rule)),
      from,
    ),
  )
  const surely = part(sure, -99)
  return agrees.flatMap((low) =>
    alone.flatMap((high) => {
      if (low.from > high.from) return []
      const right = low.right + high.right + surely.right
      const f1 = share(2 * right, low.got + high.got + surely.got + wanted)
      return [{ alone: high.from, agrees: low.from, f1, clean: new Set([...low.clean, ...high.clean]) }]
    }),
  )
}
