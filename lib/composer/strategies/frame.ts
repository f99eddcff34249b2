import { hasOwnModel, isFrameBody } from '../editable'
import type { Strategy } from './types'
import { writeNatively } from './write-natively'

/** Editors in a frame of the same origin: CKEditor 4 in Request Tracker 5 and Znuny. */
export const frame: Strategy = {
  name: 'frame',
  insert({ composer: { element }, text, top }) {
    if (!isFrameBody(element, top) || hasOwnModel(element)) return 'not-mine'
    const ownUndo = element.classList.contains('cke_editable')
    if (ownUndo) closeUndoStep(element)
    const result = writeNatively(element, text)
    if (ownUndo) closeUndoStep(element)
    return result
  },
}

/**
 * CKEditor 4 keeps undo steps of its own and takes an insertion for more typing of the agent's, so that
 * one undo would take both. A click inside closes the step there; its caret stays where it is.
 */
function closeUndoStep(element: HTMLElement): void {
  const view = element.ownerDocument.defaultView
  if (view) element.dispatchEvent(new view.MouseEvent('click', { bubbles: true, view }))
}
