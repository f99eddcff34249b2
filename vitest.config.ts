import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'

/** Rooms without any state between two calls: their tests need no fresh world a file, which costs more than they do. */
const pure = [
  'alerts',
  'checklist',
  'coach',
  'phrasing',
  'playbooks',
  'promises',
  'sentiment',
  'sla',
  'stats',
  'ticket',
].map((room) => `test/unit/lib/${room}/**/*.test.ts`)

const test = {
  environment: 'node',
  setupFiles: ['test/unit/jsdom.ts'],
  testTimeout: 15_000,
}

export default defineConfig({
  plugins: [preact()],
  define: { __E2E__: 'false' },
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    projects: [
      { extends: true, test: { ...test, name: 'engines', include: pure, isolate: false } },
      {
        extends: true,
        test: { ...test, name: 'rooms', include: ['test/unit/**/*.test.{ts,tsx}'], exclude: pure },
      },
    ],
  },
})
