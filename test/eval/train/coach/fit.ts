/** Drafts → the weights of the heads: fitted, weak features left out, fitted again. */
import { fill, fillWords } from '@/lib/coach/learned/features'
import { mayBe } from '@/lib/coach/learned/heads'
import { jointOdds } from '@/lib/coach/learned/joint'
import { HEADS } from '@/lib/coach/model/heads'
import { type Counted, indexed, sparse, vocabularyOf } from '../features'
import { random } from '../random'
import { type Case, descend, type Fit, type Linear, score } from '../regression'
import { type Row, SENTENCES, TWINS } from './rows'

export const HOW = {
  least: 2,
  fit: { link: 'sigmoid', epochs: 25, rate: 0.1, decay: 5e-4, seed: 3 } satisfies Fit,
  features: 10_000,
  /** Of a draft on which the written rules were made. */
  tuned: 0.4,
  /** Of the product's own phrases, and of the plain broken cases. */
  guard: 2,
  plain: 0.5,
  /** Of a sentence by itself. */
  sentence: 1,
  /** Of drafts made of the same sentences. */
  twin: 0.4,
  /** Share of the drafts trained without what the written rules found. */
  untold: 0.5,
}

export const OUTPUTS = HEADS.length + 1

export type Model = { vocabulary: ReadonlyMap<number, number>; linear: Linear }

const told = new Map<Row, Counted>()
const untold = new Map<Row, Counted>()

export function counted(row: Row, isTold: boolean): Counted {
  const known = (isTold ? told : untold).get(row)
  if (known) return known
  const sums = new Map<number, number>()
  const put = (hash: number, value: number) => sums.set(hash, (sums.get(hash) ?? 0) + value)
  if (row.file === SENTENCES) fillWords(row.draft, put)
  else fill(row.draft, row.found, isTold, put)
  const made = { hash: Int32Array.from(sums.keys()), value: Float32Array.from(sums.values()) }
  ;(isTold ? told : untold).set(row, made)
  return made
}

export function fitHeads(rows: readonly Row[]): Model {
  const next = random(7)
  const features = rows.map((row) => counted(row, next() >= HOW.untold && !row.tuned))
  const all = vocabularyOf(features, HOW.least)
  const cases = (vocabulary: ReadonlyMap<number, number>) =>
    rows.map(
      (row, i): Case => ({
        features: sparse(features[i] as Counted, vocabulary),
        target: targetOf(row),
        weight: weightOf(row),
      }),
    )
  const first = descend(cases(all), all.size, OUTPUTS, HOW.fit)
  if (all.size <= HOW.features) return { vocabulary: all, linear: first }
  const vocabulary = indexed(strongest(first, all, features))
  return { vocabulary, linear: descend(cases(vocabulary), vocabulary.size, OUTPUTS, HOW.fit) }
}

/** Every head, then whether anything is wrong; a sentence that breaks nothing proves no draft good. */
function targetOf(row: Row): Float32Array {
  const heads = HEADS.map((head) => (row.open.includes(head) ? Number.NaN : row.rules.includes(head) ? 1 : 0))
  const anything = row.rules.length > 0 ? 1 : row.file === SENTENCES ? Number.NaN : 0
  return Float32Array.from([...heads, anything])
}

function weightOf(row: Row): number {
  if (row.tuned) return HOW.tuned
  if (row.judges) return 1
  if (row.file === SENTENCES) return HOW.sentence
  if (row.file === TWINS) return HOW.twin
  if (row.rules.length === 0) return HOW.guard
  // Of which everything is known: it is like a good one but for a word that no head need learn.
  return row.open.length > 0 ? HOW.plain : 0
}

/** The hashes that move the heads most, in many drafts. */
function strongest(
  { weights, outputs }: Linear,
  vocabulary: ReadonlyMap<number, number>,
  features: readonly Counted[],
): number[] {
  const moved = new Float64Array(vocabulary.size)
  for (const { hash, value } of features)
    for (const [i, h] of hash.entries()) {
      const at = vocabulary.get(h)
      if (at !== undefined) moved[at] = (moved[at] as number) + (value[i] as number) ** 2
    }
  return [...vocabulary]
    .map(([hash, at]) => {
      const row = weights.subarray(at * outputs, (at + 1) * outputs)
      const size = row.reduce((sum, weight) => sum + weight * weight, 0)
      return { hash, worth: size * (moved[at] as number) }
    })
    .sort((a, b) => b.worth - a.worth || a.hash - b.hash)
    .slice(0, HOW.features)
    .map(({ hash }) => hash)
}

/** The heads' odds, weighed against one another as the reader weighs them. */
export function oddsOf({ vocabulary, linear }: Model, row: Row): Float32Array {
  const each = new Float32Array(OUTPUTS)
  score(linear, sparse(counted(row, true), vocabulary), each)
  const odds = Float32Array.from(jointOdds(each))
  for (const [k, head] of HEADS.entries()) if (!mayBe(head, row.draft)) odds[k] = Number.NEGATIVE_INFINITY
  return odds
}
