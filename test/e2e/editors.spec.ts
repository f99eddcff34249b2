/**
 * The composer room on real editors, from a real isolated world. A bare contenteditable lets wrong ways
 * pass, so every promise is kept on every editor.
 */
import { EDITORS, type EditorName } from './editors/build.ts'
import { expect, test } from './editors/fixture.ts'

const CARET = '\uE000'
const PHRASE = 'I am sorry you had to wait for this, Mara.'
/** Editors that can hold more than one line. */
const MULTILINE = EDITORS.filter((name) => name !== 'input')
const STRATEGY: Record<EditorName, string> = {
  ckeditor5: 'ckeditor5',
  froala: 'froala',
  frame: 'frame',
  contenteditable: 'typing',
  textarea: 'text-control',
  input: 'text-control',
}

for (const name of EDITORS) {
  test.describe(name, () => {
    for (const way of ['key', 'click'] as const) {
      test(`insert by ${way} in the middle of a draft, undo, redo`, async ({ open }) => {
        const editor = await open(name)
        await editor.type('Hello. Bye.')
        await editor.press('ArrowLeft', 4)
        await editor.page.waitForTimeout(100)

        const result = way === 'key' ? await editor.insert(PHRASE) : await editor.insertByClick(PHRASE)
        expect(result).toEqual({ kind: 'inserted', strategy: STRATEGY[name], audience: 'public' })
        expect(await editor.text()).toBe(`Hello. ${PHRASE}Bye.`)
        expect(await editor.draft()).toBe(`Hello. ${PHRASE}Bye.`)

        // Undo and redo of the insertion alone.
        await editor.undo()
        expect(await editor.text()).toBe('Hello. Bye.')
        await editor.redo()
        expect(await editor.text()).toBe(`Hello. ${PHRASE}Bye.`)
      })
    }

    test('the caret stands behind the insertion, and keys go on from there', async ({ open }) => {
      const editor = await open(name)
      await editor.type('Hello. Bye.')
      await editor.press('ArrowLeft', 4)
      await editor.insertByClick(PHRASE)
      await editor.page.keyboard.type(' So', { delay: 5 })
      await editor.rest()
      await editor.press('ArrowRight')
      await editor.press('ArrowLeft')
      await editor.press('Backspace')
      expect(await editor.text()).toBe(`Hello. ${PHRASE} SBye.`)
      // Back to the draft by undo, in as many steps as the editor made of the typing.
      const seen: string[] = []
      for (let i = 0; i < 12 && !seen.includes('Hello. Bye.'); i++) {
        await editor.undo()
        seen.push(await editor.text())
      }
      expect(seen).toContain(`Hello. ${PHRASE}Bye.`)
      expect(seen.at(-1)).toBe('Hello. Bye.')
      await editor.redo()
      expect(await editor.text()).toBe(`Hello. ${PHRASE}Bye.`)
    })

    test('typed right before: the insertion is a step of its own', async ({ open }) => {
      const editor = await open(name)
      await editor.type('Hello. ')
      await editor.page.keyboard.type('And ', { delay: 5 })
      await editor.rest()
      expect((await editor.insert(PHRASE)).kind).toBe('inserted')
      await editor.undo()
      expect(await editor.text()).toBe('Hello. And')
    })

    test('a selection is replaced', async ({ open }) => {
      const editor = await open(name)
      await editor.type('Dear XXXX!')
      await editor.press('ArrowLeft')
      await editor.press('Shift+ArrowLeft', 4)
      await editor.page.waitForTimeout(100)
      expect((await editor.insertByClick('Mara & <b>Lind</b>')).kind).toBe('inserted')
      expect(await editor.text()).toBe('Dear Mara & <b>Lind</b>!')
      await editor.undo()
      expect(await editor.text()).toBe('Dear XXXX!')
    })

    test('the caret goes to its mark', async ({ open }) => {
      const editor = await open(name)
      await editor.type('Hi. ')
      const result = await editor.insertByClick(`Your order ${CARET} is on its way.`)
      expect(result.kind).toBe('inserted')
      await editor.page.keyboard.type('77', { delay: 5 })
      expect(await editor.text()).toBe('Hi. Your order 77 is on its way.')
    })

    test('without a caret: behind the draft, as a paragraph of its own', async ({ open }) => {
      const editor = await open(name)
      await editor.fill(editor.isField ? 'Hello Mara,' : '<p>Hello Mara,</p>')
      expect((await editor.insertByClick(PHRASE)).kind).toBe('inserted')
      expect(await editor.text()).toBe(
        name === 'input' ? `Hello Mara, ${PHRASE}` : `Hello Mara,\n\n${PHRASE}`,
      )
    })

    test('in an empty editor that was never touched', async ({ open }) => {
      const editor = await open(name)
      expect((await editor.insertByClick(PHRASE)).kind).toBe('inserted')
      expect(await editor.text()).toBe(PHRASE)
      await editor.page.keyboard.type(' Yes.', { delay: 5 })
      expect(await editor.text()).toBe(`${PHRASE} Yes.`)
    })

    test('another ticket: nothing happens', async ({ open }) => {
      const editor = await open(name)
      await editor.type('Hello.')
      const result = await editor.insert(PHRASE, 'test:127.0.0.1:2')
      expect(result).toEqual({ kind: 'not-inserted', why: 'other-ticket', copied: false })
      expect(await editor.text()).toBe('Hello.')
      expect(await editor.page.getAttribute('body', 'data-clipboard')).toBeNull()
    })

    test('in mid-composition: nothing happens', async ({ open }) => {
      const editor = await open(name)
      await editor.type('Hello.')
      const session = await editor.page.context().newCDPSession(editor.page)
      await session.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 })
      const composing = await editor.text()
      expect(await editor.insert(PHRASE)).toEqual({ kind: 'not-inserted', why: 'composing', copied: false })
      expect(await editor.text()).toBe(composing)
      await session.send('Input.insertText', { text: '你' })
      expect(await editor.text()).toBe('Hello.你')
      expect((await editor.insert(PHRASE)).kind).toBe('inserted')
    })

    test('an editor that puts everything back: clipboard, and said so', async ({ open }) => {
      const editor = await open(name)
      await editor.type('Hello.')
      await editor.editor.evaluate((el) => {
        const before = el.innerHTML
        el.addEventListener('input', () => {
          if ('value' in el) el.value = 'Hello.'
          else el.innerHTML = before
        })
        el.ownerDocument.addEventListener('paste', (event) => event.stopImmediatePropagation(), true)
        Object.assign(el, { ckeditorInstance: undefined })
        Object.assign(window, { FroalaEditor: undefined })
      })
      const result = await editor.insert(`${PHRASE}${CARET}`)
      expect(result).toEqual({ kind: 'not-inserted', why: 'editor-refused', copied: true })
      expect(await editor.text()).toBe('Hello.')
      expect(await editor.page.getAttribute('body', 'data-clipboard')).toBe(PHRASE)
    })
  })
}

