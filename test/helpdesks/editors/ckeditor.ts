/** CKEditor 5 as the Zendesk composer uses it: the editable alone, the toolbar placed by the page. */
import {
  Autoformat,
  BlockQuote,
  Bold,
  Code,
  DecoupledEditor,
  Essentials,
  Italic,
  Link,
  List,
  Paragraph,
} from 'ckeditor5'
import type { EditorMaker } from './globals.ts'

const richPlugins = [Essentials, Paragraph, Autoformat, Bold, Italic, Code, Link, List, BlockQuote]
const richToolbar = ['bold', 'italic', 'code', '|', 'link', 'bulletedList', 'numberedList', 'blockQuote']

const make: EditorMaker = async (host, { plain, html, placeholder }) => {
  const editor = await DecoupledEditor.create({
    licenseKey: 'GPL',
    plugins: plain ? [Essentials, Paragraph] : richPlugins,
    toolbar: plain ? [] : richToolbar,
    root: { element: host, placeholder, initialData: html },
  })
  const element = editor.ui.getEditableElement()
  if (!element) throw new Error('CKEditor made no editable')
  return {
    element,
    html: () => editor.getData(),
    setHtml: (value) => editor.setData(value),
    setReadOnly: (on) => (on ? editor.enableReadOnlyMode('page') : editor.disableReadOnlyMode('page')),
    toolbar: editor.ui.view.toolbar.element,
    setAttributes: (attributes) =>
      editor.editing.view.change((writer) => {
        const root = editor.editing.view.document.getRoot()
        if (!root) return
        for (const [name, value] of Object.entries(attributes)) writer.setAttribute(name, value, root)
      }),
    onChange: (changed) => editor.model.document.on('change:data', changed),
    focus: () => editor.editing.view.focus(),
    destroy: async () => {
      await editor.destroy()
    },
  }
}

window.replicaCkeditor = make
