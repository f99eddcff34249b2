/** `npm run train:coach`: from labelled drafts to the heads that the extension carries. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CoachTable, HEADS } from '@/lib/coach/model/heads'
import type { CoachRule } from '@/lib/coach/types'
import { pack, rounded } from '../pack'
import { sourceOf } from '../source'
import { cardOf, type Part, printed } from './card'
import { fitHeads, type Model, oddsOf } from './fit'
import { MOST_CLEAN, strangers, weightOf } from './folds'
import { type Row, readRows } from './rows'
import { chooseThresholds, type Thresholds } from './thresholds'

/** Writes the tables and the card of the data beside them. */
export function trainCoach(root: string): void {
  const rows = readRows(join(root, 'test/eval'))
  const folder = join(root, 'lib/coach/model')
  const parts = (['en', 'zh'] as const).map((lang): Part => {
    const own = rows.filter((row) => row.lang === lang)
    const { judged, strange } = strangers(own)
    const thresholds = chooseThresholds(judged, MOST_CLEAN, weightOf)
    const model = fitHeads(own)
    const stored = packed(model, withGuards(thresholds, model, own))
    const name = lang === 'en' ? 'english' : 'chinese'
    const head = [
      '/** Made by `npm run train:coach`; what it was made from is in CARD.md. */',
      "import type { CoachTable } from './heads'",
      '',
      `export const ${name}: CoachTable = {`,
    ]
    writeFileSync(join(folder, `${name}.ts`), sourceOf(head, stored))
    const part = { lang, judged, thresholds, features: stored.features, strange }
    console.log(printed(part))
    return part
  })
  writeFileSync(join(folder, 'CARD.md'), cardOf(parts, rows))
}

const MARGIN = 0.3

/** What the product offers itself, and the plain cases of the unit tests, are read as they should be. */
function withGuards({ alone, agrees }: Thresholds, model: Model, rows: readonly Row[]): Thresholds {
  const guards = rows.filter((row) => row.file === 'guards').map((row) => ({ row, odds: oddsOf(model, row) }))
  const oddsWhere = (k: number, holds: (row: Row, rule: CoachRule) => boolean) => {
    const rule = HEADS[k] as CoachRule
    return guards.flatMap(({ row, odds }) =>
      !row.open.includes(rule) && holds(row, rule) ? [odds[k] as number] : [],
    )
  }
  const good = (row: Row, rule: CoachRule) => !row.rules.includes(rule)
  const bad = (row: Row, rule: CoachRule) => row.rules.includes(rule)
  return {
    alone: alone.map((least, k) => Math.max(least, ...oddsWhere(k, good).map((odds) => odds + MARGIN))),
    agrees: agrees.map((least, k) =>
      Math.min(
        least,
        ...oddsWhere(k, (row, rule) => bad(row, rule) && row.found.has(rule)).map((odds) => odds - MARGIN),
      ),
    ),
  }
}

function packed({ vocabulary, linear }: Model, { alone, agrees }: Thresholds): CoachTable {
  const { weights, outputs, size } = linear
  const columns = Array.from({ length: outputs }, (_, k) => ({
    bias: weights[size * outputs + k] as number,
    weight: (hash: number) => weights[(vocabulary.get(hash) as number) * outputs + k] as number,
  }))
  const hashes = [...vocabulary.keys()].sort((a, b) => a - b)
  return { ...pack(hashes, columns), alone: alone.map(rounded), agrees: agrees.map(rounded) }
}
