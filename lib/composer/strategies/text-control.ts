import { isTextControl } from '../editable'
import { onOneLine } from '../text'
import { endTyping } from './end-typing'
import type { Strategy } from './types'

/** Textarea and input: as if typed, so that the browser's own undo takes it back. */
export const textControl: Strategy = {
  name: 'text-control',
  insert({ composer: { element }, text }) {
    if (!isTextControl(element)) return 'not-mine'
    const value = element.localName === 'input' ? onOneLine(text) : text.plain
    const start = element.selectionStart ?? element.value.length
    const end = element.selectionEnd ?? start
    // The browser would cut the text at the limit: half a phrase is worse than none.
    const room =
      element.maxLength >= 0 ? element.maxLength - (element.value.length - (end - start)) : Infinity
    if (value.length > room) return 'failed'
    endTyping(element)
    if (element.ownerDocument.execCommand('insertText', false, value)) {
      endTyping(element)
      return 'handled'
    }
    element.setRangeText(value, start, end, 'end')
    element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: value }))
    return 'handled'
  },
}
