/** What stands right before the caret, and how to select it so that an insertion takes its place. */
import { editingHost, isTextControl } from './editable'
import { select, selectionAt } from './selection'

type Piece = { node: Text; from: number; to: number }

/** At most this many characters are looked at: a name and its prefix. */
const MOST = 40
/** What a line ends at, and what is no text of the agent's (a mention). */
const LIMITS = new Set('P DIV LI TD TH H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE FIGURE BODY'.split(' '))

/** The last characters before the caret, on its line; '' where something is selected or the caret is elsewhere. */
export function textBefore(element: HTMLElement): string {
  if (isTextControl(element)) {
    const { selectionStart: at, selectionEnd: end, value } = element
    if (at === null || at !== end) return ''
    return value.slice(Math.max(0, at - MOST), at).replace(/^.*\n/s, '')
  }
  return piecesBefore(element)
    .map(({ node, from, to }) => node.data.slice(from, to))
    .join('')
}

/** Selects this text, which has to stand right before the caret. False, with nothing changed, where it does not. */
export function selectBefore(element: HTMLElement, text: string): boolean {
  if (!textBefore(element).endsWith(text)) return false
  if (isTextControl(element)) {
    const at = element.selectionStart ?? 0
    element.setSelectionRange(at - text.length, at)
    return true
  }
  const pieces = piecesBefore(element)
  const last = pieces.at(-1)
  let left = text.length
  for (const { node, from, to } of pieces.reverse()) {
    if (left > to - from) {
      left -= to - from
      continue
    }
    if (!last) return false
    const range = element.ownerDocument.createRange()
    range.setStart(node, to - left)
    range.setEnd(last.node, last.to)
    select(range)
    return true
  }
  return false
}

/** The texts before the caret as far back as its line begins, first one first. */
function piecesBefore(element: HTMLElement): Piece[] {
  const range = selectionAt(element)
  if (!range?.collapsed || editingHost(range.startContainer) !== editingHost(element)) return []
  const place = range.startContainer
  const line = limitOf(place) ?? element
  const walker = element.ownerDocument.createTreeWalker(line, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  const pieces: Piece[] = []
  let length = 0
  const take = (node: Text, to: number) => {
    const from = Math.max(0, to - (MOST - length))
    if (to > from) pieces.unshift({ node, from, to })
    length += to - from
  }
  let node: Node | null
  if (place.nodeType === 3) {
    take(place as Text, range.startOffset)
    walker.currentNode = place
    node = walker.previousNode()
  } else {
    // The caret stands between two nodes: the last thing inside the one before it comes first.
    let before: Node | null = place.childNodes[range.startOffset - 1] ?? null
    if (!before) return []
    while (before.lastChild) before = before.lastChild
    walker.currentNode = before
    node = before
  }
  for (; node && node !== line && length < MOST; node = walker.previousNode()) {
    if (limitOf(node) !== line || (node as Element).tagName === 'BR') break
    if (node.nodeType === 3) take(node as Text, (node as Text).data.length)
  }
  return pieces
}

function limitOf(node: Node): Element | null {
  let element = node.nodeType === 1 ? (node as Element) : node.parentElement
  while (element && !LIMITS.has(element.tagName) && !element.hasAttribute('contenteditable')) {
    element = element.parentElement
  }
  return element
}
