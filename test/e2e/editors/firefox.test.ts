/**
 * The same promises in Firefox, where an extension's paste arrives empty and the helper in the page's world
 * has to do it. One tab after the other: Firefox tells a tab in the background nothing of its selection.
 */
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildExtension, buildPages, EDITORS, type EditorName, servePages } from './build.ts'
import { launch, open } from './firefox.ts'
import { runSteps, steps } from './steps.ts'

let browser: Browser
let served: Awaited<ReturnType<typeof servePages>>

beforeAll(async () => {
  const [folder] = await Promise.all([buildExtension('firefox'), buildPages()])
  served = await servePages()
  browser = await launch(folder)
})

afterAll(async () => {
  await browser?.close()
  served?.server.close()
})

async function check(name: EditorName, rows: typeof steps, inside?: 'shadow' | 'frame'): Promise<void> {
  const editor = await open(browser, served.origin, name, inside)
  const failures = await runSteps(editor, rows)
  await editor.close()
  expect(failures.join('\n\n')).toBe('')
}

const rowsOf = (name: EditorName) =>
  steps.filter(({ inFirefox }) => inFirefox !== false && (inFirefox?.includes(name) ?? true))
// Tiptap is ProseMirror to the composer; Chromium tries both.
test.each(EDITORS.filter((name) => name !== 'tiptap'))('%s', (name) => check(name, rowsOf(name)))

const main = steps.filter((step) => step.main)
test.each(['prosemirror', 'contenteditable'] as const)('%s in an open shadow root', (name) =>
  check(name, main, 'shadow'),
)
test.each(['prosemirror', 'contenteditable'] as const)('%s in a frame', (name) => check(name, main, 'frame'))
