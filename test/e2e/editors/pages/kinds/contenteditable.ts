import type { MountKind } from '../mounted'

export const mount: MountKind = (place) => {
  const editable = document.createElement('div')
  editable.className = 'editor'
  editable.contentEditable = 'true'
  place.append(editable)
  return {
    editable,
    set: (html) => {
      editable.innerHTML = html
    },
    lock: () => {
      editable.contentEditable = 'false'
    },
  }
}
