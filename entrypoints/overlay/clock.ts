/** The panel's clock: one tick a second, on the second, and none while the tab is hidden. */
import { type ReadonlySignal, signal } from '@preact/signals'

export function tickingNow(document: Document, stop: AbortSignal, each: () => void): ReadonlySignal<number> {
  const now = signal(Date.now())
  let timer: ReturnType<typeof setTimeout> | undefined
  const tick = () => {
    clearTimeout(timer)
    if (stop.aborted || document.hidden) return
    // First, so that trouble in one tick is not the end of all.
    timer = setTimeout(tick, 1000 - (Date.now() % 1000))
    now.value = Date.now()
    each()
  }
  document.addEventListener('visibilitychange', tick, { signal: stop })
  stop.addEventListener('abort', () => clearTimeout(timer))
  tick()
  return now
}
