import type { StrategyResult } from '../contract'
import { inFirefox } from './firefox'

/**
 * Hands the text to the editor as a paste. Only text that the editor itself takes (it cancels the event)
 * arrives: a paste made by a script has no effect of its own.
 */
export function dispatchPaste(
  element: HTMLElement,
  data: { plain: string; html: string | null },
): StrategyResult {
  // Firefox empties the clipboard data of events that come from an extension's world. There the helper in
  // the page's world has to do it.
  if (inFirefox()) return 'not-mine'
  const transfer = new DataTransfer()
  transfer.setData('text/plain', data.plain)
  if (data.html !== null) transfer.setData('text/html', data.html)
  const event = new ClipboardEvent('paste', {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData: transfer,
  })
  element.dispatchEvent(event)
  return event.defaultPrevented ? 'handled' : 'failed'
}
