import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '..',
  testMatch: 'editors.spec.ts',
  outputDir: '../../../test-results/editors',
  workers: 1,
  timeout: 15_000,
  reporter: 'line',
})
