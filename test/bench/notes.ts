/** Notes search at 100,000 notes, in the extension's own origin of a real Chromium. */
import { extensionId, openChromium } from '../e2e/harness/chromium.ts'
import { bundle } from './bundle.ts'
import type { NotesBench } from './notes.bench.ts'
import { atMost, type Figure } from './table.ts'

const NOTES = 100_000

export async function notes(): Promise<Figure[]> {
  const code = await bundle('test/bench/notes.bench.ts')
  const context = await openChromium()
  try {
    const page = await context.newPage()
    await page.goto(`chrome-extension://${await extensionId(context)}/manifest.json`)
    page.setDefaultTimeout(600_000)
    await page.evaluate(code)
    const result = await page.evaluate(
      (n) =>
        (globalThis as unknown as { bench: { benchNotes(n: number): Promise<NotesBench> } }).bench.benchNotes(
          n,
        ),
      NOTES,
    )
    const how = `${result.searches} searches over ${result.notes.toLocaleString('en')} notes; slowest "${result.slowest}"`
    return [
      atMost('notes search, p95', result.p95, 'ms', 20, how),
      atMost('notes search, median', result.p50, 'ms', null),
      atMost('saving one note then, median', result.saveP50, 'ms', null),
    ]
  } finally {
    await context.close()
  }
}
