/**
 * `npm run eval -- KIND FILE [--json OUT]`: how right an engine is on a file of labelled cases. It is the
 * engine that the extension ships, loaded from its sources. Exits 1 when the file cannot be read.
 *   --compare   cue only: what three packages of npm make of the same lines
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { withModules } from './modules.mjs'

try {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'string' }, compare: { type: 'boolean' } },
    allowPositionals: true,
  })
  const [name = '', file] = positionals
  await withModules(async (load) => {
    const { kinds } = await load('/test/eval/kinds.ts')
    const { printed } = await load('/test/eval/print.ts')
    const known = Object.keys(kinds).join(', ')
    if (!Object.hasOwn(kinds, name)) throw new Error(`No kind "${name}"; there are ${known}.`)
    if (!file) throw new Error(`Which file? npm run eval -- ${name} FILE [--json OUT] [--compare]`)
    const text = readFileSync(file, 'utf8')
    const evaluation = kinds[name](text)
    console.log(printed(evaluation))
    if (values.json) writeFileSync(values.json, `${JSON.stringify(evaluation, null, 2)}\n`)
    if (!values.compare) return
    if (name !== 'cue') throw new Error('Only the cue is compared with packages.')
    const { printedComparison } = await load('/test/eval/compare.ts')
    console.log(`\n${printedComparison(text)}`)
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
