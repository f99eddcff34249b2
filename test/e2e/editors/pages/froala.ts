import FroalaEditor from 'froala-editor'
import 'froala-editor/css/froala_editor.pkgd.min.css'

const editor = new FroalaEditor('#mount', { attribution: false }, () => {
  editor.el.id = 'editor'
  Object.assign(window, {
    FroalaEditor,
    setEditor: (html: string) => {
      editor.html.set(html)
      editor.undo.reset()
      editor.undo.saveStep()
    },
  })
  document.body.dataset.ready = 'yes'
})
