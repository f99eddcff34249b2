import { marked, type PreparedText } from '../text'
import { INSERT_EVENT } from './event'

/**
 * Has the helper get ready in the page's world, which takes a message to the background and back, and then
 * hands it the text in one go, if the insertion still may happen at that moment.
 */
export function runInPage(pageWorld: () => Promise<boolean>, stillRight: () => boolean) {
  return async (element: HTMLElement, text: PreparedText): Promise<boolean> => {
    if (!(await pageWorld()) || !stillRight()) return false
    const event = new CustomEvent(INSERT_EVENT, {
      bubbles: true,
      cancelable: true,
      composed: true,
      detail: text.shown ? marked(text) : text.plain,
    })
    return !element.dispatchEvent(event)
  }
}
