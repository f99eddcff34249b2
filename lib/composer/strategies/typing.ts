import { hasOwnModel, isTextControl } from '../editable'
import type { Strategy } from './types'
import { writeNatively } from './write-natively'

/** Any other editable: what the browser's own editing commands can reach. */
export const typing: Strategy = {
  name: 'typing',
  insert({ composer: { element }, text, top }) {
    if (isTextControl(element) || hasOwnModel(element)) return 'not-mine'
    if (element.ownerDocument !== top) return 'not-mine'
    return writeNatively(element, text)
  },
}
