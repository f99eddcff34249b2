/**
 * What is promised of every editor, one row a promise; both browsers run the same rows. Each begins in an
 * editor that has just been mounted.
 */
import assert from 'node:assert/strict'
import type { EditorName } from './build.ts'
import { type Editor, pause } from './editor.ts'

const CARET = '\uE000'
const PHRASE = 'I am sorry you had to wait for this, Mara.'
const LINES = 'First.\nSecond.\n\nThird.'

/** Emoji of several code points, Chinese, right to left, what HTML would eat, blanks at the front. */
const HARD = [
  '👩‍💻 你好，感谢您的耐心等待。 שלום وعليكم',
  '"quotes" & <b>tags</b> &amp; ‘more’',
  '  two spaces first  and   between',
  '[link](x) #1\n- one\n- two',
  `${'All four thousand characters of it arrive, 第一 and last. '.repeat(70)}End.`,
].join('\n\n')

/** ms within which these take all that is typed for one step, also what the agent types after an insertion. */
const GROUPS: Partial<Record<EditorName, number>> = {
  prosemirror: 500,
  tiptap: 500,
  quill: 1_000,
  froala: 500,
}

/** "Dear **Mara**", a list and a link in it, as the phrasing room marks them. */
const FORM =
  'Dear \uE010Mara\uE010,\n\n\uE014 one\n\uE014 \uE011two\uE012https://acme.example/two\uE013 \uE010more\uE010'
/** What an editor keeps of it, where that is not all: its own plugins or schema decide. */
const KEPT: Partial<Record<EditorName, string>> = {
  prosemirror: 'bold items',
  lexical: 'bold',
  slate: '',
  textarea: '',
  input: '',
}

type Step = {
  name: string
  run(editor: Editor): Promise<void>
  /** Editors that this row says nothing about. */
  not?: readonly EditorName[]
  /** Also in shadow roots and frames. */
  main?: true
  /** false: the same code in both browsers, seen in Chromium; or the editors that stand for all there. */
  inFirefox?: false | readonly EditorName[]
}

/** What did not hold, each with the editor and the row. */
export async function runSteps(editor: Editor, rows: readonly Step[]): Promise<string[]> {
  const failures: string[] = []
  for (const { name, not, run } of rows) {
    if (not?.includes(editor.name)) continue
    try {
      await editor.mount()
      await run(editor)
    } catch (error) {
      failures.push(`${editor.name}: ${name}\n${error instanceof Error ? error.message : error}`)
    }
  }
  return failures
}

export const STRATEGY: Record<EditorName, { chromium: string; firefox: string }> = {
  ckeditor5: { chromium: 'own-model', firefox: 'page-world' },
  'ckeditor5-35': { chromium: 'own-model', firefox: 'page-world' },
  froala: { chromium: 'froala', firefox: 'froala' },
  frame: { chromium: 'frame', firefox: 'frame' },
  tinymce: { chromium: 'own-model', firefox: 'page-world' },
  prosemirror: { chromium: 'own-model', firefox: 'page-world' },
  tiptap: { chromium: 'own-model', firefox: 'page-world' },
  quill: { chromium: 'own-model', firefox: 'page-world' },
  lexical: { chromium: 'own-model', firefox: 'page-world' },
  slate: { chromium: 'page-world', firefox: 'page-world' },
  contenteditable: { chromium: 'typing', firefox: 'typing' },
  textarea: { chromium: 'text-control', firefox: 'text-control' },
  input: { chromium: 'text-control', firefox: 'text-control' },
}

