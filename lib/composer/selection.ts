/** The selection inside the tree a node belongs to; a document's own view of it ends at shadow roots. */

type Composed = Selection & {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[]
}

/** A range of its own, or null where nothing is selected in the node's tree. */
export function selectionAt(node: Node): Range | null {
  const doc = (node.ownerDocument ?? node) as Document
  const selection: Composed | null = doc.getSelection()
  if (!selection || selection.rangeCount === 0) return null
  const root = node.getRootNode()
  const [inner] =
    root === doc ? [] : (selection.getComposedRanges?.({ shadowRoots: [root as ShadowRoot] }) ?? [])
  if (!inner) return selection.getRangeAt(0)
  const range = doc.createRange()
  range.setStart(inner.startContainer, inner.startOffset)
  range.setEnd(inner.endContainer, inner.endOffset)
  return range
}

export function select(range: Range): void {
  const selection = range.startContainer.ownerDocument?.getSelection()
  selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
}

/** What has the focus, in open shadow roots too. */
export function activeElement(doc: Document): HTMLElement | null {
  let active = doc.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active as HTMLElement | null
}
