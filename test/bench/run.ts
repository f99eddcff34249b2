/** Runs the benchmarks one after the other and holds the figures against the budgets. */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { alerts } from './alerts.ts'
import { coach } from './coach.ts'
import { notes } from './notes.ts'
import { palette } from './palette.ts'
import { panel } from './panel.ts'
import { promises } from './promises.ts'
import { sentiment } from './sentiment.ts'
import { sizes } from './sizes.ts'
import type { Figure } from './table.ts'
import { printTable } from './table.ts'
import { typing } from './typing.ts'

const parts = { sizes, panel, typing, sentiment, promises, coach, palette, notes, alerts }

const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } })
const wanted = values.only ? [values.only] : Object.keys(parts)
const figures: Figure[] = []
for (const name of wanted) {
  const part = parts[name as keyof typeof parts]
  if (!part) {
    console.error(`No benchmark "${name}"; there are ${Object.keys(parts).join(', ')}.`)
    process.exit(1)
  }
  console.error(`Measuring ${name} …`)
  figures.push(...(await part()))
}
printTable(figures)
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`)
process.exit(figures.some((figure) => figure.within === false) ? 1 : 0)
