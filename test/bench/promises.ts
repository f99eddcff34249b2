/** How fast promises are found in replies, in a page of the extension. */
import { extensionId, openChromium } from '../e2e/harness/chromium.ts'
import { bundle } from './bundle.ts'
import type { PromisesBench } from './promises.bench.ts'
import { atMost, type Figure, quantile } from './table.ts'

export async function promises(): Promise<Figure[]> {
  const code = await bundle('test/bench/promises.bench.ts')
  const context = await openChromium()
  try {
    const page = await context.newPage()
    await page.goto(`chrome-extension://${await extensionId(context)}/popup.html`)
    await page.evaluate(code)
    const run = () =>
      page.evaluate(() =>
        (globalThis as unknown as { bench: { benchPromises(): PromisesBench } }).bench.benchPromises(),
      )
    const runs = [await run(), await run(), await run()]
    return [
      atMost(
        'promises, a reply of 1,000 characters',
        quantile(
          runs.map((one) => one.msEach),
          0.5,
        ),
        'ms',
        1,
        `${runs[0]?.replies} replies, English and Chinese by turns, median of 3 runs`,
      ),
      atMost('promises, first replies', runs[0]?.firstMs ?? 0, 'ms', 100, 'one of each language, cold'),
    ]
  } finally {
    await context.close()
  }
}
