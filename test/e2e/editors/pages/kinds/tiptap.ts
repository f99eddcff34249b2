import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import type { MountKind } from '../mounted'

export const mount: MountKind = (place) => {
  const editor = new Editor({ element: place, extensions: [StarterKit] })
  return {
    editable: editor.view.dom,
    set: (html) => editor.commands.setContent(html),
    lock: () => editor.setEditable(false),
    destroy: () => editor.destroy(),
  }
}
