/** The seven measures for the options page: this machine's own figures, over days that are summed up already. */
import type { MeasuresView } from '@/lib/messaging/protocol'
import { measuresOf, outsideFirstSeries, type SpanLength, spansOf } from '@/lib/stats'
import { localDay } from './local-day'
import { storage } from './store'

export async function readMeasures(length: SpanLength, now: number): Promise<MeasuresView> {
  const spans = spansOf(localDay(now), length)
  const days = await storage().days({ from: spans.before.from, until: spans.now.until })
  return {
    now: measuresOf(spans.now, days),
    before: measuresOf(spans.before, days),
    series: outsideFirstSeries(spans.now, days),
  }
}
