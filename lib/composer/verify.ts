/** Is the text in the editor? Read back, because editors report success and then put their own model back. */
import { readAll } from './read'
import type { PreparedText } from './text'

/** Characters compared at each end: enough to tell phrases apart, few enough to bear an editor's touch in the middle. */
const EDGE = 40

/** Without any blanks: editors turn them into other blanks, and line breaks into blocks. */
export function squeeze(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00A0\u200B-\u200D\u2060\uFEFF]+/gu, '')
}

export type Reading = 'unchanged' | 'inserted' | 'something-else'

/** Compares the editor with how it stood before (a squeezed `readAll`). */
export function readBack(element: HTMLElement, before: string, text: PreparedText): Reading {
  const after = squeeze(readAll(element))
  if (after === before) return 'unchanged'
  const wanted = squeeze(text.plain)
  return after.includes(wanted.slice(0, EDGE)) && after.includes(wanted.slice(-EDGE))
    ? 'inserted'
    : 'something-else'
}
