/** What every browser test starts from: the sample helpdesks, and a fresh Chromium with the extension. */
import { test as base, expect } from '@playwright/test'
import type { BrowserContext, Page } from 'playwright-core'
import { startWorld, type World } from '../../helpdesks/world.ts'
import { type OpenOptions, openChromium } from './chromium.ts'
import { panelOf, waitForPainted } from './panel.ts'

type Fixtures = {
  open: (options?: OpenOptions) => Promise<BrowserContext>
  context: BrowserContext
  page: Page
}

export const test = base.extend<Fixtures, { world: World }>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from the pattern.
    async ({}, use) => {
      const world = await startWorld()
      await use(world)
      await world.close()
    },
    { scope: 'worker' },
  ],
  open: async ({ world }, use) => {
    const opened: BrowserContext[] = []
    world.zendesk.heal()
    world.freshdesk.heal()
    world.foreign.length = 0
    world.violations.length = 0
    await use(async (options = {}) => {
      const context = await openChromium({ proxy: world.proxy, ...options })
      opened.push(context)
      return context
    })
    for (const context of opened) await context.close().catch(() => undefined)
  },
  context: async ({ open }, use) => {
    await use(await open())
  },
  page: async ({ context }, use) => {
    await use(context.pages()[0] ?? (await context.newPage()))
  },
})

export { expect }

/** Opens a ticket and waits until the panel stands beside it with all five parts. */
export async function openTicket(page: Page, url: string): Promise<void> {
  await page.goto(url)
  expect(await waitForPainted(page, 15_000), 'parts not painted').toEqual([])
}

/**
 * What was asked for outside the sample helpdesks, less what Chromium asks its maker for on its own
 * account whether or not an extension is there.
 */
export function foreignTo(world: World): string[] {
  return world.foreign.filter((host) => !/(^|\.)(google|googleapis|gstatic|gvt1)\.com:\d+$/.test(host))
}

/** The panel's own number, as in its header. */
export function number(page: Page) {
  return panelOf(page).locator('.head-number')
}
