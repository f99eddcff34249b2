import FroalaEditor from 'froala-editor'
import 'froala-editor/css/froala_editor.pkgd.min.css'
import type { Mounted, MountKind } from '../mounted'

export const mount: MountKind = (place) =>
  new Promise<Mounted>((resolve) => {
    const box = place.appendChild(document.createElement('div'))
    const editor = new FroalaEditor(box, { attribution: false }, () => {
      Object.assign(window, { FroalaEditor })
      resolve({
        editable: editor.el,
        set: (html) => {
          editor.html.set(html)
          editor.undo.reset()
          editor.undo.saveStep()
        },
        lock: () => editor.edit.off(),
        destroy: () => editor.destroy(),
      })
    })
  })
