/**
 * Replies → the weights of the heads. A reply proves a thing when one of its sentences does: where it is
 * labelled, the sentence that speaks most for it learns that it is the one; where it is not, none of them is.
 */

import type { Sentence } from '@/lib/checklist/evidence/read'
import { askedBy, type Put, placeOf, sayings, standing } from '@/lib/checklist/learned/features'
import { maySay } from '@/lib/checklist/learned/heads'
import { HEADS } from '@/lib/checklist/model/heads'
import { type Counted, indexed, sparse, vocabularyOf } from '../features'
import { random, shuffle } from '../random'
import { type Linear, type Sparse, score } from '../regression'
import { DRAFTS, type Row } from './rows'

export const HOW = {
  least: 2,
  epochs: 25,
  rate: 0.1,
  decay: 5e-4,
  features: 7_000,
  /** Of a reply on which the written rules were made. */
  tuned: 0.7,
  /** Of a draft of the coach's, whose words are less like replies that were sent. */
  drafts: 0.4,
  /** How much more the sentence that a written rule names is believed, in log-odds, at first. */
  named: 2,
  seed: 5,
}

export type Model = { vocabulary: ReadonlyMap<number, number>; linear: Linear }

const kept = new Map<Row, Counted[]>()

/** The features of its sentences. */
export function counted(row: Row): readonly Counted[] {
  const known = kept.get(row)
  if (known) return known
  const asked = askedBy(row.reply.customer)
  const made = row.sentences.map((sentence, at): Counted => {
    const sums = new Map<number, number>()
    const put: Put = (hash, value) => sums.set(hash, (sums.get(hash) ?? 0) + value)
    sayings(sentence, put)
    standing(sentence, placeOf(row.sentences, at), asked, put)
    return { hash: Int32Array.from(sums.keys()), value: Float32Array.from(sums.values()) }
  })
  kept.set(row, made)
  return made
}

export function fitHeads(rows: readonly Row[], how = HOW): Model {
  const features = rows.map(counted)
  const all = vocabularyOf(features.flat(), how.least)
  const first = descend(rows, features, all, how)
  if (all.size <= how.features) return { vocabulary: all, linear: first }
  const vocabulary = indexed(strongest(first, all, features.flat(), how.features))
  return { vocabulary, linear: descend(rows, features, vocabulary, how) }
}

function descend(
  rows: readonly Row[],
  features: readonly (readonly Counted[])[],
  vocabulary: ReadonlyMap<number, number>,
  how: typeof HOW,
): Linear {
  const outputs = HEADS.length
  const size = vocabulary.size
  const weights = new Float32Array((size + 1) * outputs)
  const squares = new Float32Array((size + 1) * outputs).fill(1e-3)
  const model: Linear = { outputs, size, weights }
  const cases = features.map((some) => some.map((one) => sparse(one, vocabulary)))
  const next = random(how.seed)
  const order = rows.map((_, i) => i)
  const step = (at: number, gradient: number, rate: number) => {
    squares[at] = (squares[at] as number) + gradient * gradient
    weights[at] = (weights[at] as number) - (rate * gradient) / Math.sqrt(squares[at] as number)
  }
  for (let epoch = 0; epoch < how.epochs; epoch++) {
    const rate = how.rate * (1 - (0.9 * epoch) / how.epochs)
    for (const n of shuffle(order, next)) {
      const row = rows[n] as Row
      const sentences = cases[n] as Sparse[]
      const odds = sentences.map((one) => {
        const into = new Float32Array(outputs)
        score(model, one, into)
        return into
      })
      const weight = row.tuned ? how.tuned : row.file === DRAFTS ? how.drafts : 1
      const errors = sentences.map(() => new Float32Array(outputs))
      for (const [k, head] of HEADS.entries()) {
        if (row.open.includes(head)) continue
        const wanted = row.labels.includes(head)
        const named = how.named * (1 - epoch / how.epochs)
        const worth = (at: number) => (odds[at]?.[k] ?? 0) + (row.proven[at]?.includes(head) ? named : 0)
        let best = 0
        for (let at = 1; at < sentences.length; at++) if (worth(at) > worth(best)) best = at
        for (let at = 0; at < sentences.length; at++) {
          if (wanted && at !== best) continue
          const share = wanted ? 1 : 1 / Math.sqrt(sentences.length)
          const error = errors[at] as Float32Array
          error[k] = share * weight * (1 / (1 + Math.exp(-(odds[at]?.[k] ?? 0))) - (wanted ? 1 : 0))
        }
      }
      for (const [at, { index, value }] of sentences.entries()) {
        const error = errors[at] as Float32Array
        for (let f = 0; f < index.length; f++) {
          const from = (index[f] as number) * outputs
          const x = value[f] as number
          for (let k = 0; k < outputs; k++) {
            const e = error[k] as number
            if (e !== 0) step(from + k, e * x + how.decay * (weights[from + k] as number), rate)
          }
        }
        for (let k = 0; k < outputs; k++)
          if (error[k] !== 0) step(size * outputs + k, error[k] as number, rate)
      }
    }
  }
  return model
}

/** The hashes that move the heads most, in many sentences. */
function strongest(
  { weights, outputs }: Linear,
  vocabulary: ReadonlyMap<number, number>,
  features: readonly Counted[],
  most: number,
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
      return { hash, worth: row.reduce((sum, weight) => sum + weight * weight, 0) * (moved[at] as number) }
    })
    .sort((a, b) => b.worth - a.worth || a.hash - b.hash)
    .slice(0, most)
    .map(({ hash }) => hash)
}

/** By head the log-odds of the sentence that speaks most for it, of those that may. */
export function oddsOf({ vocabulary, linear }: Model, row: Row): Float32Array {
  const odds = new Float32Array(HEADS.length).fill(Number.NEGATIVE_INFINITY)
  const into = new Float32Array(HEADS.length)
  for (const [at, one] of counted(row).entries()) {
    score(linear, sparse(one, vocabulary), into)
    for (const [k, head] of HEADS.entries())
      if (maySay(head, row.sentences[at] as Sentence))
        odds[k] = Math.max(odds[k] as number, into[k] as number)
  }
  return odds
}
