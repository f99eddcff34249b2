import Quill from 'quill'
import 'quill/dist/quill.snow.css'
import type { MountKind } from '../mounted'

export const mount: MountKind = (place) => {
  const editor = new Quill(place.appendChild(document.createElement('div')), { theme: 'snow' })
  return {
    editable: editor.root,
    set: (html) => {
      editor.setContents(editor.clipboard.convert({ html }))
      editor.history.clear()
    },
    lock: () => editor.disable(),
  }
}
