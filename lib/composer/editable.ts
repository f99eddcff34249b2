/** What kind of editable an element is. */

export type TextControl = HTMLTextAreaElement | HTMLInputElement

/** Inputs whose caret can be read and set; others (email, number) refuse it. */
const TEXT_INPUTS = ['text', 'search', 'url', 'tel']

/** By name and not by class: the element may belong to a frame, whose classes are other objects. */
export function isTextControl(element: Element): element is TextControl {
  if (element.localName === 'textarea') return true
  return element.localName === 'input' && TEXT_INPUTS.includes((element as HTMLInputElement).type)
}

/** Can the agent write here? Asks attributes only, so that the page is not laid out anew. */
export function isReadOnly(element: HTMLElement): boolean {
  if (isTextControl(element)) return element.readOnly || element.matches(':disabled')
  if (element.matches('[aria-readonly=true],[aria-disabled=true],.mce-content-readonly')) return true
  if (element.ownerDocument.designMode === 'on') return false
  return !isEditingHost(element)
}

/** Outermost editable around a node: nested ones (widgets, captions) belong to it. Null outside editables. */
export function editingHost(node: Node | null): HTMLElement | null {
  const start = node?.nodeType === 1 ? (node as Element) : node?.parentElement
  let host: HTMLElement | null = null
  let nearest = start?.closest<HTMLElement>('[contenteditable]') ?? null
  while (nearest) {
    if (isEditingHost(nearest)) host = nearest
    nearest = nearest.parentElement?.closest<HTMLElement>('[contenteditable]') ?? null
  }
  return host
}

function isEditingHost(element: Element): boolean {
  const value = element.getAttribute('contenteditable')
  return value !== null && value !== 'false' && value !== 'inherit'
}

/** Does the keyboard write here at this moment? */
export function hasFocus(element: HTMLElement): boolean {
  const active = (element.getRootNode() as Document | ShadowRoot).activeElement
  return active === element || (active !== null && element.contains(active))
}

/**
 * Editors that keep a model of their own and only show it in the page: what changes the page past them is
 * put back, or breaks their undo. CKEditor 5 (10 and later), ProseMirror and Tiptap, Quill, Lexical, Slate,
 * TinyMCE.
 */
export function hasOwnModel(element: Element): boolean {
  return element.matches(
    '.ck-editor__editable,.ck.ck-content,.ProseMirror,.ql-editor,[data-lexical-editor],[data-slate-editor],.mce-content-body',
  )
}

export function isSlate(element: Element): boolean {
  return element.hasAttribute('data-slate-editor')
}

export function isQuill(element: Element): boolean {
  return element.classList.contains('ql-editor')
}

/**
 * What has to stand between two paragraphs: Quill and Zendesk draw them without a gap, in the editor and in
 * the customer's mail.
 */
export function gapOf(element: Element): string {
  if (isQuill(element)) return '<p><br></p>'
  return element.matches('[data-test-id^=omnicomposer]') ? '<p>&nbsp;</p>' : ''
}

/** Froala 2 and later. */
export function isFroala(element: Element): boolean {
  return element.classList.contains('fr-element')
}

/** The body of a frame's document, as CKEditor 4 and other framed editors edit it. */
export function isFrameBody(element: HTMLElement, top: Document): boolean {
  return element.ownerDocument !== top
}
