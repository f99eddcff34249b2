/** The editors' own programming interfaces, as far as an insertion needs them; checked before each use. */

type Ckeditor5 = {
  isReadOnly?: boolean
  data: { processor: { toView(html: string): unknown }; toModel(view: unknown): unknown }
  model: { insertContent(content: unknown): unknown }
  editing?: { view?: { focus?(): void; scrollToTheSelection?(): void } }
}

type Froala = {
  el?: Element
  html: { insert(html: string): void }
  undo: { saveStep(): void }
}

type PageWindow = Window & {
  FroalaEditor?: { INSTANCES?: Froala[] }
  jQuery?: (element: Element) => { data(key: string): Froala | undefined }
}

/** One undo step; the selection of the editor's own model is replaced. */
export function insertWithCkeditor5(element: HTMLElement, html: string): boolean {
  const editor = (element as HTMLElement & { ckeditorInstance?: Ckeditor5 }).ckeditorInstance
  if (!editor?.model || editor.isReadOnly) return false
  editor.model.insertContent(editor.data.toModel(editor.data.processor.toView(html)))
  editor.editing?.view?.focus?.()
  editor.editing?.view?.scrollToTheSelection?.()
  return true
}

/** Between two saved steps, so that undo takes back the insertion and nothing else. */
export function insertWithFroala(element: HTMLElement, html: string): boolean {
  const view = element.ownerDocument.defaultView as PageWindow | null
  const box = element.closest('.fr-box')
  const editor =
    view?.FroalaEditor?.INSTANCES?.find((instance) => instance.el === element) ??
    (box?.parentElement && view?.jQuery?.(box.parentElement).data('froala.editor'))
  if (!editor?.html) return false
  editor.undo.saveStep()
  editor.html.insert(html)
  editor.undo.saveStep()
  return true
}
