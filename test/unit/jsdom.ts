import { afterAll, vi } from 'vitest'

/** What jsdom lacks and every supported browser has: in the test's page and in each of its frames. */
function complete(view: (Window & typeof globalThis) | null | undefined): void {
  if (!view || 'checkVisibility' in view.Element.prototype) return
  Object.defineProperty(view.Element.prototype, 'checkVisibility', {
    configurable: true,
    writable: true,
    value(this: Element) {
      if (!this.isConnected || view.getComputedStyle(this).visibility === 'hidden') return false
      for (let at: Element | null = this; at; at = at.parentElement) {
        if (view.getComputedStyle(at).display === 'none') return false
      }
      return true
    },
  })
}

/** Longer than preact waits before it runs the effects of what was drawn last. */
const AFTER_EFFECTS = 60

if (typeof window !== 'undefined') {
  const { setTimeout: later } = globalThis
  // What a test has set going ends before its page is taken away: modules that come late, effects of the last drawing.
  afterAll(async () => {
    await vi.dynamicImportSettled()
    await new Promise((resolve) => later(resolve, AFTER_EFFECTS))
  })
  complete(window)
  const frames = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentDocument')
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', {
    ...frames,
    get(this: HTMLIFrameElement) {
      const document = frames?.get?.call(this) as Document | null
      complete(document?.defaultView)
      return document
    },
  })
}
