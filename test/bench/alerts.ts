/** One check of the alerts with 500 watched tickets, in the extension's own origin of a real Chromium. */
import { extensionId, openChromium } from '../e2e/harness/chromium.ts'
import type { AlertsBench } from './alerts.bench.ts'
import { bundle } from './bundle.ts'
import { atMost, type Figure } from './table.ts'

const TICKETS = 500

export async function alerts(): Promise<Figure[]> {
  const code = await bundle('test/bench/alerts.bench.ts')
  const context = await openChromium()
  try {
    const page = await context.newPage()
    await page.goto(`chrome-extension://${await extensionId(context)}/manifest.json`)
    page.setDefaultTimeout(120_000)
    await page.evaluate(code)
    const result = await page.evaluate(
      (n) =>
        (
          globalThis as unknown as { bench: { benchAlerts(n: number): Promise<AlertsBench> } }
        ).bench.benchAlerts(n),
      TICKETS,
    )
    const how = `${TICKETS} watched tickets, ${result.clocks} clocks; at most one check in half a minute`
    return [
      atMost('one check of the alerts, median', result.p50, 'ms', 10, how),
      atMost('one check of the alerts, p95', result.p95, 'ms', null),
    ]
  } finally {
    await context.close()
  }
}
