import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { $createQuoteNode, HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical'
import type { MountKind } from '../mounted'

export const mount: MountKind = (place) => {
  const editable = place.appendChild(document.createElement('div'))
  editable.className = 'editor'
  editable.contentEditable = 'true'
  const editor = createEditor({
    nodes: [HeadingNode, QuoteNode],
    onError: (error) => {
      throw error
    },
  })
  editor.setRootElement(editable)
  const stops = [registerRichText(editor), registerHistory(editor, createEmptyHistoryState(), 300)]
  return {
    editable,
    set: (html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html')
      editor.update(
        () => {
          const root = $getRoot().clear()
          for (const { localName, textContent } of parsed.body.children) {
            const block = localName === 'blockquote' ? $createQuoteNode() : $createParagraphNode()
            root.append(block.append($createTextNode(textContent ?? '')))
          }
        },
        { discrete: true, tag: 'history-merge' },
      )
    },
    lock: () => {
      editor.setEditable(false)
      editable.contentEditable = 'false'
    },
    destroy: () => {
      for (const stop of stops) stop()
      editor.setRootElement(null)
    },
  }
}
