import { isTextControl } from '../editable'
import { select, selectionAt } from '../selection'

/**
 * Browsers join typing in one place into one undo step. A move of the caret, there and back, ends the step:
 * what the agent typed before and after an insertion is taken back apart from it. No event sees the move,
 * selection changes are reported once the script has ended.
 */
export function endTyping(element: HTMLElement): void {
  if (isTextControl(element)) {
    const { selectionStart: start, selectionEnd: end } = element
    element.setSelectionRange(0, start === 0 && end === 0 ? element.value.length : 0)
    element.setSelectionRange(start, end)
    return
  }
  const range = selectionAt(element)?.cloneRange()
  if (!range) return
  element.ownerDocument.getSelection()?.selectAllChildren(element)
  select(range)
}
