/**
 * Moves the caret from the end of an insertion back to the place that CARET marked. The editor may have
 * changed blanks and line breaks on the way, so only the characters that are no blanks are counted.
 */
import { isTextControl } from './editable'
import { selectionAt } from './selection'
import type { PreparedText } from './text'

const BLANK = /[\s\u00A0\u200B-\u200D\u2060\uFEFF]/u

type Place = { node: Text; offset: number }

/** Returns false, with the caret left behind the insertion, when the marked place is not found again. */
export function moveCaretToMark(element: HTMLElement, text: PreparedText): boolean {
  if (text.caret === null) return true
  if (isTextControl(element)) {
    const start = (element.selectionEnd ?? 0) - text.plain.length
    const inserted = element.value.slice(start, start + text.plain.length)
    // A field of one line holds other blanks, but as many characters only where each break was one of them.
    if (start < 0 || inserted.replace(/\s/g, ' ') !== text.plain.replace(/\s/g, ' ')) return false
    element.setSelectionRange(start + text.caret, start + text.caret)
    return true
  }
  const selection = element.ownerDocument.getSelection()
  const range = selectionAt(element)
  const place = range && findMark(element, range, text.plain, text.caret)
  if (place) selection?.collapse(place.node, place.offset)
  return place !== null
}

function findMark(element: HTMLElement, end: Range, plain: string, caret: number): Place | null {
  const before = plain.slice(0, caret)
  const after = plain.slice(caret)
  const wanted = [...after].filter((char) => !BLANK.test(char)).join('')
  const blanksFollow = BLANK.test(after[0] ?? '')
  let left = wanted.length
  let reached: Place | null = null
  for (const { node, offset, char } of backwards(element, end)) {
    const blank = BLANK.test(char)
    if (left > 0) {
      if (blank) continue
      if (char !== wanted[--left]) return null
      if (left > 0) continue
      reached = { node, offset }
      if (!blanksFollow) return reached
    } else if (!blank) {
      // The last word before the mark; the blanks that stood between it and the mark stay before the caret.
      return { node, offset: skipBlanks(node, offset + 1, before.length - before.trimEnd().length) }
    }
  }
  return reached
}

function skipBlanks(node: Text, from: number, atMost: number): number {
  let offset = from
  while (offset < from + atMost && BLANK.test(node.data[offset] ?? '')) offset++
  return offset
}

/** Every character of the editor before the end of the range, last first, with the place before it. */
function* backwards(element: HTMLElement, end: Range): Generator<Place & { char: string }> {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (end.comparePoint(node, 0) > 0) break
    texts.push(node)
  }
  for (const node of texts.reverse()) {
    const length = node === end.endContainer ? end.endOffset : node.data.length
    for (let offset = length - 1; offset >= 0; offset--) {
      yield { node, offset, char: node.data[offset] ?? '' }
    }
  }
}
