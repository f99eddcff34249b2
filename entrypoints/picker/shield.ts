/**
 * Stands between the pointer and the page while something is picked. A blank frame over the window in a
 * closed shadow root: what happens in a frame never reaches the page's listeners, not even those that
 * close a menu on a click beside it. None of the page's own elements is touched.
 */
import { inside } from '@/lib/picker'

/** Set by the build: true where browser drivers must be able to look inside. */
declare const __E2E__: boolean

export type ShieldEvents = {
  /** The frame's document can be drawn in, and boxes into the layer below it. */
  ready(inner: Document, layer: HTMLElement): void
  over(element: Element | null): void
  press(element: Element | null): void
  key(event: KeyboardEvent): void
  /** The page scrolled or changed its size: boxes have to be drawn anew. */
  moved(): void
}

const NAME = 'outside-first-picker'
/** Pixels of one line of a wheel that counts in lines. */
const LINE = 16
const cover = 'position:fixed;inset:0;inline-size:100vw;block-size:100vh;border:0;margin:0;padding:0;'

export function makeShield(document: Document, signal: AbortSignal, events: ShieldEvents): void {
  const host = document.createElement(NAME)
  host.style.cssText = `all:initial;${cover}z-index:2147483647;pointer-events:none;`
  const root = host.attachShadow({ mode: __E2E__ ? 'open' : 'closed' })
  const layer = document.createElement('div')
  layer.style.cssText = `${cover}overflow:hidden;pointer-events:none;`
  const frame = document.createElement('iframe')
  // Of one colour scheme with its document: only so is a frame see-through.
  frame.style.cssText = `${cover}background:transparent;color-scheme:light;pointer-events:auto;`
  frame.title = 'Outside First'
  let begun = false
  frame.addEventListener('load', () => {
    const inner = frame.contentDocument
    if (begun || !inner || signal.aborted) return
    begun = true
    listen(inner)
    events.ready(inner, layer)
    frame.contentWindow?.focus()
  })
  root.append(layer, frame)
  document.documentElement.append(host)
  signal.addEventListener('abort', () => host.remove())
  const view = document.defaultView
  for (const name of ['scroll', 'resize']) {
    view?.addEventListener(name, events.moved, { capture: true, passive: true, signal })
  }

  function listen(inner: Document): void {
    let asked = false
    let at: [number, number] = [0, 0]
    inner.addEventListener('pointermove', (event) => {
      at = [event.clientX, event.clientY]
      if (asked) return
      asked = true
      view?.requestAnimationFrame(() => {
        asked = false
        if (!signal.aborted) events.over(onBar(event) ? null : below(...at))
      })
    })
    inner.addEventListener('pointerdown', (event) => {
      if (onBar(event)) return
      event.preventDefault()
    })
    inner.addEventListener('click', (event) => {
      if (!onBar(event)) events.press(below(event.clientX, event.clientY))
    })
    inner.addEventListener('contextmenu', (event) => event.preventDefault())
    inner.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !onBar(event)) events.key(event)
    })
    inner.addEventListener(
      'wheel',
      (event) => {
        event.preventDefault()
        const unit = event.deltaMode === 0 ? 1 : LINE
        scrollable(below(event.clientX, event.clientY), event.deltaY)?.scrollBy(
          event.deltaX * unit,
          event.deltaY * unit,
        )
      },
      { passive: false },
    )
  }

  function onBar(event: Event): boolean {
    return (event.target as Element | null)?.closest?.('[data-bar]') != null
  }

  /** The page's element under the point, through open shadow roots and same-origin frames. */
  function below(x: number, y: number): Element | null {
    frame.style.pointerEvents = 'none'
    try {
      return deepest(document, x, y)
    } finally {
      frame.style.pointerEvents = 'auto'
    }
  }
}

function deepest(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const element = root.elementFromPoint(x, y)
  if (!element || element.localName.startsWith('outside-first-')) return null
  const inner = inside(element)
  if (!inner || inner === root) return element
  if ('host' in inner) {
    const found = inner.elementFromPoint(x, y)
    return !found || found === element ? element : deepest(inner, x, y)
  }
  const box = element.getBoundingClientRect()
  return deepest(inner, x - box.left - element.clientLeft, y - box.top - element.clientTop) ?? element
}

function scrollable(from: Element | null, down: number): Element | null {
  for (let at = from; at; at = at.parentElement) {
    const view = at.ownerDocument.defaultView
    const room = at.scrollHeight - at.clientHeight
    const canScroll = view && /auto|scroll/.test(view.getComputedStyle(at).overflowY)
    if (room > 0 && canScroll && (down < 0 ? at.scrollTop > 0 : at.scrollTop < room)) return at
  }
  return from?.ownerDocument.scrollingElement ?? null
}