for (const name of MULTILINE) {
  test(`${name}: two paragraphs and a line break, one undo step`, async ({ open }) => {
    const editor = await open(name)
    await editor.type('Hello. Bye.')
    await editor.press('ArrowLeft', 4)
    expect((await editor.insertByClick('First.\nSecond.\n\nThird.')).kind).toBe('inserted')
    expect(await editor.text()).toBe('Hello. First.\nSecond.\n\nThird.Bye.')
    expect(await editor.draft()).toBe('Hello. First.\nSecond.\n\nThird.Bye.')
    await editor.undo()
    expect(await editor.text()).toBe('Hello. Bye.')
    await editor.redo()
    expect(await editor.text()).toBe('Hello. First.\nSecond.\n\nThird.Bye.')
  })
}

for (const name of MULTILINE) {
  test(`${name}: without a caret, between the draft and the quoted mail`, async ({ open }) => {
    const editor = await open(name)
    await editor.fill(
      editor.isField
        ? 'Hello Mara,\n\n> I want an answer'
        : '<p>Hello Mara,</p><blockquote><p>I want an answer</p></blockquote>',
    )
    expect((await editor.insertByClick(PHRASE)).kind).toBe('inserted')
    expect(await editor.draft()).toBe(`Hello Mara,\n\n${PHRASE}`)
    expect((await editor.text()).endsWith('I want an answer')).toBe(true)
    await editor.page.keyboard.type(' Yes.', { delay: 5 })
    expect(await editor.draft()).toBe(`Hello Mara,\n\n${PHRASE} Yes.`)
  })
}

test('frame: a placeholder that is real text is neither read nor kept', async ({ open }) => {
  const editor = await open('frame')
  await editor.page.evaluate(() => (window as unknown as { showPlaceholder(): void }).showPlaceholder())
  expect(await editor.draft()).toBe('')
  expect((await editor.insertByClick(PHRASE)).kind).toBe('inserted')
  expect(await editor.text()).toBe(PHRASE)
})
