/** Reordering by pointer, with the library that does it. Fetched by drag.ts when a list is drawn. */
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import type { Edge, EndDrag, RowDrag } from './drag'

const ITEM = 'outside-first-item'

/** Makes a row draggable by its handle, and a place where other rows land. The result ends both. */
export function dragsRow(row: HTMLElement, { id, handle, hover, drop }: RowDrag): () => void {
  const edgeAt = (y: number): Edge => {
    const box = row.getBoundingClientRect()
    return y < box.top + box.height / 2 ? 'before' : 'after'
  }
  return combine(
    draggable({
      element: row,
      dragHandle: handle,
      getInitialData: () => ({ [ITEM]: id }),
      onDragStart: () => row.classList.add('dragged'),
      onDrop: () => row.classList.remove('dragged'),
    }),
    dropTargetForElements({
      element: row,
      canDrop: ({ source }) => typeof source.data[ITEM] === 'string' && source.data[ITEM] !== id,
      onDrag: ({ location }) => hover(edgeAt(location.current.input.clientY)),
      onDragLeave: () => hover(null),
      onDrop: ({ source, location }) => {
        hover(null)
        drop(String(source.data[ITEM]), edgeAt(location.current.input.clientY))
      },
    }),
  )
}

/** A moment takes what is let go beside its rows, as its last item. The result ends it. */
export function acceptsAtEnd(area: HTMLElement, { hover, drop }: EndDrag): () => void {
  return dropTargetForElements({
    element: area,
    canDrop: ({ source }) => typeof source.data[ITEM] === 'string',
    onDrag: ({ location, self }) => {
      if (location.current.dropTargets[0]?.element === self.element) hover(true)
    },
    onDragLeave: () => hover(false),
    onDrop: ({ source, location, self }) => {
      hover(false)
      if (location.current.dropTargets[0]?.element === self.element) drop(String(source.data[ITEM]))
    },
  })
}
