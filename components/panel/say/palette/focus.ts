import { returnCaret } from '@/lib/composer/caret'

/** Remembers what has the focus, in the panel, in the page, in its open shadow roots and frames; gives the way back. */
export function rememberFocus(within: Element): () => void {
  const inside = (within.getRootNode() as Document | ShadowRoot).activeElement as HTMLElement | null
  // In a test's document the page's own focus is found the same way.
  if (inside && inside.getRootNode() instanceof ShadowRoot) return () => inside.focus()
  const active = deepest(document.activeElement)
  if (!active || active === document.body) return () => undefined
  return () => {
    if (active.isConnected) returnCaret(active as HTMLElement, document)
  }
}

function deepest(active: Element | null): Element | null {
  for (let at = active; ; ) {
    const inner = at?.shadowRoot?.activeElement ?? frameOf(at)?.activeElement
    if (!inner) return at
    at = inner
  }
}

function frameOf(element: Element | null): Document | null {
  try {
    return (element as HTMLIFrameElement | null)?.contentDocument ?? null
  } catch {
    return null
  }
}

/** Keeps Tab inside a dialog. */
export function trapTab(event: KeyboardEvent, dialog: HTMLElement): void {
  if (event.key !== 'Tab') return
  const stops = [...dialog.querySelectorAll<HTMLElement>('*')].filter(isStop)
  const [first, last] = [stops[0], stops.at(-1)]
  if (event.composedPath()[0] !== (event.shiftKey ? first : last)) return
  event.preventDefault()
  ;(event.shiftKey ? last : first)?.focus()
}

/** Of radio buttons only the chosen one is. */
function isStop(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && !element.matches(':disabled, [type=radio]:not(:checked)')
}
