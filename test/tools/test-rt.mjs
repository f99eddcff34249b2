/** `npm run test:rt`: the extension against a real Request Tracker 5 on this machine. */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt, ensureChromium, ensurePackages } from './setup.mjs'

/** @returns {Promise<import('./suites.mjs').Counts>} */
export async function requestTracker() {
  const { agent, dueDates, installRequestTracker, ORIGIN, seedRequestTracker, startRequestTracker } =
    await import('../helpdesks/request-tracker/index.mjs')
  const why = installRequestTracker()
  if (why) return { passed: 0, failed: 0, skipped: 1, why }
  const stop = await startRequestTracker()
  try {
    const tickets = await seedRequestTracker()
    const due = dueDates()
    const executable = await ensureChromium()
    await ensureBuilt('chrome', 'e2e')
    const { playwright } = await import('./suites.mjs')
    return await playwright('request-tracker', ['-c', 'test/e2e/rt/playwright.config.ts'], {
      OUTSIDE_FIRST_CHROMIUM: executable,
      RT_WORLD: JSON.stringify({ origin: ORIGIN, agent, tickets, due }),
    })
  } finally {
    stop()
  }
}

if (import.meta.url === pathToFileURL(resolve(process.argv[1] ?? '')).href) {
  try {
    ensurePackages()
    const { line } = await import('./suites.mjs')
    const counts = await requestTracker()
    if (counts.why) console.log(`skipped: ${counts.why}`)
    console.log(line(counts))
    process.exitCode = counts.failed > 0 ? 1 : 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
