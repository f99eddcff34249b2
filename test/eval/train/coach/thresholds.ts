/** From which log-odds a head finds its rule broken, alone and where the written rule says so too. */
import { HEADS } from '@/lib/coach/model/heads'
import { coachRules } from '@/lib/coach/types'
import { type LabelCase, share } from '../../figures'
import type { Row } from './rows'

export type Judged = { row: Row; odds: Float32Array }
export type Thresholds = { alone: number[]; agrees: number[] }

/** The written rules by themselves. */
export const WRITTEN: Thresholds = { alone: HEADS.map(() => 99), agrees: HEADS.map(() => -99) }
/** Lower ones would be chosen by chance: so few drafts are there of each rule. */
const LEAST_ALONE = -1
const LEAST_AGREES = -2
const steps = (from: number) => [...Array.from({ length: (5 - from) * 4 }, (_, i) => from + i * 0.25), 99]
const GRID = steps(LEAST_ALONE)
const LOW = steps(LEAST_AGREES)

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

type Option = { alone: number; agrees: number; f1: number; clean: ReadonlySet<number> }

/**
 * Best F1 of each rule, as long as no more than `most` of the clean drafts get any finding. `weightOf`: how
 * much a draft counts.
 */
export function chooseThresholds(
  judged: readonly Judged[],
  most: number,
  weightOf: (row: Row) => number,
): Thresholds {
  const weights = judged.map(({ row }) => weightOf(row))
  const sum = (some: Iterable<number>) => {
    let total = 0
    for (const i of some) total += weights[i] as number
    return total
  }
  const isClean = judged.map(({ row }) => row.rules.length === 0)
  const allClean = sum(judged.flatMap((_, i) => (isClean[i] ? [i] : [])))
  const never = { alone: HEADS.map(() => 99), agrees: HEADS.map(() => 99) }
  const fixed = judged.flatMap((one, i) => (isClean[i] && gotBy(one, never).length > 0 ? [i] : []))
  const options = HEADS.map((_, k) => worthwhile(optionsOf(judged, k, sum), sum))
  const flagged = (some: readonly Option[]) => {
    const all = new Set(fixed)
    for (const { clean } of some) for (const i of clean) all.add(i)
    return sum(all)
  }
  const chosen = options.map((all) => all.at(-1) as Option)
  for (let now = flagged(chosen); now > most * allClean; now = flagged(chosen)) {
    let best: { k: number; option: Option; price: number } | null = null
    for (const [k, all] of options.entries())
      for (const option of all) {
        const loss = (chosen[k] as Option).f1 - option.f1
        if (loss <= 0) continue
        const gain = now - flagged(chosen.map((one, j) => (j === k ? option : one)))
        if (gain > 0 && (!best || loss / gain < best.price)) best = { k, option, price: loss / gain }
      }
    if (!best) break
    chosen[best.k] = best.option
  }
  return { alone: chosen.map(({ alone }) => alone), agrees: chosen.map(({ agrees }) => agrees) }
}

/** Those that no other beats at the same price in clean drafts, the best last. */
function worthwhile(all: readonly Option[], sum: (some: Iterable<number>) => number): Option[] {
  const priced = all.map((option) => ({ option, price: sum(option.clean) }))
  priced.sort((a, b) => a.price - b.price || b.option.f1 - a.option.f1)
  let best = -1
  return priced.flatMap(({ option }) => {
    if (option.f1 <= best + 1e-9) return []
    best = option.f1
    return [option]
  })
}

function optionsOf(judged: readonly Judged[], k: number, sum: (some: Iterable<number>) => number): Option[] {
  const rule = HEADS[k] as (typeof HEADS)[number]
  const all = judged.map((_, i) => i)
  const row = (i: number) => (judged[i] as Judged).row
  const isSure = (i: number) => row(i).found.get(rule)?.sure === true
  const wanted = sum(all.filter((i) => row(i).rules.includes(rule)))
  const part = (some: readonly number[], from: number) => {
    const got = some.filter((i) => ((judged[i] as Judged).odds[k] as number) >= from)
    const clean = got.filter((i) => row(i).rules.length === 0)
    return { from, got: sum(got), right: sum(got.filter((i) => row(i).rules.includes(rule))), clean }
  }
  const rest = all.filter((i) => !isSure(i))
  const [written, silent] = [
    rest.filter((i) => row(i).found.has(rule)),
    rest.filter((i) => !row(i).found.has(rule)),
  ]
  const alone = GRID.map((from) => part(silent, from))
  const agrees = LOW.map((from) => part(written, from))
  const surely = part(all.filter(isSure), Number.NEGATIVE_INFINITY)
  return agrees.flatMap((low) =>
    alone.flatMap((high) => {
      if (low.from > high.from) return []
      const right = low.right + high.right + surely.right
      const f1 = share(2 * right, low.got + high.got + surely.got + wanted)
      const clean = new Set([...low.clean, ...high.clean, ...surely.clean])
      return [{ alone: high.from, agrees: low.from, f1, clean }]
    }),
  )
}
