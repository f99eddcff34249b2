/**
 * Where the agent left the caret. A click into the panel takes the focus, and often the selection,
 * out of the editor; so the last selection inside each editor is kept while the agent works.
 */
import type { Composer } from '@/lib/helpdesks/contract'
import { editingHost, hasFocus, isTextControl } from './editable'
import { activeElement, select, selectionAt } from './selection'

/** Live ranges: they move along when the text around them changes. */
const lastSelection = new WeakMap<HTMLElement, Range>()
/** Fields and frames keep their own selection; all to know is whether the agent was ever in there. */
const visited = new WeakSet<Node>()
let lastTyped = Number.NEGATIVE_INFINITY

export type CaretTracking = {
  /** Is an input method (Chinese, Japanese, accents) in the middle of a composition? */
  isComposing(): boolean
  /** Takes notice of a composer in a frame; to be called now and then, frames come without an event. */
  follow(): void
}

/**
 * Remembers the last selection in every editor of the page until the signal aborts. `findComposer` is
 * asked only when the focus leaves the document, to follow it into the composer's frame. `inEach` is called
 * with the page's document and that of each frame that is followed.
 */
export function trackCaret(
  document: Document,
  signal: AbortSignal,
  findComposer: () => Composer | null,
  inEach?: (doc: Document) => void,
): CaretTracking {
  const watched = new WeakSet<Document>()
  let composingIn: HTMLElement | null = null

  const watch = (doc: Document) => {
    if (watched.has(doc)) return
    watched.add(doc)
    const options = { signal, capture: true, passive: true }
    doc.addEventListener('selectionchange', () => remember(doc), options)
    doc.addEventListener('focusin', () => visit(doc), options)
    doc.addEventListener(
      'compositionstart',
      (event) => (composingIn = event.composedPath()[0] as HTMLElement),
      options,
    )
    doc.addEventListener('compositionend', () => (composingIn = null), options)
    doc.addEventListener('beforeinput', () => (lastTyped = performance.now()), options)
    // What was typed in a frame before it was followed is not known: it may have been just now.
    if (doc !== document) lastTyped = performance.now()
    remember(doc)
    visit(doc)
    inEach?.(doc)
  }
  watch(document)
  const follow = () => {
    const composer = findComposer()
    if (composer && composer.element.ownerDocument !== document) watch(composer.element.ownerDocument)
  }
  // Focus that goes into a frame shows in the outer document only as the window's blur.
  document.defaultView?.addEventListener('blur', follow, { signal })
  follow()

  return {
    // An editor that is taken out of the page in mid-composition never reports its end.
    isComposing: () => composingIn?.isConnected === true && hasFocus(composingIn),
    follow,
  }
}

/** ms since something was typed anywhere. */
export function sinceTyped(): number {
  return performance.now() - lastTyped
}

function remember(doc: Document): void {
  const range = selectionAt(activeElement(doc) ?? doc)
  const host = range && editingHost(range.commonAncestorContainer)
  if (!range || !host) return
  const kept = lastSelection.get(host)
  if (!kept) {
    lastSelection.set(host, range.cloneRange())
    return
  }
  kept.setStart(range.startContainer, range.startOffset)
  kept.setEnd(range.endContainer, range.endOffset)
}

function visit(doc: Document): void {
  const active = activeElement(doc)
  // A document's body is its active element as long as nothing else is, whether the keyboard writes there or not.
  if (active && (active !== doc.body || doc.hasFocus())) visited.add(editingHost(active) ?? active)
}

/** Puts focus and caret back where the agent left them. False: the agent was never in there; focus only. */
export function returnCaret(element: HTMLElement, top: Document): boolean {
  if (isTextControl(element)) {
    const known = visited.has(element) || hasFocus(element)
    element.focus({ preventScroll: true })
    return known
  }
  const doc = element.ownerDocument
  const framed = doc !== top
  // Some browsers put a selection at the start of every frame: it says nothing about the agent.
  const left = framed && !visited.has(element) && !doc.hasFocus() ? null : leftIn(element)
  if (framed) doc.defaultView?.focus()
  element.focus({ preventScroll: true })
  if (left) select(left)
  return left !== null
}

/** The selection that stands in the editor now, else the one remembered, if its place still exists. */
function leftIn(element: HTMLElement): Range | null {
  const now = selectionAt(element)
  if (now && isInside(now, element)) return now.cloneRange()
  const kept = lastSelection.get(element)
  return kept && isInside(kept, element) ? kept.cloneRange() : null
}

function isInside(range: Range, element: HTMLElement): boolean {
  return element.contains(range.startContainer) && element.contains(range.endContainer)
}
