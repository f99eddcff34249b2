import { isSlate, isTextControl } from '../editable'
import { toHtml } from '../text'
import { dispatchPaste } from './dispatch-paste'
import type { Strategy } from './types'

/** For editors that do not let themselves be typed into by script. */
export const paste: Strategy = {
  name: 'paste',
  insert({ composer: { element, plain }, text }) {
    if (isTextControl(element) || isSlate(element)) return 'not-mine'
    return dispatchPaste(element, { plain: text.plain, html: plain ? null : toHtml(text) })
  },
}
