import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mapInSlices } from '@/lib/helpdesks/in-slices'

/** A clock that only work moves, and how often the page was given its turn. */
let now = 0
let turns = 0

beforeEach(() => {
  now = 0
  turns = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  const Real = MessageChannel
  vi.stubGlobal(
    'MessageChannel',
    class extends Real {
      constructor() {
        super()
        turns++
      }
    },
  )
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** Work of so many ms for each of so many items; the longest time without a turn of the page. */
async function work(items: number, ms: number, signal = new AbortController().signal) {
  let longest = 0
  let since = { turns: 0, at: 0 }
  const done = await mapInSlices(
    Array.from({ length: items }, (_, at) => at),
    (item, at) => {
      if (turns !== since.turns) since = { turns, at: now }
      now += ms
      longest = Math.max(longest, now - since.at)
      return [item, at]
    },
    signal,
  )
  return { done, longest }
}

describe('a long list', () => {
  it('keeps its order, and lets the page have its turn every few milliseconds', async () => {
    const { done, longest } = await work(5_000, 0.4)
    expect(done).toEqual(done.map((_, at) => [at, at]))
    expect(longest).toBeLessThan(10)
    expect(turns).toBeGreaterThan(200)
  })

  it('gives it after each item that takes longer', async () => {
    expect((await work(10, 30)).longest).toBe(30)
  })

  it('is done in one go when it is short', async () => {
    await work(20, 0.1)
    expect(turns).toBe(0)
  })

  it('stops with the signal', async () => {
    const stop = new AbortController()
    const working = work(5_000, 0.4, stop.signal)
    stop.abort()
    await expect(working).rejects.toMatchObject({ name: 'AbortError' })
    expect(now).toBeLessThan(10)
  })
})
