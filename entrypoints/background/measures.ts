/** The seven measures for the options page: this machine's own figures, over days that are summed up already. */
import type { MeasuresView } from '@/lib/messaging/protocol'
import { measuresOf, outsideFirstSeries, type SpanLength, spansOf } from '@/lib/stats'
import { localDay } from './local-day'
import { storage } from './store'

export async function readMeasures(length: SpanLength, now: number): Promise<MeasuresView> {
  const spans = spansOf(localDay(now), length)
  const { from } = spans.before
  const { until } = spans.now
  const [days, rules] = await Promise.all([storage().days({ from, until }), storage().coachDays(from, until)])
  return {
    now: measuresOf(spans.now, days, rules),
    before: measuresOf(spans.before, days, rules),
    series: outsideFirstSeries(spans.now, days),
  }
}
