/** Keys that work while the agent is typing in the helpdesk. */
import type { PanelHandle } from '@/components/panel'
import type { Overlay } from './overlay'

/** Alt+1…5 insert the first five phrases. Physical keys: on a Mac, Alt changes the character. */
export function listenForKeys(
  overlay: Overlay,
  handle: { readonly current: PanelHandle | null },
  host: HTMLElement,
  document: Document,
  stop: AbortSignal,
): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return
      // In the panel itself the panel answers: its list may be a search's.
      if (event.target === host) return
      const digit = /^Digit([1-5])$/.exec(event.code)?.[1]
      if (!digit || overlay.state.panel.peek().collapsed) return
      // A key held down is one wish: its repeats insert nothing, and do not reach the page either.
      if (!event.repeat && !handle.current?.insertAt(Number(digit) - 1)) return
      event.preventDefault()
      event.stopPropagation()
    },
    { signal: stop, capture: true },
  )
}
