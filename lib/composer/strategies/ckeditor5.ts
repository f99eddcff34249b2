import { isCkeditor5 } from '../editable'
import { toHtml } from '../text'
import { dispatchPaste } from './dispatch-paste'
import type { Strategy } from './types'

/**
 * CKEditor 5 (Zendesk, Request Tracker 6) keeps its own model: only what goes through its input
 * handling stays. Its paste handling does, as one undo step.
 */
export const ckeditor5: Strategy = {
  name: 'ckeditor5',
  insert({ composer: { element, plain }, text }) {
    if (!isCkeditor5(element)) return 'not-mine'
    return dispatchPaste(element, {
      plain: text.plain,
      html: plain ? null : toHtml(text, drawsNoGap(element)),
    })
  },
}

/** Zendesk draws paragraphs without a gap, in the editor and in the customer's mail. */
export function drawsNoGap(element: Element): boolean {
  return element.getAttribute('data-test-id')?.startsWith('omnicomposer') === true
}
