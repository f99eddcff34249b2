import type { MountKind } from './mounted'

export const mountField =
  (tag: 'textarea' | 'input'): MountKind =>
  (place) => {
    const editable = document.createElement(tag)
    editable.className = 'editor'
    place.append(editable)
    return {
      editable,
      set: (text) => {
        editable.value = text
      },
      lock: () => {
        editable.readOnly = true
      },
    }
  }
