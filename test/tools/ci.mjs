/** `.ci/run`: format, lint, types, all tests, Request Tracker, manifest, budgets, store lint — and their sum. */
import { ensureBuilt, ensureChromium, ensureFirefox, ensurePackages, run } from './setup.mjs'

const started = Date.now()
ensurePackages()
const { line, suites, total } = await import('./suites.mjs')
const { checkBudgets } = await import('./budgets.mjs')
const { requestTracker } = await import('./test-rt.mjs')

const all = []
async function step(name, work) {
  const from = Date.now()
  console.log(`\n── ${name}`)
  let counts
  try {
    counts = await work()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    counts = { passed: 0, failed: 1, skipped: 0 }
  }
  if (counts.why) console.log(`${name} skipped: ${counts.why}`)
  console.log(`${name}: ${line(counts)} (${Math.round((Date.now() - from) / 1000)} s)`)
  all.push(counts)
}
const command =
  (program, ...args) =>
  async () => {
    const { code } = await run(program, args)
    return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
  }

await step('format and lint', command('biome', 'ci', '--diagnostic-level=error', '.'))
await step('rooms', command('node', 'test/tools/rooms.mjs'))
await step('prepare', command('wxt', 'prepare'))
await step('types', command('tsc', '--noEmit'))
await step('unit', suites.unit)
await step('build', async () => {
  await ensureBuilt('chrome', 'production')
  await ensureBuilt('firefox', 'production')
  // What the two browser suites need, before they run side by side.
  await ensureBuilt('chrome', 'e2e')
  await ensureBuilt('firefox', 'e2e')
  await ensureChromium()
  ensureFirefox()
  return { passed: 2, failed: 0, skipped: 0 }
})
await step('manifest and budgets', checkBudgets)
await step('store lint', command('node', 'test/tools/store-lint.mjs'))
// Browser tests wait more than they work: the longest suite beside the two others. Their lines come mixed, each with its file.
const others = async () => {
  await step('firefox', suites.firefox)
  await step('request tracker', requestTracker)
}
await Promise.all([step('chromium', suites.chromium), others()])

const sum = total(all)
console.log(`\n${Math.round((Date.now() - started) / 1000)} s`)
console.log(line(sum))
process.exitCode = sum.failed > 0 ? 1 : 0
