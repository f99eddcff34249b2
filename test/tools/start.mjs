/**
 * `npm start`: builds the extension, starts a sample helpdesk and opens a browser on a sample ticket.
 *   --helpdesk zendesk|freshdesk|request-tracker   which sample (default zendesk)
 *   --once                  open, wait until all five parts are painted, print one line of JSON, leave
 *   --screenshot FILE       save a picture of the page
 */
import { ensureBuilt, ensureChromium, ensurePackages, run } from './setup.mjs'

const args = process.argv.slice(2)
try {
  ensurePackages()
  const executable = await ensureChromium()
  if (!args.includes('--once')) console.error('Building the extension …')
  await ensureBuilt('chrome', 'e2e')
  const { code } = await run('node', ['test/tools/open.ts', ...args], {
    env: { OUTSIDE_FIRST_CHROMIUM: executable },
  })
  process.exitCode = code
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
