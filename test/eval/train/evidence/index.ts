/** `npm run train:evidence`: from labelled replies to the heads that the extension carries. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { askedBy } from '@/lib/checklist/learned/features'
import { mayBe } from '@/lib/checklist/learned/heads'
import { type EvidenceTable, HEADS } from '@/lib/checklist/model/heads'
import { pack, rounded } from '../pack'
import { sourceOf } from '../source'
import { cardOf, type Part, printed } from './card'
import { fitHeads, type Model, oddsOf } from './fit'
import { type Row, readRows } from './rows'
import { chooseThresholds, type Judged, type Thresholds } from './thresholds'

const FOLDS = 5
/** Whose replies neither heads nor thresholds have seen, for the card. */
const STRANGER = 'evidence.test.tsv'

/** Writes the tables and the card of the data beside them. */
export function trainEvidence(root: string): void {
  const rows = readRows(join(root, 'test/eval'))
  const folder = join(root, 'lib/checklist/model')
  const parts = (['en', 'zh'] as const).map((lang): Part => {
    const own = rows.filter((row) => row.lang === lang)
    const judged = outOfFold(own)
    const thresholds = chooseThresholds(judged)
    const stored = packed(fitHeads(own), thresholds)
    const name = lang === 'en' ? 'english' : 'chinese'
    const head = [
      '/** Made by `npm run train:evidence`; what it was made from is in CARD.md. */',
      "import type { EvidenceTable } from './heads'",
      '',
      `export const ${name}: EvidenceTable = {`,
    ]
    writeFileSync(join(folder, `${name}.ts`), sourceOf(head, stored))
    const part = { lang, judged, thresholds, features: stored.features, stranger: strangerOf(own) }
    console.log(printed(part))
    return part
  })
  writeFileSync(join(folder, 'CARD.md'), cardOf(parts, rows))
}

const judgedBy = (model: Model, row: Row): Judged => ({
  row,
  odds: oddsOf(model, row).map((odds, k) =>
    mayBe(HEADS[k] as (typeof HEADS)[number], askedBy(row.reply.customer)) ? odds : Number.NEGATIVE_INFINITY,
  ),
})

/** The log-odds of every reply that may judge, by heads that have not seen it. */
function outOfFold(rows: readonly Row[]): Judged[] {
  const out = (i: number, fold: number) => (Math.imul(i, 0x9e3779b1) >>> 8) % FOLDS === fold
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const model = fitHeads(rows.filter((_, i) => !out(i, fold)))
    return rows.flatMap((row, i) => (out(i, fold) && !row.tuned ? [judgedBy(model, row)] : []))
  })
}

/** The replies of writers of whom heads and thresholds have seen nothing. */
function strangerOf(rows: readonly Row[]): { cases: Judged[]; thresholds: Thresholds } {
  const rest = rows.filter((row) => row.file !== STRANGER)
  const model = fitHeads(rest)
  return {
    cases: rows.filter((row) => row.file === STRANGER).map((row) => judgedBy(model, row)),
    thresholds: chooseThresholds(outOfFold(rest)),
  }
}

function packed({ vocabulary, linear }: Model, { alone, agrees }: Thresholds): EvidenceTable {
  const { weights, outputs, size } = linear
  const columns = HEADS.map((_, k) => ({
    bias: weights[size * outputs + k] as number,
    weight: (hash: number) => weights[(vocabulary.get(hash) as number) * outputs + k] as number,
  }))
  const hashes = [...vocabulary.keys()].sort((a, b) => a - b)
  return { ...pack(hashes, columns), alone: alone.map(rounded), agrees: agrees.map(rounded) }
}
