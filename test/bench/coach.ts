/** How fast evidence and coach read a draft, in a page of the extension. */
import { extensionId, openChromium } from '../e2e/harness/chromium.ts'
import { bundle } from './bundle.ts'
import type { CoachBench } from './coach.bench.ts'
import { atMost, type Figure, quantile } from './table.ts'

export async function coach(): Promise<Figure[]> {
  const code = await bundle('test/bench/coach.bench.ts')
  const context = await openChromium()
  try {
    const page = await context.newPage()
    await page.goto(`chrome-extension://${await extensionId(context)}/popup.html`)
    await page.evaluate(code)
    const run = () =>
      page.evaluate(() =>
        (globalThis as unknown as { bench: { benchCoach(): CoachBench } }).bench.benchCoach(),
      )
    const runs = [await run(), await run(), await run()]
    const median = (of: (one: CoachBench) => number) => quantile(runs.map(of), 0.5)
    return [
      atMost(
        'evidence and coach, a draft of 4,000 characters',
        median((one) => one.msEach),
        'ms',
        5,
        `${runs[0]?.drafts} drafts, each with a new word, English and Chinese by turns, median of 3 runs`,
      ),
      atMost(
        'coach, a text never read before',
        median((one) => one.freshMs),
        'ms',
        25,
        '4,000 new characters',
      ),
      atMost('coach, first drafts', runs[0]?.firstMs ?? 0, 'ms', 600, 'one of each language, cold'),
    ]
  } finally {
    await context.close()
  }
}
