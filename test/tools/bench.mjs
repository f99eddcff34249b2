/**
 * `npm run bench`: every budget of the README measured in a real Chromium, as a table.
 *   --json FILE   the figures as JSON too
 *   --only NAME   one of: sizes, panel, typing, notes, sentiment, promises, coach, palette, alerts
 */
import { ensureBuilt, ensureChromium, ensurePackages, run } from './setup.mjs'

try {
  ensurePackages()
  const executable = await ensureChromium()
  await ensureBuilt('chrome', 'production')
  await ensureBuilt('chrome', 'e2e')
  const { code } = await run('node', ['test/bench/run.ts', ...process.argv.slice(2)], {
    env: { OUTSIDE_FIRST_CHROMIUM: executable },
  })
  process.exitCode = code
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
