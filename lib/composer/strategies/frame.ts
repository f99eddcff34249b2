import { isFrameBody } from '../editable'
import type { Strategy } from './types'
import { writeNatively } from './write-natively'

/** Editors in a frame of the same origin: CKEditor 4 in Request Tracker 5 and Znuny. */
export const frame: Strategy = {
  name: 'frame',
  insert({ composer: { element }, text, top }) {
    return isFrameBody(element, top) ? writeNatively(element, text) : 'not-mine'
  },
}
