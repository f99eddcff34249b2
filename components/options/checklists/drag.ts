/**
 * Reordering by pointer. The library comes when the first list is drawn, not with the page; until then, and
 * where it cannot come, the keyboard's own way does (see ItemRow).
 */
type Adapter = typeof import('./drag-adapter')

export type Edge = 'before' | 'after'

export type RowDrag = {
  id: string
  handle: Element
  hover: (edge: Edge | null) => void
  /** Another item was let go on this one. */
  drop: (id: string, edge: Edge) => void
}

export type EndDrag = { hover: (over: boolean) => void; drop: (id: string) => void }

/** Makes a row draggable by its handle, and a place where other rows land. The result ends both. */
export function dragsRow(row: HTMLElement, drag: RowDrag): () => void {
  return later((adapter) => adapter.dragsRow(row, drag))
}

/** A moment takes what is let go beside its rows, as its last item. The result ends it. */
export function acceptsAtEnd(area: HTMLElement, drag: EndDrag): () => void {
  return later((adapter) => adapter.acceptsAtEnd(area, drag))
}

function later(start: (adapter: Adapter) => () => void): () => void {
  let ended = false
  let end = () => {}
  import('./drag-adapter').then(
    (adapter) => {
      if (!ended) end = start(adapter)
    },
    () => undefined,
  )
  return () => {
    ended = true
    end()
  }
}
