/** Longest time in one go, ms: well under the 50 that make a task long, on laptops slower than ours too. */
const SLICE = 5

/**
 * Maps a long list without holding up the page: after every slice of time the page's own work comes
 * first. Rejects with the signal's reason when it aborts meanwhile.
 */
export async function mapInSlices<T, R>(
  items: readonly T[],
  map: (item: T, index: number) => R,
  signal: AbortSignal,
): Promise<R[]> {
  const results: R[] = []
  let until = performance.now() + SLICE
  for (const [index, item] of items.entries()) {
    if (performance.now() > until) {
      await breathe()
      signal.throwIfAborted()
      until = performance.now() + SLICE
    }
    results.push(map(item, index))
  }
  return results
}

/** A message to oneself comes after what the page has waiting, and is not held back as timers are. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
