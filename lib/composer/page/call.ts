import type { PreparedText } from '../text'
import { TARGET_MARK, TEXT_MARK } from './marks'

/**
 * Marks the editable, has the helper run in the page's world and removes what it may have left.
 * The text is no secret to the page: it is about to stand in it.
 */
export function runInPage(pageWorld: (token: string) => Promise<boolean>) {
  return async (element: HTMLElement, text: PreparedText): Promise<boolean> => {
    const token = crypto.getRandomValues(new Uint32Array(2)).join('-')
    element.setAttribute(TARGET_MARK, token)
    element.setAttribute(TEXT_MARK, text.plain)
    try {
      return await pageWorld(token)
    } catch {
      return false
    } finally {
      element.removeAttribute(TARGET_MARK)
      element.removeAttribute(TEXT_MARK)
    }
  }
}
