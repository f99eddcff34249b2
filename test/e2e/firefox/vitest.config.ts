import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Firefox is driven by puppeteer-core over WebDriver BiDi; one browser at a time. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../../..'),
  resolve: { alias: { '@': resolve(import.meta.dirname, '../../..') } },
  test: {
    include: ['test/e2e/firefox/*.test.ts', 'test/e2e/editors/firefox.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
})
