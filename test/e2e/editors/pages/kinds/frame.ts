/** Shaped like CKEditor 4 in Request Tracker 5: an editable body in an about:blank frame of the same origin. */
import type { MountKind } from '../mounted'

export const mount: MountKind = (place) => {
  const frame = document.createElement('iframe')
  place.append(frame)
  const inner = frame.contentDocument
  if (!inner) throw new Error('no frame')
  const editable = inner.body
  editable.contentEditable = 'true'
  inner.execCommand('defaultParagraphSeparator', false, 'p')
  // Its placeholder is real text in the body until the editor gets the focus.
  editable.addEventListener('focus', () => {
    if (!editable.classList.contains('placeholder')) return
    editable.classList.remove('placeholder')
    editable.innerHTML = '<p><br></p>'
  })
  return {
    editable,
    set: (html) => {
      editable.innerHTML = html
    },
    lock: () => {
      editable.contentEditable = 'false'
    },
    showPlaceholder: () => {
      editable.innerHTML = '<p>Type your message here</p>'
      editable.classList.add('placeholder')
    },
  }
}
