import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { createEditor, type Descendant } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, Slate, withReact } from 'slate-react'
import type { MountKind } from '../mounted'

type Drawn = { attributes: object; children: unknown; element: unknown }
type Block = { type: 'paragraph' | 'quote'; children: { text: string }[] }

export const mount: MountKind = async (place) => {
  const editor = withHistory(withReact(createEditor() as never)) as ReturnType<typeof createEditor> & {
    history: { undos: unknown[]; redos: unknown[] }
  }
  const root = createRoot(place)
  const draw = (blocks: Block[], readOnly = false, key = 'a') =>
    root.render(
      createElement(
        Slate,
        { key, editor: editor as never, initialValue: blocks as unknown as Descendant[] } as never,
        createElement(Editable, {
          id: 'editor',
          className: 'editor',
          readOnly,
          placeholder: 'Write a reply',
          renderElement: ({ attributes, children, element }: Drawn) =>
            createElement((element as Block).type === 'quote' ? 'blockquote' : 'div', attributes, children),
        }),
      ),
    )
  draw([{ type: 'paragraph', children: [{ text: '' }] }])
  const editable = await drawn(place)
  return {
    editable,
    set: (html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html')
      editor.children = [...parsed.body.children].map((block) => ({
        type: block.localName === 'blockquote' ? 'quote' : 'paragraph',
        children: [{ text: block.textContent ?? '' }],
      })) as never
      editor.selection = null
      editor.onChange()
    },
    lock: () => draw(editor.children as never, true),
    refuse: () => {
      editor.apply = () => undefined
    },
    destroy: () => root.unmount(),
  }
}

async function drawn(place: HTMLElement): Promise<HTMLElement> {
  for (;;) {
    const editable = place.querySelector<HTMLElement>('[data-slate-editor]')
    if (editable) return editable
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
