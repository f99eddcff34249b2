/** What the extension adds to a key typed in the reply editor: the same typing with and without it. */
import type { Page } from 'playwright-core'
import { openChromium } from '../e2e/harness/chromium.ts'
import { waitForPainted } from '../e2e/harness/panel.ts'
import { startWorld, type World } from '../helpdesks/world.ts'
import { atMost, type Figure, quantile } from './table.ts'

const KEYS = 300

export async function typing(): Promise<Figure[]> {
  const world = await startWorld()
  try {
    // Alternating, so that a slow spell of the machine meets both.
    const times: Record<'with' | 'without', number[]> = { with: [], without: [] }
    for (let round = 0; round < 3; round++) {
      times.without.push(...(await keyTimes(world, false)))
      times.with.push(...(await keyTimes(world, true)))
    }
    const p95 = { with: quantile(times.with, 0.95), without: quantile(times.without, 0.95) }
    const p50 = { with: quantile(times.with, 0.5), without: quantile(times.without, 0.5) }
    return [
      atMost(
        'extra time a key, p95',
        p95.with - p95.without,
        'ms',
        1,
        `${times.with.length} keys each; p95 ${p95.with.toFixed(2)} with, ${p95.without.toFixed(2)} without`,
      ),
      atMost(
        'extra time a key, median',
        p50.with - p50.without,
        'ms',
        null,
        `${p50.with.toFixed(2)} with, ${p50.without.toFixed(2)} without`,
      ),
    ]
  } finally {
    await world.close()
  }
}

/** Milliseconds from a key's first listener to the end of the task that handled its input. */
async function keyTimes(world: World, withPanel: boolean): Promise<number[]> {
  const context = await openChromium({ proxy: world.proxy })
  try {
    const page = await context.newPage()
    if (!withPanel) await forbid(page)
    await page.goto(world.zendesk.url(4021))
    if (withPanel) await waitForPainted(page, 15_000)
    const editor = page.locator('[data-ticket-id="4021"] [data-test-id="omnicomposer-rich-text-ckeditor"]')
    await editor.click()
    await page.evaluate(() => {
      const times: number[] = []
      let from = 0
      Object.assign(window, { times })
      window.addEventListener('keydown', () => (from = performance.now()), true)
      const channel = new MessageChannel()
      channel.port1.onmessage = () => times.push(performance.now() - from)
      window.addEventListener('input', () => channel.port2.postMessage(0), true)
    })
    const text = 'Thank you for writing, I have checked the order and will call you today. '
    await page.keyboard.type(text.repeat(Math.ceil(KEYS / text.length)).slice(0, KEYS), { delay: 12 })
    return (await page.evaluate(() => (window as unknown as { times: number[] }).times)).slice(20)
  } finally {
    await context.close()
  }
}

/** The panel switched off for this site, as an agent would: the script is there and does nothing. */
async function forbid(page: Page): Promise<void> {
  const context = page.context()
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html`)
  await page.evaluate(async () => {
    const runtime = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
    ).chrome.runtime
    await runtime.sendMessage({
      of: 'outside-first',
      name: 'site/switch',
      payload: { host: '*.zendesk.com', helpdesk: 'zendesk', enabled: false },
    })
  })
}
