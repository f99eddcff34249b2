/** How fast the cue reads, in the extension's own background; how soon a woken worker answers. */
import { extensionId, openChromium, stopWorker } from '../e2e/harness/chromium.ts'
import { bundle } from './bundle.ts'
import type { SentimentBench } from './sentiment.bench.ts'
import { atLeast, atMost, type Figure, quantile } from './table.ts'

export async function sentiment(): Promise<Figure[]> {
  const code = await bundle('test/bench/sentiment.bench.ts')
  const context = await openChromium()
  try {
    const page = await context.newPage()
    await page.goto(`chrome-extension://${await extensionId(context)}/popup.html`)
    await page.evaluate(code)
    const run = () =>
      page.evaluate(() =>
        (globalThis as unknown as { bench: { benchSentiment(): SentimentBench } }).bench.benchSentiment(),
      )
    const runs = [await run(), await run(), await run()]
    const rates = runs.map((one) => one.perSecond)
    const ready = runs.map((one) => one.firstMs)
    const wakes: number[] = []
    for (let i = 0; i < 5; i++) {
      await stopWorker(context)
      await page.bringToFront()
      wakes.push(
        await page.evaluate(async () => {
          const runtime = (
            globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
          ).chrome.runtime
          const from = performance.now()
          await runtime.sendMessage({ of: 'outside-first', name: 'storage/report', payload: null })
          return performance.now() - from
        }),
      )
    }
    return [
      atLeast(
        'sentiment, messages a second',
        quantile(rates, 0.5),
        '/s',
        20_000,
        `${runs[0]?.messages} messages of a sentence or two, median of 3 runs`,
      ),
      atMost(
        'sentiment, first message',
        quantile(ready, 0),
        'ms',
        30,
        'tables unpacked, first message in English and in Chinese, cold',
      ),
      atMost(
        'sentiment, long thread',
        quantile(
          runs.map((one) => one.threadMs),
          0.5,
        ),
        'ms',
        150,
        `${runs[0]?.threadMessages} messages read for the first time, median of 3 runs`,
      ),
      atMost(
        'sentiment, the same thread and one message more',
        quantile(
          runs.map((one) => one.againMs),
          0.5,
        ),
        'ms',
        null,
        'only the new message is read',
      ),
      atMost(
        'stopped worker: first answer',
        quantile(wakes, 0.5),
        'ms',
        null,
        'wake, open the database, answer; median of 5',
      ),
    ]
  } finally {
    await context.close()
  }
}
