/** A promise over days is not at risk for hours: its last half hour is enough to keep it in, ms. */
const LAST_STRETCH = 30 * 60_000

/** ISO instant from which an open promise is at risk: by the share of its time, at most half an hour before. */
export function promiseRiskAt(promise: { madeAt: string; dueAt: string }, atRiskShare: number): string {
  const due = Date.parse(promise.dueAt)
  const length = Math.max(0, due - Date.parse(promise.madeAt))
  return new Date(due - Math.min(LAST_STRETCH, length * (1 - atRiskShare))).toISOString()
}