export const steps: readonly Step[] = [
  {
    name: 'by click into the middle of a draft; keys go on from there; undo and redo step by step',
    main: true,
    async run(editor) {
      await editor.type('Hello. Bye.')
      await editor.rest()
      await editor.press('ArrowLeft', 4)
      const result = await editor.insertByClick(PHRASE)
      const framed = editor.inside === 'frame' && editor.name === 'contenteditable'
      const strategy = framed ? 'frame' : STRATEGY[editor.name][editor.driver.browser]
      assert.deepEqual(result, { kind: 'inserted', strategy, audience: 'public' })
      assert.equal(await editor.text(), `Hello. ${PHRASE}Bye.`)
      assert.equal(await editor.draft(), `Hello. ${PHRASE}Bye.`)
      // Editors that group by time take what is typed within it for one step with the insertion.
      await pause(GROUPS[editor.name] ?? 0)
      await editor.typeOn(' So')
      await editor.rest()
      await editor.press('ArrowRight')
      await editor.press('ArrowLeft')
      // Editors hear of a moved caret a task later, and no hand is faster than that.
      await editor.rest()
      await editor.press('Backspace')
      assert.equal(await editor.text(), `Hello. ${PHRASE} SBye.`)
      const seen: string[] = []
      for (let i = 0; i < 8 && seen.at(-1) !== 'Hello. Bye.'; i++) {
        await editor.undo()
        seen.push(await editor.text())
      }
      assert.deepEqual(seen.slice(-2), [`Hello. ${PHRASE}Bye.`, 'Hello. Bye.'])
      await editor.redo()
      assert.equal(await editor.text(), `Hello. ${PHRASE}Bye.`)
    },
  },
  {
    name: 'by key right behind what was typed: a step of its own',
    async run(editor) {
      await editor.type('Hello. And ')
      assert.equal((await editor.insert(PHRASE)).kind, 'inserted')
      assert.equal(await editor.text(), `Hello. And ${PHRASE}`)
      await editor.undo()
      assert.equal(await editor.text(), 'Hello. And')
      await editor.redo()
      assert.equal(await editor.text(), `Hello. And ${PHRASE}`)
    },
  },
  {
    name: 'a selection is replaced, by what HTML would swallow',
    inFirefox: false,
    async run(editor) {
      await editor.type('Dear XXXX!')
      await editor.rest()
      await editor.press('ArrowLeft')
      await editor.press('Shift+ArrowLeft', 4)
      await pause(400)
      assert.equal((await editor.insertByClick('Mara & <b>"Lind"</b>')).kind, 'inserted')
      assert.equal(await editor.text(), 'Dear Mara & <b>"Lind"</b>!')
      await editor.undo()
      assert.equal(await editor.text(), 'Dear XXXX!')
    },
  },
  {
    name: 'the caret goes to its mark',
    inFirefox: false,
    async run(editor) {
      await editor.type('Hi. ')
      assert.equal((await editor.insertByClick(`Your order ${CARET} is on its way.`)).kind, 'inserted')
      await editor.typeOn('77')
      assert.equal(await editor.text(), 'Hi. Your order 77 is on its way.')
    },
  },
  {
    name: 'two paragraphs and a line break: one undo step',
    main: true,
    not: ['input'],
    async run(editor) {
      await editor.type('Hello. Bye.')
      await editor.rest()
      await editor.press('ArrowLeft', 4)
      assert.equal((await editor.insertByClick(LINES)).kind, 'inserted')
      // TinyMCE keeps pasted paragraphs apart from the one they are pasted into.
      const splits = editor.name === 'tinymce'
      const whole = splits ? `Hello.\n\n${LINES}\n\nBye.` : `Hello. ${LINES}Bye.`
      assert.equal(await editor.text(), whole)
      assert.equal(await editor.draft(), whole)
      await editor.undo()
      assert.equal(await editor.text(), 'Hello. Bye.')
      await editor.redo()
      assert.equal(await editor.text(), whole)
    },
  },
  {
    name: 'the caret to its mark in the second line',
    not: ['input'],
    async run(editor) {
      await editor.type('Hello. ')
      assert.equal((await editor.insertByClick(LINES.replace('cond', `c${CARET}ond`))).kind, 'inserted')
      await editor.typeOn('77')
      const between = editor.name === 'tinymce' ? '\n\n' : ' '
      const text = (await editor.text()).replace('Hello. \n', 'Hello.\n')
      assert.equal(text, `Hello.${between}${LINES.replace('cond', 'c77ond')}`)
    },
  },
  {
    name: 'without a caret: a paragraph of its own between the draft and the quoted mail',
    async run(editor) {
      const quoted = editor.isField
        ? 'Hello Mara,\n\n> I want an answer'
        : '<p>Hello Mara,</p><blockquote><p>I want an answer</p></blockquote>'
      await editor.fill(editor.name === 'input' ? 'Hello Mara,' : quoted)
      assert.equal((await editor.insertByClick(PHRASE)).kind, 'inserted')
      const gap = editor.name === 'input' ? ' ' : '\n\n'
      assert.equal(await editor.draft(), `Hello Mara,${gap}${PHRASE}`)
      if (editor.name !== 'input') assert.match(await editor.text(), /I want an answer$/)
      await editor.typeOn(' Yes.')
      assert.equal(await editor.draft(), `Hello Mara,${gap}${PHRASE} Yes.`)
    },
  },
  {
    name: 'hard text into an editor never touched: whole, read cheaply, gone with one undo',
    async run(editor) {
      const text = editor.name === 'input' ? HARD.replace(/\s*\n\s*/g, ' ').trim() : HARD
      assert.equal((await editor.insertByClick(HARD)).kind, 'inserted')
      assert.equal(unspaced(await editor.text()), unspaced(text))
      assert.equal(unspaced(await editor.draft()), unspaced(text))
      const cost = await editor.readingCost()
      assert.ok(cost < 2, `reading takes ${cost} ms`)
      await editor.undo()
      assert.equal(await editor.text(), '')
    },
  },
  {
    name: 'a typed name gives way to bold, a list and a link; one undo brings it back',
    inFirefox: ['ckeditor5', 'froala', 'contenteditable'],
    async run(editor) {
      await editor.type('Hello. ;;tk')
      await editor.rest()
      const result = await editor.expand(';;tk', FORM)
      assert.equal(result.kind, 'inserted', JSON.stringify(result))
      const kept = KEPT[editor.name] ?? 'bold items link'
      assert.equal(await editor.form(), kept)
      const plain = kept === '' ? '- one\n- two (https://acme.example/two) more' : 'one\ntwo more'
      const wanted = `Hello. Dear Mara,\n${plain}`
      assert.equal(
        unspaced(await editor.text()).replace('Hello.\nDear', 'Hello. Dear'),
        editor.name === 'input' ? wanted.replaceAll('\n', ' ') : wanted,
      )
      await editor.undo()
      assert.equal(await editor.text(), 'Hello. ;;tk')
    },
  },
  {
    name: 'another ticket, or the middle of a composition: nothing happens',
    async run(editor) {
      await editor.type('Hello.')
      const elsewhere = await editor.insert(PHRASE, 'test:127.0.0.1:2')
      assert.deepEqual(elsewhere, { kind: 'not-inserted', why: 'other-ticket', copied: false })
      const end = await editor.driver.compose('ni')
      const composing = await editor.text()
      const during = await editor.insert(PHRASE)
      assert.deepEqual(during, { kind: 'not-inserted', why: 'composing', copied: false })
      assert.equal(await editor.text(), composing)
      assert.equal(await editor.clipboard(), null)
      await end('你')
      await editor.rest()
      const after = await editor.text()
      assert.ok(after.startsWith('Hello.'), after)
      assert.equal((await editor.insert(PHRASE)).kind, 'inserted')
      assert.equal(await editor.text(), `${after}${PHRASE}`)
    },
  },
  {
    name: 'read-only: the clipboard, and said so',
    inFirefox: false,
    async run(editor) {
      await editor.type('Hello.')
      await editor.rest()
      await editor.lock()
      await pause(50)
      const result = await editor.insertByClick(`${PHRASE}${CARET}`)
      assert.deepEqual(result, { kind: 'not-inserted', why: 'read-only', copied: true })
      assert.equal(await editor.text(), 'Hello.')
      assert.equal(await editor.clipboard(), PHRASE)
    },
  },
  {
    name: 'put back by the page: the clipboard, and said so',
    inFirefox: false,
    async run(editor) {
      await editor.type('Hello.')
      await editor.rest()
      await editor.putBack()
      const result = await editor.insert(PHRASE)
      assert.deepEqual(result, { kind: 'not-inserted', why: 'editor-refused', copied: true })
      assert.equal(await editor.text(), 'Hello.')
      assert.equal(await editor.clipboard(), PHRASE)
    },
  },
  {
    name: 'mounted anew after the agent was in it: behind the draft, once',
    inFirefox: false,
    async run(editor) {
      await editor.type('Gone.')
      await editor.rest()
      await editor.mount()
      await editor.fill(editor.isField ? 'Hello Mara,' : '<p>Hello Mara,</p>')
      assert.equal((await editor.insertByClick(PHRASE)).kind, 'inserted')
      assert.equal(await editor.text(), `Hello Mara,${editor.name === 'input' ? ' ' : '\n\n'}${PHRASE}`)
    },
  },
]

/** Runs of blanks and of line breaks are the editors' own; the rest of a hard text is not. */
function unspaced(text: string): string {
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n+/g, '\n')
    .trim()
}
