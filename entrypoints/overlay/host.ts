/**
 * The panel's element in the page: one closed shadow root (the page cannot read notes), the
 * stylesheet inside it, and the room it takes from the page.
 */
import type { PanelSettings } from '@/lib/settings/types'

declare const __E2E__: boolean

export const HOST_TAG = 'outside-first-panel'
const TAKEOVER = 'outside-first:takeover'
const RELEASED = 'outside-first:released'
/** The folded panel's width, px; the tab's size in panel.css. */
const FOLDED_WIDTH = 36

type Margin = 'margin-left' | 'margin-right'

export type Host = {
  /** Where Preact renders. */
  root: HTMLElement
  element: HTMLElement
  /** Takes or gives back the page's room. */
  arrange(panel: PanelSettings, shown: boolean): void
  remove(): void
}

/** Puts the element at the end of <html>: helpdesks re-render their body, and the panel must survive it. */
export function mountHost(document: Document, css: string): Host {
  const element = document.createElement(HOST_TAG)
  const shadow = element.attachShadow({ mode: __E2E__ ? 'open' : 'closed' })
  const style = document.createElement('style')
  style.textContent = css
  const root = document.createElement('div')
  shadow.append(style, root)
  keepEventsInside(shadow)
  const page = document.documentElement
  page.append(element)
  let pushed: { margin: Margin; before: string; priority: string } | null = null
  const giveBack = () => {
    if (pushed) page.style.setProperty(pushed.margin, pushed.before, pushed.priority)
    delete element.dataset.pushed
    pushed = null
  }
  return {
    root,
    element,
    arrange(panel, shown) {
      element.style.display = shown ? '' : 'none'
      giveBack()
      if (!shown || panel.mode !== 'push') return
      const margin: Margin = panel.side === 'left' ? 'margin-left' : 'margin-right'
      const before = page.style.getPropertyValue(margin)
      pushed = { margin, before, priority: page.style.getPropertyPriority(margin) }
      element.dataset.pushed = margin
      page.style.setProperty(margin, `${panel.collapsed ? FOLDED_WIDTH : panel.width}px`, 'important')
    },
    remove() {
      giveBack()
      element.remove()
    },
  }
}

/** Helpdesks have single-key shortcuts on the document: what is typed in the panel must not reach them. */
function keepEventsInside(shadow: ShadowRoot): void {
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'paste', 'copy', 'cut']) {
    shadow.addEventListener(type, (event) => event.stopPropagation())
  }
}

/**
 * After an update two generations of this script meet in one page. The new one asks the old one to
 * go; an old one that still holds unsaved text refuses until the agent has copied it.
 * Resolves when the page is free.
 */
export function takeOver(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const request = new Event(TAKEOVER, { cancelable: true })
    if (document.dispatchEvent(request)) {
      // Left behind by a script whose world is gone altogether.
      for (const orphan of document.querySelectorAll<HTMLElement>(HOST_TAG)) {
        if (orphan.dataset.pushed) document.documentElement.style.removeProperty(orphan.dataset.pushed)
        orphan.remove()
      }
      resolve()
    } else document.addEventListener(RELEASED, () => resolve(), { once: true })
  })
}

/** How often an old generation that refused to go looks whether it may now, ms. */
const MAY_GO_EVERY = 1_000

/**
 * The other half: answers a newer generation. `mayGo` is false while text would be lost; once it no
 * longer is, `go` is called late.
 */
export function onTakeOver(document: Document, mayGo: () => boolean, go: () => void): void {
  let waiting: ReturnType<typeof setInterval> | undefined
  const leave = () => {
    clearInterval(waiting)
    document.removeEventListener(TAKEOVER, listener)
    go()
  }
  const listener = (event: Event) => {
    if (mayGo()) {
      leave()
      return
    }
    event.preventDefault()
    waiting ??= setInterval(() => mayGo() && leave(), MAY_GO_EVERY)
  }
  document.addEventListener(TAKEOVER, listener)
}

/** Tells a waiting newer generation that the page is free now. */
export function release(document: Document): void {
  document.dispatchEvent(new Event(RELEASED))
}
