/** Keys that work while the agent is typing in the helpdesk, in its frames too. */
import type { PanelHandle } from '@/components/panel'
import type { Overlay } from './overlay'

/** All that the keys work on; there when the first key is pressed. */
export type KeyParts = {
  overlay: Overlay
  handle: { readonly current: PanelHandle | null }
  host: HTMLElement
}

/**
 * Ctrl/Cmd+Shift+Space opens the palette; Alt+1…5 insert the first five phrases. Physical keys: on a Mac,
 * Alt changes the character. What is typed may begin the name of a phrase.
 */
export function listenForKeys(parts: KeyParts, doc: Document, stop: AbortSignal): void {
  const pressed = ({ code, altKey, shiftKey, ctrlKey, metaKey, repeat, target }: KeyboardEvent): boolean => {
    const { state } = parts.overlay
    const { current } = parts.handle
    const command = ctrlKey || metaKey
    if (command && shiftKey && code === 'Space' && current && state.phase.peek().kind === 'ready') {
      current.tools.ui.palette.value ??= ''
      return true
    }
    // In the panel itself the panel answers: its list may be a search's.
    if (!altKey || command || shiftKey || target === parts.host) return false
    const digit = /^Digit([1-5])$/.exec(code)?.[1]
    if (!digit || state.panel.peek().collapsed) return false
    // A key held down is one wish: its repeats insert nothing, and do not reach the page either.
    return repeat || !!current?.insertAt(Number(digit) - 1)
  }
  doc.addEventListener(
    'keydown',
    (event) => {
      parts.overlay.typed(event.key, doc, parts.handle)
      if (event.isComposing || !pressed(event)) return
      event.preventDefault()
      event.stopPropagation()
    },
    { signal: stop, capture: true },
  )
}
