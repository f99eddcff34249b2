/**
 * The composer room on real editors, from a real isolated world. A bare contenteditable lets wrong ways
 * pass, so every promise is kept on every editor. The editors work side by side, each in a tab of its own:
 * most of the time they only wait.
 */
import { expect } from '@playwright/test'
import { EDITORS, type EditorName } from './editors/build.ts'
import { open, type Shared, test } from './editors/fixture.ts'
import { runSteps, steps } from './editors/steps.ts'

/** Tabs at work at the same time, on two cores. */
const SIDE_BY_SIDE = 4

async function inAll(
  shared: Shared,
  names: readonly EditorName[],
  rows: typeof steps,
  inside?: 'shadow' | 'frame',
): Promise<string[]> {
  const waiting = [...names]
  const failures: string[] = []
  const work = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      const editor = await open(shared, name, inside)
      failures.push(...(await runSteps(editor, rows)))
      await editor.close()
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work))
  return failures
}

test('every promise, in every editor', async ({ shared }) => {
  test.setTimeout(150_000)
  expect((await inAll(shared, EDITORS, steps)).join('\n\n')).toBe('')
})

const main = steps.filter(({ main }) => main)

test('in an open shadow root', async ({ shared }) => {
  // Quill and CKEditor 35 do not work in one; Slate does until its text is changed by a script.
  const names = ['ckeditor5', 'prosemirror', 'tiptap', 'lexical', 'contenteditable', 'textarea'] as const
  expect((await inAll(shared, names, main, 'shadow')).join('\n\n')).toBe('')
})

test('in a frame of the same origin', async ({ shared }) => {
  const names = EDITORS.filter((name) => !['frame', 'ckeditor5-35', 'tiptap', 'input'].includes(name))
  expect((await inAll(shared, names, main, 'frame')).join('\n\n')).toBe('')
})

test('a placeholder that is real text is neither read nor kept', async ({ shared }) => {
  const editor = await open(shared, 'frame')
  await editor.showPlaceholder()
  expect(await editor.draft()).toBe('')
  expect((await editor.insertByClick('On its way.')).kind).toBe('inserted')
  expect(await editor.text()).toBe('On its way.')
  await editor.close()
})
