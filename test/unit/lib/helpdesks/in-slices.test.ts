import { describe, expect, it } from 'vitest'
import { mapInSlices } from '@/lib/helpdesks/in-slices'

/** Keeps the machine busy, as parsing a mail does. */
const busy = (ms: number) => {
  const until = performance.now() + ms
  while (performance.now() < until);
}

describe('a long list', () => {
  it('lets the page have its turn every few milliseconds, and keeps its order', async () => {
    let longest = 0
    let last = performance.now()
    const turn = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    })
    const items = Array.from({ length: 60 }, (_, at) => at)
    const done = await mapInSlices(
      items,
      (item, at) => {
        busy(2)
        return [item, at]
      },
      new AbortController().signal,
    )
    clearInterval(turn)
    expect(done).toEqual(items.map((at) => [at, at]))
    // 120 ms of work; in one go it would be one task of 120.
    expect(longest).toBeGreaterThan(0)
    expect(longest).toBeLessThan(60)
  })

  it('stops with the signal', async () => {
    const stop = new AbortController()
    let seen = 0
    const mapping = mapInSlices(
      Array.from({ length: 100 }, () => 0),
      () => {
        busy(2)
        if (++seen === 10) stop.abort()
      },
      stop.signal,
    )
    await expect(mapping).rejects.toMatchObject({ name: 'AbortError' })
    expect(seen).toBeLessThan(20)
  })
})
