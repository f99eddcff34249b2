/**
 * Runs in the page's own world, where the editors' objects are visible. It reads nothing but the editable
 * that the event names and does nothing but insert: whatever the page sends, it can only write into itself.
 */
import { gapOf, isReadOnly, isSlate } from '../editable'
import { withoutForm } from '../form'
import { prepareText, setApart, toHtml } from '../text'
import { INSERT_EVENT } from './event'
import { insertWithCkeditor5, insertWithFroala } from './models'
import { pasteInPage } from './paste'
import { insertWithSlate } from './slate'

/** ms that the helper waits for its one event. */
const WAITS = 2_000

/** Waits for one text and inserts it; the event is cancelled when an editor took it. True: it waits. */
export function insertInPage(view: Window): boolean {
  const all = views(view)
  // Without a signal: one of this window's is none to another window.
  const stop = () => {
    for (const one of all) one.removeEventListener(INSERT_EVENT, take, true)
  }
  const take = (event: Event) => {
    stop()
    event.stopImmediatePropagation()
    const element = event.composedPath()[0] as HTMLElement
    const { detail } = event as CustomEvent<unknown>
    if (typeof detail === 'string' && insertInto(element, detail)) event.preventDefault()
  }
  for (const one of all) one.addEventListener(INSERT_EVENT, take, true)
  setTimeout(stop, WAITS)
  return true
}

function insertInto(element: HTMLElement, raw: string): boolean {
  if (isReadOnly(element)) return false
  const plain = withoutForm(raw)
  if (isSlate(element)) return insertWithSlate(element, plain) || pasteInPage(element, plain)
  const gaps = { before: raw.startsWith('\n'), after: raw.endsWith('\n') }
  const html = toHtml(setApart(prepareText(raw), gaps), gapOf(element))
  return (
    insertWithFroala(element, html) || pasteInPage(element, plain, html) || insertWithCkeditor5(element, html)
  )
}

/** The window and those of its frames that are of the same origin. */
function views(view: Window): Window[] {
  const frames = [...view.document.querySelectorAll('iframe')].flatMap((frame) => {
    try {
      return frame.contentDocument?.defaultView ?? []
    } catch {
      return []
    }
  })
  return [view, ...frames]
}
