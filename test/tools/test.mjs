/** `npm test`: all tests, on a machine that may have nothing yet. `npm test -- unit chromium` runs some. */
import { ensurePackages } from './setup.mjs'

try {
  ensurePackages()
  const { line, suites, total } = await import('./suites.mjs')
  const wanted = process.argv.slice(2)
  const names = wanted.length > 0 ? wanted : Object.keys(suites)
  const all = []
  for (const name of names) {
    if (!suites[name]) throw new Error(`No suite "${name}"; there are ${Object.keys(suites).join(', ')}.`)
    console.log(`\n── ${name}`)
    const counts = await suites[name]()
    if (counts.why) console.log(`${name} skipped: ${counts.why}`)
    console.log(`${name}: ${line(counts)}`)
    all.push(counts)
  }
  const sum = total(all)
  console.log(`\n${line(sum)}`)
  process.exitCode = sum.failed > 0 ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
