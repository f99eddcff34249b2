/**
 * `npm run eval -- KIND FILE [--json OUT]`: how right an engine is on a file of labelled cases. It is the
 * engine that the extension ships, loaded from its sources. Exits 1 when the file cannot be read.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ensurePackages, ensurePrepared, root } from './setup.mjs'

try {
  const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true })
  const [name = '', file] = positionals
  ensurePackages()
  await ensurePrepared()
  const { createServer } = await import('vite')
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    const { kinds } = await server.ssrLoadModule('/test/eval/kinds.ts')
    const { printed } = await server.ssrLoadModule('/test/eval/print.ts')
    const known = Object.keys(kinds).join(', ')
    if (!Object.hasOwn(kinds, name)) throw new Error(`No kind "${name}"; there are ${known}.`)
    if (!file) throw new Error(`Which file? npm run eval -- ${name} FILE [--json OUT]`)
    const evaluation = kinds[name](readFileSync(file, 'utf8'))
    console.log(printed(evaluation))
    if (values.json) writeFileSync(values.json, `${JSON.stringify(evaluation, null, 2)}\n`)
  } finally {
    await server.close()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
