import { isFroala, isQuill, isSlate } from './editable'

/** ms: 500 in ProseMirror, 1,000 in Quill is one step for them; the change is noted after the key. */
const PROSEMIRROR = 600
const QUILL = 1_100
const FROALA = 550
/** Slate follows the browser's caret at most ten times a second. */
const SLATE = 120
/** CKEditor 5 draws itself anew 50 ms after it got the focus, with the caret it knows. */
const CKEDITOR5 = 80

/**
 * ms to wait before an insertion, so that undo takes it back apart from what was typed `sinceTyped` ms
 * before. Editors that need no wait get none.
 */
export function restBefore(element: Element, sinceTyped: number): number {
  if (isSlate(element)) return SLATE
  if (element.classList.contains('ck')) return CKEDITOR5
  const group = element.classList.contains('ProseMirror')
    ? PROSEMIRROR
    : isQuill(element)
      ? QUILL
      : isFroala(element)
        ? FROALA
        : 0
  return group - sinceTyped
}
