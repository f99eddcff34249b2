/** Where a text goes in an editor in which the agent never set the caret. */
import { isTextControl } from './editable'
import { lastOwnText, ownEndInText, readAll } from './read'

/** Whether the text would stick to what stands before or behind it, and needs a paragraph of its own. */
export type Gaps = { before: boolean; after: boolean }

/**
 * Sets the caret behind the agent's own text, before quote and signature; where there is no own text, in
 * the empty line that waits for it, else at the very start.
 */
export function setDefaultCaret(element: HTMLElement): Gaps {
  if (isTextControl(element)) {
    const end = ownEndInText(element.value)
    element.setSelectionRange(end, end)
    return { before: end > 0, after: end === 0 && /^[^\n]/.test(element.value) }
  }
  const selection = element.ownerDocument.getSelection()
  const text = lastOwnText(element)
  if (text) {
    selection?.collapse(text, text.data.trimEnd().length)
    return { before: true, after: false }
  }
  const line = [...element.children].find(isEmptyLine)
  selection?.collapse(line ?? element, 0)
  return { before: false, after: !line && readAll(element) !== '' }
}

function isEmptyLine(element: Element): boolean {
  return (element.tagName === 'P' || element.tagName === 'DIV') && element.textContent?.trim() === ''
}
