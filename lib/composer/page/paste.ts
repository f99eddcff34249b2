/**
 * A paste made in the page's world keeps its data in both browsers. Firefox ignores `clipboardData` given
 * to the constructor, so it is laid over the event afterwards; enumerable, because TinyMCE copies events.
 */
export function pasteInPage(element: HTMLElement, plain: string, html?: string): boolean {
  const transfer = new DataTransfer()
  transfer.setData('text/plain', plain)
  if (html !== undefined) transfer.setData('text/html', html)
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true })
  Object.defineProperty(event, 'clipboardData', { value: transfer, enumerable: true })
  element.dispatchEvent(event)
  return event.defaultPrevented
}
