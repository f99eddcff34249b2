// @vitest-environment jsdom
/** When a panel comes into a page, and when it goes: generations of the script, the site's switch, odd starts. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { automatic, count, forget, next, settle } from './background'
import { fakeHelpdesk, session } from './helpdesk'

const world = vi.hoisted(() => ({ pushes: new Set<(push: unknown) => void>(), dead: false }))
vi.mock('@/lib/messaging', async (original) => ({
  ...(await original<typeof import('@/lib/messaging')>()),
  ask: (await import('./background')).ask,
  isInvalidated: () => world.dead,
  onPush: (stop: AbortSignal, handle: (push: unknown) => void) => {
    world.pushes.add(handle)
    stop.addEventListener('abort', () => world.pushes.delete(handle))
  },
}))

import { HOST_TAG, onTakeOver, release } from '@/entrypoints/overlay/host'
import { runOverlay } from '@/entrypoints/overlay/run'

const panels = () => document.querySelectorAll(HOST_TAG).length
const push = (message: unknown) => {
  for (const handle of world.pushes) handle(message)
}
const run = async () => {
  void runOverlay(() => fakeHelpdesk())
  await settle()
}
/** Comes back out of the back/forward cache. */
const restore = (persisted = true) =>
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }))

beforeEach(() => {
  vi.useFakeTimers()
  forget()
  world.dead = false
  automatic.set('session/open', () => session)
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }))
})
afterEach(async () => {
  // A newer generation sends away what a test leaves.
  document.dispatchEvent(new Event('outside-first:takeover', { cancelable: true }))
  await settle()
  expect(panels()).toBe(0)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a page made ready in advance gets its panel when it is shown', async () => {
  Object.assign(document, { prerendering: true })
  await run()
  expect(count('session/open')).toBe(0)
  Object.assign(document, { prerendering: false })
  document.dispatchEvent(new Event('prerenderingchange'))
  await settle()
  expect(panels()).toBe(1)
})

test('a second generation takes the page over; there is never more than one panel', async () => {
  await run()
  expect(panels()).toBe(1)
  await run()
  expect(panels()).toBe(1)
})

test('of two generations that wait for the same text, only the living one starts', async () => {
  const gone = vi.fn()
  let unsaved = true
  onTakeOver(
    document,
    () => !unsaved,
    () => {
      gone()
      release(document)
    },
  )
  await run()
  expect(panels()).toBe(0)
  // The extension is reloaded once more: what waits belongs to a version that is gone.
  world.dead = true
  unsaved = false
  await vi.advanceTimersByTimeAsync(2_000)
  expect(gone).toHaveBeenCalledOnce()
  expect(panels()).toBe(0)
  world.dead = false
  await run()
  expect(panels()).toBe(1)
})

test('the site switched off while the page lay in the cache: no panel when it comes back, and one again', async () => {
  await run()
  automatic.set('session/open', () => ({ ...session, enabled: false }))
  restore(false)
  await settle()
  expect(panels()).toBe(1)
  restore()
  await settle()
  expect(panels()).toBe(0)
  automatic.set('session/open', () => session)
  push({ push: 'settings-changed' })
  await settle()
  expect(panels()).toBe(1)
})

test('a background that does not answer is no order to go', async () => {
  await run()
  automatic.delete('session/open')
  restore()
  await settle()
  await next('session/open').fail('disconnected')
  await settle()
  expect(panels()).toBe(1)
})

test('the page replaces everything below <html>: the panel is put back', async () => {
  await run()
  const { head, body } = document
  document.documentElement.replaceChildren(head, body)
  expect(panels()).toBe(0)
  await settle()
  expect(panels()).toBe(1)
})
