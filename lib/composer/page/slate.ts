/** Slate's own programming interface, reached through React: Slate leaves no other way to its editor. */

type Operation = { type: string }
type Slate = {
  selection: unknown
  history?: { undos: { operations: Operation[] }[] }
  insertText(text: string): void
  insertBreak(): void
}
type Fiber = { memoizedProps?: { editor?: Partial<Slate> }; return?: Fiber | null }

/** How far up from the editable Slate's component is at most. */
const LEVELS = 40

/** One undo step of its own; the selection of the editor's own model is replaced. */
export function insertWithSlate(element: HTMLElement, plain: string): boolean {
  const editor = editorOf(element)
  if (!editor?.selection) return false
  closeStep(editor)
  for (const [i, line] of plain.split('\n').entries()) {
    if (i > 0) editor.insertBreak()
    if (line !== '') editor.insertText(line)
  }
  closeStep(editor)
  return true
}

/** Slate joins typing with the step before wherever it goes on; a move of the caret in between ends that. */
function closeStep({ history, selection }: Slate): void {
  const move = { type: 'set_selection', properties: selection, newProperties: selection }
  history?.undos.at(-1)?.operations.push(move)
}

function editorOf(element: HTMLElement): Slate | null {
  const key = Object.keys(element).find((name) => name.startsWith('__reactFiber$'))
  let fiber = (key && (element as unknown as Record<string, Fiber>)[key]) as Fiber | null | undefined
  for (let level = 0; fiber && level < LEVELS; level++) {
    const editor = fiber.memoizedProps?.editor
    if (editor?.insertText && editor.insertBreak) return editor as Slate
    fiber = fiber.return
  }
  return null
}
