import type { Mounted } from './mounted'

/** What both generations have in common, as far as the page needs it. */
export type AnyCkeditor5 = {
  editing: {
    view: {
      change(work: (writer: { setAttribute(key: string, value: string, of: unknown): void }) => void): void
      document: { getRoot(): unknown }
      getDomRoot(): HTMLElement | null | undefined
    }
  }
  setData(html: string): void
  enableReadOnlyMode(by: string): void
  destroy(): Promise<unknown>
}

export function mountedCkeditor5(editor: AnyCkeditor5): Mounted {
  const { view } = editor.editing
  // CKEditor draws its own attributes only: an id set on the element itself would be gone at the first focus.
  view.change((writer) => writer.setAttribute('id', 'editor', view.document.getRoot()))
  const editable = view.getDomRoot()
  if (!editable) throw new Error('no editable')
  return {
    editable,
    set: (html) => editor.setData(html),
    lock: () => editor.enableReadOnlyMode('test'),
    destroy: () => editor.destroy(),
  }
}
