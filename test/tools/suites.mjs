/** The test suites: how each is run and how its results are counted. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt, ensureChromium, ensureFirefox, ensurePrepared, root, run } from './setup.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number, why?: string }} Counts */

const results = join(root, '.cache', 'results')

/** @type {Record<string, () => Promise<Counts>>} */
export const suites = {
  async unit() {
    await ensurePrepared()
    return vitest('unit', [])
  },
  async chromium() {
    const executable = await ensureChromium()
    await ensureBuilt('chrome', 'e2e')
    return playwright('chromium', [], { OUTSIDE_FIRST_CHROMIUM: executable })
  },
  async firefox() {
    const executable = ensureFirefox()
    if (!executable) {
      return {
        passed: 0,
        failed: 0,
        skipped: 1,
        why: 'no Firefox that is new enough here; set OUTSIDE_FIRST_FIREFOX to its path',
      }
    }
    await ensureBuilt('firefox', 'e2e')
    return vitest('firefox', ['--config', 'test/e2e/firefox/vitest.config.ts'], {
      OUTSIDE_FIRST_FIREFOX: executable,
    })
  },
}

async function vitest(name, args, env) {
  const file = fresh(name)
  const { code } = await run(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
    { env },
  )
  if (!existsSync(file)) return broken(name, code)
  const json = JSON.parse(readFileSync(file, 'utf8'))
  const counts = {
    passed: json.numPassedTests,
    failed: json.numFailedTests,
    skipped: json.numPendingTests + (json.numTodoTests ?? 0),
  }
  // A file that does not load has no failed test, only a failed suite.
  if (code !== 0 && counts.failed === 0) counts.failed = Math.max(1, json.numFailedTestSuites ?? 1)
  return counts
}

export async function playwright(name, args, env) {
  const file = fresh(name)
  const { code } = await run('playwright', ['test', '--reporter=list,json', ...args], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  })
  if (!existsSync(file)) return broken(name, code)
  const { stats } = JSON.parse(readFileSync(file, 'utf8'))
  const counts = { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
  if (code !== 0 && counts.failed === 0) counts.failed = 1
  return counts
}

function fresh(name) {
  mkdirSync(results, { recursive: true })
  const file = join(results, `${name}.json`)
  rmSync(file, { force: true })
  return file
}

function broken(name, code) {
  console.error(`The suite "${name}" ended with code ${code} before it could report.`)
  return { passed: 0, failed: 1, skipped: 0 }
}

/** The sum of several counts, with the reasons of skipped suites. */
export function total(all) {
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const counts of all) for (const key of Object.keys(sum)) sum[key] += counts[key]
  return sum
}

export function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
