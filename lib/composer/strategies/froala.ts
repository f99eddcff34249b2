import { isFroala } from '../editable'
import { toFlowHtml } from '../text'
import { blockAtCaret, typeLines } from './type-lines'
import type { Strategy } from './types'

/**
 * Froala (Freshdesk, Kayako) works on the page's own DOM and keeps snapshots of it for its undo: one at a
 * key's release and one at every input event. So the draft is fixed by a release of no key, and the input
 * events of the single lines are held back until the whole text stands: one step.
 */
export const froala: Strategy = {
  name: 'froala',
  insert({ composer: { element }, text }) {
    if (!isFroala(element)) return 'not-mine'
    element.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }))
    const view = element.ownerDocument.defaultView
    const hold = (event: Event) => event.stopImmediatePropagation()
    view?.addEventListener('input', hold, true)
    try {
      if (!text.shown) return typeLines(element, text)
      const html = toFlowHtml(text, blockAtCaret(element) === 'P')
      return element.ownerDocument.execCommand('insertHTML', false, html) ? 'handled' : 'failed'
    } finally {
      view?.removeEventListener('input', hold, true)
      element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }))
    }
  },
}
