import { BlockQuote, Bold, ClassicEditor, Essentials, Link, List, Paragraph } from 'ckeditor5'
import 'ckeditor5/ckeditor5.css'

const mount = document.querySelector<HTMLElement>('#mount')
if (!mount) throw new Error('no mount')
const editor = await ClassicEditor.create(mount, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Link, List, BlockQuote],
  toolbar: ['bold', 'link', 'bulletedList', 'undo', 'redo'],
})
// CKEditor draws its own attributes only: an id set on the element itself would be gone at the first focus.
editor.editing.view.change((writer) => {
  const root = editor.editing.view.document.getRoot()
  if (root) writer.setAttribute('id', 'editor', root)
})
Object.assign(window, { setEditor: (html: string) => editor.setData(html) })
document.body.dataset.ready = 'yes'
