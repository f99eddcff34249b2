/** Messages → one trained table: moods and risks fitted, weak features left out, fitted again, packed. */
import { MOOD_OUTPUTS, OUTPUTS, type StoredTable } from '@/lib/sentiment/model/table'
import { moods, risks } from '@/lib/ticket/ids'
import { type Counted, type Features, indexed, sparse, vocabularyOf } from './features'
import { type Column, pack } from './pack'
import { type Case, descend, type Fit, type Linear, score } from './regression'
import type { Row } from './rows'

/** Chosen on writers left out; see the card. */
export const HOW = {
  least: 2,
  moods: { link: 'softmax', epochs: 15, rate: 0.1, decay: 2e-3, seed: 1 } satisfies Fit,
  risks: { link: 'sigmoid', epochs: 8, rate: 0.15, decay: 2e-3, seed: 2 } satisfies Fit,
  moodFeatures: 6_500,
  riskFeatures: 4_200,
  /** Risks are fitted on messages, then on messages and sentences; a sentence weighs so much. */
  sentenceRounds: 2,
  sentence: 0.7,
}

type Target = { outputs: number; how: Fit; of(row: Row): Float32Array }
const moodTarget: Target = {
  outputs: moods.length,
  how: HOW.moods,
  of: ({ mood }) => Float32Array.from(moods, (_, k) => (k === mood ? 1 : 0)),
}
const riskTarget: Target = {
  outputs: risks.length,
  how: HOW.risks,
  of: (row) => Float32Array.from(risks, (_, k) => (row.risks.includes(k) ? 1 : 0)),
}

/** Without calibration: temperature 1, always sure, risks named from even odds. */
export function fitTable(rows: readonly Row[], features: Features): StoredTable {
  const counted = rows.map(({ message }) => features.get(message) as Counted)
  const all = vocabularyOf(
    counted.filter((_, i) => rows[i]?.weight === 1),
    HOW.least,
  )
  const fitted = (target: Target, of: readonly Row[], counts: readonly Counted[], most: number) => {
    const first = descended(casesOf(of, counts, all, target), all, target)
    const kept = indexed(strongest(first, all, counts, most))
    const cases = casesOf(of, counts, kept, target)
    return { vocabulary: kept, cases, model: descended(cases, kept, target) }
  }
  const mood = fitted(moodTarget, rows, counted, HOW.moodFeatures)
  // Of public lines nobody knows the risks.
  const own = rows.filter(({ weight }) => weight === 1)
  const ownCounted = counted.filter((_, i) => rows[i]?.weight === 1)
  const risk = fitted(riskTarget, own, ownCounted, HOW.riskFeatures)
  for (let round = 0; round < HOW.sentenceRounds; round++) {
    const cases = sentenceCases(own, features, risk)
    risk.model = descended([...risk.cases, ...cases], risk.vocabulary, riskTarget)
  }
  const neutral = moods.indexOf('neutral')
  const packed = pack(
    [...new Set([...mood.vocabulary.keys(), ...risk.vocabulary.keys()])].sort((a, b) => a - b),
    OUTPUTS.map((output, k) => {
      if (k >= MOOD_OUTPUTS) return column(risk, risks.indexOf(output as (typeof risks)[number]), null)
      return column(mood, moods.indexOf(output as (typeof moods)[number]), neutral)
    }),
  )
  return { ...packed, temperature: 1, sure: 0, named: risks.map(() => 0) }
}

function casesOf(
  rows: readonly Row[],
  counted: readonly Counted[],
  vocabulary: ReadonlyMap<number, number>,
  target: Target,
): Case[] {
  return rows.map((row, i) => ({
    features: sparse(counted[i] as Counted, vocabulary),
    target: target.of(row),
    weight: row.weight,
  }))
}

function descended(cases: readonly Case[], vocabulary: ReadonlyMap<number, number>, target: Target): Linear {
  return descend(cases, vocabulary.size, target.outputs, target.how)
}

/**
 * Sentences as cases of their own. A risk of the message is in the sentence that speaks most for it by now;
 * of the others nothing is known, so they keep what they have. Without the risk, no sentence has it.
 */
function sentenceCases(
  rows: readonly Row[],
  features: Features,
  { vocabulary, model }: { vocabulary: ReadonlyMap<number, number>; model: Linear },
): Case[] {
  return rows.flatMap((row) => {
    const parts = row.sentences.map((sentence) => sparse(features.get(sentence) as Counted, vocabulary))
    const odds = parts.map((part) => {
      const values = new Float32Array(risks.length)
      score(model, part, values)
      return values
    })
    return parts.map((part, i): Case => {
      const has = (k: number) => odds.every((other) => (other[k] as number) <= (odds[i]?.[k] ?? 0))
      const target = Float32Array.from(risks, (_, k) => {
        if (!row.risks.includes(k)) return 0
        return has(k) ? 1 : 1 / (1 + Math.exp(-(odds[i]?.[k] ?? 0)))
      })
      const telling = row.risks.some(has)
      return {
        features: part,
        target,
        weight: HOW.sentence * row.weight * (telling ? 1 : 1 / Math.sqrt(parts.length)),
      }
    })
  })
}

/** The hashes that move the outputs most: far from their mean, in many messages. */
function strongest(
  { weights, outputs }: Linear,
  vocabulary: ReadonlyMap<number, number>,
  counted: readonly Counted[],
  most: number,
): number[] {
  const count = new Float32Array(vocabulary.size)
  for (const { hash } of counted)
    for (const h of hash) {
      const at = vocabulary.get(h)
      if (at !== undefined) count[at] = (count[at] as number) + 1
    }
  const ranked = [...vocabulary].map(([hash, at]) => {
    const row = weights.subarray(at * outputs, (at + 1) * outputs)
    const mean = row.reduce((a, b) => a + b, 0) / outputs
    const spread = row.reduce((sum, weight) => sum + Math.abs(weight - mean), 0)
    return { hash, worth: spread * Math.sqrt(count[at] as number) }
  })
  return ranked
    .sort((a, b) => b.worth - a.worth || a.hash - b.hash)
    .slice(0, most)
    .map(({ hash }) => hash)
}

/** One output of a model; `against`: the output whose weights are taken off (softmax knows differences only). */
function column(
  { vocabulary, model }: { vocabulary: ReadonlyMap<number, number>; model: Linear },
  output: number,
  against: number | null,
): Column {
  const { weights, outputs, size } = model
  const at = (row: number) =>
    (weights[row * outputs + output] as number) -
    (against === null ? 0 : (weights[row * outputs + against] as number))
  return {
    bias: at(size),
    weight: (hash) => {
      const row = vocabulary.get(hash)
      return row === undefined ? 0 : at(row)
    },
  }
}
