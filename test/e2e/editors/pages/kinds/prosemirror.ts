/** ProseMirror as chat and ticket composers build it (Intercom, HubSpot, Chatwoot): schema, keys, history. */
import { baseKeymap, chainCommands, exitCode } from '@tiptap/pm/commands'
import { history, redo, undo } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { DOMParser, Schema } from '@tiptap/pm/model'
import { addListNodes } from '@tiptap/pm/schema-list'
import { type Command, EditorState } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import type { MountKind } from '../mounted'

const base = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    blockquote: {
      group: 'block',
      content: 'block+',
      parseDOM: [{ tag: 'blockquote' }],
      toDOM: () => ['blockquote', 0],
    },
    hard_break: {
      group: 'inline',
      inline: true,
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
    text: { group: 'inline' },
  },
  marks: { strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] } },
})
const schema = new Schema({
  nodes: addListNodes(base.spec.nodes as never, 'paragraph block*', 'block') as never,
  marks: base.spec.marks,
})

const breakLine: Command = chainCommands(exitCode, (state, dispatch) => {
  const node = schema.nodes.hard_break?.create()
  if (node) dispatch?.(state.tr.replaceSelectionWith(node).scrollIntoView())
  return true
})

function stateOf(html: string): EditorState {
  const dom = document.createElement('div')
  dom.innerHTML = html
  return EditorState.create({
    doc: DOMParser.fromSchema(schema).parse(dom),
    plugins: [
      history(),
      keymap({ 'Mod-z': undo, 'Shift-Mod-z': redo, 'Mod-y': redo, 'Shift-Enter': breakLine }),
      keymap(baseKeymap),
    ],
  })
}

export const mount: MountKind = (place) => {
  const view = new EditorView(place, { state: stateOf('') })
  return {
    editable: view.dom,
    set: (html) => view.updateState(stateOf(html)),
    lock: () => view.setProps({ editable: () => false }),
    destroy: () => view.destroy(),
  }
}
