import tinymce from 'tinymce'
import 'tinymce/icons/default'
import 'tinymce/models/dom'
import 'tinymce/themes/silver'
import 'tinymce/plugins/lists'
import 'tinymce/skins/ui/oxide/skin.css'
import type { MountKind } from '../mounted'

export const mount: MountKind = async (place) => {
  const target = place.appendChild(document.createElement('textarea'))
  const [editor] = await tinymce.init({
    target,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    plugins: 'lists',
    height: 240,
    promotion: false,
    branding: false,
  })
  if (!editor) throw new Error('no editor')
  return {
    editable: editor.getBody(),
    set: (html) => {
      editor.setContent(html)
      editor.undoManager.reset()
    },
    lock: () => editor.mode.set('readonly'),
    destroy: () => editor.destroy(),
  }
}
