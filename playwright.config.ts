import { defineConfig } from '@playwright/test'

/** One browser at a time: the suites time the panel, and small machines must pass them too. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  // Needs a running Request Tracker; `npm run test:rt` brings one.
  testIgnore: '**/rt/**',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
})
