/** `npm run train:cue`: from labelled messages to the tables that the extension carries. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDenied } from '@/lib/sentiment/hits'
import { chinese } from '@/lib/sentiment/model/chinese'
import { english } from '@/lib/sentiment/model/english'
import type { Prepared } from '@/lib/sentiment/model/features'
import { find, MOOD_OUTPUTS, OUTPUTS, type StoredTable, unpack, weightOf } from '@/lib/sentiment/model/table'
import { added } from '@/lib/sentiment/model/tables'
import { risks } from '@/lib/ticket/ids'
import { calibrate } from './calibrate'
import { cardOf } from './card'
import { type Counted, type Features, featuresOf } from './features'
import { figuresOf, printedFigures } from './figures'
import { fitTable } from './fit'
import { type Row, readPublic, readRows } from './rows'
import { sourceOf } from './source'

type Writers = Record<string, [string, number][]>

/** `folder`: the data beside ours; `quick`: with the calibration of the tables that are there, and no new card. */
export function trainCue({ root, folder, quick }: { root: string; folder: string; quick: boolean }): void {
  const evaluation = join(root, 'test/eval')
  const writers = JSON.parse(readFileSync(join(evaluation, 'train/writers.json'), 'utf8')) as Writers
  const rows = Object.entries(writers).flatMap(([file, list]) => readRows(evaluation, file, list))
  const extra = readPublic(folder)
  const features = featuresOf([...rows, ...extra].flatMap((row) => [row.message, ...row.sentences]))
  const model = join(root, 'lib/sentiment/model')
  const parts = (['en', 'zh'] as const).flatMap((lang) => {
    const own = rows.filter((row) => row.lang === lang)
    const beside = extra.filter((row) => row.lang === lang)
    const found = quick ? null : outOfFold(own, beside, features)
    const { temperature, sure, named } = found ? calibrate(found, lang) : lang === 'en' ? english : chinese
    const stored = { ...fitTable([...own, ...beside], features), temperature, sure, named }
    const name = lang === 'en' ? 'english' : 'chinese'
    writeFileSync(join(model, `${name}.ts`), sourceOf(headOf(name), stored))
    if (!found) return []
    const figures = figuresOf(found, stored)
    console.log(printedFigures(lang, figures))
    return [{ lang, figures, features: stored.features, temperature, sure }]
  })
  if (!quick) writeFileSync(join(model, 'CARD.md'), cardOf(parts, [...rows, ...extra]))
}

/** The log-odds of every row by a table that has seen none of its writer's messages. */
export function outOfFold(
  rows: readonly Row[],
  beside: readonly Row[],
  features: Features,
): Map<Row, Float32Array> {
  const found = new Map<Row, Float32Array>()
  for (const writer of new Set(rows.map((row) => row.writer))) {
    const others = [...rows.filter((row) => row.writer !== writer), ...beside]
    const own = rows.filter((row) => row.writer === writer)
    for (const [row, logits] of outOfFoldWith(own, others, features)) found.set(row, logits)
  }
  return found
}

/** The log-odds of `rows` by a table fitted to `others`. */
export function outOfFoldWith(
  rows: readonly Row[],
  others: readonly Row[],
  features: Features,
): Map<Row, Float32Array> {
  const stored = fitTable(others, features)
  return new Map(rows.map((row) => [row, read(row, stored, features)]))
}

/** As the reader does: risks by message and sentence, none that is named but not meant. */
function read({ message, sentences }: Row, stored: StoredTable, features: Features): Float32Array {
  const odds = (of: Prepared) => logitsOf(stored, features.get(of) as Counted)
  const logits = odds(message)
  const whole = logits.subarray(MOOD_OUTPUTS)
  logits.set(
    added(
      whole,
      sentences.map((sentence) => odds(sentence).subarray(MOOD_OUTPUTS)),
    ),
    MOOD_OUTPUTS,
  )
  for (const [k, risk] of risks.entries())
    if (isDenied(message.hits, risk)) logits[MOOD_OUTPUTS + k] = Number.NEGATIVE_INFINITY
  return logits
}

const unpacked = new WeakMap<StoredTable, ReturnType<typeof unpack>>()

function logitsOf(stored: StoredTable, { hash, value }: Counted): Float32Array {
  const table = unpacked.get(stored) ?? unpack(stored)
  unpacked.set(stored, table)
  const logits = Float32Array.from(stored.bias)
  for (let i = 0; i < hash.length; i++) {
    const index = find(table, hash[i] as number)
    if (index < 0) continue
    for (let k = 0; k < OUTPUTS.length; k++)
      logits[k] = (logits[k] as number) + weightOf(table, index, k) * (value[i] as number)
  }
  return logits
}

function headOf(name: string): string[] {
  return [
    '/** Made by `npm run train:cue`; what it was made from is in CARD.md. */',
    "import type { StoredTable } from './table'",
    '',
    `export const ${name}: StoredTable = {`,
  ]
}
