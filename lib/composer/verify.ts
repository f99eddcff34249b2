/** Is the text in the editor? Read back, because editors report success and then put their own model back. */
import { readAll } from './read'
import type { PreparedText } from './text'

/** Characters compared at each end: enough to tell phrases apart, few enough to bear an editor's touch in the middle. */
const EDGE = 40
/** How much of its length a text may lose or gain by such a touch: a link made of an address, marks taken as bold. */
const TOUCH = 0.1

/** Without any blanks: editors turn them into other blanks, and line breaks into blocks. */
export function squeeze(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00A0\u200B-\u200D\u2060\uFEFF]+/gu, '')
}

export type Reading = 'unchanged' | 'inserted' | 'something-else'

/** Compares the editor with how it stood before (a squeezed `readAll`). */
export function readBack(element: HTMLElement, before: string, text: PreparedText): Reading {
  return compare(before, squeeze(readAll(element)), squeeze(text.plain))
}

/**
 * `inserted`: what stood before stands there still, less a selection that was replaced, and the wanted text
 * once and whole in between. All three are squeezed.
 */
export function compare(before: string, after: string, wanted: string): Reading {
  if (after === before) return 'unchanged'
  const head = same(before, after, (text, i) => text[i])
  const tail = same(before, after, (text, i) => text[text.length - 1 - i])
  // The draft and the text may begin or end alike: then the text starts a little before, or ends behind.
  for (let at = after.indexOf(wanted); at >= 0 && at <= head; at = after.indexOf(wanted, at + 1)) {
    const behind = after.length - at - wanted.length
    if (behind <= tail && at + behind <= before.length) return 'inserted'
  }
  return touched(after.slice(Math.max(0, head - EDGE), after.length - Math.max(0, tail - EDGE)), wanted)
    ? 'inserted'
    : 'something-else'
}

/** How many characters are the same from one end. */
function same(one: string, other: string, at: (text: string, i: number) => string | undefined): number {
  const most = Math.min(one.length, other.length)
  let i = 0
  while (i < most && at(one, i) === at(other, i)) i++
  return i
}

/** Both ends there, and about the right length between them: not half of it, and not twice. */
function touched(changed: string, wanted: string): boolean {
  const from = changed.indexOf(wanted.slice(0, EDGE))
  const tail = wanted.slice(-EDGE)
  const to = changed.lastIndexOf(tail) + tail.length
  return from >= 0 && to >= tail.length && Math.abs(to - from - wanted.length) <= wanted.length * TOUCH
}
