/** How fast the palette answers a key, and a recommendation is made, over 5,000 phrases, in a page of the extension. */
import { extensionId, openChromium } from '../e2e/harness/chromium.ts'
import { bundle } from './bundle.ts'
import type { PaletteBench } from './palette.bench.ts'
import { atMost, type Figure } from './table.ts'

export async function palette(): Promise<Figure[]> {
  const code = await bundle('test/bench/palette.bench.ts')
  const context = await openChromium()
  try {
    const page = await context.newPage()
    await page.goto(`chrome-extension://${await extensionId(context)}/popup.html`)
    await page.evaluate(code)
    const result = await page.evaluate(() =>
      (globalThis as unknown as { bench: { benchPalette(): Promise<PaletteBench> } }).bench.benchPalette(),
    )
    const how = `${result.keys} keys over ${result.phrases.toLocaleString('en')} phrases, the chosen one filled; slowest "${result.slowest}"`
    return [
      atMost('palette, a key, p95', result.p95, 'ms', 10, how),
      atMost('palette, a key, median', result.p50, 'ms', null),
      atMost('palette, first opened', result.buildMs, 'ms', null, 'what is worked out once per library'),
      atMost(
        'library, 5,000 kept phrases read and merged',
        result.readMs,
        'ms',
        null,
        'when first asked for',
      ),
      atMost('library, 5,000 phrases imported as one step', result.importMs, 'ms', null),
      atMost('recommendation, the first one', result.firstRecommendMs, 'ms', null),
      atMost('recommendation, 5,000 phrases, median', result.recommendP50, 'ms', null),
      atMost('recommendation, 5,000 phrases, p95', result.recommendP95, 'ms', 5),
    ]
  } finally {
    await context.close()
  }
}
