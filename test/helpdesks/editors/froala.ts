/** Froala as the Freshdesk composer uses it: toolbar at the bottom, signature and quote below the answer. */
import FroalaEditor from 'froala-editor'
import 'froala-editor/js/plugins/link.min.js'
import 'froala-editor/js/plugins/lists.min.js'
import 'froala-editor/js/plugins/quote.min.js'
import type { EditorMaker } from './globals.ts'

/** Without a licence key the editor adds a line about itself to what it gives out. */
function withoutAdvertisement(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  body.querySelector('[data-f-id="pbf"]')?.remove()
  return body.innerHTML
}

/**
 * Without a licence key the editor refuses its own commands on any host but the loopback, the keys for
 * undo and redo among them. Its undo stack works all the same, so the keys are led to it here.
 */
function undoByKeys(element: HTMLElement, undo: { run(): void; redo(): void }): void {
  element.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    const back = event.code === 'KeyZ' && !event.shiftKey
    const forth = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey)
    if (!back && !forth) return
    event.preventDefault()
    if (back) undo.run()
    else undo.redo()
  })
}

const make: EditorMaker = (host, { html, placeholder }) =>
  new Promise((done) => {
    const editor = new FroalaEditor(
      host,
      {
        attribution: false,
        toolbarBottom: true,
        toolbarButtons: [
          'bold',
          'italic',
          'underline',
          'formatUL',
          'formatOL',
          'insertLink',
          'quote',
          'undo',
          'redo',
        ],
        placeholderText: placeholder,
        heightMin: 140,
      },
      () => {
        editor.html.set(html)
        editor.undo.reset()
        editor.undo.saveStep()
        const element = host.querySelector<HTMLElement>('.fr-element')
        if (!element) throw new Error('Froala made no editable')
        undoByKeys(element, editor.undo)
        done({
          element,
          html: () => withoutAdvertisement(editor.html.get()),
          setHtml: (value) => editor.html.set(value),
          setReadOnly: (on) => (on ? editor.edit.off() : editor.edit.on()),
          toolbar: null,
          setAttributes: (attributes) => {
            for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
          },
          onChange: (changed) => editor.events.on('contentChanged', changed),
          focus: () => editor.events.focus(),
          destroy: async () => {
            editor.destroy()
          },
        })
      },
    )
  })

window.replicaFroala = make
