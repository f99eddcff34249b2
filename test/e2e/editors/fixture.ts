/** Playwright's test with one browser for the whole file, the test extension loaded, and a page per test. */
import { type BrowserContext, test as base, chromium, expect } from '@playwright/test'
import { buildExtension, buildPages, type EditorName, servePages } from './build.ts'
import { EditorPage } from './editor-page.ts'

type Shared = { origin: string; context: BrowserContext }

export const test = base.extend<{ open: (name: EditorName) => Promise<EditorPage> }, { shared: Shared }>({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      await buildPages()
      const folder = await buildExtension('chrome')
      const { origin, server } = await servePages()
      const context = await chromium.launchPersistentContext('', {
        headless: true,
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        args: [
          '--headless=new',
          '--no-sandbox',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          `--disable-extensions-except=${folder}`,
          `--load-extension=${folder}`,
        ],
        ignoreDefaultArgs: ['--disable-extensions'],
      })
      await use({ origin, context })
      await context.close()
      server.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  open: async ({ shared }, use) => {
    const page = await shared.context.newPage()
    await use(async (name) => {
      await page.goto(`${shared.origin}/${name}.html`)
      const editor = new EditorPage(page, name)
      await editor.ready()
      return editor
    })
    await page.close()
  },
})

export { expect }
