/** How fast the cue reads, in the extension's own background; how soon a woken worker answers. */
import { extensionId, openChromium, stopWorker, worker } from '../e2e/harness/chromium.ts'
import { bundle } from './bundle.ts'
import type { SentimentBench } from './sentiment.bench.ts'
import { atLeast, atMost, type Figure, quantile } from './table.ts'

/** The first two find the code not yet optimised by the browser; how a cold reader fares is measured apart. */
const RUNS = 5
/** Workers that are stopped and woken, for each language. */
const WAKES = 5
const FIRST = {
  en: 'This is the third time I write about the same parcel and nobody has called me back. Please cancel my order.',
  zh: '已经等了两个星期了,每次都说尽快处理,到底什么时候能退款?再不解决我就投诉了!',
}
const NAMES = { en: 'English', zh: 'Chinese' }

/** In a page of the extension: how many ms the background takes to answer. */
async function asked({ name, payload }: { name: string; payload: unknown }): Promise<number> {
  const { runtime } = (
    globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
  ).chrome
  const from = performance.now()
  await runtime.sendMessage({ of: 'outside-first', name, payload })
  return performance.now() - from
}

export async function sentiment(): Promise<Figure[]> {
  const code = await bundle('test/bench/sentiment.bench.ts')
  const context = await openChromium()
  try {
    const page = await context.newPage()
    await page.goto(`chrome-extension://${await extensionId(context)}/popup.html`)
    // In the worker itself: a page of the extension is given another share of the browser's compiler and memory.
    const background = await worker(context)
    await background.evaluate(code)
    const run = () =>
      background.evaluate(() =>
        (globalThis as unknown as { bench: { benchSentiment(): SentimentBench } }).bench.benchSentiment(),
      )
    const runs: SentimentBench[] = []
    for (let i = 0; i < RUNS; i++) runs.push(await run())
    const rates = runs.map((one) => one.perSecond)
    const ask = (name: string, payload: unknown) => page.evaluate(asked, { name, payload })
    const wakes: number[] = []
    const firsts: Record<'en' | 'zh', number[]> = { en: [], zh: [] }
    const ready: Record<'en' | 'zh', number[]> = { en: [], zh: [] }
    for (let i = 0; i < WAKES; i++)
      for (const lang of ['en', 'zh'] as const) {
        await stopWorker(context)
        await page.bringToFront()
        wakes.push(await ask('storage/report', null))
        // What it learnt comes from the database, which is not measured here.
        await ask('cue/learned', null)
        firsts[lang].push(await ask('cue/try', { text: FIRST[lang], words: [] }))
        const woken = await worker(context)
        // A reader of its own in the same worker, as cold as the first was.
        await woken.evaluate(code)
        ready[lang].push(
          await woken.evaluate(
            (text) =>
              (globalThis as unknown as { bench: { firstMessage(text: string): number } }).bench.firstMessage(
                text,
              ),
            FIRST[lang],
          ),
        )
      }
    return [
      atLeast(
        'sentiment, messages a second',
        quantile(rates, 0.5),
        '/s',
        20_000,
        `${runs[0]?.messages} messages of a sentence or two, median of ${RUNS} runs`,
      ),
      ...(['en', 'zh'] as const).map((lang) =>
        atMost(
          `sentiment, ready in a woken worker, ${NAMES[lang]}`,
          quantile(ready[lang], 0.5),
          'ms',
          30,
          `first message read, tables and patterns with it; median of ${WAKES} workers`,
        ),
      ),
      ...(['en', 'zh'] as const).map((lang) =>
        atMost(
          `sentiment, first answer of a woken worker, ${NAMES[lang]}`,
          quantile(firsts[lang], 0.5),
          'ms',
          null,
          'the same, asked by a page and answered',
        ),
      ),
      atMost(
        'sentiment, long thread',
        quantile(
          runs.map((one) => one.threadMs),
          0.5,
        ),
        'ms',
        150,
        `${runs[0]?.threadMessages} messages read for the first time, median of ${RUNS} runs`,
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
        `wake, open the database, answer; median of ${2 * WAKES}`,
      ),
    ]
  } finally {
    await context.close()
  }
}
