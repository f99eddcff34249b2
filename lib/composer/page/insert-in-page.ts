/**
 * Runs in the page's own world, where the editors' objects are visible. It reads nothing but the marked
 * editable and does nothing but insert: whatever the page puts there, it can only write into itself.
 */
import { isReadOnly } from '../editable'
import { drawsNoGap } from '../strategies/ckeditor5'
import { prepareText, setApart, toHtml } from '../text'
import { TARGET_MARK, TEXT_MARK } from './marks'
import { insertWithCkeditor5, insertWithFroala } from './models'
import { pasteInPage } from './paste'

/** Inserts the marked text into the one marked editable; false: nothing was done. */
export function insertInPage(document: Document): boolean {
  const marked = documents(document).flatMap((doc) => [
    ...doc.querySelectorAll<HTMLElement>(`[${TARGET_MARK}]`),
  ])
  const raw = marked[0]?.getAttribute(TEXT_MARK) ?? null
  for (const element of marked) {
    element.removeAttribute(TARGET_MARK)
    element.removeAttribute(TEXT_MARK)
  }
  const element = marked[0]
  // Two marked elements: the page copied one, and which is meant cannot be told.
  if (!element || marked.length > 1 || !raw || isReadOnly(element)) return false
  const gaps = { before: raw.startsWith('\n'), after: raw.endsWith('\n') }
  const html = toHtml(setApart(prepareText(raw), gaps), drawsNoGap(element))
  return (
    insertWithCkeditor5(element, html) || insertWithFroala(element, html) || pasteInPage(element, raw, html)
  )
}

/** The document and those of its frames that are of the same origin. */
function documents(document: Document): Document[] {
  const frames = [...document.querySelectorAll('iframe')].flatMap((frame) => {
    try {
      return frame.contentDocument ?? []
    } catch {
      return []
    }
  })
  return [document, ...frames]
}
